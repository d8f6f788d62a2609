#include "ui/models/vault_rows.h"
#include "ui/present/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Leaks)
};

using theme::Mark;
using theme::Role;
using vault::Finding;
using vault::OfferedValue;
using vault::ScanReport;

Cell state(Mark mark, const QString &text)
{
    Cell cell;
    cell.kind = Cell::Kind::State;
    cell.mark = mark;
    cell.text = text;
    cell.role = theme::roleOf(mark);
    cell.sort = int(mark);
    return cell;
}

Cell text(const QString &words, Role role = Role::Text, bool strong = false)
{
    Cell cell;
    cell.text = words;
    cell.tip = words;
    cell.role = role;
    cell.strong = strong;
    cell.sort = words;
    return cell;
}

QString placeWord(Finding::Place place)
{
    switch (place) {
    case Finding::Place::ServerFile: return Tr::tr("File on the server");
    case Finding::Place::ShellHistory: return Tr::tr("Shell history");
    case Finding::Place::Container: return Tr::tr("Container");
    case Finding::Place::ContainerLog: return Tr::tr("Container log");
    case Finding::Place::SystemLog: return Tr::tr("System log");
    case Finding::Place::CommandLine: return Tr::tr("Command line");
    case Finding::Place::Backup: return Tr::tr("Backup");
    case Finding::Place::Workstation: return Tr::tr("This computer");
    }
    return {};
}

Cell opens(OfferedValue::Opens answer)
{
    switch (answer) {
    case OfferedValue::Opens::Yes: return state(Mark::Healthy, Tr::tr("Opens"));
    case OfferedValue::Opens::No: return state(Mark::Failed, Tr::tr("Refused"));
    case OfferedValue::Opens::Unknown: break;
    }
    return state(Mark::Unknown, Tr::tr("Not tried"));
}

Cell compared(const OfferedValue &value)
{
    switch (value.state) {
    case OfferedValue::State::New: return state(Mark::Finished, Tr::tr("New"));
    case OfferedValue::State::Same: return state(Mark::Healthy, Tr::tr("The same"));
    case OfferedValue::State::Differs: break;
    }
    Cell cell = state(Mark::Degraded, Tr::tr("Differs"));
    cell.second = value.storedOpens == OfferedValue::Opens::Yes  ? Tr::tr("the vault's opens")
                  : value.storedOpens == OfferedValue::Opens::No ? Tr::tr("the vault's is refused")
                                                                 : QString();
    return cell;
}

} // namespace

QString findingPlace(const Finding &finding)
{
    return finding.line > 0 ? Tr::tr("%1, line %2").arg(finding.where).arg(finding.line) : finding.where;
}

QList<Column> leakColumns()
{
    return {{Tr::tr("Result"), 132}, {Tr::tr("Credential"), 190}, {Tr::tr("Place"), 250, Qt::AlignLeft, true}, {Tr::tr("Form"), 100}};
}

QList<Row> leakRows(const ScanReport &scan)
{
    QList<Row> rows;
    for (const Finding &finding : scan.findings) {
        Cell place = text(findingPlace(finding));
        place.second = placeWord(finding.place);
        Cell result = finding.accepted ? state(Mark::Finished, Tr::tr("Expected"))
                      : finding.previous ? state(Mark::Degraded, Tr::tr("Old value")) : state(Mark::Failed, Tr::tr("Leak"));
        Cell form = text(finding.form == "plain"_L1 ? Tr::tr("as it is") : finding.form, Role::Text2);
        rows.append({QString::number(rows.size()), {result, text(finding.label, Role::Text, true), place, form}});
    }
    return rows;
}

QString leakSentence(const ScanReport &scan)
{
    const int leaks = scan.leaks();
    if (leaks == 0)
        return Tr::tr("No value was found outside the vault.");
    QStringList names;
    for (const Finding &finding : scan.findings)
        if (!finding.accepted && !names.contains(finding.credential))
            names.append(finding.credential);
    if (names.size() == 1 && leaks > 1)
        return Tr::tr("1 value was found outside the vault, in %n place(s).", nullptr, leaks);
    return Tr::tr("%n value(s) were found outside the vault.", nullptr, int(names.size()));
}

QString scannedSentence(const ScanReport &scan)
{
    return Tr::tr("Looked at %1 kinds of places and %2 files, %3 %4.")
        .arg(scan.places).arg(QLocale().toString(scan.files), present::date(scan.at), present::shortClock(scan.at));
}

QList<Column> offerColumns()
{
    return {{Tr::tr("Credential"), 180, Qt::AlignLeft, true}, {Tr::tr("Found in"), 180, Qt::AlignLeft, true}, {Tr::tr("The service"), 118}, {Tr::tr("In the vault"), 196}, {Tr::tr("Take it"), 130}};
}

QList<Row> offerRows(const vault::Offer &offer)
{
    QList<Row> rows;
    for (const OfferedValue &value : offer.values) {
        Cell name = text(value.label, Role::Text, true);
        name.second = present::serviceLabel(value.credential.service) + (value.account.isEmpty() ? QString() : u", "_s + value.account);
        Cell place = text(value.place);
        place.second = Tr::tr("%n character(s)", nullptr, value.length);
        Cell take;
        const bool taken = offer.taken.contains(value.credential.name);
        if (taken)
            take = state(Mark::Healthy, Tr::tr("Taken"));
        else if (value.state == OfferedValue::State::New)
            take = text(Tr::tr("Will be taken"));
        else if (value.state == OfferedValue::State::Same)
            take = text(Tr::tr("Nothing to do"), Role::Text3);
        rows.append({value.credential.key(), {name, place, opens(value.opens), compared(value), take}});
    }
    return rows;
}

QString offerSentence(const vault::Offer &offer)
{
    const auto count = [&](OfferedValue::State wanted) { return int(std::ranges::count(offer.values, wanted, &OfferedValue::state)); };
    if (!offer.taken.isEmpty())
        return Tr::tr("%n credential(s) are in the vault now.", nullptr, int(offer.taken.size()));
    if (offer.values.isEmpty())
        return Tr::tr("No credential of this stack was found there.");
    QStringList parts;
    if (const int fresh = count(OfferedValue::State::New))
        parts.append(Tr::tr("%n new", nullptr, fresh));
    if (const int differ = count(OfferedValue::State::Differs))
        parts.append(Tr::tr("%n differ(s) from the vault", nullptr, differ));
    if (const int same = count(OfferedValue::State::Same))
        parts.append(Tr::tr("%n the same", nullptr, same));
    return parts.join(u", "_s) + u'.';
}

} // namespace vigie::models
