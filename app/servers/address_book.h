#pragma once

#include "app/history/database.h"
#include "app/servers/server.h"
#include "app/vault/credential.h"

namespace vigie::servers {

// The servers that the operator added. Every call reads the database, so that window and command line agree. Main thread only.
class AddressBook
{
public:
    explicit AddressBook(history::DatabasePtr database) : m_database(std::move(database)) {}

    [[nodiscard]] Result<QList<Server>> list();                         // by name
    // Gives it an id. A name that differs only in case is taken: Kind::Conflict.
    [[nodiscard]] Result<Server> add(Server wanted);
    [[nodiscard]] Result<> rename(QUuid server, const QString &name);
    // Everything but its id.
    [[nodiscard]] Result<> change(const Server &server);
    // Its history stays, and so do its credentials: what is returned is still in the vault.
    [[nodiscard]] Result<QList<vault::CredentialId>> remove(QUuid server);

    // By name, else by the beginning of the id (at least 4 characters).
    [[nodiscard]] Result<Server> find(const QString &nameOrId);
    [[nodiscard]] Result<Server> byId(QUuid server);

private:
    [[nodiscard]] Result<> nameIsFree(const QString &name, QUuid except);

    history::DatabasePtr m_database;
};

} // namespace vigie::servers
