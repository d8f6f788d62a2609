#include "ui/models/service_rows.h"

#include "ui/present/text.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Services)
};

using health::ServiceHealth;
using health::State;
using theme::Role;

Cell nameCell(const ServiceHealth &service)
{
    Cell cell;
    cell.kind = Cell::Kind::Name;
    cell.text = service.label;
    cell.second = service.oneShot ? Tr::tr("one-shot") : present::shortImage(service.image);
    cell.icon = present::serviceIcon(service.service);
    cell.strong = true;
    cell.tip = service.image;
    cell.sort = service.label;
    return cell;
}

Cell stateCell(const ServiceHealth &service)
{
    Cell cell;
    cell.kind = Cell::Kind::State;
    cell.text = present::stateWord(service.state);
    cell.mark = present::markOf(service.state);
    cell.role = theme::roleOf(*cell.mark);
    if (service.state == State::Unknown && service.was)
        cell.second = present::wasState(*service.was);
    if (!service.reasons.isEmpty())
        cell.tip = service.reasons.first().title;
    // Worst first: the severity is what counts more than the word.
    int severity = 0;
    for (const State other : {State::Healthy, State::Finished, State::Stopped, State::Starting, State::Unknown, State::Degraded, State::Failed})
        severity += health::isWorse(service.state, other);
    cell.sort = -severity;
    return cell;
}

Cell numberCell(const QString &text, const QVariant &sort)
{
    Cell cell;
    cell.kind = Cell::Kind::Number;
    cell.text = text;
    cell.sort = sort;
    return cell;
}

// What is not known is a dash, never 0.
const QString unknownNumber = u"\u2013"_s;

Cell upForCell(const ServiceHealth &service, const QDateTime &asOf)
{
    if (!service.startedAt)
        return numberCell(unknownNumber, {});
    const qint64 seconds = std::max<qint64>(service.startedAt->secsTo(asOf), 0);
    Cell cell = numberCell(present::duration(std::chrono::seconds(seconds)), seconds);
    cell.tip = present::fullTime(*service.startedAt);
    return cell;
}

Cell cpuCell(const ServiceHealth &service)
{
    Cell cell = service.cpuPercent ? numberCell(present::percent(*service.cpuPercent, 1), *service.cpuPercent) : numberCell(unknownNumber, {});
    double most = 10;
    for (const health::Sample &sample : service.samples) {
        cell.series.append(sample.cpuPercent);
        while (sample.cpuPercent > most)
            most *= 10;
    }
    cell.most = most;
    return cell;
}

Cell memoryCell(const ServiceHealth &service)
{
    Cell cell = service.memory ? numberCell(present::memory(*service.memory), count(*service.memory)) : numberCell(unknownNumber, {});
    double most = service.memoryLimit ? double(count(*service.memoryLimit)) : 0;
    for (const health::Sample &sample : service.samples) {
        cell.series.append(double(count(sample.memory)));
        if (!service.memoryLimit)
            most = std::max(most, double(count(sample.memory)) * 1.6);
    }
    cell.most = most;
    if (service.state == State::Degraded && service.memory && service.memoryLimit
        && double(count(*service.memory)) > 0.9 * double(count(*service.memoryLimit)))
        cell.seriesRole = Role::Degraded;
    return cell;
}

Cell volumeCell(const ServiceHealth &service, const QDateTime &now, bool stale)
{
    if (!service.volume || !service.volume->size)
        return numberCell(unknownNumber, {});
    Cell cell = numberCell(present::disk(*service.volume->size), count(*service.volume->size));
    if (service.volume->measuredAt)
        cell.second = stale ? Tr::tr("at %1").arg(present::shortClock(*service.volume->measuredAt)) : present::ago(*service.volume->measuredAt, now);
    cell.tip = service.volume->name;
    return cell;
}

Cell reachedCell(const ServiceHealth &service, bool stale)
{
    Cell cell;
    cell.kind = Cell::Kind::Mono;
    cell.role = Role::Text2;
    if (stale) {
        cell.kind = Cell::Kind::Text;
        cell.text = Tr::tr("tunnel closed");
    } else if (service.tunnelPort) {
        cell.text = u"127.0.0.1:%1"_s.arg(*service.tunnelPort);
    } else {
        cell.kind = Cell::Kind::Text;
        cell.role = Role::Text3;
        cell.text = Tr::tr("no tunnel");
    }
    cell.tip = service.ports.join(u", "_s);
    return cell;
}

Cell acrossCell(const QString &text)
{
    Cell cell;
    cell.kind = Cell::Kind::Across;
    cell.text = text;
    return cell;
}

} // namespace

QList<Column> serviceColumns()
{
    return {
        {Tr::tr("Service"), 188, Qt::AlignLeft, true},
        {Tr::tr("State"), 148},
        {Tr::tr("Up for"), 96, Qt::AlignRight, true},
        {Tr::tr("Restarts"), 88, Qt::AlignRight, false, true},
        {Tr::tr("CPU"), 124, Qt::AlignRight, true},
        {Tr::tr("Memory"), 146, Qt::AlignRight, true},
        {Tr::tr("Volume"), 112, Qt::AlignRight, true},
        {Tr::tr("Reached at"), 144, Qt::AlignLeft, false, true},
    };
}

QList<Row> serviceRows(const health::Snapshot &snapshot, const QDateTime &now)
{
    QList<Row> rows;
    for (const ServiceHealth &service : snapshot.services) {
        Row row{service.service, {nameCell(service), stateCell(service)}};
        if (service.oneShot) {
            for (int column = 2; column < 8; ++column)
                row.cells.append(acrossCell(service.result));
        } else {
            row.cells += {upForCell(service, snapshot.asOf),
                          service.restarts ? numberCell(QString::number(*service.restarts), *service.restarts) : numberCell(unknownNumber, {}),
                          cpuCell(service),
                          memoryCell(service),
                          volumeCell(service, now, snapshot.stale),
                          reachedCell(service, snapshot.stale)};
        }
        rows.append(row);
    }
    return rows;
}

} // namespace vigie::models
