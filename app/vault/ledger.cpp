#include "app/vault/ledger.h"

#include "app/history/columns.h"

#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::vault {

using history::column;

namespace {

using Origin = CredentialInfo::Origin;

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::Generated: return u"generated"_s;
    case Origin::Adopted: return u"adopted"_s;
    case Origin::Imported: return u"imported"_s;
    }
    return u"imported"_s;
}

Origin originNamed(const QString &name)
{
    for (const Origin origin : {Origin::Generated, Origin::Adopted})
        if (originName(origin) == name)
            return origin;
    return Origin::Imported;
}

} // namespace

Result<QList<Ledger::Line>> Ledger::lines(QUuid server)
{
    auto query = m_database->run(u"SELECT stack, service, name, label, account, origin, created, rotated, length, fingerprint, store "
                                 "FROM credential WHERE server = ? ORDER BY rowid"_s, {column(server)});
    if (!query)
        return failure(query.error());
    QList<Line> found;
    while (query->next()) {
        Line line;
        line.info.id = {server, query->value(0).toString(), query->value(1).toString(), query->value(2).toString()};
        line.info.label = query->value(3).toString();
        line.info.account = query->value(4).toString();
        line.info.origin = originNamed(query->value(5).toString());
        line.info.created = history::time(query->value(6));
        line.info.rotated = history::optionalTime(query->value(7));
        line.info.length = query->value(8).toInt();
        line.info.fingerprint = query->value(9).toString();
        line.store = query->value(10).toString();
        found.append(line);
    }
    return found;
}

Result<std::optional<Ledger::Line>> Ledger::find(CredentialId id)
{
    const auto all = lines(id.server);
    if (!all)
        return failure(all.error());
    const auto found = std::ranges::find_if(*all, [&id](const Line &line) { return line.info.id == id; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

Result<> Ledger::note(const Line &line)
{
    const CredentialInfo &info = line.info;
    const auto done = m_database->run(
        u"INSERT INTO credential (server, stack, service, name, label, account, origin, created, rotated, length, fingerprint, store) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (server, stack, service, name) DO UPDATE SET label = excluded.label, "
        "account = excluded.account, length = excluded.length, fingerprint = excluded.fingerprint, store = excluded.store"_s,
        {column(info.id.server), info.id.stack, info.id.service, info.id.name, column(info.label), column(info.account), originName(info.origin),
         column(info.created), column(info.rotated), info.length, column(info.fingerprint), column(line.store)});
    return done ? Result<>() : failure(done.error());
}

Result<> Ledger::renewed(CredentialId id, const QDateTime &when, CredentialInfo::Origin origin)
{
    const auto done = m_database->run(u"UPDATE credential SET rotated = ?, origin = ? WHERE server = ? AND stack = ? AND service = ? AND name = ?"_s,
                                      {column(when), originName(origin), column(id.server), id.stack, id.service, id.name});
    return done ? Result<>() : failure(done.error());
}

Result<> Ledger::forget(CredentialId id)
{
    const auto done = m_database->run(u"DELETE FROM credential WHERE server = ? AND stack = ? AND service = ? AND name = ?"_s,
                                      {column(id.server), id.stack, id.service, id.name});
    return done ? Result<>() : failure(done.error());
}

} // namespace vigie::vault
