#include "app/deploy/ground.h"

#include "app/deploy/script.h"
#include "remote/docker/parse.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Deploy)
};

stack::Present present(const docker::Container &container)
{
    stack::Present present;
    present.id = container.id;
    present.name = container.name;
    present.project = container.project;
    present.service = container.service;
    present.oneOff = container.oneOff;
    present.image = container.image;
    present.inputs = container.labels.value(u"vigie.inputs"_s);
    present.folder = container.labels.value(u"com.docker.compose.project.working_dir"_s);
    present.running = container.isRunning();
    for (const docker::Mount &mount : container.mounts) {
        present.mounts.append(mount.target);
        if (mount.type == docker::Mount::Type::Volume)
            present.volumes.insert(mount.target, mount.volume);
    }
    for (const docker::PortBinding &port : container.wantedPorts)
        present.ports.append(port.published);
    return present;
}

QMap<quint16, QString> listening(const QByteArray &text)
{
    static const QRegularExpression program(u"\\(\\(\"([^\"]+)\""_s);
    QMap<quint16, QString> ports;
    for (const QByteArray &line : text.split('\n'))
        if (const quint16 port = line.left(line.indexOf(' ')).toUShort(); port > 0)
            ports.insert(port, program.match(QString::fromUtf8(line)).captured(1));
    return ports;
}

} // namespace

Result<stack::ServerFacts> parseGround(const QByteArray &text)
{
    QMap<QByteArray, QByteArray> parts;
    for (const QByteArray &line : text.split('\n'))
        if (const qsizetype space = line.indexOf(' '); space > 0)
            parts.insert(line.left(space), QByteArray::fromBase64(line.mid(space + 1)));
    const auto file = [&parts](const QByteArray &name) { return parts.contains(name) ? std::optional(parts.value(name)) : std::nullopt; };

    stack::ServerFacts facts;
    facts.ours = parts.contains("ours");
    facts.revision = parts.value(".vigie/revision").trimmed().toInt();
    facts.compose = file("docker-compose.yml");
    facts.env = file(".env");
    if (const auto redis = file("config/redis.conf"))
        facts.configs.insert(u"config/redis.conf"_s, *redis);
    if (parts.contains("containers")) {
        const auto containers = docker::parseContainers(parts.value("containers"));
        if (!containers)
            return failure(containers.error());
        for (const docker::Container &container : *containers)
            facts.containers.append(present(container));
    }
    if (parts.contains("volumes")) {
        const auto volumes = docker::parseVolumes(parts.value("volumes"));
        if (!volumes)
            return failure(volumes.error());
        for (const docker::Volume &volume : *volumes)
            facts.volumes.append({volume.name, volume.labels.value(u"com.docker.compose.project"_s), false});
    }
    for (const QByteArray &image : parts.value("images").split('\n'))
        facts.images.insert(QString::fromUtf8(image));
    facts.listening = listening(parts.value("listening"));
    facts.homeInstead = QString::fromUtf8(parts.value("refused"));
    return facts;
}

Async<stack::ServerFacts> readGround(ssh::LinkPtr link, docker::Tools tools, stack::Definition definition)
{
    const Command command = shellScript(QString::fromUtf8(script(u"ground.sh"_s)), {definition.folder, dockerWords(tools)}).within(60s);
    const Result<Output> ran = co_await link->run(command.whateverItsExit());
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The server could not be read.")));
    if (ran->exitCode == 4)
        co_return failure(Error::Kind::CommandFailed, Tr::tr("The server could not be read."), Tr::tr("A file in %1 may not be read by this user.").arg(definition.folder),
                          Tr::tr("Sign in as the user who made the folder, or change its owner."), QString::fromUtf8(ran->err));
    if (ran->exitCode != 0)
        co_return failure(Error::Kind::CommandFailed, Tr::tr("The server could not be read."), Tr::tr("Docker did not answer."),
                          Tr::tr("Check that Docker runs on the server."), QString::fromUtf8(ran->err));
    Result<stack::ServerFacts> facts = parseGround(ran->out);
    if (facts) {
        facts->engineVersion = tools.engine.version;
        facts->composeVersion = tools.compose ? tools.compose->version : QString();
    }
    co_return facts;
}

QString dockerWords(const docker::Tools &tools)
{
    return tools.access.useSudo ? u"sudo -n docker"_s : u"docker"_s;
}

QString composeProgram(const docker::Tools &tools)
{
    return tools.compose && tools.compose->kind == docker::ComposeTool::Kind::Standalone ? u"docker-compose"_s : u"docker compose"_s;
}

QString composeWords(const docker::Tools &tools, const QString &project, const QStringList &kept)
{
    const docker::ComposeTool compose = tools.compose.value_or(docker::ComposeTool());
    QString words;
    if (tools.access.useSudo)
        words = u"sudo -n "_s + (kept.isEmpty() ? QString() : u"--preserve-env="_s + kept.join(u',') + u' ');
    words += composeProgram(tools) + u" -p "_s + project + u" --ansi never"_s;
    if (compose.isAtLeast(2, 29, 0))
        words += u" --progress json"_s;
    else if (compose.isAtLeast(2, 19, 0))
        words += u" --progress plain"_s;
    return words;
}

} // namespace vigie::deploy
