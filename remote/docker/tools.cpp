#include "remote/docker/client.h"
#include "remote/docker/failure.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::docker {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Docker)
};

// Plain docker first, then without a password through sudo. Each part says how it ended.
const QString toolsScript = uR"(
part() { printf '\n@@vigie %s\n' "$1"; }
part path; command -v docker
part version; docker version --format '{{json .}}' </dev/null 2>&1; rc=$?
part version-exit; echo $rc
s=''
if [ $rc -ne 0 ] && command -v docker >/dev/null; then
  part sudo; sudo -n docker version --format '{{json .}}' </dev/null 2>&1; rc=$?
  part sudo-exit; echo $rc
  [ $rc -eq 0 ] && s='sudo -n'
fi
[ $rc -eq 0 ] || exit 0
part info; $s docker info --format '{{json .}}' </dev/null 2>/dev/null
part plugin; $s docker compose version --short </dev/null 2>/dev/null
part plugin-exit; echo $?
part standalone; $s docker-compose version --short </dev/null 2>/dev/null
part standalone-exit; echo $?
exit 0
)"_s;

bool succeeded(const QMap<QString, QByteArray> &parts, const QString &name)
{
    return parts.value(name + u"-exit").trimmed() == "0";
}

// The line that is a version: wrappers and old versions print warnings beside it.
QString versionIn(const QByteArray &text)
{
    for (const QByteArray &line : text.split('\n')) {
        QString word = QString::fromUtf8(line).trimmed();
        if (word.startsWith(u'v'))
            word.remove(0, 1);
        if (!word.isEmpty() && word[0].isDigit() && word.contains(u'.') && !word.contains(u' '))
            return word;
    }
    return {};
}

std::optional<ComposeTool> composeIn(const QMap<QString, QByteArray> &parts)
{
    if (const QString version = versionIn(parts.value(u"plugin"_s)); succeeded(parts, u"plugin"_s) && !version.isEmpty())
        return ComposeTool{ComposeTool::Kind::Plugin, version};
    if (const QString version = versionIn(parts.value(u"standalone"_s)); succeeded(parts, u"standalone"_s) && !version.isEmpty())
        return ComposeTool{ComposeTool::Kind::Standalone, version};
    return std::nullopt;
}

Error unusable(const QMap<QString, QByteArray> &parts)
{
    const QString plain = QString::fromUtf8(parts.value(u"version"_s)).trimmed();
    const QString sudo = QString::fromUtf8(parts.value(u"sudo"_s)).trimmed();
    if (parts.value(u"path"_s).trimmed().isEmpty())
        return explained({Failure::Kind::NoDocker, {}, plain}, plain);
    Failure failure = recogniseOutput(plain);
    // Root would be let in: what root sees is the real reason.
    if (const Failure asRoot = recogniseOutput(sudo); failure.kind == Failure::Kind::NoPermission && asRoot.kind == Failure::Kind::DaemonDown)
        failure = asRoot;
    return explained(failure, plain + u'\n' + sudo);
}

} // namespace

Error noCompose()
{
    return explained({Failure::Kind::NoCompose, {}, {}});
}

Async<Tools> findTools(ssh::LinkPtr link)
{
    const Command command = shellScript(toolsScript).within(30s);
    const Result<Output> ran = co_await link->run(command);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("Docker could not be looked for.")));
    const auto parts = parseParts(ran->out);
    const bool plain = succeeded(parts, u"version"_s);
    if (!plain && !succeeded(parts, u"sudo"_s))
        co_return failure(unusable(parts));

    Tools tools;
    tools.access.useSudo = !plain;
    tools.engine = parseEngine(parts.value(plain ? u"version"_s : u"sudo"_s), parts.value(u"info"_s));
    tools.snap = parts.value(u"path"_s).trimmed().startsWith("/snap/") || tools.engine.dataRoot.startsWith(u"/var/snap/"_s);
    tools.compose = composeIn(parts);
    co_return Result<Tools>(tools);
}

} // namespace vigie::docker
