#include "tests/support/local_link.h"

#include "remote/core/promise.h"
#include "remote/ssh/outcome.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

class LocalStream : public ssh::Stream
{
public:
    LocalStream(const Command &command, const QProcessEnvironment &environment)
    {
        m_shell.setProcessEnvironment(environment);
        connect(&m_shell, &QProcess::readyReadStandardOutput, this, &LocalStream::readLines);
        connect(&m_shell, &QProcess::finished, this, [this](int code) {
            readLines();
            finish(Output{code, {}, {}, {}});
        });
        m_shell.start(u"sh"_s, {u"-c"_s, QString::fromUtf8(command.line())});
        m_shell.write(command.input.revealed());
        m_shell.closeWriteChannel();
    }
    ~LocalStream() override { stop(); }

    void cancel() override
    {
        stop();
        finish(failure(Error::Kind::Cancelled, u"Cancelled"_s));
    }
    void lose()
    {
        stop();
        finish(failure(ssh::notConnected()));
    }

private:
    void stop()
    {
        m_shell.disconnect(this);
        m_shell.kill();
        m_shell.waitForFinished(2000);
    }
    void readLines()
    {
        while (m_shell.canReadLine()) {
            QByteArray line = m_shell.readLine();
            line.chop(1);
            Q_EMIT lineArrived(line, Channel::Out);
        }
    }
    void finish(const Result<Output> &output)
    {
        if (!std::exchange(m_ended, true))
            Q_EMIT ended(output);
    }

    QProcess m_shell;
    bool m_ended = false;
};

} // namespace

Async<Output> LocalLink::run(Command command)
{
    if (!m_connected)
        co_return failure(ssh::notConnected());
    QProcess shell;
    const Promise<Output> finished;
    shell.setProcessEnvironment(m_environment);
    QObject::connect(&shell, &QProcess::finished, &shell, [finished, &shell](int code) {
        finished.finish(Output{code, {}, shell.readAllStandardOutput(), shell.readAllStandardError()});
    });
    shell.start(u"sh"_s, {u"-c"_s, QString::fromUtf8(command.line())});
    shell.write(command.input.revealed());
    shell.closeWriteChannel();
    Result<Output> ran = co_await finished.within(command.limit, command.toString());
    if (!ran)
        co_return failure(ran.error());
    if (std::exchange(m_losesAnswer, false)) {
        cut();
        co_return failure(ssh::notConnected());
    }
    co_return ssh::outcome(command, *ran);
}

Async<ssh::StreamPtr> LocalLink::stream(Command command)
{
    if (!m_connected)
        co_return failure(ssh::notConnected());
    const auto stream = std::make_shared<LocalStream>(command, m_environment);
    connect(this, &LocalLink::wasCut, stream.get(), &LocalStream::lose);
    command.cancel.onRequest(stream.get(), [weak = std::weak_ptr(stream)] {
        if (const auto running = weak.lock())
            running->cancel();
    });
    co_return Result<ssh::StreamPtr>(stream);
}

Async<> LocalLink::put(Secret content, QString path, int)
{
    QFile file(path);
    if (!m_connected || !file.open(QIODevice::WriteOnly) || file.write(content.revealed()) != content.size())
        co_return failure(ssh::notConnected());
    co_return Result<>();
}

Async<QByteArray> LocalLink::get(QString path, qint64 largest)
{
    QFile file(path);
    if (!m_connected || !file.open(QIODevice::ReadOnly))
        co_return failure(Error::Kind::NotFound, path);
    co_return Result<QByteArray>(file.read(largest));
}

Async<ssh::TunnelPtr> LocalLink::tunnel(QString, quint16)
{
    co_return failure(ssh::notConnected());
}

ssh::LinkState LocalLink::state() const
{
    ssh::LinkState state;
    state.phase = m_connected ? ssh::LinkState::Phase::Connected : ssh::LinkState::Phase::Reconnecting;
    return state;
}

void LocalLink::cut()
{
    m_connected = false;
    Q_EMIT wasCut();
}

void LocalLink::heal()
{
    m_connected = true;
}

} // namespace vigie::test
