#pragma once

#include "app/engine/core.h"

namespace vigie::storage {

// A service account of MinIO with fewer rights: where the vault holds one, everything that only reads is asked in its name.
struct Reader {
    QString accessKey;
    Secret secretKey;
};
// Unset: there is none.
[[nodiscard]] Async<std::optional<Reader>> readerOf(engine::CorePtr core, QUuid server);
// Into the vault, in place of the one before.
[[nodiscard]] Async<> keepReader(engine::CorePtr core, QUuid server, Reader reader);
[[nodiscard]] Async<> forgetReader(engine::CorePtr core, QUuid server);

} // namespace vigie::storage
