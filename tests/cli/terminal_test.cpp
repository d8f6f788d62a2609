#include "app/cli/interrupt.h"
#include "app/cli/terminal.h"
#include "app/cli/waiting.h"

#include <QTimer>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <pty.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace vigie;

// A pseudo terminal in the place of this process's standard input and error while it lives.
class SystemTerminal : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(::openpty(&m_person, &m_program, nullptr, nullptr, nullptr), 0);
        ::fcntl(m_person, F_SETFL, O_NONBLOCK);
        m_input = ::dup(STDIN_FILENO);
        m_errors = ::dup(STDERR_FILENO);
        ::dup2(m_program, STDIN_FILENO);
        ::dup2(m_program, STDERR_FILENO);
    }
    void TearDown() override
    {
        ::dup2(m_input, STDIN_FILENO);
        ::dup2(m_errors, STDERR_FILENO);
        for (const int file : {m_person, m_program, m_input, m_errors})
            ::close(file);
    }
    [[nodiscard]] bool echoes() const
    {
        termios state{};
        return ::tcgetattr(m_program, &state) == 0 && (state.c_lflag & ECHO) != 0;
    }
    // Once the prompt stands there: typing before it would be thrown away with the echo.
    void typeSoon(const QByteArray &line) const
    {
        QTimer::singleShot(50, [person = m_person, line] { EXPECT_EQ(::write(person, line.constData(), std::size_t(line.size())), line.size()); });
    }
    [[nodiscard]] QByteArray seen() const
    {
        std::array<char, 4096> buffer{};
        const ssize_t count = ::read(m_person, buffer.data(), buffer.size());
        return count > 0 ? QByteArray(buffer.data(), count) : QByteArray();
    }

    Cancel interrupted;

private:
    int m_person = -1, m_program = -1, m_input = -1, m_errors = -1;
};

TEST_F(SystemTerminal, takesALineWithoutShowingIt)
{
    const cli::TerminalPtr terminal = cli::systemTerminal(interrupted);
    EXPECT_TRUE(terminal->canAsk());
    typeSoon("open sesame\n");
    const Result<Secret> answer = QCoro::waitFor(terminal->ask(u"Passphrase: "_s, false, std::chrono::seconds(5)));
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(*answer, Secret("open sesame"));
    const QByteArray screen = seen();
    EXPECT_TRUE(screen.contains("Passphrase: "));
    EXPECT_FALSE(screen.contains("sesame"));
    EXPECT_TRUE(echoes());
}

TEST_F(SystemTerminal, showsWhatMayBeSeen)
{
    const cli::TerminalPtr terminal = cli::systemTerminal(interrupted);
    typeSoon("yes\n");
    const Result<Secret> answer = QCoro::waitFor(terminal->ask(u"? "_s, true, std::chrono::seconds(5)));
    ASSERT_TRUE(answer.has_value());
    EXPECT_TRUE(seen().contains("yes"));
}

TEST_F(SystemTerminal, anInterruptionEndsThePromptAndBringsTheEchoBack)
{
    const cli::TerminalPtr terminal = cli::systemTerminal(interrupted);
    QTimer::singleShot(50, [this] {
        EXPECT_FALSE(echoes());
        interrupted.request();
    });
    const Result<Secret> answer = QCoro::waitFor(terminal->ask(u"Passphrase: "_s, false, std::chrono::seconds(5)));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, Error::Kind::Cancelled);
    EXPECT_TRUE(echoes());
}

TEST_F(SystemTerminal, aPromptDoesNotWaitForEver)
{
    const Result<Secret> answer = QCoro::waitFor(cli::systemTerminal(interrupted)->ask(u"? "_s, false, std::chrono::milliseconds(50)));
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().kind, Error::Kind::TimedOut);
}

TEST(Interrupt, ctrlCBecomesAWish)
{
    const cli::Interrupt interrupt;
    EXPECT_FALSE(interrupt.wish().requested());
    ::raise(SIGINT);
    const Result<> end = QCoro::waitFor(cli::pause(std::chrono::seconds(5), interrupt.wish()));
    EXPECT_TRUE(interrupt.wish().requested());
    EXPECT_EQ(end.error().kind, Error::Kind::Cancelled);
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

TEST(Interrupt, theSecondOneEndsTheProgramAtOnce)
{
    EXPECT_EXIT(
        {
            const cli::Interrupt interrupt;
            ::raise(SIGINT);
            ::raise(SIGINT);
        },
        testing::ExitedWithCode(130), "");
}
