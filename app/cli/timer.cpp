#include "app/cli/timer.h"

#include "app/cli/exit_code.h"
#include "app/cli/local_program.h"
#include "app/paths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using persistence::Schedule;

QString unitFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/systemd/user/"_s;
}

Async<Output> succeeded(QString program, QStringList arguments, QByteArray input)
{
    const Result<Output> ran = co_await runHere(program, arguments, input, 30s);
    if (ran && ran->exitCode != 0)
        co_return failure(Error::Kind::CommandFailed, Tr::tr("The timer could not be changed."), QString::fromUtf8(ran->err).trimmed(), {}, program + u' ' + arguments.join(u' '));
    co_return ran;
}

// systemd looks after this user's own timers.
Async<bool> systemdServes()
{
    if (!QFile::exists(u"/run/systemd/system"_s))
        co_return Result<bool>(false);
    const Result<Output> asked = co_await runHere(u"systemctl"_s, {u"--user"_s, u"show-environment"_s}, {}, 10s);
    co_return Result<bool>(asked && asked->exitCode == 0);
}

// Empty, too, when there is none yet, which is an error to crontab.
Async<QByteArray> crontab()
{
    const Result<Output> listed = co_await runHere(u"crontab"_s, {u"-l"_s}, {}, 10s);
    if (!listed)
        co_return failure(listed.error());
    if (listed->exitCode == 0)
        co_return Result<QByteArray>(listed->out);
    if (listed->err.contains("no crontab"))
        co_return Result<QByteArray>(QByteArray());
    co_return failure(Error::Kind::CommandFailed, Tr::tr("The crontab could not be read."), QString::fromUtf8(listed->err).trimmed());
}

Result<> writeUnit(const QString &path, const QString &text)
{
    QSaveFile file(path);
    if (QDir().mkpath(unitFolder()) && file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size() && file.commit())
        return {};
    return failure(Error::Kind::Internal, Tr::tr("The file %1 cannot be written.").arg(path), file.errorString());
}

Async<> installUnits(Schedule schedule)
{
    const QString name = persistence::timerName(schedule.server);
    if (const Result<> written = writeUnit(unitFolder() + name + u".service"_s, persistence::serviceUnit(schedule)); !written)
        co_return failure(written.error());
    if (const Result<> written = writeUnit(unitFolder() + name + u".timer"_s, persistence::timerUnit(schedule)); !written)
        co_return failure(written.error());
    const Result<Output> read = co_await succeeded(u"systemctl"_s, {u"--user"_s, u"daemon-reload"_s}, {});
    if (!read)
        co_return failure(read.error());
    const QString timer = name + u".timer"_s;
    const Result<Output> enabled = co_await succeeded(u"systemctl"_s, {u"--user"_s, u"enable"_s, u"--now"_s, timer}, {});
    if (!enabled)
        co_return failure(enabled.error());
    co_return Result<>();
}

Async<> installLine(Schedule schedule)
{
    const Result<QByteArray> present = co_await crontab();
    if (!present && present.error().kind == Error::Kind::NotFound)
        co_return failure(Error::Kind::NotFound, Tr::tr("There is neither systemd nor cron on this workstation."), {}, Tr::tr("Install cron, or have something else start this: %1").arg(persistence::cronLine(schedule).trimmed()));
    if (!present)
        co_return failure(present.error());
    QByteArray all = persistence::crontabWithout(*present, schedule.server);
    if (!all.isEmpty() && !all.endsWith('\n'))
        all += '\n';
    const QByteArray input = all + persistence::cronLine(schedule).toUtf8();
    const Result<Output> set = co_await succeeded(u"crontab"_s, {u"-"_s}, input);
    if (!set)
        co_return failure(set.error());
    co_return Result<>();
}

// The file behind a descriptor: a timer has nobody to type the passphrase.
Result<QString> passphraseFile(const ContextPtr &context)
{
    if (context->wish.vaultFile.isEmpty())
        return QString();
    const QString file = context->passphraseFd < 0 ? QString() : QFileInfo(u"/proc/self/fd/%1"_s.arg(context->passphraseFd)).symLinkTarget();
    if (QFileInfo(file).isFile())
        return file;
    return failure(Error::Kind::Usage, Tr::tr("A timer has nobody to type the passphrase of the vault file."), {}, Tr::tr("Give it out of a file that only you can read: --passphrase-fd 3 3<FILE"));
}

QString word(Schedule::Every every)
{
    return every == Schedule::Every::Day ? u"day"_s : every == Schedule::Every::Week ? u"week"_s : u"month"_s;
}

} // namespace

Result<Schedule> scheduleFrom(const ContextPtr &context, const Server &server, persistence::Level level, Schedule::Every every, const QString &reports)
{
    Schedule schedule;
    schedule.server = server.name;
    schedule.level = level;
    schedule.every = every;
    const Result<QString> passphrase = passphraseFile(context);
    if (!passphrase)
        return failure(passphrase.error());
    schedule.passphraseFile = *passphrase;
    schedule.command = {QCoreApplication::applicationFilePath(), u"--lang"_s, QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s};
    if (!context->wish.vaultFile.isEmpty())
        schedule.command += {u"--vault-file"_s, QFileInfo(context->wish.vaultFile).absoluteFilePath(), u"--passphrase-fd"_s, u"0"_s};
    const QString folder = reports.isEmpty() ? Paths::standard().data + u"/reports"_s : QDir(reports).absolutePath();
    schedule.command += {u"persistence"_s, server.name, u"--level"_s, persistence::levelName(level), u"--scheduled"_s, u"--report"_s, folder};
    if (persistence::needsTyping(level))
        schedule.command += {u"--confirm"_s, server.name};
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
        if (qEnvironmentVariableIsSet(name.toUtf8()))
            schedule.environment.insert(name, qEnvironmentVariable(name.toUtf8()));
    // cron gives none; the keychain and the desktop are reached through it
    schedule.environment.insert(u"XDG_RUNTIME_DIR"_s, qEnvironmentVariable("XDG_RUNTIME_DIR", u"/run/user/%1"_s.arg(getuid())));
    return schedule;
}

Async<int> installTimer(ContextPtr context, Schedule schedule)
{
    const Result<bool> systemd = co_await systemdServes();
    const bool units = systemd.value_or(false);
    const Result<> installed = units ? co_await installUnits(schedule) : co_await installLine(schedule);
    if (!installed)
        co_return failure(installed.error());
    const QString name = persistence::timerName(schedule.server);
    if (context->json) {
        const QJsonObject line{{u"timer"_s, units ? u"systemd"_s : u"cron"_s}, {u"name"_s, name}, {u"every"_s, word(schedule.every)}, {u"level"_s, persistence::levelName(schedule.level)}};
        context->print(line);
    } else {
        context->print(units ? Tr::tr("The systemd user timer %1 is on: systemctl --user list-timers").arg(name) : Tr::tr("A line of your crontab starts it, marked %1: crontab -l").arg(name));
    }
    co_return int(Fine);
}

Async<int> removeTimer(ContextPtr context, QString server)
{
    const QString name = persistence::timerName(server);
    bool removed = false;
    const Result<bool> systemd = co_await systemdServes();
    if (systemd.value_or(false) && QFile::exists(unitFolder() + name + u".timer"_s)) {
        const QString timer = name + u".timer"_s;
        const Result<Output> disabled = co_await succeeded(u"systemctl"_s, {u"--user"_s, u"disable"_s, u"--now"_s, timer}, {});
        if (!disabled)
            co_return failure(disabled.error());
        removed = QFile::remove(unitFolder() + timer);
        QFile::remove(unitFolder() + name + u".service"_s);
        (void)co_await succeeded(u"systemctl"_s, {u"--user"_s, u"daemon-reload"_s}, {});
    }
    const Result<QByteArray> lines = co_await crontab();
    if (lines && persistence::crontabWithout(*lines, server) != *lines) {
        const QByteArray kept = persistence::crontabWithout(*lines, server);
        const Result<Output> set = co_await succeeded(u"crontab"_s, {u"-"_s}, kept);
        if (!set)
            co_return failure(set.error());
        removed = true;
    }
    if (!removed)
        co_return failure(Error::Kind::NotFound, Tr::tr("There is no timer for %1.").arg(server));
    if (context->json)
        context->print({{u"removed"_s, name}});
    else
        context->print(Tr::tr("The timer %1 is gone.").arg(name));
    co_return int(Fine);
}

} // namespace vigie::cli
