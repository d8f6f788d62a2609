#pragma once

#include "app/vault/door.h"
#include "app/vault/ground.h"

namespace vigie::vault {

// A value that comes from somewhere else, with where it stood.
struct Foreign {
    CredentialId credential;
    Secret value;
    QString place;
};

[[nodiscard]] Async<QList<Foreign>> readSource(GroundPtr ground, Source source);
[[nodiscard]] Async<Offer> offerFrom(GroundPtr ground, Source source);
[[nodiscard]] Async<Offer> acceptFrom(GroundPtr ground, Source source, QStringList replace);
// What the running containers hold, open their service with, and the vault has not.
[[nodiscard]] Async<Offer> recoverFrom(GroundPtr ground);

// An exported file's contents. Read and written here, so that export → import is identity, whatever the bytes.
using NamedValues = QMap<QString, Secret>;      // "postgres/POSTGRES_PASSWORD" → value
[[nodiscard]] QByteArray csvText(const QString &server, const NamedValues &values, const QMap<QString, QString> &accounts);
[[nodiscard]] Result<NamedValues> parseCsv(const QByteArray &text);

[[nodiscard]] Async<Exported> exportValues(Vault vault, QUuid server, QString serverName, ExportWish wish);
[[nodiscard]] Async<NamedValues> readEncrypted(QString file, Secret passphrase);

} // namespace vigie::vault
