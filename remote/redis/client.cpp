#include "remote/redis/client.h"

#include "remote/core/promise.h"
#include "remote/redis/adapter/adapter.h"
#include "remote/redis/parse.h"

#include <hiredis/async.h>

#include <csignal>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;

namespace vigie::redis {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Redis)
};

// hiredis writes without MSG_NOSIGNAL: a connection that the server closed would end the program.
void surviveBrokenPipes()
{
    struct sigaction action = {};
    if (sigaction(SIGPIPE, nullptr, &action) == 0 && action.sa_handler == SIG_DFL)
        std::signal(SIGPIPE, SIG_IGN);
}

Error brokenConnection(int code, const char *text)
{
    const QString detail = QString::fromLocal8Bit(text ? text : "");
    if (code == REDIS_ERR_PROTOCOL)
        return {Error::Kind::BadReply, Tr::tr("The answer is not from Redis."), Tr::tr("Something else listens on this port."),
                Tr::tr("Check the port."), detail};
    return {Error::Kind::Unreachable, Tr::tr("Redis cannot be reached."), Tr::tr("The connection was refused or closed."),
            Tr::tr("Check that the service runs."), detail};
}

Reply replyFrom(const redisReply *raw)
{
    const auto text = [raw] { return QByteArray(raw->str, static_cast<qsizetype>(raw->len)); };
    switch (raw->type) {
    case REDIS_REPLY_STRING: return {Reply::Type::Text, text(), 0, {}};
    case REDIS_REPLY_STATUS: return {Reply::Type::Status, text(), 0, {}};
    case REDIS_REPLY_ERROR: return {Reply::Type::Error, text(), 0, {}};
    case REDIS_REPLY_INTEGER: return {Reply::Type::Number, {}, raw->integer, {}};
    case REDIS_REPLY_ARRAY: {
        Reply list{Reply::Type::List, {}, 0, {}};
        for (const redisReply *item : std::span(raw->element, raw->elements))
            list.items.append(replyFrom(item));
        return list;
    }
    default: return {};
    }
}

} // namespace

class Connection
{
public:
    explicit Connection(redisAsyncContext *context) : m_context(context)
    {
        m_context->data = this;
        attach(m_context);
        redisAsyncSetDisconnectCallback(m_context, [](const redisAsyncContext *old, int) { forget(old); });
        redisAsyncSetConnectCallback(m_context, connected);
    }
    ~Connection()
    {
        if (!m_context)
            return;
        m_context->data = nullptr;
        redisAsyncFree(m_context);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] Promise<> ready() const { return m_ready; }

    [[nodiscard]] Promise<Reply> submit(const QList<QByteArray> &words)
    {
        const Promise<Reply> answer;
        if (!m_context || words.isEmpty()) {
            answer.finish(failure(brokenConnection(REDIS_ERR_EOF, nullptr)));
            return answer;
        }
        std::vector<const char *> starts;
        std::vector<size_t> sizes;
        for (const QByteArray &word : words) {
            starts.push_back(word.constData());
            sizes.push_back(static_cast<size_t>(word.size()));
        }
        auto *waiting = new Promise<Reply>(answer);
        if (redisAsyncCommandArgv(m_context, answered, waiting, static_cast<int>(words.size()), starts.data(), sizes.data()) != REDIS_OK) {
            answer.finish(failure(brokenConnection(m_context->err, m_context->errstr)));
            delete waiting;
        }
        return answer;
    }

private:
    // hiredis frees the context after each of these.
    static void forget(const redisAsyncContext *old)
    {
        if (auto *connection = static_cast<Connection *>(old->data))
            connection->m_context = nullptr;
    }
    static void connected(const redisAsyncContext *context, int status)
    {
        auto *connection = static_cast<Connection *>(context->data);
        if (!connection)
            return;
        if (status == REDIS_OK) {
            connection->m_ready.finish({});
            return;
        }
        connection->m_context = nullptr;
        connection->m_ready.finish(failure(brokenConnection(context->err, context->errstr)));
    }
    // Called once for each command; without a reply when the connection ended first.
    static void answered(redisAsyncContext *context, void *reply, void *waiting)
    {
        const std::unique_ptr<Promise<Reply>> answer(static_cast<Promise<Reply> *>(waiting));
        if (reply)
            answer->finish(replyFrom(static_cast<const redisReply *>(reply)));
        else
            answer->finish(failure(brokenConnection(context->err, context->errstr)));
    }

    redisAsyncContext *m_context;
    Promise<> m_ready;
};

Async<ConnectionPtr> connectTo(Target target)
{
    surviveBrokenPipes();
    redisAsyncContext *context = redisAsyncConnect(target.host.toUtf8().constData(), number(target.port));
    if (!context)
        co_return failure(Error::Kind::Internal, Tr::tr("There is not enough memory for a connection."));
    if (context->err) {
        const Error error = brokenConnection(context->err, context->errstr);
        redisAsyncFree(context);
        co_return failure(error);
    }
    ConnectionPtr connection = std::make_shared<Connection>(context);
    const Result<> ready = co_await connection->ready().within(target.limit, Tr::tr("Connecting to Redis."));
    if (!ready)
        co_return failure(ready.error());
    if (target.password.isEmpty())
        co_return connection;
    QList<QByteArray> words{"AUTH"};
    if (!target.user.isEmpty())
        words << target.user.toUtf8();
    words << target.password.revealed();
    const Result<Reply> signedIn = co_await command(connection, words, target.limit);
    if (!signedIn)
        co_return failure(signedIn.error());
    // So that Vigie's own connections are told from an application's. Its answer is not waited for: an old server may refuse it.
    (void)connection->submit({"CLIENT", "SETNAME", "vigie"});
    co_return connection;
}

Async<Reply> command(ConnectionPtr connection, QList<QByteArray> words, std::chrono::milliseconds limit)
{
    const Result<Reply> reply = co_await connection->submit(words).within(limit, Tr::tr("Waiting for Redis."));
    if (reply && reply->type == Reply::Type::Error)
        co_return failure(errorFrom(reply->text));
    co_return Result<Reply>(reply);
}

Async<RedisFacts> facts(ConnectionPtr connection)
{
    const Result<Reply> info = co_await command(connection, {"INFO"});
    if (!info)
        co_return failure(info.error());
    RedisFacts known = factsFrom(parseInfo(info->text));
    const Result<Reply> fsync = co_await command(connection, {"CONFIG", "GET", "appendfsync"});
    if (fsync && fsync->items.size() == 2)
        known.aofFsync = QString::fromUtf8(fsync->items.last().text);
    co_return Result<RedisFacts>(known);
}

} // namespace vigie::redis
