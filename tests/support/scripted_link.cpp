#include "tests/support/scripted_link.h"

#include "remote/core/promise.h"
#include "remote/ssh/outcome.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

class ScriptedTunnel : public ssh::Tunnel
{
public:
    explicit ScriptedTunnel(quint16 port) : m_port(port) {}
    quint16 localPort() const override { return m_port; }

private:
    quint16 m_port;
};

// Answers come from the event loop, as they do from a real server.
template<class T>
Async<T> later(Result<T> result, std::chrono::milliseconds delay = 0ms)
{
    const Promise<T> promise;
    QTimer::singleShot(delay, QCoreApplication::instance(), [promise, result] { promise.finish(result); });
    co_return co_await promise.within(delay + 30s, u"A scripted answer"_s);
}

Async<Output> hang(Command command)
{
    const Promise<Output> promise;
    QObject context;
    command.cancel.onRequest(&context, [&] { promise.finish(failure(ssh::cancelled(command))); });
    QTimer::singleShot(command.limit, &context, [&] { promise.finish(failure(ssh::overdue(command))); });
    co_return co_await promise.within(command.limit + 1s, u"A scripted command that hangs"_s);
}

Async<Output> answer(Command command, Result<Output> reply, std::chrono::milliseconds delay)
{
    if (command.cancel.requested())
        co_return failure(ssh::cancelled(command));
    const Result<Output> told = co_await later(reply, delay);
    if (command.cancel.requested())
        co_return failure(ssh::cancelled(command));
    if (!told)
        co_return failure(told.error());
    co_return ssh::outcome(command, *told);
}

} // namespace

void ScriptedStream::cancel()
{
    m_cancelled = true;
    QMetaObject::invokeMethod(this, [this] { end(failure(Error::Kind::Cancelled, u"Stopped on request."_s)); }, Qt::QueuedConnection);
}

void ScriptedStream::push(const QByteArray &line, Channel channel)
{
    if (!m_ended)
        Q_EMIT lineArrived(line, channel);
}

void ScriptedStream::end(const Result<Output> &output)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT ended(output);
}

ScriptedLink::Expectation &ScriptedLink::Expectation::answers(Output output)
{
    return answersWith([output](const Command &) { return output; });
}

ScriptedLink::Expectation &ScriptedLink::Expectation::answers(const QByteArray &out)
{
    return answers(Output{.exitCode = 0, .signal = {}, .out = out, .err = {}});
}

ScriptedLink::Expectation &ScriptedLink::Expectation::answers(Error error)
{
    return answersWith([error](const Command &) { return Result<Output>(failure(error)); });
}

ScriptedLink::Expectation &ScriptedLink::Expectation::answersWith(Reply wanted)
{
    reply = std::move(wanted);
    return *this;
}

ScriptedLink::Expectation &ScriptedLink::Expectation::hangs()
{
    forever = true;
    return *this;
}

ScriptedLink::Expectation &ScriptedLink::Expectation::streams()
{
    lines.reset();
    return hangs();
}

ScriptedLink::Expectation &ScriptedLink::Expectation::streams(QList<QByteArray> printed, Output ending)
{
    lines = std::move(printed);
    return answers(std::move(ending));
}

ScriptedLink::Expectation &ScriptedLink::Expectation::often()
{
    repeated = true;
    return *this;
}

ScriptedLink::Expectation &ScriptedLink::Expectation::after(std::chrono::milliseconds time)
{
    delay = time;
    return *this;
}

ScriptedLink::ScriptedLink()
{
    m_state.phase = ssh::LinkState::Phase::Connected;
    m_state.since = QDateTime::currentDateTimeUtc();
}

ScriptedLink::~ScriptedLink()
{
    for (const Expectation &expected : m_expectations)
        if (!expected.repeated && expected.used == 0)
            ADD_FAILURE() << "expected a command that never came: " << qPrintable(expected.description) << "\nseen:\n  "
                          << qPrintable(seen().join(u"\n  "_s));
}

ScriptedLinkPtr ScriptedLink::create()
{
    return ScriptedLinkPtr(new ScriptedLink);
}

ScriptedLink::Expectation &ScriptedLink::expect(const QString &exactly)
{
    return expectThat(exactly, [exactly](const Command &command) { return command.toString() == exactly; });
}

ScriptedLink::Expectation &ScriptedLink::expectStarting(const QString &prefix)
{
    return expectThat(prefix + u" …"_s, [prefix](const Command &command) { return command.toString().startsWith(prefix); });
}

ScriptedLink::Expectation &ScriptedLink::expectThat(const QString &description, Matcher matches)
{
    Expectation &added = m_expectations.emplace_back();
    added.description = description;
    added.matches = std::move(matches);
    return added.answers(Output{});
}

ScriptedLink::Expectation *ScriptedLink::matching(const Command &command)
{
    m_commands.append(command);
    QStringList waiting;
    for (Expectation &expected : m_expectations) {
        if (!expected.repeated && expected.used > 0)
            continue;
        if (expected.matches(command)) {
            ++expected.used;
            return &expected;
        }
        waiting.append(expected.description);
    }
    ADD_FAILURE() << "unexpected command:\n  " << qPrintable(command.toString()) << "\nexpected:\n  "
                  << qPrintable(waiting.isEmpty() ? u"(nothing more)"_s : waiting.join(u"\n  "_s));
    return nullptr;
}

QStringList ScriptedLink::seen() const
{
    QStringList texts;
    for (const Command &command : m_commands)
        texts.append(command.toString());
    return texts;
}

ScriptedStream *ScriptedLink::stream(qsizetype index) const
{
    return index < m_streams.size() ? m_streams.at(index).data() : nullptr;
}

void ScriptedLink::leads(const QString &host, quint16 port, quint16 localPort)
{
    m_tunnels.insert(host + u':' + QString::number(port), localPort);
}

void ScriptedLink::setState(const ssh::LinkState &state)
{
    m_state = state;
    Q_EMIT stateChanged(m_state);
}

void ScriptedLink::setPhase(ssh::LinkState::Phase phase)
{
    ssh::LinkState changed = m_state;
    changed.phase = phase;
    changed.since = QDateTime::currentDateTimeUtc();
    setState(changed);
}

Async<Output> ScriptedLink::run(Command command)
{
    if (!connected())
        return later(Result<Output>(failure(ssh::notConnected())));
    const Expectation *expected = matching(command);
    if (!expected)
        return later(Result<Output>(failure(Error::Kind::Internal, u"No answer is scripted."_s, {}, {}, command.toString())));
    if (expected->forever)
        return hang(command);
    return answer(command, expected->reply(command), expected->delay);
}

Async<ssh::StreamPtr> ScriptedLink::stream(Command command)
{
    if (!connected())
        return later(Result<ssh::StreamPtr>(failure(ssh::notConnected())));
    const Expectation *expected = matching(command);
    if (!expected)
        return later(Result<ssh::StreamPtr>(failure(Error::Kind::Internal, u"No stream is scripted."_s, {}, {}, command.toString())));
    const Result<Output> ending = expected->forever ? Output{} : expected->reply(command);
    if (!expected->forever && !expected->lines && !ending)
        return later(Result<ssh::StreamPtr>(failure(ending.error())));

    const auto opened = std::make_shared<ScriptedStream>();
    m_streams.append(opened.get());
    command.cancel.onRequest(opened.get(), [stream = opened.get()] { stream->cancel(); });
    if (!expected->forever)
        QTimer::singleShot(expected->delay + 1ms, opened.get(), [stream = opened.get(), lines = expected->lines, ending, command] {
            for (const QByteArray &line : lines.value_or(QList<QByteArray>()))
                stream->push(line);
            stream->end(ending);
        });
    const Promise<ssh::StreamPtr> promise;
    promise.finish(ssh::StreamPtr(opened));
    return promise.within(30s, u"A scripted stream"_s);
}

Async<> ScriptedLink::put(Secret content, QString path, int mode)
{
    if (!connected())
        return later(Result<>(failure(ssh::notConnected())));
    files.insert(path, File{content.revealed(), mode});
    return later(Result<>());
}

Async<QByteArray> ScriptedLink::get(QString path, qint64 largest)
{
    if (!connected())
        return later(Result<QByteArray>(failure(ssh::notConnected())));
    if (!files.contains(path))
        return later(Result<QByteArray>(failure(Error::Kind::NotFound, u"%1 does not exist on the server."_s.arg(path))));
    const QByteArray content = files.value(path).content;
    if (content.size() > largest)
        return later(Result<QByteArray>(failure(Error::Kind::BadReply, u"%1 is larger than expected."_s.arg(path))));
    return later(Result<QByteArray>(content));
}

Async<ssh::TunnelPtr> ScriptedLink::tunnel(QString host, quint16 port)
{
    if (!connected())
        return later(Result<ssh::TunnelPtr>(failure(ssh::notConnected())));
    const quint16 local = m_tunnels.value(host + u':' + QString::number(port));
    if (local == 0) {
        ADD_FAILURE() << "unexpected tunnel to " << qPrintable(host) << ":" << port;
        return later(Result<ssh::TunnelPtr>(failure(Error::Kind::Unreachable, u"No tunnel is scripted."_s)));
    }
    return later(Result<ssh::TunnelPtr>(std::make_shared<ScriptedTunnel>(local)));
}

} // namespace vigie::test
