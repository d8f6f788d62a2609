#include "ui/models/rotation_rows.h"

#include "ui/present/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Rotation)
};

using theme::Mark;
using theme::Role;
using vault::Consumer;
using vault::Rotation;
using vault::RotationStep;

Cell stateCell(RotationStep::State step)
{
    Cell cell;
    cell.kind = Cell::Kind::State;
    switch (step) {
    case RotationStep::State::NotYet: cell.mark = Mark::NotYet, cell.text = Tr::tr("Not yet"); break;
    case RotationStep::State::Running: cell.mark = Mark::Starting, cell.text = Tr::tr("Working"); break;
    case RotationStep::State::Done: cell.mark = Mark::Healthy, cell.text = Tr::tr("Done"); break;
    case RotationStep::State::NotNeeded: cell.mark = Mark::NotNeeded, cell.text = Tr::tr("Not needed"); break;
    case RotationStep::State::Waiting: cell.mark = Mark::Degraded, cell.text = Tr::tr("Waiting"); break;
    case RotationStep::State::Failed: cell.mark = Mark::Failed, cell.text = Tr::tr("Failed"); break;
    }
    cell.role = theme::roleOf(*cell.mark);
    return cell;
}

Row stepRow(int number, const RotationStep &step)
{
    Cell count;
    count.kind = Cell::Kind::Number;
    count.text = QString::number(number);
    count.role = Role::Text3;
    Cell label;
    label.text = step.label;
    label.tip = step.label;
    label.strong = step.state != RotationStep::State::NotYet;
    label.role = label.strong ? Role::Text : Role::Text3;
    Cell note;
    note.text = step.note;
    note.tip = step.note;
    note.role = label.strong ? Role::Text2 : Role::Text3;
    Cell took;
    took.kind = Cell::Kind::Number;
    took.text = step.elapsed ? present::elapsed(*step.elapsed) : QString();
    took.role = Role::Text3;
    return {QString::number(number), {count, stateCell(step.state), label, note, took}};
}

Cell phaseCell(const Rotation &rotation)
{
    Cell cell;
    cell.kind = Cell::Kind::State;
    const bool asks = rotation.error && rotation.error->kind == Error::Kind::NeedsAnswer;
    if (rotation.phase == Rotation::Phase::Current)
        cell.mark = Mark::Healthy, cell.text = Tr::tr("New value in use");
    else if (rotation.phase == Rotation::Phase::PutBack)
        cell.mark = Mark::Finished, cell.text = Tr::tr("Old value kept");
    else if (rotation.running)
        cell.mark = Mark::Starting, cell.text = rotation.phase == Rotation::Phase::Verified ? Tr::tr("Verified") : Tr::tr("Pending");
    else if (asks)
        cell.mark = Mark::Degraded, cell.text = Tr::tr("Waits for an answer");
    else
        cell.mark = Mark::Degraded, cell.text = Tr::tr("Stopped halfway");
    cell.role = theme::roleOf(*cell.mark);
    return cell;
}

} // namespace

QList<Column> rotationColumns()
{
    return {{QString(), 34, Qt::AlignRight}, {Tr::tr("Result"), 120}, {Tr::tr("Step"), 240, Qt::AlignLeft, true}, {Tr::tr("Evidence"), 240, Qt::AlignLeft, true}, {Tr::tr("Took"), 72, Qt::AlignRight}};
}

QList<Row> rotationRows(const Rotation &rotation)
{
    QList<Row> rows;
    for (const RotationStep &step : rotation.steps)
        rows.append(stepRow(int(rows.size()) + 1, step));
    return rows;
}

QList<Row> planRows(const vault::RotationPlan &plan)
{
    QList<Row> rows;
    for (const QString &label : plan.steps) {
        RotationStep step;
        step.label = label;
        rows.append(stepRow(int(rows.size()) + 1, step));
    }
    return rows;
}

QString rotationSentence(const Rotation &rotation)
{
    if (rotation.phase == Rotation::Phase::Current)
        return Tr::tr("The new value is in use. The old one is refused.");
    if (rotation.phase == Rotation::Phase::PutBack)
        return Tr::tr("The old value is in use, as before.");
    const auto open = std::ranges::find_if(rotation.steps, [](const RotationStep &step) {
        return step.state == RotationStep::State::Running || step.state == RotationStep::State::Waiting || step.state == RotationStep::State::Failed;
    });
    if (open == rotation.steps.end())
        return rotation.running ? Tr::tr("Making the new value") : Tr::tr("This rotation stopped halfway.");
    return Tr::tr("Step %1 of %2: %3").arg(open - rotation.steps.begin() + 1).arg(rotation.steps.size()).arg(open->label);
}

QList<Column> rotationListColumns()
{
    return {{Tr::tr("Credential"), 240, Qt::AlignLeft, true}, {Tr::tr("Result"), 170}, {Tr::tr("Other users"), 190, Qt::AlignLeft, true}, {Tr::tr("Away for"), 90, Qt::AlignRight}};
}

Row rotationListRow(const vault::RotationPlan *plan, const Rotation *rotation)
{
    const vault::CredentialId id = rotation ? rotation->credential : plan->credential;
    Cell name;
    name.kind = Cell::Kind::Name;
    name.text = rotation ? rotation->label : plan->label;
    name.icon = present::serviceIcon(id.service);
    name.strong = true;
    Cell result;
    if (rotation) {
        result = phaseCell(*rotation);
    } else {
        result.kind = Cell::Kind::State;
        result.mark = Mark::NotYet;
        result.text = Tr::tr("Not yet");
        result.role = theme::roleOf(Mark::NotYet);
    }
    QStringList outsiders;
    for (const Consumer &consumer : rotation ? rotation->consumers : plan->consumers)
        if (!consumer.ours && !outsiders.contains(consumer.name))
            outsiders.append(consumer.name);
    Cell others;
    others.text = outsiders.isEmpty() ? Tr::tr("none") : outsiders.join(u", "_s);
    others.tip = others.text;
    others.role = outsiders.isEmpty() ? Role::Text3 : Role::Text;
    Cell away;
    away.kind = Cell::Kind::Number;
    away.text = plan && plan->away ? present::elapsed(*plan->away) : plan ? Tr::tr("not away") : QString();
    away.role = Role::Text2;
    return {id.key(), {name, result, others, away}};
}

Mark markOf(Consumer::Holds holds)
{
    switch (holds) {
    case Consumer::Holds::New: return Mark::Healthy;
    case Consumer::Holds::Old: return Mark::NotYet;
    case Consumer::Holds::Unknown: break;
    }
    return Mark::Unknown;
}

QString holdsWord(Consumer::Holds holds)
{
    switch (holds) {
    case Consumer::Holds::New: return Tr::tr("new");
    case Consumer::Holds::Old: return Tr::tr("old");
    case Consumer::Holds::Unknown: break;
    }
    return Tr::tr("cannot tell");
}

} // namespace vigie::models
