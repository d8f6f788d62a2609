#pragma once

#include "remote/meilisearch/client.h"

namespace vigie::meilisearch {

// With their values: they are not for the screen.
[[nodiscard]] Async<QList<Key>> keys(Client client);
// The uid is the caller's: asking twice makes one key.
[[nodiscard]] Async<Key> createKey(Client client, Key wanted);
[[nodiscard]] Async<Key> describeKey(Client client, QString uid, QString name, QString description);
[[nodiscard]] Async<> deleteKey(Client client, QString uid);

// Whether a key's rights cover an action such as "documents.get".
[[nodiscard]] bool permits(const Key &key, const QString &action);

} // namespace vigie::meilisearch
