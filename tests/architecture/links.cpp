#include "rules.h"

using namespace Qt::StringLiterals;

namespace vigie::architecture {

namespace {

// architecture.md's table, as targets.
QStringList allowedFor(const QString &floor)
{
    const QStringList everywhere{u"vigie-flags"_s, u"Qt6::Core"_s, u"QCoro6::Core"_s, u"tl::expected"_s};
    if (floor == "remote"_L1)
        return everywhere + QStringList{u"vigie-remote"_s, u"vigie-redis-adapter"_s, u"Qt6::Network"_s, u"Qt6::Sql"_s, u"QCoro6::Network"_s, u"ssh"_s, u"PkgConfig::hiredis"_s};
    const QStringList app = everywhere + QStringList{u"vigie-remote"_s, u"vigie-app"_s, u"Qt6::Sql"_s, u"Qt6::DBus"_s, u"QCoro6::DBus"_s, u"qt6keychain"_s, u"PkgConfig::sodium"_s, u"yaml-cpp"_s};
    if (floor == "app"_L1)
        return app;
    if (floor == "cli"_L1)
        return app + QStringList{u"vigie-cli"_s, u"CLI11::CLI11"_s};
    return everywhere + QStringList{u"vigie-app"_s, u"vigie-ui"_s, u"Qt6::Gui"_s, u"Qt6::Widgets"_s, u"Qt6::Svg"_s, u"Qt6::DBus"_s, u"QCoro6::DBus"_s};
}

} // namespace

QStringList forbiddenLinks(const QString &floor, const QString &target, const QStringList &libraries)
{
    const QStringList allowed = allowedFor(floor);
    QStringList wrong;
    for (QString library : libraries) {
        library.remove(u"$<LINK_ONLY:"_s).remove(u'>');
        // CMake's own marks of the calling folder, and the objects of embedded resources
        if (library.isEmpty() || library.startsWith("::@"_L1) || library.endsWith(".o"_L1) || library.contains("_resources_"_L1))
            continue;
        if (!allowed.contains(library))
            wrong.append(target + u" ("_s + floor + u") links "_s + library);
    }
    return wrong;
}

} // namespace vigie::architecture
