#pragma once

#include "remote/core/result.h"

#include <QString>
#include <QStringList>

namespace vigie::storage {

// Where the object with this key, relative to what is being downloaded, goes below `folder`. Keys are anybody's: parts that would
// leave the folder or be no name (empty, ".", "..") are written with percent signs, and no link on the way is followed.
// Kind::Conflict when the name cannot be had: too long, or a link or a file stands where a folder is needed.
[[nodiscard]] Result<QString> fileBelow(const QString &folder, const QString &relativeKey);

struct LocalFile {
    QString path;
    QString relativeKey;        // with slashes
};
// The regular files below a folder, sorted; links are left out and named in `skipped`.
struct LocalTree {
    QList<LocalFile> files;
    QStringList skipped;
};
[[nodiscard]] LocalTree filesBelow(const QString &folder);

} // namespace vigie::storage
