#include "ui/models/reach_rows.h"

#include "ui/present/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Connectivity)
};

using deploy::Reach;
using theme::Mark;
using theme::Role;

const std::array places{u"workstation"_s, u"server"_s, u"network"_s};

QString placeTitle(const QString &place)
{
    return place == "workstation"_L1 ? Tr::tr("From here, by tunnel") : place == "server"_L1 ? Tr::tr("From the server") : Tr::tr("From the stack's network");
}

// The first thing that does not work, else that all does.
QString word(const Reach &reach)
{
    if (reach.ok())
        return Tr::tr("Reads and writes");
    if (!reach.reached.value_or(true))
        return Tr::tr("Not reached");
    if (!reach.signedIn.value_or(true))
        return Tr::tr("Sign-in refused");
    return reach.readWrite.value_or(true) ? Tr::tr("Not known") : Tr::tr("Does not read and write");
}

Cell placeCell(const Reach &reach)
{
    Cell cell;
    const bool known = reach.ok() || !reach.reached.value_or(true) || !reach.signedIn.value_or(true) || !reach.readWrite.value_or(true);
    cell.mark = reach.ok() ? Mark::Healthy : known ? Mark::Failed : Mark::Unknown;
    cell.text = word(reach);
    cell.second = reach.tls.isEmpty() ? QString() : reach.tls == "on"_L1 ? Tr::tr("TLS on") : Tr::tr("TLS off");
    cell.trailing = reach.ms ? u"%1 ms"_s.arg(present::number(*reach.ms, 1)) : QString();
    cell.tip = QStringList{cell.text, cell.second, reach.trouble}.join(u' ').trimmed();
    cell.strong = cell.mark == Mark::Failed;
    return cell;
}

} // namespace

QList<Column> reachColumns()
{
    QList<Column> columns{{Tr::tr("Service"), 152}};
    for (const QString &place : places)
        columns.append({placeTitle(place), 230, Qt::AlignLeft, true});
    return columns;
}

QList<Row> reachRows(const deploy::Everywhere &all)
{
    QList<Row> rows;
    for (const deploy::ServiceTest &test : all.report.services) {
        const QList<Reach> known = all.places.value(test.service);
        Cell name;
        name.kind = Cell::Kind::Name;
        name.text = present::serviceLabel(test.service);
        name.icon = present::serviceIcon(test.service);
        name.strong = true;
        const auto told = std::ranges::find_if(known, [](const Reach &reach) { return !reach.version.isEmpty(); });
        name.second = told == known.end() ? QString() : told->version;
        Row row{test.service, {name}};
        for (const QString &place : places) {
            const auto found = std::ranges::find(known, place, &Reach::place);
            row.cells.append(placeCell(found == known.end() ? Reach{} : *found));
        }
        rows.append(row);
    }
    return rows;
}

QString reachSentence(const deploy::TestReport &report)
{
    const int wrong = int(std::ranges::count(report.services, false, &deploy::ServiceTest::ok));
    return wrong == 0 ? Tr::tr("All %n service(s) answer from everywhere.", nullptr, int(report.services.size())) : Tr::tr("%n service(s) do not answer from everywhere.", nullptr, wrong);
}

QStringList reachTroubles(const deploy::Everywhere &all)
{
    QStringList troubles;
    for (const deploy::ServiceTest &test : all.report.services)
        for (const Reach &reach : all.places.value(test.service))
            if (!reach.ok() && !reach.trouble.isEmpty())
                troubles.append(Tr::tr("%1, %2: %3").arg(present::serviceLabel(test.service), placeTitle(reach.place).toLower(), reach.trouble));
    return troubles;
}

} // namespace vigie::models
