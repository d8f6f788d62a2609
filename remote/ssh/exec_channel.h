#pragma once

#include "remote/core/command.h"
#include "remote/core/result.h"
#include "remote/ssh/channel.h"
#include "remote/ssh/raw.h"
#include "remote/ssh/wrapped.h"

#include <libssh/callbacks.h>

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <functional>
#include <optional>

namespace vigie::ssh {

// Where a program's bytes go. Called on the link's thread.
class ExecSink
{
public:
    enum class From { Out, Err };

    virtual ~ExecSink() = default;
    virtual void started() {}
    // False holds the channel back until it is swept again.
    [[nodiscard]] virtual bool wantsMore() const { return true; }
    // False: too much, the program is to be ended.
    [[nodiscard]] virtual bool arrived(QByteArrayView bytes, From from) = 0;
    // Once, with exit code and signal only.
    virtual void finished(const Result<Output> &result) = 0;
};

struct ExecRequest {
    quint64 id = 0;
    QByteArray line;
    QString shown;              // for people
    Secret input;
    std::optional<std::chrono::milliseconds> limit;   // from the start of the program
    Error overdue;              // what it ends with when the limit has passed
    bool lasting = false;       // a stream: it goes with the connection
};

// One remote program in its session channel, from the request to the exit code.
class ExecChannel : public Channel
{
public:
    // `end` runs the given command line on another channel.
    using End = std::function<void(const QByteArray &line)>;

    ExecChannel(ExecRequest request, std::shared_ptr<ExecSink> sink, End end);
    ~ExecChannel() override;

    [[nodiscard]] bool sweep(ssh_session session) override;
    [[nodiscard]] bool finished() const override { return m_stage == Stage::Finished || m_stage == Stage::Refused; }
    void lose(const Error &error) override { finish(failure(error)); }

    // Ends the remote process group, then finishes with `error`.
    void stop(const Error &error);
    // Ends the group by what fits into the program's own channel, without an answer: where there is no second one, or no time.
    void endFromInside();
    // Finishes although the program may go on.
    void abandon(const Error &error) { finish(failure(error)); }
    // The server had no room for another channel; the request can be made again later.
    [[nodiscard]] bool begun() const { return m_stage == Stage::Running; }
    [[nodiscard]] bool refused() const { return m_stage == Stage::Refused; }
    void prepareAgain();
    // Looks at the clock: the limit, the grace of an ending group, a program that left its outputs open.
    void checkTime();

    [[nodiscard]] const ExecRequest &request() const { return m_request; }
    [[nodiscard]] QDeadlineTimer waitingUntil() const { return m_waitingUntil; }
    void waitUntil(QDeadlineTimer deadline) { m_waitingUntil = deadline; }

private:
    enum class Stage { New, Opening, Requesting, Running, Refused, Finished };

    [[nodiscard]] bool open(ssh_session session);
    [[nodiscard]] bool requestExec();
    [[nodiscard]] bool feed();
    [[nodiscard]] bool read(ExecSink::From from);
    void deliver(QByteArrayView bytes, ExecSink::From from);
    void checkEnd();
    void endGroup();
    void signalGroup(const char *name);
    [[nodiscard]] Feeding feeding() const;
    void finish(Result<Output> result);
    [[nodiscard]] Result<Output> result() const;
    static void signalled(ssh_session, ssh_channel, const char *name, int, const char *, const char *, void *self);
    static void exited(ssh_session, ssh_channel, int code, void *self);

    ExecRequest m_request;
    std::shared_ptr<ExecSink> m_sink;
    End m_end;
    QByteArray m_line;
    RawChannel m_channel;
    ssh_channel_callbacks_struct m_callbacks{};
    Marker m_out;
    Marker m_err;
    Stage m_stage = Stage::New;
    qsizetype m_fed = 0;
    bool m_inputClosed = false;
    std::optional<int> m_exitCode;
    QString m_signal;
    std::optional<Error> m_verdict;             // decided before the program ended
    bool m_ending = false;
    bool m_insisted = false;
    QElapsedTimer m_sinceStop;
    QElapsedTimer m_sinceBytes;
    QDeadlineTimer m_limit{QDeadlineTimer::Forever};
    QDeadlineTimer m_waitingUntil{QDeadlineTimer::Forever};
};

} // namespace vigie::ssh
