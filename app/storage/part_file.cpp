#include "app/storage/part_file.h"

#include "app/storage/blocks.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <memory>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr qint64 readAtOnce = 1024 * 1024;

Error unwritable(const QString &file, const QString &why)
{
    return {Error::Kind::CommandFailed, Tr::tr("The file cannot be written."), u"%1: %2."_s.arg(file, why), Tr::tr("Check the folder and the free space on this computer."), {}};
}

#ifdef O_DIRECT
// Past the page cache, which would copy what nobody reads again and leave it all to the end. How many bytes; 0: the file system cannot.
qint64 writePastTheCache(const QString &part, qint64 from, const QByteArray &content)
{
    constexpr qint64 sector = 4096, atOnce = 1024 * 1024;
    const std::unique_ptr<void, decltype(&std::free)> room(std::aligned_alloc(sector, atOnce), &std::free);
    const int file = from % sector == 0 && room ? ::open(QFile::encodeName(part).constData(), O_WRONLY | O_DIRECT | O_CLOEXEC) : -1;
    if (file < 0)
        return 0;
    const qint64 whole = content.size() / sector * sector;
    qint64 written = 0;
    for (bool goesOn = true; goesOn && written < whole;) {
        const qint64 length = std::min(atOnce, whole - written);
        std::memcpy(room.get(), content.constData() + written, static_cast<size_t>(length));
        goesOn = ::pwrite(file, room.get(), static_cast<size_t>(length), from + written) == length;
        written += goesOn ? length : 0;
    }
    // What failed fails once more on the usual way, which says why.
    ::close(file);
    return written;
}
#else
qint64 writePastTheCache(const QString &, qint64, const QByteArray &)
{
    return 0;
}
#endif

// On the disk: whatever happens to the power, it is there.
bool reachesTheDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    return done;
#else
    Q_UNUSED(path)
    return true;
#endif
}

} // namespace

Error inTheWay(const QString &file)
{
    return {Error::Kind::Conflict, Tr::tr("Nothing was downloaded."), Tr::tr("The file %1 exists.").arg(file), Tr::tr("Choose another name, or let it be replaced."), {}};
}

Result<bool> preparePart(const QString &part, qint64 size)
{
    const QString folder = QFileInfo(part).path();
    if (!QDir().mkpath(folder))
        return failure(unwritable(folder, Tr::tr("the folder cannot be made")));
    const QStorageInfo disk(folder);
    const qint64 needed = size - QFileInfo(part).size();
    if (disk.isValid() && disk.bytesAvailable() < needed)
        return failure(unwritable(part, Tr::tr("%1 bytes are missing on the disk").arg(needed - disk.bytesAvailable())));
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner) || !file.resize(size))
        return failure(unwritable(part, file.errorString()));
    return true;
}

Result<QString> writeBlock(const QString &part, qint64 from, const QByteArray &content)
{
    const qint64 written = writePastTheCache(part, from, content);
    const qint64 rest = content.size() - written;
    QFile file(part);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered) || !file.seek(from + written)
        || file.write(content.constData() + written, rest) != rest)
        return failure(unwritable(part, file.errorString()));
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex());
}

Result<QString> etagOfFile(const QString &path, qint64 partLength)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::CommandFailed, Tr::tr("The file cannot be read."), file.errorString());
    QCryptographicHash hash(QCryptographicHash::Md5);
    QMap<int, QString> parts;
    qint64 inPart = 0;
    while (!file.atEnd()) {
        const QByteArray read = file.read(partLength > 0 ? std::min(readAtOnce, partLength - inPart) : readAtOnce);
        if (read.isEmpty())
            return failure(Error::Kind::CommandFailed, Tr::tr("The file cannot be read."), file.errorString());
        hash.addData(read);
        inPart += read.size();
        if (inPart == partLength) {
            parts.insert(static_cast<int>(parts.size()) + 1, QString::fromLatin1(hash.result().toHex()));
            hash.reset();
            inPart = 0;
        }
    }
    if (partLength == 0)
        return QString::fromLatin1(hash.result().toHex());
    if (inPart > 0)
        parts.insert(static_cast<int>(parts.size()) + 1, QString::fromLatin1(hash.result().toHex()));
    return compositeEtag(parts);
}

Result<bool> moveInPlace(const QString &part, const QString &file, bool replaces)
{
    if (!reachesTheDisk(part))
        return failure(unwritable(part, qt_error_string()));
    if (!replaces) {
        QFile ready(part);
        if (!ready.rename(file))
            return failure(QFileInfo::exists(file) ? inTheWay(file) : unwritable(file, ready.errorString()));
        (void)reachesTheDisk(QFileInfo(file).path());
        return true;
    }
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(part).toStdString(), QFile::encodeName(file).toStdString(), error);
    if (error)
        return failure(unwritable(file, QString::fromStdString(error.message())));
    (void)reachesTheDisk(QFileInfo(file).path());
    return true;
}

} // namespace vigie::storage
