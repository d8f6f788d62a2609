#pragma once

#include "remote/ssh/calls.h"

namespace vigie::ssh {

// A Link over libssh. It tells its state, and takes the connection up again after a loss.
class LiveLink : public Link, public std::enable_shared_from_this<LiveLink>
{
    Q_OBJECT

public:
    LiveLink(const Target &target, const AskerPtr &asker, const Options &options);
    ~LiveLink() override;

    // One try; the first one, and each after a loss.
    [[nodiscard]] static Async<> attempt(std::shared_ptr<LiveLink> link);

    [[nodiscard]] Async<Output> run(Command command) override;
    [[nodiscard]] Async<StreamPtr> stream(Command command) override;
    [[nodiscard]] Async<> put(Secret content, QString path, int mode) override;
    [[nodiscard]] Async<QByteArray> get(QString path, qint64 largest) override;
    [[nodiscard]] Async<TunnelPtr> tunnel(QString host, quint16 port) override;
    [[nodiscard]] LinkState state() const override { return m_state; }
    void reconnectNow() override;
    void close() override;

private:
    void freshThread();
    void enter(LinkState::Phase phase, const std::optional<Error> &error = {});
    void afterWake();
    void afterLoss(const Error &error);
    void retryLater(const Error &error);
    void settle(const Result<QString> &result);
    void tell();

    Target m_target;
    AskerPtr m_asker;
    Options m_options;
    LinkThreadPtr m_thread;
    std::shared_ptr<QuestionDesk> m_desk;
    LinkState m_state;
    QTimer m_retry;
    WakeWatch m_wake;
    qsizetype m_tries = 0;
    quint64 m_attempt = 0;      // answers of an older one count no more
    bool m_attempting = false;
    bool m_hadConnection = false;
};

} // namespace vigie::ssh
