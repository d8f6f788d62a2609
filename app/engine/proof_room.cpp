#include "app/engine/proof_desk.h"

#include "app/deploy/start.h"
#include "app/persistence/marks.h"
#include "app/persistence/report_text.h"
#include "app/persistence/signature.h"
#include "app/persistence/verdicts.h"

#include <QCoroTimer>

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

using persistence::Level;
using persistence::Proof;
using persistence::Step;

// Before anything is known of this server.
std::chrono::milliseconds ruleOfThumb(Level level)
{
    switch (level) {
    case Level::Restart: return 30s;
    case Level::Recreate: return 60s;
    case Level::Engine: return 120s;
    case Level::Reboot: return 300s;
    case Level::Crash: return 60s;
    }
    return 60s;
}

QList<persistence::ReportSummary> summaries(QUuid server, const QList<QByteArray> &files)
{
    QList<persistence::ReportSummary> all;
    for (const QByteArray &file : files) {
        const Result<persistence::Verification> read = persistence::verified(file);
        // one that does not verify any more is listed, and proves nothing
        persistence::ReportSummary summary;
        summary.server = server;
        summary.digest = persistence::digestOf(file);
        if (read) {
            summary.id = read->report.id;
            summary.level = read->report.level;
            summary.started = read->report.started;
            summary.ended = read->report.ended;
            summary.verdict = read->report.verdict;
            summary.headline = persistence::headline(read->report);
        } else {
            summary.headline = read.error().why;
        }
        all.append(summary);
    }
    return all;
}

std::chrono::milliseconds expected(const ProofDeskPtr &desk, QUuid server, Level level)
{
    const auto files = desk->journal.files(server, 20);
    if (files)
        for (const QByteArray &file : *files)
            if (const auto read = persistence::verified(file); read && read->report.level == level)
                return read->report.took();
    return ruleOfThumb(level);
}

QList<Step> emptySteps()
{
    QList<Step> steps;
    for (const persistence::Subject &subject : persistence::subjects())
        for (const Step::Name name : {Step::Name::Write, Step::Name::Confirm, Step::Name::Disturb, Step::Name::Healthy, Step::Name::Verify})
            steps.append(Step{name, subject.service, Step::State::NotYet, {}, {}});
    return steps;
}

QMap<QString, QString> itemsOf()
{
    QMap<QString, QString> items;
    for (const persistence::Subject &subject : persistence::subjects())
        items.insert(subject.service, subject.items());
    return items;
}

Async<persistence::Plan> planTask(ProofDeskPtr desk, QUuid server, Level level)
{
    const Result<SessionPtr> open = co_await sessionWithDocker(desk->core, server);
    if (!open)
        co_return failure(open.error());
    const stack::Definition definition = definitionOf(desk->core, (*open)->server);
    const Result<persistence::Ground> ground = co_await persistence::readGround((*open)->link, *(*open)->tools, definition);
    if (!ground)
        co_return failure(ground.error());
    persistence::Plan plan;
    plan.level = level;
    plan.expected = expected(desk, server, level);
    plan.items = itemsOf();
    plan.steps = emptySteps();
    const bool reachesOthers = level == Level::Engine || level == Level::Reboot;
    if (reachesOthers)
        plan.alsoStops = ground->others;
    if (reachesOthers && !ground->root)
        co_return failure(Error::Kind::CommandFailed, Tr::tr("This level needs root on the server."), Tr::tr("sudo asks for a password there."),
                          Tr::tr("Allow sudo without a password for this user, or choose another level."));
    if (level == Level::Recreate && !ground->compose)
        co_return failure(Error::Kind::NotFound, Tr::tr("There is no compose file in %1.").arg(definition.folder), {}, Tr::tr("Deploy the stack from here, or choose another level."));
    QStringList inDanger;
    for (auto it = ground->services.cbegin(); it != ground->services.cend(); ++it)
        if (persistence::wouldLose(*it, level))
            inDanger.append(it.key());
    if (!inDanger.isEmpty())
        plan.remarks.append(Tr::tr("The data of %1 is not on a volume that stays. This level would lose it, your own data too.").arg(inDanger.join(u", "_s)));
    if (!plan.alsoStops.isEmpty())
        plan.remarks.append(Tr::tr("These containers stop as well: %1.").arg(plan.alsoStops.join(u", "_s)));
    if (reachesOthers || level == Level::Crash || !inDanger.isEmpty())
        plan.remarks.append(Tr::tr("No copy of the data outside this server is known."));
    if (persistence::needsTyping(level) || !inDanger.isEmpty())
        plan.toType = (*open)->server.name;
    co_return Result<persistence::Plan>(plan);
}

Error busyElsewhere(const QString &proof)
{
    return {Error::Kind::Conflict, Tr::tr("A proof of this server is running."), Tr::tr("Another vigie or vigiectl carries it out: %1.").arg(proof), Tr::tr("Wait until it has ended."), {}};
}

Result<vault::LockPtr> lockOf(const ProofDeskPtr &desk, QUuid server, const QString &proof)
{
    Result<vault::LockPtr> lock = vault::tryLock(desk->core->database->file() + u".proof-"_s + server.toString(QUuid::WithoutBraces));
    if (lock && !*lock)
        return failure(busyElsewhere(proof));
    return lock;
}

Async<Proof> startTask(ProofDeskPtr desk, QUuid server, persistence::Wish wish)
{
    const auto known = desk->journal.unfinished(server);
    if (!known)
        co_return failure(known.error());
    if (*known)
        co_return failure(Error::Kind::Conflict, Tr::tr("A proof of this server is not finished."), Tr::tr("It was started at %1 as %2.").arg((*known)->proof.started.toString(Qt::ISODate), (*known)->proof.id),
                          Tr::tr("Go on with it, or stop it and clean up."), (*known)->proof.id);
    const Result<persistence::Plan> plan = co_await planTask(desk, server, wish.level);
    if (!plan)
        co_return failure(plan.error());
    if (!plan->toType.isEmpty() && wish.typed != plan->toType)
        co_return failure(Error::Kind::NeedsAnswer, Tr::tr("This level needs the server's name, typed."), plan->remarks.join(u' '), Tr::tr("Type: %1").arg(plan->toType), plan->toType);
    const Result<vault::LockPtr> lock = lockOf(desk, server, {});
    if (!lock)
        co_return failure(lock.error());
    const auto work = std::make_shared<ProofWork>();
    work->lock = *lock;
    Proof &proof = work->proof();
    proof.started = QDateTime::currentDateTimeUtc();
    proof.id = deploy::newRunId(proof.started);
    proof.server = server;
    proof.level = wish.level;
    proof.by = history::operatorName();
    proof.expected = plan->expected;
    proof.items = plan->items;
    proof.steps = plan->steps;
    if (const Result<> saved = desk->journal.save(work->kept); !saved)
        co_return failure(saved.error());
    desk->works.insert(server, work);
    announceProof(desk, work);
    co_return Result<Proof>(work->proof());
}

// Somebody else in this program follows already: both wait for the same end.
Async<Proof> untilOver(ProofWorkPtr work)
{
    while (work->running)
        co_await QCoro::sleepFor(100ms);
    co_return Result<Proof>(work->proof());
}

Async<Proof> followTask(ProofDeskPtr desk, QUuid server, QString id)
{
    ProofWorkPtr work = desk->works.value(server);
    if (!work) {
        const auto known = desk->journal.unfinished(server);
        if (!known)
            co_return failure(known.error());
        if (!*known || (*known)->proof.id != id)
            co_return failure(Error::Kind::NotFound, Tr::tr("There is no unfinished proof %1 of this server.").arg(id), {}, Tr::tr("Look at its reports."));
        const Result<vault::LockPtr> lock = lockOf(desk, server, id);
        if (!lock)
            co_return failure(lock.error());
        work = std::make_shared<ProofWork>();
        work->kept = **known;
        work->lock = *lock;
        desk->works.insert(server, work);
    }
    if (work->running)
        co_return co_await untilOver(work);
    co_return co_await carryOut(desk, work);
}

Async<> cancelTask(ProofDeskPtr desk, QUuid server, QString id)
{
    ProofWorkPtr work = desk->works.value(server);
    if (work && work->proof().id == id) {
        work->kept.cancelled = true;
        co_return desk->journal.save(work->kept);
    }
    // Left behind by an earlier start: taken up to be cleaned up.
    auto known = desk->journal.unfinished(server);
    if (!known)
        co_return failure(known.error());
    if (!*known || (*known)->proof.id != id)
        co_return Result<>();
    (*known)->cancelled = true;
    if (const Result<> saved = desk->journal.save(**known); !saved)
        co_return failure(saved.error());
    const Result<Proof> ended = co_await followTask(desk, server, id);
    if (!ended)
        co_return failure(ended.error());
    co_return Result<>();
}

Async<deploy::Places> placesTask(ProofDeskPtr desk, QUuid server)
{
    const Result<SessionPtr> open = co_await sessionWithDocker(desk->core, server);
    if (!open)
        co_return failure(open.error());
    const stack::Definition definition = definitionOf(desk->core, (*open)->server);
    const Result<vault::Values> secrets = co_await vault::read(desk->core->vault, vault::wanted(server, definition));
    if (!secrets)
        co_return failure(secrets.error());
    co_return co_await deploy::reachPlaces((*open)->link, *(*open)->tools, *secrets, definition);
}

class ProofRoom final : public persistence::Door
{
public:
    explicit ProofRoom(const CorePtr &core) : m_desk(std::make_shared<ProofDesk>(ProofDesk{core, persistence::Journal(core->database), this, {}})) {}

    [[nodiscard]] Async<persistence::Plan> plan(QUuid server, Level level) override { return planTask(m_desk, server, level); }
    [[nodiscard]] Async<Proof> start(QUuid server, persistence::Wish wish) override { return startTask(m_desk, server, wish); }
    [[nodiscard]] Async<Proof> follow(QUuid server, QString proof) override { return followTask(m_desk, server, proof); }
    [[nodiscard]] Async<> cancel(QUuid server, QString proof) override { return cancelTask(m_desk, server, proof); }

    [[nodiscard]] std::optional<Proof> unfinished(QUuid server) const override
    {
        if (const ProofWorkPtr work = m_desk->works.value(server))
            return work->proof();
        const auto known = m_desk->journal.unfinished(server);
        return known && *known ? std::optional((*known)->proof) : std::nullopt;
    }
    [[nodiscard]] Result<QList<persistence::ReportSummary>> reports(QUuid server) const override
    {
        const auto files = m_desk->journal.files(server, 200);
        if (!files)
            return failure(files.error());
        return summaries(server, *files);
    }
    [[nodiscard]] std::optional<persistence::ReportSummary> lastProof(QUuid server) const override
    {
        const auto files = m_desk->journal.files(server, 1);
        return files && !files->isEmpty() ? std::optional(summaries(server, *files).first()) : std::nullopt;
    }
    [[nodiscard]] Result<persistence::Verification> report(QString id) const override
    {
        const Result<QByteArray> file = m_desk->journal.file(id);
        if (!file)
            return failure(file.error());
        Result<persistence::Verification> read = persistence::verified(*file);
        if (read)
            read->ownKey = true;
        return read;
    }
    [[nodiscard]] Result<persistence::Documents> documents(QString id) const override
    {
        const Result<QByteArray> file = m_desk->journal.file(id);
        const Result<persistence::Verification> read = report(id);
        if (!file)
            return failure(file.error());
        if (!read)
            return failure(read.error());
        return persistence::Documents{*file, persistence::markdown(*read), persistence::html(*read)};
    }
    [[nodiscard]] Async<deploy::Places> places(QUuid server) override { return placesTask(m_desk, server); }
    [[nodiscard]] Result<persistence::Verification> verify(QByteArray file) const override
    {
        Result<persistence::Verification> read = persistence::verified(file);
        if (read)
            if (const Result<QByteArray> ours = m_desk->journal.file(read->report.id))
                read->ownKey = *ours == file;
        return read;
    }

private:
    ProofDeskPtr m_desk;
};

} // namespace

std::unique_ptr<persistence::Door> makePersistenceRoom(CorePtr core)
{
    return std::make_unique<ProofRoom>(core);
}

} // namespace vigie::engine
