#include "app/deploy/preflight.h"

#include "app/deploy/checks.h"
#include "app/deploy/fixes.h"
#include "app/deploy/script.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

constexpr double gib = 1024.0 * 1024.0;     // of KiB

QString amount(double kib)
{
    return Tr::tr("%1 GiB").arg(kib / gib, 0, 'f', 1);
}

Check osCheck(const ServerAnswers &answers)
{
    Check check = ready(u"os"_s, Tr::tr("Operating system"), answers.value(u"os"_s), Tr::tr("Linux; Debian 12 or 13, Ubuntu 24.04 are tested"));
    if (installCommands(answers).isEmpty()) {
        check.result = Check::Result::Attention;
        check.fix = Tr::tr("Vigie does not know this system: install Docker and Compose by hand, the rest works.");
    }
    return check;
}

Check architectureCheck(const ServerAnswers &answers)
{
    const QString found = answers.value(u"architecture"_s);
    Check check = ready(u"architecture"_s, Tr::tr("Architecture"), found, u"x86_64, aarch64"_s);
    if (found != "x86_64"_L1 && found != "aarch64"_L1) {
        check.result = Check::Result::Blocks;
        check.fix = Tr::tr("The images exist for x86_64 and aarch64 only: use another server.");
    }
    return check;
}

Check memoryCheck(const ServerAnswers &answers)
{
    const double kib = answers.value(u"memory_kib"_s).toDouble();
    Check check = ready(u"memory"_s, Tr::tr("Memory"), kib > 0 ? amount(kib) : Tr::tr("unknown"), Tr::tr("2 GiB"));
    // a "2 GB" server shows a little less than 2 GiB
    if (kib < 1.8 * gib) {
        check.result = kib > 0 ? Check::Result::Blocks : Check::Result::Attention;
        check.fix = Tr::tr("Give the server at least 2 GiB of memory.");
    }
    return check;
}

Check diskCheck(const ServerAnswers &answers)
{
    const double kib = answers.value(u"disk_kib"_s).toDouble();
    Check check = ready(u"disk"_s, Tr::tr("Free disk space"), kib > 0 ? amount(kib) : Tr::tr("unknown"),
                        Tr::tr("10 GiB; 170 GB for long use (PostgreSQL 50, Meilisearch 20, MinIO 100)"));
    if (kib < 10 * gib) {
        check.result = kib > 0 ? Check::Result::Blocks : Check::Result::Attention;
        check.fix = Tr::tr("Free some space or enlarge the disk.");
    } else if (kib < 158 * gib) {
        check.result = Check::Result::Attention;
        check.fix = Tr::tr("Enough to start; enlarge the disk before the data grows.");
    }
    return check;
}

Check portsCheck(const ServerAnswers &answers, const stack::Definition &definition)
{
    QStringList wanted;
    QStringList taken;
    for (const stack::Service &service : stack::services()) {
        for (const QString &key : service.portKeys) {
            const QString port = definition.settings.value(key);
            wanted.append(port);
            if (!answers.contains(u"port_"_s + port))
                continue;
            QString who = answers.value(u"port_"_s + port);
            who.chop(1);
            taken.append(who.isEmpty() ? port : Tr::tr("%1 by %2").arg(port, who));
        }
    }
    Check check = ready(u"ports"_s, Tr::tr("Ports"), Tr::tr("free"), wanted.join(u", "_s));
    if (answers.value(u"ports"_s) == "unknown"_L1) {
        check.result = Check::Result::Attention;
        check.found = Tr::tr("unknown");
        check.fix = Tr::tr("Install iproute2 on the server, so that taken ports can be seen.");
        check.commands = packageCommands(answers, u"iproute2"_s);
    } else if (!taken.isEmpty() && answers.value(u"ours"_s) == "yes"_L1) {
        check.found = Tr::tr("in use by this stack, or taken: %1").arg(taken.join(u", "_s));
    } else if (!taken.isEmpty()) {
        check.result = Check::Result::Blocks;
        check.found = Tr::tr("taken: %1").arg(taken.join(u", "_s));
        check.fix = Tr::tr("Stop what holds them, or set other ports if it is not a stack of the same kind.");
    }
    return check;
}

Check clockCheck(const ServerAnswers &answers, const QDateTime &now)
{
    const qint64 server = answers.value(u"clock"_s).toLongLong();
    const qint64 skew = server - now.toSecsSinceEpoch();
    Check check = ready(u"clock"_s, Tr::tr("Clock"), Tr::tr("%1 s apart from this workstation").arg(skew), Tr::tr("less than 60 s; MinIO refuses from 15 min"));
    if (server == 0 || std::abs(skew) >= 60) {
        check.result = std::abs(skew) >= 900 ? Check::Result::Blocks : Check::Result::Attention;
        check.fix = Tr::tr("Set the clock of the server or of this workstation; a time service keeps it right.");
        if (answers.contains(u"timedatectl"_s))
            check.commands = {rootWords(answers) + u"timedatectl set-ntp true"_s};
    }
    return check;
}

Check firewallCheck(const ServerAnswers &answers, const stack::Definition &definition)
{
    const QString found = answers.value(u"firewall"_s);
    const bool local = definition.settings.value(u"BIND_ADDRESS"_s) == "127.0.0.1"_L1;
    Check check = ready(u"firewall"_s, Tr::tr("Firewall"), found.isEmpty() ? Tr::tr("none seen") : found,
                        Tr::tr("none for ports on 127.0.0.1; ports that Docker publishes pass by ufw"));
    if (!local) {
        check.result = Check::Result::Attention;
        check.fix = Tr::tr("Allow known addresses only, in the chain DOCKER-USER.");
    }
    return check;
}

} // namespace

ServerAnswers parseAnswers(const QByteArray &text)
{
    ServerAnswers answers;
    for (const QByteArray &line : text.split('\n'))
        if (const qsizetype equals = line.indexOf('='); equals > 0)
            answers.insert(QString::fromUtf8(line.left(equals)), QString::fromUtf8(line.mid(equals + 1)).trimmed());
    return answers;
}

CheckReport judge(const ServerAnswers &answers, const stack::Definition &definition, const QDateTime &now)
{
    return {{osCheck(answers), architectureCheck(answers), memoryCheck(answers), diskCheck(answers), dockerCheck(answers), composeCheck(answers),
             portsCheck(answers, definition), clockCheck(answers, now), sudoCheck(answers), folderCheck(answers, definition),
             firewallCheck(answers, definition), stackCheck(answers, definition)}};
}

Async<ServerAnswers> askServer(ssh::LinkPtr link, stack::Definition definition)
{
    QStringList arguments{definition.folder};
    for (const stack::Service &service : stack::services())
        for (const QString &key : service.portKeys)
            arguments.append(definition.settings.value(key));
    const Command command = shellScript(QString::fromUtf8(script(u"preflight.sh"_s)), arguments).within(60s);
    const Result<Output> ran = co_await link->run(command);
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The server was not checked.")));
    co_return Result<ServerAnswers>(parseAnswers(ran->out));
}

Async<CheckReport> preflight(ssh::LinkPtr link, stack::Definition definition)
{
    const Result<ServerAnswers> answers = co_await askServer(link, definition);
    if (!answers)
        co_return failure(answers.error());
    co_return Result<CheckReport>(judge(*answers, definition, QDateTime::currentDateTimeUtc()));
}

} // namespace vigie::deploy
