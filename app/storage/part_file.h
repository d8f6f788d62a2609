#pragma once

#include "remote/core/result.h"

namespace vigie::storage {

// The file of a download before it has its name. These block: they belong on the pool.

[[nodiscard]] Error inTheWay(const QString &file);
// Makes it as long as it will be, where there is room for it; what it holds stays.
[[nodiscard]] Result<bool> preparePart(const QString &part, qint64 size);
// The MD5 of what was written, in hexadecimal.
[[nodiscard]] Result<QString> writeBlock(const QString &part, qint64 from, const QByteArray &content);
// The ETag that the file would have had: in one piece (0), or in parts of this length, be it a single one.
[[nodiscard]] Result<QString> etagOfFile(const QString &path, qint64 partLength);
// The bytes first, then their name, which the folder keeps: who finds the name finds all of the file.
[[nodiscard]] Result<bool> moveInPlace(const QString &part, const QString &file, bool replaces);

} // namespace vigie::storage
