#pragma once

#include "app/vault/door.h"
#include "app/vault/ground.h"
#include "app/vault/patterns.h"

namespace vigie::vault {

// Looks for every value that the vault holds for this server, the previous ones too. `ownFolders`: Vigie's folders on this workstation.
[[nodiscard]] Async<ScanReport> scanForLeaks(GroundPtr ground, QStringList ownFolders, bool otherUsers);

// What leaks.sh printed, into findings. Pure.
struct ScanContext {
    QList<Pattern> patterns;
    stack::Definition definition;
};
void readServerScan(const QByteArray &text, const ScanContext &context, ScanReport &report);

} // namespace vigie::vault
