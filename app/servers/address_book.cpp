#include "app/servers/address_book.h"

#include "app/history/columns.h"
#include "app/servers/validation.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::servers {

using history::column;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Servers)
};

constexpr qsizetype shortestPrefix = 4;

Server serverFrom(const QSqlQuery &row)
{
    Server server;
    server.id = QUuid(row.value(0).toString());
    server.name = row.value(1).toString();
    server.host = row.value(2).toString();
    server.port = static_cast<quint16>(row.value(3).toUInt());
    server.user = row.value(4).toString();
    server.keyFile = row.value(5).toString();
    server.project = row.value(6).toString();
    server.folder = row.value(7).toString();
    return server;
}

Error unknown(const QString &name)
{
    return {Error::Kind::NotFound, Tr::tr("There is no server '%1'.").arg(name), {}, Tr::tr("`vigiectl server list` shows those that were added."), {}};
}

} // namespace

Result<QList<Server>> AddressBook::list()
{
    auto query = m_database->run(u"SELECT id, name, host, port, user, key_file, project, folder FROM server ORDER BY folded"_s);
    if (!query)
        return failure(query.error());
    QList<Server> servers;
    while (query->next())
        servers.append(serverFrom(*query));
    return servers;
}

Result<> AddressBook::nameIsFree(const QString &name, QUuid except)
{
    auto query = m_database->run(u"SELECT name FROM server WHERE folded = ? AND id <> ?"_s, {name.toCaseFolded(), column(except)});
    if (!query)
        return failure(query.error());
    if (query->next())
        return failure(Error::Kind::Conflict, Tr::tr("There is already a server '%1'.").arg(query->value(0).toString()), {},
                       Tr::tr("Choose another name, or remove the other server first."));
    return {};
}

Result<Server> AddressBook::add(Server wanted)
{
    if (const Result<> good = check(wanted); !good)
        return failure(good.error());
    wanted.id = QUuid::createUuid();
    const Result<> added = m_database->transaction([&]() -> Result<> {
        if (const Result<> free = nameIsFree(wanted.name, wanted.id); !free)
            return free;
        const auto done = m_database->run(
            u"INSERT INTO server (id, name, folded, host, port, user, key_file, project, folder, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {column(wanted.id), wanted.name, wanted.name.toCaseFolded(), wanted.host, wanted.port, column(wanted.user), column(wanted.keyFile),
             wanted.project, column(wanted.folder), column(QDateTime::currentDateTimeUtc())});
        return done ? Result<>() : failure(done.error());
    });
    if (!added)
        return failure(added.error());
    return wanted;
}

Result<> AddressBook::rename(QUuid server, const QString &name)
{
    Result<Server> renamed = byId(server);
    if (!renamed)
        return failure(renamed.error());
    renamed->name = name;
    return change(*renamed);
}

Result<> AddressBook::change(const Server &server)
{
    if (const Result<> good = check(server); !good)
        return good;
    return m_database->transaction([&]() -> Result<> {
        if (const Result<> free = nameIsFree(server.name, server.id); !free)
            return free;
        const auto done = m_database->run(
            u"UPDATE server SET name = ?, folded = ?, host = ?, port = ?, user = ?, key_file = ?, project = ?, folder = ? WHERE id = ?"_s,
            {server.name, server.name.toCaseFolded(), server.host, server.port, column(server.user), column(server.keyFile), server.project,
             column(server.folder), column(server.id)});
        if (!done)
            return failure(done.error());
        return done->numRowsAffected() == 1 ? Result<>() : failure(unknown(server.name));
    });
}

Result<QList<vault::CredentialId>> AddressBook::remove(QUuid server)
{
    const QString id = column(server);
    QList<vault::CredentialId> staying;
    const Result<> removed = m_database->transaction([&]() -> Result<> {
        auto credentials = m_database->run(u"SELECT stack, service, name FROM credential WHERE server = ? ORDER BY rowid"_s, {id});
        if (!credentials)
            return failure(credentials.error());
        while (credentials->next())
            staying.append({server, credentials->value(0).toString(), credentials->value(1).toString(), credentials->value(2).toString()});
        const auto done = m_database->run(u"DELETE FROM server WHERE id = ?"_s, {id});
        if (!done)
            return failure(done.error());
        return done->numRowsAffected() == 1 ? Result<>() : failure(unknown(id));
    });
    if (!removed)
        return failure(removed.error());
    return staying;
}

Result<Server> AddressBook::byId(QUuid server)
{
    const auto servers = list();
    if (!servers)
        return failure(servers.error());
    const auto found = std::ranges::find(*servers, server, &Server::id);
    return found != servers->end() ? Result<Server>(*found) : failure(unknown(column(server)));
}

Result<Server> AddressBook::find(const QString &nameOrId)
{
    const auto servers = list();
    if (!servers)
        return failure(servers.error());
    const QString folded = nameOrId.toCaseFolded();
    QList<Server> matches;
    for (const Server &server : *servers) {
        if (server.name.toCaseFolded() == folded)
            return server;
        if (folded.size() >= shortestPrefix && column(server.id).startsWith(folded))
            matches.append(server);
    }
    if (matches.size() == 1)
        return matches.first();
    if (matches.isEmpty())
        return failure(unknown(nameOrId));
    return failure(Error::Kind::Usage, Tr::tr("'%1' is the beginning of several ids.").arg(nameOrId), {}, Tr::tr("Give the server's name or more of its id."));
}

} // namespace vigie::servers
