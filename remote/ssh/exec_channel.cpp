#include "remote/ssh/exec_channel.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

constexpr std::size_t piece = 64 * 1024;
constexpr int piecesPerSweep = 8;
constexpr qint64 silenceAfterExit = 2000;   // a background process may hold the outputs open for ever
constexpr qint64 silenceAfterEof = 500;      // the server closes next; with its slot free, the next command is let in
constexpr qint64 insistAfter = 2000;
constexpr qint64 grace = 6000;

QByteArray freshNonce()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

} // namespace

ExecChannel::ExecChannel(ExecRequest request, std::shared_ptr<ExecSink> sink, End end)
    : m_request(std::move(request)), m_sink(std::move(sink)), m_end(std::move(end)), m_out({}), m_err({})
{
    const QByteArray nonce = freshNonce();
    m_out = Marker(nonce);
    m_err = Marker(nonce);
    m_line = wrapped(m_request.line, nonce, feeding());
    m_callbacks.userdata = this;
    m_callbacks.channel_exit_signal_function = &ExecChannel::signalled;
    m_callbacks.channel_exit_status_function = &ExecChannel::exited;
    ssh_callbacks_init(&m_callbacks);
}

Feeding ExecChannel::feeding() const
{
    if (!m_request.input.isEmpty())
        return Feeding::Input;
    return m_request.lasting ? Feeding::Lasting : Feeding::Nothing;
}

ExecChannel::~ExecChannel()
{
    finish(failure(Error::Kind::Cancelled, Tr::tr("The connection was closed.")));
}

void ExecChannel::signalled(ssh_session, ssh_channel, const char *name, int, const char *, const char *, void *self)
{
    static_cast<ExecChannel *>(self)->m_signal = QString::fromLatin1(name);
}

void ExecChannel::exited(ssh_session, ssh_channel, int code, void *self)
{
    static_cast<ExecChannel *>(self)->m_exitCode = code;
}

bool ExecChannel::sweep(ssh_session session)
{
    switch (m_stage) {
    case Stage::New:
    case Stage::Opening:
        return open(session);
    case Stage::Requesting:
        return requestExec();
    case Stage::Running: {
        bool moved = feed();
        moved = read(ExecSink::From::Out) || moved;
        if (m_stage == Stage::Running)
            moved = read(ExecSink::From::Err) || moved;
        if (m_stage == Stage::Running)
            checkEnd();
        return moved;
    }
    case Stage::Refused:
    case Stage::Finished:
        return false;
    }
    return false;
}

bool ExecChannel::open(ssh_session session)
{
    if (m_stage == Stage::New) {
        m_channel.reset(ssh_channel_new(session));
        ssh_set_channel_callbacks(m_channel.get(), &m_callbacks);
        m_stage = Stage::Opening;
    }
    const int answer = ssh_channel_open_session(m_channel.get());
    if (answer == SSH_AGAIN)
        return false;
    if (answer == SSH_OK) {
        m_stage = Stage::Requesting;
        return requestExec();
    }
    m_channel.reset();
    m_stage = Stage::Refused;
    return true;
}

bool ExecChannel::requestExec()
{
    const int answer = ssh_channel_request_exec(m_channel.get(), m_line.constData());
    if (answer == SSH_AGAIN)
        return false;
    if (answer != SSH_OK) {
        finish(failure(Error::Kind::CommandFailed, Tr::tr("The server does not run commands for this user."), {},
                       Tr::tr("Check that the account may run commands: a forced command or a restricted shell prevents it."), m_request.shown));
        return true;
    }
    m_stage = Stage::Running;
    m_sinceBytes.start();
    m_sink->started();
    if (m_request.limit)
        m_limit.setRemainingTime(*m_request.limit);
    return true;
}

bool ExecChannel::feed()
{
    if (m_inputClosed || feeding() != Feeding::Input || ssh_channel_is_closed(m_channel.get()) != 0)
        return false;
    bool moved = false;
    for (int i = 0; i < piecesPerSweep && m_fed < m_request.input.size(); ++i) {
        const QByteArray next = m_request.input.slice(m_fed, static_cast<qsizetype>(piece));
        const int sent = ssh_channel_write(m_channel.get(), next.constData(), static_cast<uint32_t>(next.size()));
        if (sent <= 0)
            return moved;
        m_fed += sent;
        moved = true;
    }
    if (m_fed == m_request.input.size()) {
        ssh_channel_send_eof(m_channel.get());
        m_inputClosed = true;
        moved = true;
    }
    return moved;
}

bool ExecChannel::read(ExecSink::From from)
{
    std::array<char, piece> bytes;
    bool moved = false;
    for (int i = 0; i < piecesPerSweep && (m_verdict || m_sink->wantsMore()) && m_stage == Stage::Running; ++i) {
        const int got = ssh_channel_read_nonblocking(m_channel.get(), bytes.data(), piece, from == ExecSink::From::Err ? 1 : 0);
        if (got <= 0)
            break;
        moved = true;
        m_sinceBytes.start();
        deliver(QByteArrayView(bytes.data(), got), from);
    }
    return moved;
}

void ExecChannel::deliver(QByteArrayView bytes, ExecSink::From from)
{
    Marker &marker = from == ExecSink::From::Out ? m_out : m_err;
    const QByteArray payload = marker.after(bytes);
    if (m_verdict && marker.seen() && !m_ending)
        endGroup();
    if (payload.isEmpty() || m_verdict || m_sink->arrived(payload, from))
        return;
    stop({Error::Kind::BadReply, Tr::tr("A command on the server printed too much."), Tr::tr("It was stopped before it filled the memory."), {},
          m_request.shown});
}

// The exit code may come before the last bytes, and a process in the background may keep the outputs open after it.
void ExecChannel::checkEnd()
{
    const bool drained = ssh_channel_poll(m_channel.get(), 0) <= 0 && ssh_channel_poll(m_channel.get(), 1) <= 0;
    if (!drained)
        return;
    const bool closed = ssh_channel_is_closed(m_channel.get()) != 0;
    const bool ended = m_exitCode || !m_signal.isEmpty();
    if (!ended && ssh_is_connected(ssh_channel_get_session(m_channel.get())) == 0)
        return;     // closed by the loss of the connection, which the session tells
    const qint64 patience = ssh_channel_is_eof(m_channel.get()) != 0 ? silenceAfterEof : silenceAfterExit;
    if (closed || (ended && m_sinceBytes.hasExpired(patience)))
        finish(result());
}

Result<Output> ExecChannel::result() const
{
    if (m_verdict)
        return failure(*m_verdict);
    if (!m_out.seen())
        return failure(Error::Kind::CommandFailed, Tr::tr("The server's login shell did not start the command."),
                       Tr::tr("The account may have no shell, or its start-up files end it."), {},
                       m_request.shown + u'\n' + QString::fromUtf8(QByteArray(m_out.noise() + m_err.noise()).right(2000)));
    if (!m_exitCode && m_signal.isEmpty())
        return failure(Error::Kind::BadReply, Tr::tr("A command on the server ended without an exit code."), {}, {}, m_request.shown);
    return Output{m_exitCode.value_or(-1), m_signal, {}, {}};
}

void ExecChannel::stop(const Error &error)
{
    if (m_stage == Stage::Finished || m_verdict)
        return;
    m_verdict = error;
    m_sinceStop.start();
    if (m_stage != Stage::Running && m_stage != Stage::Requesting)
        finish(failure(error));
    else if (m_out.seen() || m_err.seen())
        endGroup();
}

void ExecChannel::endGroup()
{
    m_ending = true;
    if (m_end)
        m_end(groupEnd(qMax(m_out.group(), m_err.group())));
    else
        endFromInside();
}

void ExecChannel::endFromInside()
{
    if (m_stage != Stage::Running)
        return;
    static constexpr QByteArrayView word("end\n");
    if (feeding() == Feeding::Input)
        signalGroup("TERM");
    else
        ssh_channel_write(m_channel.get(), word.data(), static_cast<uint32_t>(word.size()));
}

void ExecChannel::signalGroup(const char *name)
{
    if (m_stage == Stage::Running && m_channel)
        ssh_channel_request_send_signal(m_channel.get(), name);
}

void ExecChannel::checkTime()
{
    if (finished())
        return;
    if (m_stage == Stage::Running)
        checkEnd();
    if (!m_verdict) {
        if (m_stage == Stage::Running && m_limit.hasExpired())
            stop(m_request.overdue);
        return;
    }
    if (m_sinceStop.hasExpired(insistAfter) && !std::exchange(m_insisted, true) && !m_ending)
        endFromInside();
    if (m_sinceStop.hasExpired(grace)) {
        signalGroup("KILL");
        finish(failure(*m_verdict));
    }
}

void ExecChannel::prepareAgain()
{
    if (m_stage == Stage::Refused)
        m_stage = Stage::New;
}

void ExecChannel::finish(Result<Output> result)
{
    if (std::exchange(m_stage, Stage::Finished) == Stage::Finished)
        return;
    if (m_channel) {
        ssh_remove_channel_callbacks(m_channel.get(), &m_callbacks);
        m_channel.reset();
    }
    m_sink->finished(result);
}

} // namespace vigie::ssh
