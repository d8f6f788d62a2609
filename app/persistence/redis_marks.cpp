#include "app/persistence/marks.h"

#include "remote/redis/client.h"
#include "remote/redis/probe.h"

#include <QCoreApplication>
#include <QCoroTimer>
#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

using redis::ConnectionPtr;
using redis::Reply;
using Words = QList<QByteArray>;

constexpr int mostSampled = 100;
constexpr int typeCount = 6;

Async<ConnectionPtr> connection(Access access)
{
    const Result<Port> port = portOf(access, u"redis"_s);
    if (!port)
        co_return failure(port.error());
    redis::Target target;
    target.port = *port;
    target.password = access.secrets.value(u"REDIS_PASSWORD"_s);
    co_return co_await redis::connectTo(target);
}

QByteArray prefixOf(const QString &proof)
{
    return "vigie:proof:" + proof.toUtf8() + ':';
}

// Every type, by the command that fills it.
QList<std::pair<QByteArray, Words>> values(const QString &proof)
{
    const QByteArray seed = proof.toUtf8();
    return {
        {"string", {"SET", {}, testBytes(proof, u"string"_s, 1024)}},
        {"list", {"RPUSH", {}, "one", "two " + seed, "three"}},
        {"set", {"SADD", {}, "red", "green " + seed, "blue"}},
        {"hash", {"HSET", {}, "name", seed, "colour", "blue"}},
        {"sorted", {"ZADD", {}, "1", "first", "2.5", "second " + seed}},
        {"stream", {"XADD", {}, "1-1", "event", seed}},
    };
}

void flatten(const Reply &reply, QByteArray &text)
{
    text += QByteArray::number(int(reply.type)) + ':' + (reply.type == Reply::Type::Number ? QByteArray::number(reply.number) : reply.text) + '\n';
    for (const Reply &item : reply.items)
        flatten(item, text);
}

// Sets and hashes come in no order.
QByteArray canonical(const Reply &reply, const QByteArray &type)
{
    QList<QByteArray> parts;
    const qsizetype width = type == "hash" ? 2 : 1;
    for (qsizetype i = 0; i < reply.items.size(); i += width) {
        QByteArray part;
        for (qsizetype j = i; j < std::min(i + width, reply.items.size()); ++j)
            flatten(reply.items[j], part);
        parts.append(part);
    }
    if (reply.items.isEmpty()) {
        QByteArray whole;
        flatten(reply, whole);
        parts.append(whole);
    }
    if (type == "set" || type == "hash")
        std::ranges::sort(parts);
    return parts.join('\n');
}

Words reading(const QByteArray &type, const QByteArray &key)
{
    if (type == "string")
        return {"GETRANGE", key, "0", "65535"};
    if (type == "list")
        return {"LRANGE", key, "0", "99"};
    if (type == "set")
        return {"SMEMBERS", key};
    if (type == "hash")
        return {"HGETALL", key};
    if (type == "zset")
        return {"ZRANGE", key, "0", "99", "WITHSCORES"};
    if (type == "stream")
        return {"XRANGE", key, "-", "+", "COUNT", "100"};
    return {};
}

// "" when there is no such key, or one that is too large or of a foreign type.
Async<QString> digestOf(ConnectionPtr connection, QByteArray key)
{
    constexpr qint64 largest = 1024 * 1024;      // bytes: what is read does not grow with the data
    const Words typeWords{"TYPE", key};
    const Result<Reply> type = co_await redis::command(connection, typeWords);
    if (!type)
        co_return failure(type.error());
    const Words words = reading(type->text, key);
    if (words.isEmpty())
        co_return Result<QString>(QString());
    const Words size{"MEMORY", "USAGE", key};
    const Result<Reply> bytes = co_await redis::command(connection, size);
    if (!bytes)
        co_return failure(bytes.error());
    if (bytes->number > largest)
        co_return Result<QString>(QString());
    const Result<Reply> value = co_await redis::command(connection, words);
    if (!value)
        co_return failure(value.error());
    co_return Result<QString>(sha256(type->text + '\n' + canonical(*value, type->text)));
}

// When it expires, in milliseconds since 1970; Redis before 7 tells only that it does.
Async<QString> expiryOf(ConnectionPtr connection, QByteArray key)
{
    const Words words{"PEXPIRETIME", key};
    const Result<Reply> exact = co_await redis::command(connection, words);
    if (exact)
        co_return Result<QString>(QString::number(exact->number));
    const Words older{"PTTL", key};
    const Result<Reply> rest = co_await redis::command(connection, older);
    if (!rest)
        co_return failure(rest.error());
    co_return Result<QString>(rest->number > 0 ? u"some"_s : QString::number(rest->number));
}

// Keys of others that do not expire by themselves.
Async<Samples> sampleOf(ConnectionPtr connection, QString proof)
{
    Samples samples;
    QByteArray cursor = "0";
    for (int round = 0; round < 20 && samples.size() < mostSampled; ++round) {
        const Words scan{"SCAN", cursor, "COUNT", "100"};
        const Result<Reply> page = co_await redis::command(connection, scan);
        if (!page)
            co_return failure(page.error());
        cursor = page->items.value(0).text;
        const QList<Reply> keys = page->items.value(1).items;
        for (const Reply &key : keys) {
            if (samples.size() >= mostSampled || key.text.startsWith("vigie:"))
                continue;
            const Result<QString> expiry = co_await expiryOf(connection, key.text);
            if (!expiry || *expiry != "-1"_L1)
                continue;
            const Result<QString> digest = co_await digestOf(connection, key.text);
            if (digest && !digest->isEmpty())
                samples.insert(QString::fromUtf8(key.text), Sampled{QString(), *digest});
        }
        if (cursor == "0")
            break;
    }
    co_return Result<Samples>(samples);
}

Words testKeys(const QString &proof)
{
    Words keys{prefixOf(proof) + "counter", prefixOf(proof) + "flush"};
    for (const auto &[name, command] : values(proof))
        keys << prefixOf(proof) + name << prefixOf(proof) + name + ":expiring";
    return keys;
}

// Told, never judged: keys expire by themselves.
Async<QString> countOf(ConnectionPtr connection, QString proof)
{
    const Words all{"DBSIZE"};
    const Result<Reply> size = co_await redis::command(connection, all);
    const Words ours = Words{"EXISTS"} + testKeys(proof);
    const Result<Reply> own = co_await redis::command(connection, ours);
    co_return Result<QString>(size && own ? QString::number(size->number - own->number) : QString());
}

Async<> removeWith(ConnectionPtr connection, QString proof)
{
    const Words words = Words{"UNLINK"} + testKeys(proof);
    const Result<Reply> done = co_await redis::command(connection, words);
    if (!done)
        co_return failure(done.error());
    co_return Result<>();
}

Async<QJsonObject> keysOf(ConnectionPtr connection, QString proof)
{
    QJsonObject keys;
    for (const auto &[name, command] : values(proof)) {
        for (const QByteArray &suffix : {QByteArray(), QByteArray(":expiring")}) {
            const QByteArray key = prefixOf(proof) + name + suffix;
            const Result<QString> digest = co_await digestOf(connection, key);
            if (!digest)
                co_return failure(digest.error());
            const Result<QString> expiry = co_await expiryOf(connection, key);
            if (!expiry)
                co_return failure(expiry.error());
            if (!digest->isEmpty())
                keys.insert(QString::fromUtf8(name + suffix), QString(*digest + u' ' + *expiry));
        }
    }
    co_return Result<QJsonObject>(keys);
}

Async<Marks> write(Access access, QString proof)
{
    const Result<ConnectionPtr> made = co_await connection(access);
    if (!made)
        co_return failure(made.error());
    if (const Result<> clean = co_await removeWith(*made, proof); !clean)
        co_return failure(clean.error());
    const Result<Samples> sample = co_await sampleOf(*made, proof);
    if (!sample)
        co_return failure(sample.error());
    for (const auto &[name, command] : values(proof)) {
        for (const QByteArray &suffix : {QByteArray(), QByteArray(":expiring")}) {
            Words words = command;
            words[1] = prefixOf(proof) + name + suffix;
            const Result<Reply> done = co_await redis::command(*made, words);
            if (!done)
                co_return failure(done.error());
            if (suffix.isEmpty())
                continue;
            const Words expire{"EXPIRE", words[1], "86400"};
            const Result<Reply> expires = co_await redis::command(*made, expire);
            if (!expires)
                co_return failure(expires.error());
        }
    }
    Marks marks;
    marks.sample = toJson(*sample);
    marks.facts.insert(ownCount, (co_await countOf(*made, proof)).value_or(QString()));
    marks.note = Tr::tr("Written");
    co_return Result<Marks>(marks);
}

// WAITAOF where there is one (7.2); else a second and a bit for `everysec`, until nothing waits to be flushed.
Async<QString> inFile(ConnectionPtr connection, QString proof, redis::RedisFacts facts)
{
    if (!facts.aofEnabled.value_or(false))
        co_return Result<QString>(Tr::tr("The AOF is off"));
    // WAITAOF counts this connection's own writes only
    const Words touch{"SET", prefixOf(proof) + "flush", "1"};
    const Result<Reply> touched = co_await redis::command(connection, touch);
    if (!touched)
        co_return failure(touched.error());
    const Words wait{"WAITAOF", "1", "0", "5000"};
    const Result<Reply> waited = co_await redis::command(connection, wait, 8s);
    if (waited && waited->items.value(0).number >= 1)
        co_return Result<QString>(Tr::tr("In AOF"));
    if (facts.aofFsync != "always"_L1)
        co_await QCoro::sleepFor(1100ms);
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 5000) {
        const Result<redis::RedisFacts> now = co_await redis::facts(connection);
        if (!now)
            co_return failure(now.error());
        if (now->aofPendingFsyncs.value_or(1) == 0 && now->aofLastWriteOk.value_or(false))
            co_return Result<QString>(Tr::tr("In AOF"));
        co_await QCoro::sleepFor(100ms);
    }
    co_return failure(Error::Kind::TimedOut, Tr::tr("Redis did not flush its append-only file in time."), {}, Tr::tr("Look at Redis' log and at the server's disk."));
}

QMap<QString, QString> told(const redis::RedisFacts &facts)
{
    return {{u"version"_s, facts.version}, {u"aof"_s, facts.aofEnabled ? (*facts.aofEnabled ? u"on"_s : u"off"_s) : QString()}, {u"appendfsync"_s, facts.aofFsync}};
}

Async<Marks> confirm(Access access, QString proof, Marks marks)
{
    const Result<ConnectionPtr> made = co_await connection(access);
    if (!made)
        co_return failure(made.error());
    const Result<redis::RedisFacts> facts = co_await redis::facts(*made);
    if (!facts)
        co_return failure(facts.error());
    const Result<QString> note = co_await inFile(*made, proof, *facts);
    if (!note)
        co_return failure(note.error());
    const Result<QJsonObject> keys = co_await keysOf(*made, proof);
    if (!keys)
        co_return failure(keys.error());
    const Words askFolder{"CONFIG", "GET", "dir"};
    const Result<Reply> folder = co_await redis::command(*made, askFolder);
    marks.written = *keys;
    marks.facts.insert(told(*facts));
    if (folder)
        marks.facts.insert(u"data-folder"_s, QString::fromUtf8(folder->items.value(1).text));
    marks.note = *note;
    co_return Result<Marks>(marks);
}

Check keyCheck(const QString &name, const QString &what, bool expiring, const QJsonObject &before, const QJsonObject &now)
{
    QStringList wrong;
    int same = 0;
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (it.key().endsWith(":expiring"_L1) != expiring)
            continue;
        if (!now.contains(it.key()))
            wrong.append(Tr::tr("key %1 is gone").arg(it.key()));
        else if (now.value(it.key()) != it.value())
            wrong.append(Tr::tr("key %1 changed").arg(it.key()));
        else
            ++same;
    }
    Check check{u"redis"_s, name, what, Verdict::Lost, {}, {}};
    if (wrong.isEmpty() && same == typeCount) {
        check.verdict = Verdict::Kept;
        check.detail = Tr::tr("%n keys came back unchanged.", nullptr, same);
    } else {
        check.detail = Tr::tr("Lost: %1.").arg(wrong.join(u", "_s));
    }
    return check;
}

Async<Reading> readBack(Access access, QString proof, Marks marks)
{
    const Result<ConnectionPtr> made = co_await connection(access);
    if (!made)
        co_return failure(made.error());
    const Result<QJsonObject> keys = co_await keysOf(*made, proof);
    if (!keys)
        co_return failure(keys.error());
    Reading reading;
    reading.checks.append(keyCheck(u"keys"_s, Tr::tr("A key of every type"), false, marks.written, *keys));
    reading.checks.append(keyCheck(u"expiring-keys"_s, Tr::tr("A key of every type that expires, with its time"), true, marks.written, *keys));
    const bool kept = reading.checks.first().verdict == Verdict::Kept;
    const Check own{u"redis"_s, u"your-keys"_s, Tr::tr("Your own keys, a sample of those that do not expire"), Verdict::CannotTell, {}, {}};
    const Samples before = samplesFrom(marks.sample);
    Samples after;
    bool read = true;
    for (auto it = before.cbegin(); it != before.cend() && read; ++it) {
        const Result<QString> digest = co_await digestOf(*made, it.key().toUtf8());
        read = digest.has_value();
        if (digest && !digest->isEmpty())
            after.insert(it.key(), Sampled{QString(), *digest});
    }
    reading.checks.append(read ? compared(own, before, after, kept) : QList<Check>{own});
    const Result<redis::RedisFacts> facts = co_await redis::facts(*made);
    if (facts)
        reading.facts = told(*facts);
    reading.facts.insert(ownCount, (co_await countOf(*made, proof)).value_or(QString()));
    co_return Result<Reading>(reading);
}

Async<> remove(Access access, QString proof)
{
    const Result<ConnectionPtr> made = co_await connection(access);
    if (!made)
        co_return failure(made.error());
    co_return co_await removeWith(*made, proof);
}

class KeyCounter final : public Counter
{
public:
    KeyCounter(ConnectionPtr connection, QByteArray key) : m_connection(std::move(connection)), m_key(std::move(key)) {}
    [[nodiscard]] Async<> next(qint64 number) override { return set(m_connection, m_key, number); }

private:
    static Async<> set(ConnectionPtr connection, QByteArray key, qint64 number)
    {
        const Words words{"SET", key, QByteArray::number(number)};
        const Result<Reply> done = co_await redis::command(connection, words, 3s);
        if (!done)
            co_return failure(done.error());
        co_return Result<>();
    }

    ConnectionPtr m_connection;
    QByteArray m_key;
};

Async<CounterPtr> openCounter(Access access, QString proof)
{
    const Result<ConnectionPtr> made = co_await connection(access);
    if (!made)
        co_return failure(made.error());
    co_return Result<CounterPtr>(std::make_shared<KeyCounter>(*made, prefixOf(proof) + "counter"));
}

Async<qint64> counted(Access access, QString proof)
{
    const Result<ConnectionPtr> made = co_await connection(access);
    if (!made)
        co_return failure(made.error());
    const Words words{"GET", prefixOf(proof) + "counter"};
    const Result<Reply> value = co_await redis::command(*made, words);
    if (!value)
        co_return failure(value.error());
    co_return Result<qint64>(value->text.toLongLong());
}

QString items()
{
    return Tr::tr("%n keys", nullptr, 2 * typeCount);
}

} // namespace

Subject redisSubject()
{
    return {u"redis"_s, items, write, confirm, readBack, remove, openCounter, counted};
}

} // namespace vigie::persistence
