#pragma once

#include "remote/ssh/exec_channel.h"
#include "remote/ssh/options.h"

#include <deque>
#include <vector>

namespace vigie::ssh {

class Session;

// Hands out a session's few channels: commands wait in the order they came. When the server allows fewer channels than
// we do (MaxSessions), it shows by refusing one; from then on that many are used.
class ExecQueue
{
public:
    ExecQueue(Session &session, const Options &options) : m_session(session), m_room(options.channels), m_patience(options.queue) {}

    void add(ExecRequest request, std::shared_ptr<ExecSink> sink);
    void stop(quint64 id, const Error &error);
    // Starts what there is room for, looks at the clocks.
    void advance();
    // Asks every running program to end, with what fits into one packet each.
    void signalAll();
    void lose(const Error &error);
    [[nodiscard]] bool busy() const { return !m_running.empty() || !m_waiting.empty() || !m_exempt.empty(); }
    [[nodiscard]] int used() const { return static_cast<int>(m_running.size()); }

private:
    using ExecPtr = std::shared_ptr<ExecChannel>;

    void endGroup(const QByteArray &line, quint64 of);
    void settleRefusals();
    void start(const ExecPtr &channel);

    Session &m_session;
    int m_room;
    QDeadlineTimer m_pause{0};              // after a refusal: the server may just be clearing a channel away
    std::optional<QElapsedTimer> m_sinceRefusal;    // with no channel open at all
    std::chrono::milliseconds m_patience;
    std::deque<ExecPtr> m_waiting;
    std::vector<ExecPtr> m_running;
    std::vector<ExecPtr> m_exempt;
};

} // namespace vigie::ssh
