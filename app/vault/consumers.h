#pragma once

#include "app/vault/ground.h"
#include "app/vault/rotation.h"

namespace vigie::vault {

// A running container as `docker inspect` tells it, values included: they stay in memory and are compared there.
struct Inspected {
    QString name;
    QString service;                                    // of the stack; empty for anybody else's container
    QList<std::pair<QString, QByteArray>> environment;
    QByteArray words;                                   // its program and arguments
    QStringList addresses;
};
[[nodiscard]] QList<Inspected> parseInspected(const QByteArray &json, const QString &project);
[[nodiscard]] Async<QList<Inspected>> inspectContainers(GroundPtr ground, bool stoppedToo = false);

// Whether a text holds the value, as it is or percent-encoded as in a URL.
[[nodiscard]] bool holds(const QByteArray &text, const Secret &value);

// Who has the old value or the new one (empty: there is none yet) in its environment.
[[nodiscard]] QList<Consumer> holders(const QList<Inspected> &containers, const Secret &old, const Secret &next);
// The same, and who is signed in to the service now. `entrance`: a value that it accepts.
[[nodiscard]] Async<QList<Consumer>> findConsumers(GroundPtr ground, CredentialId credential, Secret old, Secret next, Secret entrance);

} // namespace vigie::vault
