#include "ui/models/check_rows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

using deploy::Check;
using theme::Mark;
using theme::Role;

Cell resultCell(Check::Result result)
{
    Cell cell;
    cell.kind = Cell::Kind::State;
    switch (result) {
    case Check::Result::Ready:
        cell.mark = Mark::Healthy;
        cell.text = Tr::tr("Ready");
        break;
    case Check::Result::Attention:
        cell.mark = Mark::Degraded;
        cell.text = Tr::tr("Attention");
        break;
    case Check::Result::Blocks:
        cell.mark = Mark::Failed;
        cell.text = Tr::tr("Blocks");
        break;
    }
    cell.role = theme::roleOf(*cell.mark);
    return cell;
}

Cell textCell(const QString &text, Role role, bool strong = false)
{
    Cell cell;
    cell.text = text;
    cell.tip = text;
    cell.role = role;
    cell.strong = strong;
    return cell;
}

} // namespace

QList<Column> checkColumns()
{
    return {{Tr::tr("Result"), 124}, {Tr::tr("Check"), 182}, {Tr::tr("Found"), 250, Qt::AlignLeft, true}, {Tr::tr("Needed"), 200, Qt::AlignLeft, true}, {Tr::tr("Fix"), 250}};
}

QList<Row> checkRows(const deploy::CheckReport &report)
{
    QList<Row> rows;
    for (const Check &check : report.checks) {
        Cell fix;
        fix.tip = check.fix;
        rows.append({check.name, {resultCell(check.result), textCell(check.label, Role::Text, true), textCell(check.found, Role::Text),
                                  textCell(check.needed, Role::Text2), fix}});
    }
    return rows;
}

QString checkSentence(const deploy::CheckReport &report)
{
    const int blocks = int(std::ranges::count(report.checks, Check::Result::Blocks, &Check::result));
    const int attention = int(std::ranges::count(report.checks, Check::Result::Attention, &Check::result));
    if (blocks == 0 && attention == 0)
        return Tr::tr("The server is ready.");
    QStringList parts;
    if (blocks > 0)
        parts.append(Tr::tr("%n problem(s) block a deploy", nullptr, blocks));
    if (attention > 0)
        parts.append(Tr::tr("%n need(s) your attention", nullptr, attention));
    return Tr::tr("%1.").arg(parts.join(u", "_s));
}

} // namespace vigie::models
