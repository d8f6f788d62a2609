#include "ui/models/deploy_rows.h"

#include "ui/present/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Deploy)
};

using deploy::Run;
using deploy::Step;
using stack::ServicePlan;
using theme::Mark;
using theme::Role;
using Action = ServicePlan::Action;

Cell serviceCell(const QString &service, const QString &second = {})
{
    Cell cell;
    cell.kind = Cell::Kind::Name;
    cell.text = present::serviceLabel(service);
    cell.second = second;
    cell.icon = present::serviceIcon(service);
    cell.strong = true;
    return cell;
}

Cell textCell(const QString &text, Role role = Role::Text)
{
    Cell cell;
    cell.text = text;
    cell.tip = text;
    cell.role = role;
    return cell;
}

QString actionWord(Action action)
{
    switch (action) {
    case Action::Create: return Tr::tr("Create");
    case Action::Recreate: return Tr::tr("Change");
    case Action::Start: return Tr::tr("Start");
    case Action::Keep: return Tr::tr("Keep");
    case Action::RunOnce: return Tr::tr("Run");
    }
    return {};
}

QString actionIcon(Action action)
{
    switch (action) {
    case Action::Recreate: return u"rotate"_s;
    case Action::Keep: return u"minus"_s;
    case Action::Start: return u"play"_s;
    case Action::Create:
    case Action::RunOnce: return u"plus"_s;
    }
    return {};
}

QString whatChanges(const ServicePlan &plan)
{
    if (!plan.reason.isEmpty())
        return plan.reason;
    switch (plan.action) {
    case Action::Create: return plan.pull ? Tr::tr("New, its image is pulled") : Tr::tr("New, its image is here");
    case Action::Keep: return Tr::tr("No change");
    case Action::Start: return Tr::tr("Stopped now");
    default: return {};
    }
}

QString effect(const ServicePlan &plan)
{
    switch (plan.action) {
    case Action::Create: return Tr::tr("Starts for the first time");
    case Action::Recreate:
        return plan.away ? Tr::tr("Recreated, about %1 s away").arg((plan.away->count() + 999) / 1000) : Tr::tr("Recreated");
    case Action::Start: return Tr::tr("Starts again");
    case Action::Keep: return Tr::tr("Keeps running");
    case Action::RunOnce: return Tr::tr("Runs once, then exits");
    }
    return {};
}

} // namespace

QList<Column> planColumns()
{
    return {{Tr::tr("Service"), 136}, {Tr::tr("Action"), 106}, {Tr::tr("What changes"), 198, Qt::AlignLeft, true}, {Tr::tr("Effect"), 184}};
}

QList<Row> planRows(const stack::Plan &plan)
{
    QList<Row> rows;
    for (const ServicePlan &one : plan.services) {
        const Role role = one.action == Action::Keep ? Role::Text2 : Role::Text;
        Cell action = textCell(actionWord(one.action), role);
        action.icon = actionIcon(one.action);
        rows.append({one.service, {serviceCell(one.service), action, textCell(whatChanges(one), role), textCell(effect(one), role)}});
    }
    return rows;
}

QString planSentence(const stack::Plan &plan)
{
    const auto countOf = [&plan](std::initializer_list<Action> actions) {
        return int(std::ranges::count_if(plan.services, [&](const ServicePlan &one) { return std::ranges::find(actions, one.action) != actions.end(); }));
    };
    if (plan.unchanged)
        return Tr::tr("Nothing changes: everything runs as planned.");
    QStringList parts;
    if (const int count = countOf({Action::Create}))
        parts.append(Tr::tr("%n service(s) will be created", nullptr, count));
    if (const int count = countOf({Action::Recreate, Action::Start}))
        parts.append(Tr::tr("%n service(s) change", nullptr, count));
    if (const int count = countOf({Action::Keep}))
        parts.append(Tr::tr("%n keep running", nullptr, count));
    if (const int count = countOf({Action::RunOnce}))
        parts.append(Tr::tr("%n run(s) once", nullptr, count));
    return Tr::tr("%1.").arg(parts.join(u", "_s));
}

QList<Column> stepColumns()
{
    return {{Tr::tr("Service"), 178},
            {Tr::tr("Pull image"), 196, Qt::AlignLeft, true},
            {Tr::tr("Create"), 196, Qt::AlignLeft, true},
            {Tr::tr("Start"), 196, Qt::AlignLeft, true},
            {Tr::tr("Healthy"), 196, Qt::AlignLeft, true},
            {Tr::tr("Time"), 76, Qt::AlignRight}};
}

namespace {

QString doneWord(Step::Name name)
{
    switch (name) {
    case Step::Name::Pull: return Tr::tr("Pulled");
    case Step::Name::Create: return Tr::tr("Created");
    case Step::Name::Start: return Tr::tr("Started");
    case Step::Name::Healthy: return Tr::tr("Healthy");
    default: return Tr::tr("Done");
    }
}

QString runningWord(Step::Name name)
{
    switch (name) {
    case Step::Name::Pull: return Tr::tr("Pulling");
    case Step::Name::Create: return Tr::tr("Creating");
    case Step::Name::Start: return Tr::tr("Starting");
    case Step::Name::Healthy: return Tr::tr("Waiting");
    default: return Tr::tr("Running");
    }
}

Cell stepCell(const Step &step)
{
    Cell cell;
    cell.tip = step.note;
    if (step.elapsed && step.state != Step::State::NotNeeded)
        cell.trailing = present::elapsed(*step.elapsed);
    switch (step.state) {
    case Step::State::NotYet:
        cell.mark = Mark::NotYet;
        cell.role = Role::Text2;
        cell.text = Tr::tr("Not yet");
        break;
    case Step::State::Running:
        cell.mark = Mark::Starting;
        cell.strong = true;
        cell.text = step.note.isEmpty() ? runningWord(step.name) : step.note;
        break;
    case Step::State::Done:
        cell.mark = Mark::Healthy;
        cell.text = step.note.isEmpty() || step.name != Step::Name::Pull ? doneWord(step.name) : step.note;
        break;
    case Step::State::NotNeeded:
        cell.mark = Mark::NotNeeded;
        cell.role = Role::Text2;
        cell.text = Tr::tr("Not needed");
        break;
    case Step::State::AlreadyHere:
        cell.mark = Mark::NotNeeded;
        cell.role = Role::Text2;
        cell.text = Tr::tr("Already here");
        break;
    case Step::State::Failed:
        cell.mark = Mark::Failed;
        cell.strong = true;
        cell.text = step.note.isEmpty() || step.note.size() > 24 ? Tr::tr("Failed") : step.note;
        break;
    case Step::State::NotReached:
        cell.mark = Mark::NotYet;
        cell.role = Role::Text2;
        cell.text = Tr::tr("Not reached");
        break;
    }
    return cell;
}

std::optional<Action> planned(const stack::Plan *plan, const QString &service)
{
    if (!plan)
        return std::nullopt;
    const auto found = std::ranges::find(plan->services, service, &ServicePlan::service);
    return found == plan->services.end() ? std::nullopt : std::optional(found->action);
}

QString pastWord(const stack::Plan *plan, const QString &service)
{
    const std::optional<Action> action = planned(plan, service);
    if (!action)
        return {};
    switch (*action) {
    case Action::Create: return Tr::tr("created");
    case Action::Recreate: return Tr::tr("recreated");
    case Action::Start: return Tr::tr("started");
    case Action::Keep: return Tr::tr("kept running");
    case Action::RunOnce: return Tr::tr("ran once");
    }
    return {};
}

QString planWord(const stack::Plan *plan, const QString &service)
{
    const std::optional<Action> action = planned(plan, service);
    if (!action)
        return {};
    switch (*action) {
    case Action::Create: return Tr::tr("create");
    case Action::Recreate: return Tr::tr("recreate");
    case Action::Start: return Tr::tr("start");
    case Action::Keep: return Tr::tr("keeps running");
    case Action::RunOnce: return Tr::tr("run once");
    }
    return {};
}

} // namespace

QList<Row> stepRows(const Run &run, const stack::Plan *plan)
{
    static const QList<Step::Name> order{Step::Name::Pull, Step::Name::Create, Step::Name::Start, Step::Name::Healthy};
    QList<Row> rows;
    for (const Step &step : run.steps) {
        const qsizetype column = order.indexOf(step.name);
        if (step.service.isEmpty() || column < 0)
            continue;
        auto row = std::ranges::find(rows, step.service, &Row::key);
        if (row == rows.end()) {
            rows.append({step.service, {serviceCell(step.service, planWord(plan, step.service)), {}, {}, {}, {}, {}}});
            row = rows.end() - 1;
        }
        row->cells[column + 1] = stepCell(step);
    }
    for (Row &row : rows) {
        std::chrono::milliseconds sum{0};
        for (const Step &step : run.steps)
            if (step.service == row.key && step.elapsed)
                sum += *step.elapsed;
        row.cells[5].kind = Cell::Kind::Number;
        row.cells[5].text = sum.count() > 0 ? present::elapsed(sum) : QString();
    }
    return rows;
}

QString runSentence(const Run &run)
{
    switch (run.phase) {
    case Run::Phase::Done: return Tr::tr("Deployed revision %1.").arg(run.revision);
    case Run::Phase::Unchanged: return Tr::tr("Nothing had to change. Revision %1 runs as planned.").arg(run.revision);
    case Run::Phase::Stopped: return Tr::tr("Stopped after the last step. What is finished stays as it is.");
    case Run::Phase::Failed: return run.error ? run.error->what : Tr::tr("The deploy has failed.");
    case Run::Phase::NeedsVigie: return Tr::tr("The server restarted in the middle. Deploy again to go on.");
    case Run::Phase::Unknown: return Tr::tr("The state of this run is not known.");
    case Run::Phase::Stopping: return Tr::tr("Stopping after this step");
    default: break;
    }
    const auto step = std::ranges::find(run.steps, Step::State::Running, &Step::state);
    if (step == run.steps.end())
        return Tr::tr("The deploy begins");
    const QString label = present::serviceLabel(step->service);
    switch (step->name) {
    case Step::Name::Prepare: return Tr::tr("Preparing the server");
    case Step::Name::Pull: return Tr::tr("Pulling the image of %1").arg(label);
    case Step::Name::Create: return Tr::tr("Creating the container of %1").arg(label);
    case Step::Name::Start: return Tr::tr("Starting %1").arg(label);
    case Step::Name::Healthy: return Tr::tr("Waiting for %1 to answer its health probe").arg(label);
    case Step::Name::Buckets: return Tr::tr("Creating the buckets");
    case Step::Name::Verify: return Tr::tr("Checking that every service can be used");
    }
    return {};
}

QList<Column> verifyColumns()
{
    return {{Tr::tr("Service"), 168},
            {Tr::tr("State"), 145, Qt::AlignLeft, true},
            {Tr::tr("Data"), 200, Qt::AlignLeft, true},
            {Tr::tr("Sign-in"), 145, Qt::AlignLeft, true},
            {Tr::tr("Content"), 230, Qt::AlignLeft, true},
            {Tr::tr("Ports"), 130}};
}

namespace {

Cell checked(std::optional<bool> ok, const QString &text)
{
    Cell cell = textCell(text, ok ? Role::Text : Role::Text2);
    cell.mark = !ok ? Mark::NotNeeded : *ok ? Mark::Healthy : Mark::Failed;
    return cell;
}

Cell portsCell(const health::ServiceHealth &service)
{
    if (service.ports.isEmpty())
        return checked({}, Tr::tr("None"));
    const bool local = std::ranges::all_of(service.ports, [](const QString &port) { return port.startsWith("127.0.0.1"_L1) || port.startsWith("[::1]"_L1); });
    return checked(local, local ? Tr::tr("Local only") : Tr::tr("Open to others"));
}

} // namespace

QList<Row> verifyRows(const health::Snapshot &snapshot, const deploy::TestReport &report, const stack::Plan *plan)
{
    QList<Row> rows;
    for (const health::ServiceHealth &service : snapshot.services) {
        Cell state = checked(service.state == health::State::Healthy || service.state == health::State::Finished, present::stateWord(service.state));
        state.mark = present::markOf(service.state);
        Row row{service.service, {serviceCell(service.service, pastWord(plan, service.service)), state}};
        row.cells.append(service.volume ? checked(true, service.volume->name) : checked({}, Tr::tr("Not needed")));
        const auto test = std::ranges::find(report.services, service.service, &deploy::ServiceTest::service);
        if (test == report.services.end() || test->probes.isEmpty()) {
            row.cells += {checked({}, Tr::tr("Not needed")), checked({}, Tr::tr("Not needed"))};
        } else {
            row.cells.append(checked(test->probes.first().ok, test->probes.first().ok ? Tr::tr("Signed in") : test->probes.first().detail));
            const auto bad = std::ranges::find_if(test->probes, [](const deploy::Probe &probe) { return !probe.ok; });
            const deploy::Probe shown = bad != test->probes.end() ? *bad : test->probes.value(1, test->probes.first());
            row.cells.append(checked(test->ok, shown.detail));
        }
        row.cells.append(portsCell(service));
        rows.append(row);
    }
    return rows;
}

std::pair<int, int> verifyCount(const QList<Row> &rows)
{
    int passed = 0, all = 0;
    for (const Row &row : rows)
        for (const Cell &cell : row.cells)
            if (cell.mark && *cell.mark != Mark::NotNeeded) {
                ++all;
                passed += *cell.mark == Mark::Healthy || *cell.mark == Mark::Finished;
            }
    return {passed, all};
}

} // namespace vigie::models
