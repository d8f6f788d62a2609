#pragma once

#include "remote/core/promise.h"
#include "remote/ssh/exec_queue.h"
#include "remote/ssh/handshake.h"
#include "remote/ssh/question_desk.h"

#include <map>

namespace vigie::ssh {

class Listener;

// Everything of a link that lives on its thread: the session while there is one, the queue of commands, the listeners of tunnels.
// Its methods are called on that thread only, through LinkThread::post.
class Worker : public QObject
{
    Q_OBJECT

public:
    explicit Worker(const Options &options);
    ~Worker() override;

    // Blocks until signed in, or not. Answers with the type of the server's key.
    void connectTo(const Attempt &attempt, const std::shared_ptr<QuestionDesk> &desk, const Promise<QString> &promise);
    void disconnect();
    void probe(std::chrono::milliseconds patience);

    void run(const ExecRequest &request, const std::shared_ptr<ExecSink> &sink);
    void stop(quint64 id, const Error &error);
    void pump();

    // The listener stays through reconnects; while there is no connection it takes nobody in.
    void listen(quint64 id, const QString &host, quint16 port, const Promise<quint16> &promise);
    void unlisten(quint64 id);
    [[nodiscard]] Session *session() const { return m_session.get(); }

Q_SIGNALS:
    void lost(const vigie::Error &error);
    void beat(std::chrono::milliseconds latency);
    void usageChanged(int channels, int tunnels);

private:
    [[nodiscard]] Result<QString> connected(const Attempt &attempt, QuestionDesk &desk);
    void adopt(RawSession raw);
    void drop();
    void tick();
    void tellUsage();

    Options m_options;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ExecQueue> m_queue;     // before the session in death: its channels live there
    std::map<quint64, std::unique_ptr<Listener>> m_listeners;
    QTimer m_tick;
    std::pair<int, int> m_usage{0, 0};
};

} // namespace vigie::ssh
