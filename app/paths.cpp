#include "app/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paths)
};

QString below(QStandardPaths::StandardLocation place)
{
    return QStandardPaths::writableLocation(place) + u"/vigie"_s;
}

// Qt 6.4 has no location for state.
QString stateFolder()
{
#ifdef Q_OS_LINUX
    const QString chosen = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(chosen) ? chosen : QDir::homePath() + u"/.local/state"_s) + u"/vigie"_s;
#else
    return below(QStandardPaths::GenericDataLocation) + u"/state"_s;
#endif
}

Result<> makePrivate(const QString &folder)
{
    const auto privately = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (QDir().mkpath(folder) && QFileInfo(folder).isWritable() && QFile::setPermissions(folder, privately))
        return {};
    return failure(Error::Kind::Internal, Tr::tr("Vigie cannot use its folder %1.").arg(folder),
                   Tr::tr("The folder cannot be made, written to, or closed to other users."),
                   Tr::tr("Check who owns the folder and the one above it, and that the disk is not full."));
}

} // namespace

Paths Paths::standard()
{
    return {below(QStandardPaths::GenericConfigLocation), below(QStandardPaths::GenericDataLocation), stateFolder(),
            below(QStandardPaths::GenericCacheLocation)};
}

Paths Paths::under(const QString &root)
{
    return {root + u"/config"_s, root + u"/data"_s, root + u"/state"_s, root + u"/cache"_s};
}

QString Paths::database() const
{
    return data + u"/vigie.db"_s;
}

QString Paths::pins() const
{
    return data + u"/known_hosts"_s;
}

Result<> Paths::make() const
{
    for (const QString &folder : {config, data, state, cache})
        if (const Result<> made = makePrivate(folder); !made)
            return made;
    return {};
}

} // namespace vigie
