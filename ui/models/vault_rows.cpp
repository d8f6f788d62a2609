#include "ui/models/vault_rows.h"

#include "ui/present/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::models {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

using theme::Mark;
using theme::Role;
using vault::CredentialInfo;

Cell ageCell(const CredentialInfo &credential, const QDateTime &now)
{
    const QDateTime since = credential.rotated.value_or(credential.created);
    Cell cell;
    cell.kind = Cell::Kind::Number;
    cell.text = present::ago(since, now);
    cell.second = present::date(since);
    cell.sort = since;
    if (since.daysTo(now) > 90) {
        cell.mark = Mark::Degraded;
        cell.role = Role::Degraded;
        cell.tip = Tr::tr("Older than 90 days");
    }
    return cell;
}

Cell presenceCell(CredentialInfo::Presence presence)
{
    Cell cell;
    cell.kind = Cell::Kind::State;
    switch (presence) {
    case CredentialInfo::Presence::Stored:
        cell.mark = Mark::Healthy;
        cell.text = Tr::tr("Stored");
        break;
    case CredentialInfo::Presence::Missing:
        cell.mark = Mark::Failed;
        cell.text = Tr::tr("Missing");
        break;
    case CredentialInfo::Presence::Unknown:
        cell.mark = Mark::Unknown;
        cell.text = Tr::tr("Unknown");
        break;
    }
    cell.role = theme::roleOf(*cell.mark);
    return cell;
}

} // namespace

QString bullets()
{
    return QString(16, QChar(0x2022));
}

QList<Column> vaultColumns()
{
    return {{Tr::tr("Credential"), 250, Qt::AlignLeft, true}, {Tr::tr("Value"), 240}, {Tr::tr("Last changed"), 110, Qt::AlignRight}, {Tr::tr("Keychain"), 106}};
}

QList<Row> vaultRows(const QList<CredentialInfo> &credentials, bool locked, const QDateTime &now)
{
    QList<Row> rows;
    for (const CredentialInfo &credential : credentials) {
        Cell name;
        name.kind = Cell::Kind::Name;
        name.text = credential.label;
        name.second = present::serviceLabel(credential.id.service);
        if (!credential.account.isEmpty())
            name.second += u", "_s + credential.account;
        name.icon = present::serviceIcon(credential.id.service);
        name.strong = true;
        Cell value;
        value.kind = locked ? Cell::Kind::Text : Cell::Kind::Mono;
        value.text = locked ? Tr::tr("Locked") : bullets();
        value.icon = locked ? u"lock"_s : QString();
        value.role = locked ? Role::Text2 : Role::Text;
        rows.append({credential.id.key(), {name, value, ageCell(credential, now), presenceCell(credential.presence)}});
    }
    return rows;
}

} // namespace vigie::models
