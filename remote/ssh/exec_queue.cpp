#include "remote/ssh/exec_queue.h"

#include "remote/ssh/session.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

constexpr qint64 pauseAfterRefusal = 50;
constexpr qint64 hopelessAfter = 3000;

// The answer of a command that only ends others is of no interest, except when it could not run.
class Ending : public ExecSink
{
public:
    bool arrived(QByteArrayView, From) override { return true; }
    void finished(const Result<Output> &) override {}
};

Error noRoom(const QString &shown)
{
    return {Error::Kind::Unreachable, Tr::tr("The server opens no channel for a command."),
            Tr::tr("Its SSH server allows no session for this connection (MaxSessions)."), {}, shown};
}

Error waitedTooLong(const QString &shown)
{
    return {Error::Kind::TimedOut, Tr::tr("A command waited too long for a free channel."),
            Tr::tr("All channels of the connection are busy with other commands."), Tr::tr("Stop one of them, then try again."), shown};
}

} // namespace

void ExecQueue::add(ExecRequest request, std::shared_ptr<ExecSink> sink)
{
    const quint64 id = request.id;
    const auto channel = std::make_shared<ExecChannel>(std::move(request), std::move(sink),
                                                       [this, id](const QByteArray &line) { endGroup(line, id); });
    channel->waitUntil(QDeadlineTimer(m_patience));
    m_waiting.push_back(channel);
    advance();
}

void ExecQueue::endGroup(const QByteArray &line, quint64 of)
{
    ExecRequest request;
    request.line = line;
    request.shown = QString::fromUtf8(line);
    request.id = of;
    const auto channel = std::make_shared<ExecChannel>(std::move(request), std::make_shared<Ending>(), nullptr);
    m_exempt.push_back(channel);
    m_session.add(channel);
}

void ExecQueue::start(const ExecPtr &channel)
{
    m_running.push_back(channel);
    m_session.add(channel);
}

void ExecQueue::stop(quint64 id, const Error &error)
{
    const auto isIt = [id](const ExecPtr &channel) { return channel->request().id == id; };
    if (const auto waiting = std::ranges::find_if(m_waiting, isIt); waiting != m_waiting.end()) {
        const ExecPtr channel = *waiting;
        m_waiting.erase(waiting);
        channel->abandon(error);
    } else if (const auto running = std::ranges::find_if(m_running, isIt); running != m_running.end()) {
        (*running)->stop(error);
    }
    m_session.pumpSoon();
}

// A refused channel goes back to the head of the queue; with none open at all there is soon no hope.
void ExecQueue::settleRefusals()
{
    std::vector<ExecPtr> refused;
    std::ranges::copy_if(m_running, std::back_inserter(refused), [](const ExecPtr &channel) { return channel->refused(); });
    std::erase_if(m_running, [](const ExecPtr &channel) { return channel->refused() || channel->finished(); });
    if (std::ranges::any_of(m_running, [](const ExecPtr &channel) { return channel->begun(); }))
        m_sinceRefusal.reset();
    if (!refused.empty()) {
        m_room = std::max<int>(1, used());
        m_pause.setRemainingTime(pauseAfterRefusal);
        if (used() == 0 && !m_sinceRefusal)
            m_sinceRefusal.emplace().start();
    }
    for (auto channel = refused.rbegin(); channel != refused.rend(); ++channel) {
        (*channel)->prepareAgain();
        if (m_sinceRefusal && m_sinceRefusal->hasExpired(hopelessAfter))
            (*channel)->abandon(noRoom((*channel)->request().shown));
        else
            m_waiting.push_front(*channel);
    }
    for (const ExecPtr &ending : m_exempt) {
        const auto it = std::ranges::find_if(m_running, [&](const ExecPtr &channel) { return channel->request().id == ending->request().id; });
        if (ending->refused() && it != m_running.end())
            (*it)->endFromInside();
    }
    std::erase_if(m_exempt, [](const ExecPtr &channel) { return channel->refused() || channel->finished(); });
}

void ExecQueue::advance()
{
    settleRefusals();
    while (!m_waiting.empty() && used() < m_room && m_pause.hasExpired()) {
        const ExecPtr next = m_waiting.front();
        m_waiting.pop_front();
        start(next);
    }
    for (const ExecPtr &channel : std::vector<ExecPtr>(m_running))
        channel->checkTime();
    std::vector<ExecPtr> late;
    std::ranges::copy_if(m_waiting, std::back_inserter(late), [](const ExecPtr &channel) { return channel->waitingUntil().hasExpired(); });
    std::erase_if(m_waiting, [](const ExecPtr &channel) { return channel->waitingUntil().hasExpired(); });
    for (const ExecPtr &channel : late)
        channel->abandon(waitedTooLong(channel->request().shown));
}

void ExecQueue::signalAll()
{
    for (const ExecPtr &channel : m_running)
        channel->endFromInside();
}

void ExecQueue::lose(const Error &error)
{
    for (auto *all : {&m_running, &m_exempt})
        for (const ExecPtr &channel : std::exchange(*all, {}))
            channel->lose(error);
    for (const ExecPtr &channel : std::exchange(m_waiting, {}))
        channel->lose(error);
}

} // namespace vigie::ssh
