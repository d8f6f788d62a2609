#pragma once

#include "app/health/facts.h"
#include "remote/core/promise.h"
#include "remote/docker/event_feed.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace vigie::health {

// How often things are looked at (decision 15). Tests shorten it.
struct Pace {
    std::chrono::milliseconds resync{60'000};
    std::chrono::milliseconds factsIdle{30'000}, factsLooking{10'000};
    std::chrono::milliseconds stats{5'000};
    std::chrono::milliseconds heartbeat{5'000}, stale{10'000};
    std::chrono::milliseconds rest{250};                // what the first table does not need is asked this much later
    std::chrono::milliseconds settle{30};               // events gathered before containers are read again
    std::chrono::milliseconds retry{1'000}, retryMost{30'000};
    std::chrono::milliseconds volumesFirst{3'000}, volumesAgain{600'000}, volumeLimit{120'000};
};

// Asks the services themselves (Redis INFO …); given by whoever has connections to them.
using FactsSource = std::function<Async<ServiceFacts>()>;
// Looks for Docker and Compose; given by whoever needs them too.
using ToolsSource = std::function<Async<docker::Tools>()>;

// Keeps one server's snapshot fresh: one full read, then Docker's events; everything else at its own pace. Main thread only.
class Watch : public QObject
{
    Q_OBJECT

public:
    Watch(ssh::LinkPtr link, StackFacts known, Pace pace = {}, QObject *parent = nullptr);

    void start();
    void refresh();                                     // reads everything again now
    void setLooking(bool looking);                      // somebody sees it: stats and faster facts
    void setFactsSource(FactsSource source);
    void setToolsSource(ToolsSource source);            // without one the watch looks itself
    void setRevision(std::optional<int> revision);
    void setOneShot(const QString &service, const OneShotResult &result);

    [[nodiscard]] Snapshot snapshot() const;
    [[nodiscard]] const StackFacts &facts() const { return m_facts; }

    // The result of the first reading of this connection, waited for when it is under way.
    [[nodiscard]] static Async<Snapshot> begun(QPointer<Watch> watch);
    // Reads the containers again and waits for it; shares a first reading that is under way.
    [[nodiscard]] static Async<Snapshot> refreshed(QPointer<Watch> watch);
    // The same with CPU, memory, host, facts from inside and volume sizes: some seconds.
    [[nodiscard]] static Async<Snapshot> measured(QPointer<Watch> watch);

Q_SIGNALS:
    void changed(const vigie::health::Snapshot &snapshot);

private:
    friend struct WatchWork;

    void onLinkState(const ssh::LinkState &state);
    void onEvent(const docker::Event &event);
    void onFeedEnded(const Error &error);
    void onPulse();
    void heard();
    void publish();
    void connected();
    void disconnected();
    void openFeed();
    void adopt(QList<docker::Container> containers, const QSet<QString> &asked);
    void died(const docker::Event &event);
    void started(const docker::Event &event);
    void measureNewVolumes();
    [[nodiscard]] docker::Container *find(const QString &id);
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] std::optional<qint64> resumePoint() const;
    [[nodiscard]] QStringList runningIds() const;
    [[nodiscard]] QStringList expectedIds() const;
    void record(const QList<docker::Stats> &samples);
    void record(const docker::HostFacts &host);

    ssh::LinkPtr m_link;
    StackFacts m_facts;
    Pace m_pace;
    FactsSource m_source;
    ToolsSource m_toolsSource;
    std::optional<docker::Access> m_access;
    docker::EventFeedPtr m_feed;
    qint64 m_lastEvent = 0;                             // server's clock, nanoseconds
    qint64 m_readAt = 0;                                // server's clock of the last full read
    quint64 m_session = 0;                              // counts connections: late answers of an old one are dropped
    QMap<QString, QStringList> m_signals;               // container id → signals sent since its start
    QSet<QString> m_measured;                           // volumes whose measuring was ordered at least once
    QSet<QString> m_dirty;                              // containers to read again
    std::chrono::milliseconds m_feedDelay;
    QElapsedTimer m_silence;
    QList<Promise<>> m_readers;                         // who waits for the full read that is under way
    bool m_looking = false;
    bool m_first = false;                               // no full read has ended in this session
    struct {
        bool read = false, inspect = false, stats = false, facts = false, volume = false, beat = false, feed = false;
    } m_busy;
    QTimer m_resync, m_settle, m_factsTimer, m_statsTimer, m_pulse, m_volumeTimer, m_feedTimer, m_restTimer, m_linkUse;
};

} // namespace vigie::health
