#include "app/deploy/checks.h"

#include "app/deploy/fixes.h"
#include "app/stack/planner.h"

#include <QCoreApplication>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

QString groupAdvice()
{
    return Tr::tr("Put the user into the group docker. Who is in it can do everything that root can.");
}

// "container_3=/shop-db TAB postgres:16 TAB project TAB service TAB folder TAB mounts"
QList<stack::Present> containersIn(const ServerAnswers &answers)
{
    QList<stack::Present> containers;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (!it.key().startsWith("container_"_L1))
            continue;
        const QStringList parts = it.value().split(u'\t');
        stack::Present container;
        container.name = parts.value(0).mid(1);
        container.image = parts.value(1);
        container.project = parts.value(2);
        container.service = parts.value(3);
        container.folder = parts.value(4);
        container.mounts = parts.value(5).split(u' ', Qt::SkipEmptyParts);
        containers.append(container);
    }
    return containers;
}

} // namespace

Check ready(const QString &name, const QString &label, const QString &found, const QString &needed)
{
    return {name, label, Check::Result::Ready, found, needed, {}, {}};
}

Check dockerCheck(const ServerAnswers &answers)
{
    Check check = ready(u"docker"_s, u"Docker"_s, answers.value(u"docker"_s), Tr::tr("Docker Engine 20.10 or newer"));
    const QString user = answers.value(u"user"_s);
    if (!check.found.isEmpty()) {
        if (QVersionNumber::fromString(check.found) < QVersionNumber(20, 10)) {
            check.result = Check::Result::Blocks;
            check.fix = Tr::tr("Update Docker.");
        } else if (answers.contains(u"docker_by_sudo"_s)) {
            check.result = Check::Result::Attention;
            check.found = Tr::tr("%1, which %2 uses through sudo").arg(check.found, user);
            check.fix = groupAdvice();
            check.commands = groupCommands(answers);
        }
        return check;
    }
    check.result = Check::Result::Blocks;
    const QString trouble = answers.value(u"docker_trouble"_s);
    if (trouble.isEmpty()) {
        check.found = Tr::tr("not installed");
        check.fix = Tr::tr("Install Docker and Compose from the system's own packages.");
        check.commands = installCommands(answers);
    } else if (trouble.contains("permission denied"_L1, Qt::CaseInsensitive)) {
        check.found = Tr::tr("the user %1 may not use it").arg(user);
        check.fix = groupAdvice();
        check.commands = groupCommands(answers);
    } else {
        check.found = trouble;
        check.fix = Tr::tr("Start Docker.");
        check.commands = {rootWords(answers) + u"sh -c 'systemctl start docker || service docker start'"_s};
    }
    return check;
}

Check composeCheck(const ServerAnswers &answers)
{
    Check check = ready(u"compose"_s, u"Docker Compose"_s, answers.value(u"compose"_s), Tr::tr("1.29, or 2.0 and newer"));
    if (check.found.isEmpty()) {
        check.result = Check::Result::Blocks;
        check.found = Tr::tr("not installed");
        check.commands = composeCommands(answers);
        check.fix = check.commands.isEmpty() ? Tr::tr("Install the Compose that belongs to this Docker.")
                    : answers.contains(u"docker_path"_s) ? Tr::tr("Install Compose. The Docker that is there stays as it is.")
                                                         : Tr::tr("Install Docker and Compose from the system's own packages.");
    } else if (QString version = check.found; QVersionNumber::fromString(version.remove(u'v')) < QVersionNumber(1, 29)) {
        check.result = Check::Result::Blocks;
        check.fix = Tr::tr("Update Docker Compose.");
    }
    return check;
}

Check sudoCheck(const ServerAnswers &answers)
{
    const QString how = answers.value(u"sudo"_s);
    Check check = ready(u"sudo"_s, Tr::tr("Rights"), {}, Tr::tr("root, or sudo; only to install and to make the folder"));
    if (how == "root"_L1)
        check.found = u"root"_s;
    else if (how == "free"_L1)
        check.found = Tr::tr("sudo without a password");
    else if (how == "password"_L1)
        check.found = Tr::tr("sudo with a password, which Vigie asks for when it needs it");
    else {
        check.result = Check::Result::Attention;
        check.found = Tr::tr("no sudo");
        check.fix = Tr::tr("Vigie can go on in the home folder if Docker may be used; installing needs root.");
    }
    return check;
}

Check folderCheck(const ServerAnswers &answers, const stack::Definition &definition)
{
    const QString how = answers.value(u"folder"_s);
    Check check = ready(u"folder"_s, Tr::tr("Folder"), how == "by-root"_L1 ? Tr::tr("made with sudo") : Tr::tr("can be written"), definition.folder);
    if (how == "writable"_L1 || how == "by-root"_L1)
        return check;
    const bool usual = definition.folder == stack::Definition().folder && answers.value(u"ours"_s) != "yes"_L1;
    check.result = usual ? Check::Result::Attention : Check::Result::Blocks;
    check.found = Tr::tr("cannot be written by %1").arg(answers.value(u"user"_s));
    if (answers.value(u"sudo"_s) == "password"_L1)
        check.commands = folderCommands(answers, definition.folder);
    if (usual)
        check.fix = check.commands.isEmpty() ? Tr::tr("Nothing has to be done: the stack goes to %1.").arg(folderBelow(answers.value(u"home"_s)))
                                             : Tr::tr("Make it with sudo; without that the stack goes to %1.").arg(folderBelow(answers.value(u"home"_s)));
    else
        check.fix = check.commands.isEmpty() ? Tr::tr("Sign in as the user who owns it, or choose a folder below the home folder for this server.")
                                             : Tr::tr("Make it with sudo.");
    return check;
}

Check stackCheck(const ServerAnswers &answers, const stack::Definition &definition)
{
    Check check = ready(u"stack"_s, Tr::tr("Earlier stack"), Tr::tr("none"), Tr::tr("none but this server's own"));
    stack::ServerFacts facts;
    facts.ours = answers.value(u"ours"_s) == "yes"_L1;
    QStringList foreign;
    for (const stack::Present &container : containersIn(answers))
        if (!stack::looksLike(container).isEmpty() && !stack::isOwn(container, definition, facts))
            foreign.append(u"%1 (%2)"_s.arg(container.name, container.image));
    if (!foreign.isEmpty()) {
        check.result = Check::Result::Blocks;
        check.found = foreign.join(u", "_s);
        check.fix = Tr::tr("Vigie leaves it alone: adopt it, or deploy to another server.");
    } else if (answers.contains(u"docker_trouble"_s)) {
        check.result = Check::Result::Attention;
        check.found = Tr::tr("not known while Docker cannot be used");
        check.fix = Tr::tr("Put Docker right, then check again.");
    } else if (facts.ours) {
        const QString revision = answers.value(u"revision"_s);
        check.found = revision.isEmpty() ? Tr::tr("this server's own, never finished") : Tr::tr("this server's own, revision %1").arg(revision);
    }
    return check;
}

QString folderBelow(const QString &home)
{
    return home + u"/viridial/infrastructure/docker-compose"_s;
}

} // namespace vigie::deploy
