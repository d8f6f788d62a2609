#include "ui/models/proof_rows.h"

#include "ui/present/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

using persistence::Check;
using persistence::Evidence;
using persistence::Identity;
using persistence::Proof;
using persistence::Step;
using persistence::Verdict;
using theme::Mark;
using theme::Role;

constexpr std::array stepNames{Step::Name::Write, Step::Name::Confirm, Step::Name::Disturb, Step::Name::Healthy, Step::Name::Verify};

Cell nameCell(const QString &service, const QString &second = {})
{
    Cell cell;
    cell.kind = Cell::Kind::Name;
    cell.text = present::serviceLabel(service);
    cell.second = second;
    cell.icon = present::serviceIcon(service);
    cell.strong = true;
    return cell;
}

Cell plain(const QString &text, Role role = Role::Text, bool mono = false)
{
    Cell cell;
    cell.kind = mono ? Cell::Kind::Mono : Cell::Kind::Text;
    cell.text = text;
    cell.tip = text;
    cell.role = role;
    return cell;
}

QString stateWord(Step::State state)
{
    switch (state) {
    case Step::State::NotYet: return Tr::tr("Not yet");
    case Step::State::Running: return Tr::tr("Working");
    case Step::State::Done: return Tr::tr("Done");
    case Step::State::NotNeeded: return Tr::tr("Not needed");
    case Step::State::Failed: return Tr::tr("Failed");
    case Step::State::NotReached: return Tr::tr("Not reached");
    }
    return {};
}

Mark markOfStep(Step::State state)
{
    switch (state) {
    case Step::State::Running: return Mark::Starting;
    case Step::State::Done: return Mark::Healthy;
    case Step::State::NotNeeded: return Mark::NotNeeded;
    case Step::State::Failed: return Mark::Failed;
    case Step::State::NotYet:
    case Step::State::NotReached: break;
    }
    return Mark::NotYet;
}

Cell stepCell(const Step &step)
{
    Cell cell;
    cell.mark = markOfStep(step.state);
    cell.text = step.note.isEmpty() ? stateWord(step.state) : step.note;
    cell.tip = cell.text;
    cell.role = step.state == Step::State::NotYet || step.state == Step::State::NotReached ? Role::Text3 : Role::Text;
    cell.strong = step.state == Step::State::Running || step.state == Step::State::Failed;
    cell.trailing = step.elapsed ? present::elapsed(*step.elapsed) : QString();
    return cell;
}

QString shortId(const QString &container)
{
    return container.left(12);
}

QString dataPlace(const Identity &identity)
{
    if (!identity.volume.isEmpty())
        return identity.volume;
    if (identity.mountType == "tmpfs"_L1)
        return Tr::tr("memory (tmpfs)");
    return identity.mountPoint.isEmpty() ? Tr::tr("the container's own layer") : identity.mountPoint;
}

Cell volumeCell(const Evidence &evidence)
{
    const bool known = !evidence.after.container.isEmpty();
    Cell cell = plain(dataPlace(known ? evidence.after : evidence.before), Role::Text, true);
    if (!known)
        return cell;
    cell.mark = evidence.sameVolume() ? Mark::Healthy : Mark::Failed;
    cell.trailing = evidence.sameVolume() ? Tr::tr("same") : Tr::tr("another one");
    return cell;
}

} // namespace

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Kept: return Mark::Healthy;
    case Verdict::Lost: return Mark::Failed;
    case Verdict::CannotTell: return Mark::Unknown;
    case Verdict::ChangedByApplication: break;
    }
    return Mark::Finished;
}

Cell verdictCell(Verdict verdict)
{
    Cell cell;
    cell.kind = Cell::Kind::State;
    cell.mark = markOf(verdict);
    cell.text = persistence::verdictLabel(verdict);
    cell.role = theme::roleOf(*cell.mark);
    cell.sort = int(verdict);
    return cell;
}

QList<Column> matrixColumns()
{
    const QList<QString> titles = matrixTitles(persistence::Level::Recreate);
    QList<Column> columns{{Tr::tr("Service"), 152}};
    static constexpr std::array widths{112, 148, 200, 138, 164};      // "New, same volume" and its time
    for (int i = 0; i < int(titles.size()); ++i)
        columns.append({titles[i], widths[std::size_t(i)], Qt::AlignLeft, true});
    return columns;
}

QList<QString> matrixTitles(persistence::Level level)
{
    QList<QString> titles;
    for (const Step::Name name : stepNames)
        titles.append(u"%1. %2"_s.arg(titles.size() + 1).arg(persistence::stepLabel(name, level)));
    return titles;
}

QList<Row> matrixRows(const QList<Step> &steps, const QMap<QString, QString> &items)
{
    QStringList services;
    for (const Step &step : steps)
        if (!services.contains(step.service))
            services.append(step.service);
    QList<Row> rows;
    for (const QString &service : std::as_const(services)) {
        Row row{service, {nameCell(service, items.value(service))}};
        for (const Step::Name name : stepNames) {
            const auto found = std::ranges::find_if(steps, [&](const Step &step) { return step.service == service && step.name == name; });
            row.cells.append(found == steps.end() ? Cell{} : stepCell(*found));
        }
        rows.append(row);
    }
    return rows;
}

QString proofSentence(const Proof &proof)
{
    const auto count = [&](Step::State state) { return int(std::ranges::count(proof.steps, state, &Step::state)); };
    const int done = count(Step::State::Done) + count(Step::State::NotNeeded), failed = count(Step::State::Failed);
    const QString level = persistence::levelLabel(proof.level);
    switch (proof.phase) {
    case Proof::Phase::Stopped: return Tr::tr("%1: stopped. The test data are removed.").arg(level);
    case Proof::Phase::Failed: return Tr::tr("%1: could not be finished.").arg(level);
    case Proof::Phase::CleaningUp: return Tr::tr("%1: removing the test data").arg(level);
    default: break;
    }
    if (failed > 0)
        return Tr::tr("%1: %2 of %3 steps done, %n failed", nullptr, failed).arg(level).arg(done).arg(proof.steps.size());
    return Tr::tr("%1: %2 of %3 steps done, none failed").arg(level).arg(done).arg(proof.steps.size());
}

QList<Column> identityColumns()
{
    return {{Tr::tr("Identity"), 152}, {Tr::tr("Container before"), 180, Qt::AlignLeft, true}, {Tr::tr("Container after"), 180, Qt::AlignLeft, true}, {Tr::tr("Volume, before and after"), 250, Qt::AlignLeft, true}};
}

QList<Row> identityRows(const QList<Evidence> &evidence)
{
    QList<Row> rows;
    for (const Evidence &one : evidence)
        rows.append({one.service, {plain(present::serviceLabel(one.service)), plain(shortId(one.before.container), Role::Text2, true),
                                   plain(one.after.container.isEmpty() ? Tr::tr("not yet") : shortId(one.after.container), Role::Text, !one.after.container.isEmpty()),
                                   volumeCell(one)}});
    return rows;
}

QList<Column> evidenceColumns()
{
    return {{Tr::tr("Service and evidence"), 226, Qt::AlignLeft, true}, {Tr::tr("Result"), 160}, {Tr::tr("Container before"), 136, Qt::AlignLeft, false, true},
            {Tr::tr("Container after"), 136}, {Tr::tr("Volume, before and after"), 240, Qt::AlignLeft, true}, {Tr::tr("Away for"), 84, Qt::AlignRight}};
}

QList<Row> evidenceRows(const persistence::Report &report)
{
    QList<Row> rows;
    for (const Evidence &one : report.evidence) {
        const auto ours = std::ranges::count(report.checks, one.service, &Check::service);
        Cell volume = plain(dataPlace(one.after), Role::Text, true);
        volume.second = !one.sameVolume() ? Tr::tr("not the volume of before")
                        : one.after.volumeCreated.isValid() ? Tr::tr("same volume, created %1").arg(present::date(one.after.volumeCreated)) : Tr::tr("same volume");
        Cell away;
        away.kind = Cell::Kind::Number;
        away.text = one.away ? present::elapsed(*one.away) : Tr::tr("unknown");
        rows.append({one.service, {nameCell(one.service, Tr::tr("%n check(s)", nullptr, int(ours))), verdictCell(report.verdictOf(one.service)),
                                   plain(shortId(one.before.container), Role::Text2, true), plain(shortId(one.after.container), Role::Text, true), volume, away}});
    }
    return rows;
}

QList<Column> checkListColumns()
{
    return {{Tr::tr("Result"), 232}, {Tr::tr("Service"), 120}, {Tr::tr("What was read back"), 260, Qt::AlignLeft, true}, {Tr::tr("Detail"), 240, Qt::AlignLeft, true}};
}

QList<Row> checkListRows(const QList<Check> &checks)
{
    static constexpr std::array order{Verdict::Lost, Verdict::CannotTell, Verdict::ChangedByApplication, Verdict::Kept};
    QList<Row> rows;
    for (const Verdict verdict : order)
        for (const Check &check : checks)
            if (check.verdict == verdict)
                rows.append({check.service + u'/' + check.name, {verdictCell(verdict), plain(present::serviceLabel(check.service), Role::Text2), plain(check.what), plain(check.detail, Role::Text2)}});
    return rows;
}

QList<Column> reportColumns()
{
    return {{Tr::tr("When"), 150}, {Tr::tr("Level"), 166}, {Tr::tr("Result"), 126}, {Tr::tr("In words"), 250, Qt::AlignLeft, true}, {Tr::tr("Took"), 70, Qt::AlignRight}};
}

QList<Row> reportRows(const QList<persistence::ReportSummary> &reports)
{
    QList<Row> rows;
    for (const persistence::ReportSummary &report : reports) {
        Cell when = plain(present::date(report.ended) + u' ' + present::shortClock(report.ended), Role::Text2);
        when.tip = present::fullTime(report.ended);
        when.sort = report.ended;
        Cell took;
        took.kind = Cell::Kind::Number;
        took.role = Role::Text2;
        took.text = present::elapsed(std::chrono::milliseconds(report.started.msecsTo(report.ended)));
        rows.append({report.id, {when, plain(persistence::levelLabel(report.level)), verdictCell(report.verdict), plain(report.headline), took}});
    }
    return rows;
}

} // namespace vigie::models
