#pragma once

#include "app/vault/ground.h"
#include "remote/postgres/client.h"

namespace vigie::vault {

// What applications sign in with: an account in PostgreSQL with a database of its own, and one in MinIO that reaches the stack's buckets only.
// The stack does not need them, so they are in no .env: Vigie makes them after a deploy. Of each there are two accounts that take turns:
// while a rotation waits for applications to move, both work.
[[nodiscard]] QList<Wanted> applicationWanted(QUuid server, const stack::Definition &definition);
[[nodiscard]] bool isApplication(const CredentialId &credential);
[[nodiscard]] QStringList applicationAccounts(const stack::Definition &definition, const CredentialId &credential);
[[nodiscard]] QString applicationDatabase(const stack::Definition &definition);     // its owner is a role of the same name

// The service takes this value for this account from now on; what is missing (owner, database, rights) is made.
[[nodiscard]] Async<> admit(GroundPtr ground, CredentialId credential, QString account, Secret value);
// This account opens nothing any more, and whoever is signed in with it is signed out.
[[nodiscard]] Async<> dismiss(GroundPtr ground, CredentialId credential, QString account);

// Which of its two accounts somebody could sign in with, whatever the value.
[[nodiscard]] Async<QStringList> workingAccounts(GroundPtr ground, CredentialId credential);

// Makes those that the service does not have yet, and gives their names. One that the service has and the vault has not stays as it is:
// another workstation gave it to somebody. When that one was lost, its value is nowhere: the other account is made, and the first stays.
enum class Elsewhere { Kept, Lost };
[[nodiscard]] Async<QStringList> makeApplicationAccounts(GroundPtr ground, Elsewhere elsewhere);

// Signed in with the superuser's value, the coming one where a rotation stopped halfway.
[[nodiscard]] Async<postgres::ConnectionPtr> asSuperuser(GroundPtr ground);

} // namespace vigie::vault
