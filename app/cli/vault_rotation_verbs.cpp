#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/questions.h"
#include "app/cli/text.h"
#include "app/cli/vault_verbs.h"
#include "app/vault/door.h"
#include "app/vault/rotation_json.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using Plans = QList<vault::RotationPlan>;
using Rotations = QList<vault::Rotation>;
using Offers = QList<vault::RepairOffer>;

struct RotateOptions {
    std::string name;
    std::vector<std::string> credentials, typed;
    bool all = false, yes = false;
};

struct RepairOptions {
    std::string name;
    std::vector<std::string> typed;
    bool finish = false, back = false, yes = false;
};

QString mark(vault::RotationStep::State state)
{
    switch (state) {
    case vault::RotationStep::State::Running: return u"…"_s;
    case vault::RotationStep::State::Done: return u"✓"_s;
    case vault::RotationStep::State::NotNeeded: return u"="_s;
    case vault::RotationStep::State::Waiting: return u"!"_s;
    case vault::RotationStep::State::Failed: return u"✗"_s;
    case vault::RotationStep::State::NotYet: break;
    }
    return u"-"_s;
}

// Writes a line whenever a step changes its state.
class RotationLines : public QObject
{
public:
    RotationLines(ContextPtr context, const vault::Door *door, QUuid server) : m_context(std::move(context))
    {
        connect(door, &vault::Door::rotationChanged, this, [this, server](QUuid changed, const vault::Rotation &rotation) {
            if (changed == server)
                show(rotation);
        });
    }

private:
    void show(const vault::Rotation &rotation)
    {
        for (const vault::RotationStep &step : rotation.steps) {
            const QString key = rotation.credential.name + u' ' + step.name;
            if (step.state == vault::RotationStep::State::NotYet || m_shown.value(key) == vault::stateName(step.state))
                continue;
            m_shown.insert(key, vault::stateName(step.state));
            if (!m_context->json) {
                m_context->note(u"%1 %2  %3  %4"_s.arg(mark(step.state), rotation.credential.name, safeLine(step.label), safeLine(step.note)));
                continue;
            }
            QJsonObject line = vault::toJson(step);
            line[u"credential"_s] = rotation.credential.name;
            m_context->print(line);
        }
    }

    ContextPtr m_context;
    QMap<QString, QString> m_shown;
};

QString planText(const vault::RotationPlan &plan)
{
    QStringList lines{plan.credential.name + u"  "_s + safeLine(plan.label)};
    if (plan.away)
        lines.append(u"  "_s + Tr::tr("%1 does not answer for about %2 s.").arg(plan.credential.service).arg(plan.away->count() / 1000));
    lines.append(u"  "_s + (plan.overlap ? Tr::tr("Both values work until nobody uses the old one.") : Tr::tr("The old value stops working at one moment.")));
    if (plan.alwaysAsked)
        lines.append(u"  "_s + Tr::tr("Every API key of Meilisearch gets a new value."));
    for (const vault::Consumer &consumer : plan.consumers)
        lines.append(u"  "_s + (consumer.ours ? Tr::tr("the stack: %1 (%2)") : Tr::tr("OUTSIDE the stack: %1 (%2)")).arg(safeLine(consumer.name), safeLine(consumer.how)));
    return lines.join(u'\n');
}

// What of the plans has to be typed, typed or asked for. What the operator does not type waits; the rest goes on.
Async<QStringList> typedForPlans(ContextPtr context, Plans plans, QStringList given, bool yes)
{
    for (qsizetype i = 0; i < plans.size(); ++i) {
        const vault::RotationPlan plan = plans.at(i);
        if (plan.confirm.isEmpty() || given.contains(plan.confirm) || plan.overlap)
            continue;
        if (!plan.hasOutsiders() && yes) {
            given.append(plan.confirm);
        } else if (context->terminal->canAsk()) {
            const Result<QString> answer = co_await context->ask(Tr::tr("%1: type %2 to go on, or nothing to leave it out:").arg(plan.credential.name, u'"' + plan.confirm + u'"') + u' ');
            if (!answer)
                co_return failure(answer.error());
            given.append(*answer);
        }
    }
    co_return Result<QStringList>(given);
}

QString endText(const vault::Rotation &rotation)
{
    QStringList lines;
    if (rotation.phase == vault::Rotation::Phase::Current)
        lines.append(Tr::tr("%1 is rotated: %2 → %3").arg(rotation.credential.name, rotation.oldFingerprint, rotation.newFingerprint));
    else if (rotation.phase == vault::Rotation::Phase::PutBack)
        lines.append(Tr::tr("%1 is the old one again: %2").arg(rotation.credential.name, rotation.oldFingerprint));
    else if (rotation.error)
        lines.append(Tr::tr("%1 is not rotated: %2 %3 %4").arg(rotation.credential.name, rotation.error->what, rotation.error->why, rotation.error->next));
    for (const vault::KeyChange &key : rotation.keys)
        lines.append(u"  "_s + Tr::tr("API key %1: %2 → %3, in the vault as %4").arg(key.name.isEmpty() ? key.uid : key.name, key.oldFingerprint, key.newFingerprint, key.credential));
    return safe(lines.join(u'\n'));
}

Result<int> concluded(const ContextPtr &context, const Rotations &rotations)
{
    QJsonArray shown;
    for (const vault::Rotation &rotation : rotations)
        shown.append(vault::toJson(rotation));
    const bool ok = std::ranges::all_of(rotations, &vault::Rotation::isOver);
    if (context->json)
        context->print({{u"ok"_s, ok}, {u"rotations"_s, shown}});
    else
        for (const vault::Rotation &rotation : rotations)
            context->print(endText(rotation));
    // what failed counts before what waits
    for (const bool waiting : {false, true})
        for (const vault::Rotation &rotation : rotations)
            if (rotation.error && (rotation.error->kind == Error::Kind::NeedsAnswer) == waiting)
                return failure(*rotation.error);
    return int(Fine);
}

Async<int> rotate(ContextPtr context, RotateOptions options)
{
    if (options.all == !options.credentials.empty())
        co_return failure(Error::Kind::Usage, Tr::tr("Name the credentials to rotate, or say --all."), {}, Tr::tr("vigiectl vault list NAME shows them."));
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<vault::Door *> door = doorOf(context);
    if (!door)
        co_return failure(door.error());
    const QStringList names = qt(options.credentials);
    const Result<Plans> plans = co_await context->await((*door)->rotationPlans(server->id, names));
    if (!plans)
        co_return failure(plans.error());
    for (const vault::RotationPlan &plan : *plans)
        context->note(planText(plan));
    if (!options.yes) {
        const Result<> agreement = co_await agreed(context, Tr::tr("Rotate?"),
                                                   {Error::Kind::NeedsAnswer, Tr::tr("A rotation makes services anew, which needs a yes."), {}, Tr::tr("Read the plan, then add --yes."), {}});
        if (!agreement)
            co_return failure(agreement.error());
    }
    const Result<QStringList> typed = co_await typedForPlans(context, *plans, qt(options.typed), options.yes);
    if (!typed)
        co_return failure(typed.error());
    const RotationLines lines(context, *door, server->id);
    const Result<Rotations> rotations = co_await context->await((*door)->rotate(server->id, names, *typed));
    if (!rotations)
        co_return failure(rotations.error());
    co_return concluded(context, *rotations);
}

// Never a guess: what the service says decides, or the operator.
Result<vault::RepairWay> wayOf(const vault::RepairOffer &offer, const RepairOptions &options)
{
    using Accepts = vault::RepairOffer::Accepts;
    if (options.finish)
        return vault::RepairWay::Finish;
    if (options.back)
        return vault::RepairWay::PutBack;
    if (offer.accepts == Accepts::New || offer.accepts == Accepts::Both)
        return vault::RepairWay::Finish;
    if (offer.accepts == Accepts::Old)
        return offer.mayPutBack ? vault::RepairWay::PutBack : vault::RepairWay::Finish;
    return failure(Error::Kind::NeedsAnswer, Tr::tr("The rotation of %1 cannot be repaired by itself.").arg(offer.rotation.credential.name), offer.evidence,
                   Tr::tr("Choose: --finish makes the new value current, --back puts the old one back."));
}

// A service that does not run cannot say which value it takes: it is started as it is, and asked again.
Async<Offers> offersOf(ContextPtr context, vault::Door *door, QUuid server)
{
    const Result<Offers> offers = co_await context->await(door->repairOffers(server));
    if (!offers)
        co_return failure(offers.error());
    bool started = false;
    for (qsizetype i = 0; i < offers->size(); ++i) {
        if (offers->at(i).accepts != vault::RepairOffer::Accepts::Unknown)
            continue;
        const QStringList services{offers->at(i).rotation.credential.service};
        const Result<> start = co_await context->await(context->engine()->act(server, ServiceAction::Start, services));
        started = started || start;
    }
    if (!started)
        co_return Result<Offers>(*offers);
    co_return co_await context->await(door->repairOffers(server));
}

Async<int> repair(ContextPtr context, RepairOptions options)
{
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<vault::Door *> door = doorOf(context);
    if (!door)
        co_return failure(door.error());
    const Result<Offers> offers = co_await offersOf(context, *door, server->id);
    if (!offers)
        co_return failure(offers.error());
    const RotationLines lines(context, *door, server->id);
    Rotations repaired;
    for (qsizetype i = 0; i < offers->size(); ++i) {
        const vault::RepairOffer offer = offers->at(i);
        const Result<vault::RepairWay> way = wayOf(offer, options);
        if (!way)
            co_return failure(way.error());
        context->note(offer.rotation.credential.name + u": "_s + safeLine(offer.evidence));
        if (!options.yes) {
            const QString question = *way == vault::RepairWay::Finish ? Tr::tr("Finish with the new value?") : Tr::tr("Put the old value back?");
            const Result<> agreement = co_await agreed(context, question, {Error::Kind::NeedsAnswer, Tr::tr("A repair needs a yes."), offer.evidence, Tr::tr("Add --yes."), {}});
            if (!agreement)
                co_return failure(agreement.error());
        }
        const Result<vault::Rotation> rotation = co_await context->await((*door)->repair(offer.rotation.id, *way, qt(options.typed)));
        if (!rotation)
            co_return failure(rotation.error());
        repaired.append(*rotation);
    }
    if (repaired.isEmpty())
        context->note(Tr::tr("There is nothing to repair."));
    co_return concluded(context, repaired);
}

} // namespace

void addRotationVerbs(CLI::App *family, Act &chosen)
{
    const auto options = std::make_shared<RotateOptions>();
    CLI::App *verb = family->add_subcommand("rotate", utf8(Tr::tr("Give the services new credentials, verified and reversible")));
    addName(verb, options->name);
    verb->add_option("CREDENTIAL", options->credentials, utf8(Tr::tr("Which ones, such as REDIS_PASSWORD")));
    verb->add_flag("--all", options->all, utf8(Tr::tr("Every credential of the stack")));
    verb->add_flag("--yes", options->yes, utf8(Tr::tr("Accept without asking; never cuts off who uses the old value")));
    verb->add_option("--confirm", options->typed, utf8(Tr::tr("A text that has to be typed")))->allow_extra_args(false);
    verb->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return rotate(context, *options); }; });

    const auto repairing = std::make_shared<RepairOptions>();
    CLI::App *mending = family->add_subcommand("repair", utf8(Tr::tr("Finish a rotation that stopped halfway, or go back: the service says which value it takes")));
    addName(mending, repairing->name);
    CLI::Option *finish = mending->add_flag("--finish", repairing->finish, utf8(Tr::tr("Make the new value current")));
    mending->add_flag("--back", repairing->back, utf8(Tr::tr("Put the old value back")))->excludes(finish);
    mending->add_flag("--yes", repairing->yes, utf8(Tr::tr("Without asking")));
    mending->add_option("--confirm", repairing->typed, utf8(Tr::tr("A text that has to be typed")))->allow_extra_args(false);
    mending->callback([repairing, &chosen] { chosen = [repairing](const ContextPtr &context) { return repair(context, *repairing); }; });
}

} // namespace vigie::cli
