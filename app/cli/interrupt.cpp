#include "app/cli/interrupt.h"

#include "app/cli/exit_code.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

#include <array>

namespace vigie::cli {

namespace {

std::array<int, 2> pipeEnds{-1, -1};
volatile std::sig_atomic_t timesAsked = 0;

// Only async-signal-safe calls in here.
void onSignal(int)
{
    if (timesAsked > 0)
        ::_exit(Interrupted);
    timesAsked = 1;
    const char byte = 'i';
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt()
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_arrived = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    QObject::connect(m_arrived.get(), &QSocketNotifier::activated, m_arrived.get(), [this] {
        m_arrived->setEnabled(false);
        m_wish.request();
    });
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

} // namespace vigie::cli
