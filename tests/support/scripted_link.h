#pragma once

#include "remote/ssh/link.h"

#include <QMap>
#include <QPointer>

#include <functional>
#include <list>

namespace vigie::test {

// A stream whose lines the test pushes. Nothing is emitted before the code under test had the chance to connect.
class ScriptedStream : public ssh::Stream
{
    Q_OBJECT

public:
    void cancel() override;
    [[nodiscard]] bool cancelled() const { return m_cancelled; }

    void push(const QByteArray &line, Channel channel = Channel::Out);
    void end(const Result<Output> &output = Output{});

private:
    bool m_cancelled = false;
    bool m_ended = false;
};

// A server that exists only as a list of answers. `expect` says which commands come and what they print; a command that nothing
// expects fails the test, and so does an expectation that nothing used (unless it is `often()`).
//
//     const auto link = ScriptedLink::create();
//     link->expect(u"docker ps -q"_s).answers(Output{.out = "abc\n"});
//     link->expectStarting(u"docker inspect"_s).answers(data("inspect.json")).often();
//     link->expectThat(u"a pull"_s, [](const Command &c) { return c.arguments.contains(u"pull"_s); }).answers(error);
//     link->expect(u"sleep 100"_s).hangs();                            // until its limit or its Cancel
//     link->expectStarting(u"docker events"_s).streams();              // then link->stream(0)->push("…")
class ScriptedLink : public ssh::Link
{
    Q_OBJECT

public:
    using Matcher = std::function<bool(const Command &)>;
    using Reply = std::function<Result<Output>(const Command &)>;

    class Expectation
    {
    public:
        Expectation &answers(Output output);
        Expectation &answers(const QByteArray &out);
        Expectation &answers(Error error);
        Expectation &answersWith(Reply reply);
        Expectation &hangs();
        Expectation &streams();                                         // the test pushes the lines
        Expectation &streams(QList<QByteArray> lines, Output ending = {});   // these lines, then the end
        Expectation &often();                                           // any number of times, also never
        Expectation &after(std::chrono::milliseconds delay);

    private:
        friend class ScriptedLink;
        QString description;
        Matcher matches;
        Reply reply;
        bool forever = false;
        bool repeated = false;
        std::optional<QList<QByteArray>> lines;
        std::chrono::milliseconds delay{0};
        int used = 0;
    };

    struct File {
        QByteArray content;
        int mode = 0;
    };

    [[nodiscard]] static std::shared_ptr<ScriptedLink> create();
    ~ScriptedLink() override;

    Expectation &expect(const QString &exactly);
    Expectation &expectStarting(const QString &prefix);
    Expectation &expectThat(const QString &description, Matcher matches);

    [[nodiscard]] QStringList seen() const;                             // every command run or streamed, as toString()
    [[nodiscard]] const QList<Command> &commands() const { return m_commands; }
    [[nodiscard]] ScriptedStream *stream(qsizetype index) const;        // in the order they were opened; null once destroyed
    QMap<QString, File> files;                                          // what put wrote and get reads
    void leads(const QString &host, quint16 port, quint16 localPort);   // where a tunnel ends on this machine
    void setState(const ssh::LinkState &state);
    void setPhase(ssh::LinkState::Phase phase);

    [[nodiscard]] Async<Output> run(Command command) override;
    [[nodiscard]] Async<ssh::StreamPtr> stream(Command command) override;
    [[nodiscard]] Async<> put(Secret content, QString path, int mode) override;
    [[nodiscard]] Async<QByteArray> get(QString path, qint64 largest) override;
    [[nodiscard]] Async<ssh::TunnelPtr> tunnel(QString host, quint16 port) override;
    [[nodiscard]] ssh::LinkState state() const override { return m_state; }
    void reconnectNow() override { ++reconnects; }
    void close() override { setPhase(ssh::LinkState::Phase::Disconnected); }

    int reconnects = 0;

private:
    ScriptedLink();
    [[nodiscard]] Expectation *matching(const Command &command);
    [[nodiscard]] bool connected() const { return m_state.phase == ssh::LinkState::Phase::Connected; }

    std::list<Expectation> m_expectations;
    QList<Command> m_commands;
    QList<QPointer<ScriptedStream>> m_streams;
    QMap<QString, quint16> m_tunnels;
    ssh::LinkState m_state;
};

using ScriptedLinkPtr = std::shared_ptr<ScriptedLink>;

} // namespace vigie::test
