#pragma once

#include "remote/ssh/channel.h"
#include "remote/ssh/options.h"
#include "remote/ssh/raw.h"

#include <libssh/callbacks.h>
#include <libssh/server.h>

#include <QElapsedTimer>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <optional>
#include <vector>

namespace vigie::ssh {

// One signed-in connection on the thread that owns it: moves its channels along whenever the socket or a channel's other end is ready,
// and notices when nobody answers any more.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(RawSession raw, const Options &options);
    ~Session() override;

    void add(const std::shared_ptr<Channel> &channel);
    void pumpSoon();
    // Asks the server now; it is dead when it does not answer within `patience`.
    void probe(std::chrono::milliseconds patience);
    // Gives what is written to the network, waiting at most this many milliseconds.
    void flush(int patience) { ssh_blocking_flush(m_raw.get(), patience); }
    [[nodiscard]] bool isLost() const { return m_lost; }

Q_SIGNALS:
    void swept();
    void beat(std::chrono::milliseconds latency);
    void lost(const vigie::Error &error);

private:
    void pump();
    [[nodiscard]] bool moveOnce();
    void watch();
    void noteInbound();
    void knock();
    void lose(const QString &why, const QString &detail, Error::Kind kind);

    Options m_options;
    RawSession m_raw;
    RawEvent m_event;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QTimer m_watch;
    std::vector<std::shared_ptr<Channel>> m_channels;
    ssh_counter_struct m_socketCounter{};
    ssh_counter_struct m_packetCounter{};
    QElapsedTimer m_sinceInbound;
    QElapsedTimer m_sinceKnock;
    std::optional<QElapsedTimer> m_unanswered;
    std::chrono::milliseconds m_patience;
    quint64 m_inbound = 0;
    bool m_pumping = false;
    bool m_scheduled = false;
    bool m_lost = false;
};

} // namespace vigie::ssh
