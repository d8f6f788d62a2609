#include "remote/redis/parse.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::redis {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Redis)
};

std::optional<qint64> wholeNumber(const QMap<QString, QString> &info, const QString &name)
{
    bool valid = false;
    const qint64 value = info.value(name).toLongLong(&valid);
    return valid && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<Bytes> size(const QMap<QString, QString> &info, const QString &name)
{
    const auto value = wholeNumber(info, name);
    return value ? std::optional(Bytes{*value}) : std::nullopt;
}

std::optional<bool> flag(const QMap<QString, QString> &info, const QString &name)
{
    const auto value = wholeNumber(info, name);
    return value ? std::optional(*value != 0) : std::nullopt;
}

std::optional<bool> status(const QMap<QString, QString> &info, const QString &name)
{
    const QString value = info.value(name);
    return value.isEmpty() ? std::nullopt : std::optional(value == "ok"_L1);
}

// "db0:keys=3,expires=0,avg_ttl=0", one field for each database that holds something.
std::optional<qint64> keyCount(const QMap<QString, QString> &info)
{
    if (!info.contains(u"used_memory"_s))
        return std::nullopt;
    qint64 total = 0;
    for (auto field = info.cbegin(); field != info.cend(); ++field) {
        bool isDatabase = false;
        if (!field.key().startsWith("db"_L1) || (field.key().mid(2).toUInt(&isDatabase), !isDatabase))
            continue;
        const QString first = field.value().section(u',', 0, 0);
        bool valid = false;
        const qint64 keys = first.mid(5).toLongLong(&valid);
        if (!first.startsWith("keys="_L1) || !valid || keys < 0 || qAddOverflow(total, keys, &total))
            return std::nullopt;
    }
    return total;
}

} // namespace

QMap<QString, QString> parseInfo(const QByteArray &text)
{
    QMap<QString, QString> fields;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray field = line.trimmed();
        const qsizetype colon = field.indexOf(':');
        if (colon > 0 && !field.startsWith('#'))
            fields.insert(QString::fromUtf8(field.first(colon)), QString::fromUtf8(field.sliced(colon + 1)));
    }
    return fields;
}

RedisFacts factsFrom(const QMap<QString, QString> &info)
{
    RedisFacts facts;
    facts.version = info.value(u"redis_version"_s);
    if (const auto seconds = wholeNumber(info, u"uptime_in_seconds"_s))
        facts.uptime = std::chrono::seconds(*seconds);
    facts.loading = flag(info, u"loading"_s);
    facts.usedMemory = size(info, u"used_memory"_s);
    facts.maxMemory = size(info, u"maxmemory"_s);
    facts.policy = info.value(u"maxmemory_policy"_s);
    facts.evictedKeys = wholeNumber(info, u"evicted_keys"_s);
    facts.clients = wholeNumber(info, u"connected_clients"_s);
    facts.keys = keyCount(info);
    facts.aofEnabled = flag(info, u"aof_enabled"_s);
    facts.aofLastWriteOk = status(info, u"aof_last_write_status"_s);
    facts.aofLastRewriteOk = status(info, u"aof_last_bgrewrite_status"_s);
    facts.aofPendingFsyncs = wholeNumber(info, u"aof_pending_bio_fsync"_s);
    facts.aofSize = size(info, u"aof_current_size"_s);
    facts.rdbLastSaveOk = status(info, u"rdb_last_bgsave_status"_s);
    return facts;
}

Error errorFrom(const QByteArray &reply)
{
    const QByteArray code = reply.left(reply.indexOf(' ') < 0 ? reply.size() : reply.indexOf(' '));
    const QString detail = QString::fromUtf8(reply.left(2000));
    const QString what = Tr::tr("Redis refused the command.");
    if (code == "WRONGPASS" || reply.startsWith("ERR invalid password"))
        return {Error::Kind::SignInRefused, Tr::tr("Redis refused the sign-in."), Tr::tr("The password is not the one that Redis runs with."),
                Tr::tr("Compare the vault with the server's .env file."), detail};
    if (code == "NOAUTH")
        return {Error::Kind::SignInRefused, Tr::tr("Redis refused the sign-in."), Tr::tr("Redis asks for a password and none was given."),
                Tr::tr("Store its password in the vault."), detail};
    if (reply.startsWith("ERR AUTH") || reply.startsWith("ERR Client sent AUTH"))
        return {Error::Kind::SignInRefused, Tr::tr("Redis refused the sign-in."), Tr::tr("Redis runs without a password."),
                Tr::tr("Deploy again so that Redis reads its password."), detail};
    if (code == "NOPERM")
        return {Error::Kind::SignInRefused, what, Tr::tr("This user may not run the command."), {}, detail};
    if (code == "LOADING")
        return {Error::Kind::Unreachable, Tr::tr("Redis is not ready yet."), Tr::tr("It is still reading its data from disk."),
                Tr::tr("Try again in a moment."), detail};
    if (code == "OOM")
        return {Error::Kind::CommandFailed, what, Tr::tr("Its memory limit is reached and its policy removes nothing."),
                Tr::tr("Raise maxmemory or remove keys."), detail};
    if (code == "MISCONF")
        return {Error::Kind::CommandFailed, what, Tr::tr("It could not write its data to disk and takes no new data."),
                Tr::tr("Check the free disk space and Redis' logs."), detail};
    if (code == "READONLY")
        return {Error::Kind::CommandFailed, what, Tr::tr("It is a replica and takes no new data."), {}, detail};
    return {Error::Kind::CommandFailed, what, {}, {}, detail};
}

} // namespace vigie::redis
