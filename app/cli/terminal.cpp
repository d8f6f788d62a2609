#include "app/cli/terminal.h"

#include "remote/core/promise.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void writeAll(int file, const QByteArray &text)
{
    qsizetype written = 0;
    while (written < text.size()) {
        const ssize_t now = ::write(file, text.constData() + written, static_cast<std::size_t>(text.size() - written));
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            return;
        written += now;
    }
}

// Switches the echo off while it lives.
class Silence
{
public:
    explicit Silence(bool wanted) : m_active(wanted && ::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_active)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Silence()
    {
        if (!m_active)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        writeAll(STDERR_FILENO, "\n"); // the one that was typed did not show
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
    bool m_active;
};

// A terminal hands over whole lines. The end of the input counts as an answer not given.
void takeLine(const Promise<Secret> &promise)
{
    std::array<char, 4096> buffer{};
    const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0) {
        promise.finish(failure(Error::Kind::Cancelled, Tr::tr("The input ended before the question was answered.")));
        return;
    }
    qsizetype length = static_cast<qsizetype>(count);
    while (length > 0 && (buffer[static_cast<std::size_t>(length - 1)] == '\n' || buffer[static_cast<std::size_t>(length - 1)] == '\r'))
        --length;
    promise.finish(Secret(QByteArray::fromRawData(buffer.data(), length)));
    volatile char *byte = buffer.data();
    for (std::size_t i = 0; i < buffer.size(); ++i)
        byte[i] = 0;
}

Async<Secret> readLine(bool echo, std::chrono::milliseconds limit, Cancel interrupted)
{
    const Promise<Secret> promise;
    const Silence silence(!echo);
    QSocketNotifier ready(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&ready, &QSocketNotifier::activated, &ready, [promise] { takeLine(promise); });
    interrupted.onRequest(&ready, [promise] { promise.finish(failure(Error::Kind::Cancelled, Tr::tr("Interrupted."))); });
    co_return co_await promise.within(limit, Tr::tr("Waiting for an answer"));
}

class SystemTerminal : public Terminal
{
public:
    explicit SystemTerminal(Cancel interrupted) : m_interrupted(std::move(interrupted)) {}

    void out(const QByteArray &text) override { writeAll(STDOUT_FILENO, text); }
    void err(const QByteArray &text) override { writeAll(STDERR_FILENO, text); }
    bool outIsTerminal() const override { return ::isatty(STDOUT_FILENO) == 1; }
    bool errIsTerminal() const override { return ::isatty(STDERR_FILENO) == 1; }
    bool wantsColour() const override { return outIsTerminal() && qgetenv("NO_COLOR").isEmpty() && qgetenv("TERM") != "dumb"; }
    bool canAsk() const override { return ::isatty(STDIN_FILENO) == 1 && errIsTerminal(); }
    Async<Secret> ask(QString prompt, bool echo, std::chrono::milliseconds limit) override
    {
        err(prompt.toUtf8());
        return readLine(echo, limit, m_interrupted);
    }

private:
    Cancel m_interrupted;
};

} // namespace

TerminalPtr systemTerminal(Cancel interrupted)
{
    return std::make_shared<SystemTerminal>(std::move(interrupted));
}

} // namespace vigie::cli
