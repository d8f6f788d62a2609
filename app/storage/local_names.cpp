#include "app/storage/local_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qsizetype longestPart = 255; // bytes, of every file system that matters

QString harmless(const QString &part)
{
    if (part.isEmpty())
        return u"%"_s;
    if (part == "."_L1)
        return u"%2E"_s;
    if (part == ".."_L1)
        return u"%2E%2E"_s;
    QString clean = part;
    return clean.replace(QChar(u'\0'), u"%00"_s);
}

} // namespace

Result<QString> fileBelow(const QString &folder, const QString &relativeKey)
{
    const QString what = Tr::tr("This object cannot be kept as a file.");
    QStringList parts;
    for (const QString &part : relativeKey.split(u'/'))
        parts.append(harmless(part));
    QString path = QDir::cleanPath(QDir(folder).absolutePath());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (QFile::encodeName(parts.at(i)).size() > longestPart)
            return failure(Error::Kind::Conflict, what, Tr::tr("A part of its name is longer than %1 bytes.").arg(longestPart),
                           Tr::tr("Download it alone, under another name."), relativeKey);
        path += u'/' + parts.at(i);
        const QFileInfo info(path);
        const bool isLast = i + 1 == parts.size();
        if (info.isSymLink() || (!isLast && info.exists() && !info.isDir()) || (isLast && info.isDir()))
            return failure(Error::Kind::Conflict, what, Tr::tr("%1 is in the way.").arg(path), Tr::tr("Choose another folder."), relativeKey);
    }
    return path;
}

LocalTree filesBelow(const QString &folder)
{
    LocalTree tree;
    const QDir root(folder);
    QDirIterator files(folder, QDir::Files | QDir::Dirs | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QFileInfo info = files.fileInfo();
        if (info.isSymLink() || (!info.isFile() && !info.isDir()))
            tree.skipped.append(path);
        else if (info.isFile())
            tree.files.append({path, root.relativeFilePath(path)});
    }
    std::ranges::sort(tree.files, {}, &LocalFile::relativeKey);
    tree.skipped.sort();
    return tree;
}

} // namespace vigie::storage
