#include "app/deploy/fixes.h"

#include "remote/core/command.h"

#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

namespace {

QStringList aptInstall(const ServerAnswers &answers, const QString &packages)
{
    // needrestart, where it is there, must not restart a Docker that runs containers
    return {rootWords(answers) + u"apt-get update -q"_s,
            rootWords(answers) + u"env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 apt-get install -y -q --no-upgrade --no-install-recommends "_s + packages};
}

// The distribution's own Compose package.
QString composePackage(const ServerAnswers &answers)
{
    const QString id = answers.value(u"os_id"_s);
    return id == "debian"_L1 ? u"docker-compose"_s : id == "ubuntu"_L1 ? u"docker-compose-v2"_s : QString();
}

} // namespace

QString rootWords(const ServerAnswers &answers)
{
    return answers.value(u"sudo"_s) == "root"_L1 ? QString() : u"sudo -n "_s;
}

QStringList installCommands(const ServerAnswers &answers)
{
    const QString compose = composePackage(answers);
    if (compose.isEmpty())
        return {};
    const bool cliApart = answers.value(u"os_id"_s) == "debian"_L1 && QVersionNumber::fromString(answers.value(u"os_version"_s)).majorVersion() >= 13;
    QStringList commands = aptInstall(answers, (cliApart ? u"docker.io docker-cli "_s : u"docker.io "_s) + compose);
    commands.append(rootWords(answers) + u"sh -c 'docker version >/dev/null 2>&1 || systemctl start docker || service docker start'"_s);
    if (answers.value(u"uid"_s) != "0"_L1)
        commands += groupCommands(answers);
    return commands;
}

QStringList composeCommands(const ServerAnswers &answers)
{
    const QString owner = answers.value(u"docker_package"_s);
    if (!answers.contains(u"docker_path"_s))
        return installCommands(answers);
    // The distribution's Compose beside Docker's own packages would replace them.
    if (owner == "docker-ce-cli"_L1)
        return aptInstall(answers, u"docker-compose-plugin"_s);
    if ((owner == "docker.io"_L1 || owner == "docker-cli"_L1) && !composePackage(answers).isEmpty())
        return aptInstall(answers, composePackage(answers));
    return {};
}

QStringList packageCommands(const ServerAnswers &answers, const QString &package)
{
    return composePackage(answers).isEmpty() ? QStringList() : aptInstall(answers, package);
}

QStringList groupCommands(const ServerAnswers &answers)
{
    return {rootWords(answers) + u"usermod -aG docker "_s + answers.value(u"user"_s)};
}

QStringList folderCommands(const ServerAnswers &answers, const QString &folder)
{
    return {rootWords(answers) + u"install -d -m 0755 -o %1 -g %2 "_s.arg(answers.value(u"uid"_s), answers.value(u"gid"_s)) + QString::fromUtf8(quoted(folder.toUtf8()))};
}

} // namespace vigie::deploy
