#pragma once

#include "app/stack/definition.h"
#include "remote/core/result.h"

#include <QByteArray>
#include <QList>

namespace vigie::stack {

struct BundleFile {
    QString path;           // relative to the bundle's folder
    QByteArray content;
    int mode = 0644;
};

// What the server's Docker can do; decides which variant of the compose file is written.
struct Abilities {
    bool startInterval = false;     // Engine 25 and Compose 2.20.2 or newer
};

// The bundle as shipped: complete and usable by hand, without Vigie.
[[nodiscard]] QList<BundleFile> shippedBundle();

// The same with the one docker-compose.yml rendered for this server. Each service carries a label `vigie.inputs`: a digest of its own
// block, the settings it names and the files it mounts. It changes exactly when the service must be made anew.
[[nodiscard]] QList<BundleFile> renderedBundle(const Definition &definition, Abilities abilities);
[[nodiscard]] QByteArray renderedCompose(const QByteArray &shipped, const Definition &definition, Abilities abilities,
                                         const QMap<QString, QByteArray> &mounted);

// The `vigie.inputs` of each service in a rendered compose file.
[[nodiscard]] QMap<QString, QString> inputsOf(const QByteArray &compose);

// For `vigiectl bundle DIR`: refuses to write over files that are there.
[[nodiscard]] Result<> writeBundle(const QString &folder);

} // namespace vigie::stack
