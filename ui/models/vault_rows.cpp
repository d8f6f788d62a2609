#include "ui/models/vault_rows.h"

#include "app/vault/kinds.h"
#include "ui/present/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

using theme::Mark;
using theme::Role;
using vault::CredentialInfo;
using vault::VaultState;

Cell ageCell(const CredentialInfo &credential, const QDateTime &now, int oldestDays)
{
    const QDateTime since = credential.rotated.value_or(credential.created);
    Cell cell;
    cell.kind = Cell::Kind::Number;
    cell.text = present::ago(since, now);
    cell.second = present::date(since);
    cell.sort = since;
    if (vault::rotates(credential.id) && since.daysTo(now) > oldestDays) {
        cell.mark = Mark::Degraded;
        cell.role = Role::Degraded;
        cell.tip = Tr::tr("Older than %n day(s)", nullptr, oldestDays);
    }
    return cell;
}

Cell valueCell(const CredentialInfo &credential, VaultState::Phase phase)
{
    Cell cell;
    if (phase != VaultState::Phase::Unlocked) {
        cell.text = phase == VaultState::Phase::Locked ? Tr::tr("Locked") : Tr::tr("No keychain");
        cell.icon = u"lock"_s;
        cell.role = Role::Text2;
    } else if (credential.presence == CredentialInfo::Presence::Missing) {
        cell.kind = Cell::Kind::State;
        cell.mark = Mark::Failed;
        cell.text = Tr::tr("Missing");
        cell.tip = Tr::tr("The keychain has no value for it. Adopt it from the server.");
        cell.role = Role::Failed;
    } else {
        cell.kind = Cell::Kind::Mono;
        cell.text = bullets();
    }
    return cell;
}

Cell leakCell(const CredentialInfo &credential, const std::optional<vault::ScanReport> &scan)
{
    const int leaks = scan ? scan->leaksOf(credential.id.name) : 0;
    Cell cell;
    cell.kind = Cell::Kind::State;
    cell.mark = !scan ? Mark::NotYet : leaks > 0 ? Mark::Failed : Mark::Healthy;
    cell.text = !scan ? Tr::tr("Not yet") : leaks > 0 ? Tr::tr("%n place(s)", nullptr, leaks) : Tr::tr("No leak");
    cell.role = theme::roleOf(*cell.mark);
    cell.sort = !scan ? -1 : leaks;
    if (scan)
        cell.tip = scannedSentence(*scan);
    return cell;
}

Cell nameCell(const QString &label, const QString &service, const QString &account)
{
    Cell cell;
    cell.kind = Cell::Kind::Name;
    cell.text = label;
    cell.second = present::serviceLabel(service);
    if (!account.isEmpty())
        cell.second += u", "_s + account;
    cell.icon = present::serviceIcon(service);
    cell.strong = true;
    cell.sort = cell.second;
    return cell;
}

} // namespace

QString bullets()
{
    return QString(16, QChar(0x2022));
}

QList<Column> vaultColumns()
{
    return {{Tr::tr("Credential"), 236, Qt::AlignLeft, true}, {Tr::tr("Value"), 232}, {Tr::tr("Last rotated"), 122, Qt::AlignRight}, {Tr::tr("Leak scan"), 132}};
}

QList<Row> vaultRows(const QList<CredentialInfo> &credentials, VaultState::Phase phase, const std::optional<vault::ScanReport> &scan, const QDateTime &now, int oldestDays)
{
    QList<Row> rows;
    for (const CredentialInfo &credential : credentials)
        rows.append({credential.id.key(), {nameCell(credential.label, credential.id.service, credential.account), valueCell(credential, phase),
                                           ageCell(credential, now, oldestDays), leakCell(credential, scan)}});
    return rows;
}

} // namespace vigie::models
