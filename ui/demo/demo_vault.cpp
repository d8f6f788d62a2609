#include "ui/demo/demo_vault.h"

#include "ui/demo/demo_data.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::demo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

using vault::Consumer;
using vault::CredentialId;
using vault::Rotation;
using vault::RotationStep;

vault::CredentialInfo known(QUuid server, const QString &name)
{
    const QList<vault::CredentialInfo> all = demoCredentials(server, false);
    const auto found = std::ranges::find_if(all, [&](const vault::CredentialInfo &one) { return one.id.name == name; });
    return found == all.end() ? all.first() : *found;
}

QList<Consumer> consumersOf(const CredentialId &id, bool outsider)
{
    QList<Consumer> list;
    if (id.name == "POSTGRES_APP_PASSWORD"_L1)
        list = {{Consumer::Kind::Container, u"api"_s, u"DATABASE_URL"_s, Consumer::Holds::Old, true},
                {Consumer::Kind::Container, u"worker"_s, u"DATABASE_URL"_s, Consumer::Holds::Old, true}};
    else
        list = {{Consumer::Kind::Container, id.service, id.name, Consumer::Holds::Old, true}};
    if (outsider)
        list.append({Consumer::Kind::Connection, u"172.19.0.5"_s, Tr::tr("connected since 13:02"), Consumer::Holds::Old, false});
    return list;
}

QList<RotationStep> stepsOf(const CredentialId &id)
{
    const auto step = [](const QString &name, const QString &label, const QString &note) { return RotationStep{name, label, RotationStep::State::NotYet, note, {}}; };
    const bool application = id.name == "POSTGRES_APP_PASSWORD"_L1;
    return {step(u"keep"_s, Tr::tr("Make a new value"), Tr::tr("32 random characters, kept as pending")),
            step(u"read-back"_s, Tr::tr("Read it back from the keychain"), Tr::tr("Same fingerprint")),
            application ? step(u"change"_s, Tr::tr("Change the role viridial_app"), Tr::tr("Only a SCRAM hash was sent"))
                        : step(u"change"_s, Tr::tr("Give it to the service"), Tr::tr("Accepted")),
            step(u"sign-in"_s, Tr::tr("Sign in with the new value"), Tr::tr("Accepted, one read done")),
            step(u"consumers"_s, Tr::tr("Give it to its users"), Tr::tr("api and worker recreated and healthy")),
            step(u"refuse"_s, Tr::tr("Check that the old value is refused"), Tr::tr("Refused by the tunnel, checking from api")),
            step(u"current"_s, Tr::tr("Make it current"), Tr::tr("The old value is kept 7 days"))};
}

Rotation rotationOf(QUuid server, const QString &name, int done)
{
    const vault::CredentialInfo info = known(server, name);
    Rotation rotation;
    rotation.id = u"20261123T143155Z-01"_s;
    rotation.credential = info.id;
    rotation.label = info.label;
    rotation.account = info.account;
    rotation.phase = done >= 4 ? Rotation::Phase::Verified : Rotation::Phase::Pending;
    rotation.running = true;
    rotation.began = moment().addSecs(-13);
    rotation.oldFingerprint = u"5ce109aa"_s;
    rotation.newFingerprint = u"8b42d7f0"_s;
    rotation.steps = stepsOf(info.id);
    rotation.consumers = consumersOf(info.id, false);
    static constexpr std::array took{100ms, 100ms, 200ms, 300ms, 11400ms, 600ms, 100ms};
    for (int i = 0; i < int(rotation.steps.size()); ++i) {
        RotationStep &step = rotation.steps[i];
        if (i <= done)
            step.elapsed = took[std::size_t(i)];
        step.state = i < done ? RotationStep::State::Done : i == done ? RotationStep::State::Running : RotationStep::State::NotYet;
        if (i > done && i + 1 < int(rotation.steps.size()))
            step.note.clear();
    }
    for (Consumer &consumer : rotation.consumers)
        consumer.holds = done >= 5 ? Consumer::Holds::New : Consumer::Holds::Old;
    return rotation;
}

vault::ScanReport scanReport(QUuid server, bool leak)
{
    vault::ScanReport scan;
    scan.at = moment().addSecs(-27 * 60);
    scan.places = 6;
    scan.files = 1204;
    scan.bytes = 88'214'907;
    scan.values = 7;
    scan.skipped = {Tr::tr("The files of 2 other users were not read.")};
    using vault::Finding;
    if (leak) {
        const vault::CredentialInfo info = known(server, u"POSTGRES_APP_PASSWORD"_s);
        scan.findings.append({Finding::Place::ServerFile, u"/opt/viridial/.env.bak"_s, 7, info.id.name, info.label, u"plain"_s, false, false,
                              Tr::tr("Any user of the server can read this file. Rotate the password, then remove the file: rm /opt/viridial/.env.bak")});
    }
    const vault::CredentialInfo root = known(server, u"POSTGRES_PASSWORD"_s);
    scan.findings.append({Finding::Place::Container, u"viridial-postgres-1, POSTGRES_PASSWORD"_s, 0, root.id.name, root.label, u"plain"_s, false, true,
                          Tr::tr("It has to be there: the service starts with it.")});
    return scan;
}

vault::Offer offerOf(QUuid server)
{
    using vault::OfferedValue;
    const auto value = [server](const QString &name, const QString &place, OfferedValue::State state, OfferedValue::Opens opens, OfferedValue::Opens stored) {
        const vault::CredentialInfo info = known(server, name);
        return OfferedValue{info.id, info.label, info.account, place, state, opens, stored, u"8b42d7f0"_s, u"5ce109aa"_s, 32};
    };
    using enum OfferedValue::Opens;
    return {{value(u"POSTGRES_PASSWORD"_s, Tr::tr(".env, line 21"), OfferedValue::State::Same, Yes, Yes),
             value(u"REDIS_PASSWORD"_s, Tr::tr(".env, line 24"), OfferedValue::State::Differs, Yes, No),
             value(u"MEILI_MASTER_KEY"_s, Tr::tr(".env, line 27"), OfferedValue::State::New, Yes, Unknown)},
            {}, {}};
}

} // namespace

DemoVault::DemoVault(Story story, QUuid server) : m_story(story), m_server(server)
{
    if (story == Story::Leak || story == Story::Clean)
        m_scan = scanReport(server, story == Story::Leak);
    if (story == Story::Rotating)
        m_rotation = rotationOf(server, u"POSTGRES_APP_PASSWORD"_s, 5);
    if (story == Story::StoppedHalfway) {
        m_rotation = rotationOf(server, u"REDIS_PASSWORD"_s, 4);
        m_rotation->running = false;
        m_rotation->began = moment().addSecs(-41 * 60);
        m_rotation->steps[4].state = RotationStep::State::Failed;
        m_rotation->steps[4].note = Tr::tr("The link was lost");
        m_rotation->error = Error{Error::Kind::Unreachable, Tr::tr("The connection to the server was lost."), {}, {}, {}};
    }
}

void DemoVault::announce()
{
    Q_EMIT rotationChanged(m_server, *m_rotation);
    if (m_rotation->isOver())
        Q_EMIT credentialsChanged(m_server);
}

void DemoVault::advance()
{
    if (!m_rotation || !m_rotation->running)
        return;
    const auto open = std::ranges::find(m_rotation->steps, RotationStep::State::Running, &RotationStep::state);
    const int done = int(open - m_rotation->steps.begin()) + 1;
    if (done >= int(m_rotation->steps.size())) {
        open->state = RotationStep::State::Done;
        m_rotation->phase = Rotation::Phase::Current;
        m_rotation->running = false;
        m_rotation->ended = moment();
        m_rotation->keptUntil = moment().addDays(7);
    } else {
        m_rotation = rotationOf(m_server, m_rotation->credential.name, done);
        if (m_outsider)
            m_rotation->consumers = consumersOf(m_rotation->credential, true);
        if (m_outsider && done == 5) {
            m_rotation->running = false;
            m_rotation->steps[5].state = RotationStep::State::Waiting;
            m_rotation->steps[5].note = Tr::tr("172.19.0.5 still uses the old value");
            m_rotation->error = Error{Error::Kind::NeedsAnswer, Tr::tr("172.19.0.5 still uses the old value."), Tr::tr("It stops working once the old value is refused."),
                                      Tr::tr("Give it the new value, or refuse the old one all the same."), u"refuse the old value"_s};
        }
    }
    announce();
}

Async<QList<Consumer>> DemoVault::consumers(CredentialId credential)
{
    co_return consumersOf(credential, m_outsider);
}

Async<QList<vault::ConnectionString>> DemoVault::connectionStrings(CredentialId credential)
{
    const QString url = u"%1://viridial:••••@127.0.0.1:15432/viridial"_s.arg(credential.service == "redis"_L1 ? u"redis"_s : u"postgresql"_s);
    QList<vault::ConnectionString> all{{u"url"_s, credential.service == "redis"_L1 ? u"redis://"_s : u"psql URL"_s, url, Secret("url-of-" + credential.service.toUtf8())},
                                       {u"env"_s, Tr::tr(".env fragment"), credential.name + u"=••••"_s, Secret(credential.name.toUtf8() + "=demo")}};
    if (credential.service == "postgres"_L1)
        all.append({u"spring"_s, u"Spring (HikariCP)"_s, u"spring.datasource.password=••••"_s, Secret("spring.datasource.password=demo")});
    co_return all;
}

Async<Secret> DemoVault::previous(CredentialId)
{
    m_calls.append(u"previous"_s);
    co_return Secret("the-old-value");
}

Async<QList<vault::RotationPlan>> DemoVault::rotationPlans(QUuid server, QStringList names)
{
    QList<vault::RotationPlan> plans;
    for (const vault::CredentialInfo &info : demoCredentials(server, false)) {
        if (!names.isEmpty() && !names.contains(info.id.name))
            continue;
        vault::RotationPlan plan;
        plan.credential = info.id;
        plan.label = info.label;
        plan.account = info.account;
        for (const RotationStep &step : stepsOf(info.id))
            plan.steps.append(step.label);
        plan.alwaysAsked = info.id.name == "MEILI_MASTER_KEY"_L1;
        plan.consumers = consumersOf(info.id, m_outsider);
        plan.overlap = !plan.alwaysAsked;
        if (plan.alwaysAsked)
            plan.away = 4000ms;
        if (plan.alwaysAsked || m_outsider)
            plan.confirm = u"refuse the old value"_s;
        plans.append(plan);
    }
    co_return plans;
}

Async<QList<Rotation>> DemoVault::rotate(QUuid server, QStringList names, QStringList typed)
{
    m_calls.append(u"rotate %1 %2"_s.arg(names.join(u','), typed.join(u',')).trimmed());
    m_rotation = rotationOf(server, names.value(0, u"POSTGRES_PASSWORD"_s), 0);
    if (std::exchange(m_asksFirst, false)) {
        Rotation asks = *std::exchange(m_rotation, std::nullopt);
        asks.running = false;
        asks.steps[0].state = RotationStep::State::Waiting;
        asks.error = Error{Error::Kind::NeedsAnswer, Tr::tr("172.19.0.5 still uses the old value."), {}, {}, u"cut them off"_s};
        co_return QList<Rotation>{asks};
    }
    announce();
    co_return QList<Rotation>{*m_rotation};
}

void DemoVault::stopRotation(QUuid)
{
    m_calls.append(u"stop"_s);
    if (!m_rotation)
        return;
    m_rotation->running = false;
    m_rotation->error = Error{Error::Kind::Cancelled, Tr::tr("The rotation was stopped."), {}, {}, {}};
    announce();
}

QList<Rotation> DemoVault::rotations(QUuid server) const
{
    QList<Rotation> all;
    if (m_rotation && server == m_server)
        all.append(*m_rotation);
    const auto past = [&](int days) {
        Rotation rotation = rotationOf(server, u"POSTGRES_APP_PASSWORD"_s, 6);
        rotation.id = QString::number(days);
        rotation.running = false;
        rotation.phase = Rotation::Phase::Current;
        rotation.ended = moment().addDays(-days);
        rotation.keptUntil = moment().addDays(7 - days);
        return rotation;
    };
    return all + QList<Rotation>{past(2), past(113)};
}

QList<Rotation> DemoVault::unfinished(QUuid server) const
{
    return m_rotation && server == m_server && !m_rotation->isOver() ? QList<Rotation>{*m_rotation} : QList<Rotation>{};
}

Async<QList<vault::RepairOffer>> DemoVault::repairOffers(QUuid server)
{
    QList<vault::RepairOffer> offers;
    if (m_rotation && !m_rotation->isOver() && server == m_server)
        offers.append({*m_rotation, vault::RepairOffer::Accepts::New, Tr::tr("Redis accepts the new value and refuses the old one."), true, true});
    co_return offers;
}

Async<Rotation> DemoVault::repair(QString rotation, vault::RepairWay way, QStringList typed)
{
    m_calls.append(u"repair %1 %2 %3"_s.arg(rotation, way == vault::RepairWay::Finish ? u"finish"_s : u"put-back"_s, typed.join(u',')).trimmed());
    if (!m_rotation)
        co_return failure(Error::Kind::NotFound, Tr::tr("There is no such rotation."));
    m_rotation->running = false;
    m_rotation->error.reset();
    m_rotation->phase = way == vault::RepairWay::Finish ? Rotation::Phase::Current : Rotation::Phase::PutBack;
    for (RotationStep &step : m_rotation->steps)
        step.state = way == vault::RepairWay::Finish ? RotationStep::State::Done : step.state;
    m_rotation->ended = moment();
    announce();
    co_return Result<Rotation>(*m_rotation);
}

Async<vault::Offer> DemoVault::offer(QUuid server, vault::Source source)
{
    m_calls.append(u"offer %1"_s.arg(int(source.kind)));
    m_passphrase = source.passphrase;
    co_return offerOf(server);
}

Async<vault::Offer> DemoVault::accept(QUuid server, vault::Source source, QStringList replace)
{
    m_calls.append(u"accept %1 %2"_s.arg(int(source.kind)).arg(replace.join(u',')).trimmed());
    vault::Offer offer = offerOf(server);
    offer.taken = QStringList{u"MEILI_MASTER_KEY"_s} + replace;
    Q_EMIT credentialsChanged(server);
    co_return offer;
}

Async<vault::Offer> DemoVault::recover(QUuid server)
{
    co_return offerOf(server);
}

Async<vault::ScanReport> DemoVault::scan(QUuid server, bool otherUsers)
{
    m_calls.append(otherUsers ? u"scan other users"_s : u"scan"_s);
    m_scan = scanReport(server, m_story == Story::Leak);
    m_scan->at = moment();
    Q_EMIT scanned(server);
    co_return Result<vault::ScanReport>(*m_scan);
}

std::optional<vault::ScanReport> DemoVault::lastScan(QUuid server) const
{
    return server == m_server ? m_scan : std::nullopt;
}

Async<vault::Exported> DemoVault::exportTo(QUuid, vault::ExportWish wish)
{
    m_calls.append(u"export %1 %2"_s.arg(int(wish.format)).arg(wish.typed.join(u',')).trimmed());
    m_passphrase = wish.passphrase;
    if (wish.format != vault::ExportWish::Format::EncryptedFile && wish.typed.isEmpty())
        co_return failure(Error::Kind::NeedsAnswer, Tr::tr("This file will hold every value in clear."), Tr::tr("Whoever can read it has every password."), {}, u"readable"_s);
    co_return vault::Exported{wish.file, 7, true};
}

std::optional<QDateTime> DemoVault::recoveryFile(QUuid) const
{
    return moment().addDays(-2);
}

Async<QList<vault::PolicyFinding>> DemoVault::policy(QUuid)
{
    co_return m_findings;
}

vault::PolicyRules DemoVault::rules(QUuid) const
{
    return m_rules;
}

Result<> DemoVault::setRules(QUuid, vault::PolicyRules rules)
{
    m_rules = rules;
    Q_EMIT credentialsChanged(m_server);
    return {};
}

Async<> DemoVault::forget(CredentialId credential, QStringList)
{
    m_calls.append(u"forget "_s + credential.name);
    co_return Result<>();
}

} // namespace vigie::demo
