#pragma once

#include "app/health/watch.h"
#include "remote/core/promise.h"
#include "tests/support/scripted_link.h"

#include <QFile>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace vigie::test {

using namespace Qt::StringLiterals;

// The stack of tests/data/compose, whose containers a test can change before the watch reads them.
class FakeStack
{
public:
    FakeStack()
    {
        QFile file(QStringLiteral(VIGIE_TEST_DATA "/compose/docker/inspect-all.stdout"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
            const QJsonObject container = value.toObject();
            m_containers.insert(container["Config"_L1].toObject()["Labels"_L1].toObject()["com.docker.compose.service"_L1].toString(), container);
        }
    }

    [[nodiscard]] QString id(const QString &service) const { return m_containers.value(service)["Id"_L1].toString(); }
    void change(const QString &service, const QJsonObject &state, const QJsonObject &top = {})
    {
        QJsonObject &container = m_containers[service];
        QJsonObject changed = container["State"_L1].toObject();
        for (auto entry = state.begin(); entry != state.end(); ++entry)
            changed[entry.key()] = entry.value();
        container[u"State"_s] = changed;
        for (auto entry = top.begin(); entry != top.end(); ++entry)
            container[entry.key()] = entry.value();
    }
    void remove(const QString &service) { m_containers.remove(service); }

    [[nodiscard]] QByteArray inspected(const QStringList &ids = {}) const
    {
        QJsonArray array;
        for (const QJsonObject &container : m_containers)
            if (ids.isEmpty() || ids.contains(container["Id"_L1].toString()))
                array.append(container);
        return QJsonDocument(array).toJson();
    }
    [[nodiscard]] QByteArray inventory() const
    {
        return "\n@@vigie clock\n" + QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + "000000\n@@vigie problem\n\n@@vigie exit\n0\n"
            + "\n@@vigie access\n\n\n@@vigie containers\n" + inspected();
    }
    [[nodiscard]] QByteArray event(const QString &service, const QString &action, const QJsonObject &attributes = {}, const QString &container = {}) const
    {
        QJsonObject all = attributes;
        all[u"com.docker.compose.service"_s] = service;
        all[u"name"_s] = m_containers.value(service)["Name"_L1].toString().mid(1);
        const qint64 nano = QDateTime::currentMSecsSinceEpoch() * 1'000'000 + 1'000'000'000;
        return QJsonDocument(QJsonObject{{u"Type"_s, u"container"_s}, {u"Action"_s, action}, {u"timeNano"_s, nano},
                                         {u"Actor"_s, QJsonObject{{u"ID"_s, container.isEmpty() ? id(service) : container}, {u"Attributes"_s, all}}}})
            .toJson(QJsonDocument::Compact);
    }

private:
    QMap<QString, QJsonObject> m_containers;
};

inline bool contains(const Command &command, const QString &text)
{
    return command.toString().contains(text);
}

inline void pause(std::chrono::milliseconds time)
{
    const Promise<> never;
    (void)QCoro::waitFor(never.within(time, u"A pause"_s));
}

// A scripted server that answers what a Watch asks from a FakeStack.
struct Watched {
    FakeStack stack;
    ScriptedLinkPtr link = ScriptedLink::create();
    std::unique_ptr<health::Watch> watch;
    bool dockerBroken = false;
    QByteArray volumes = "[]";
    QByteArray host = "@@vigie os\nNAME=\"Debian GNU/Linux\"\nVERSION_ID=\"13\"\n@@vigie cores\n2\n@@vigie memory\nMemTotal: 8000000 kB\nMemAvailable: 5000000 kB\n";

    enum class Heartbeat { Answered, Lost };
    explicit Watched(health::Pace pace = quick(), Heartbeat heartbeat = Heartbeat::Answered)
    {
        link->expectThat(u"a full read"_s, [](const Command &command) { return contains(command, u"docker ps -aq"_s); })
            .answersWith([this](const Command &) { return Result<Output>(Output{.exitCode = 0, .signal = {}, .out = dockerBroken ? broken() : stack.inventory(), .err = {}}); })
            .often();
        link->expectStarting(u"docker inspect"_s)
            .answersWith([this](const Command &command) {
                return Result<Output>(Output{.exitCode = 0, .signal = {}, .out = stack.inspected(command.arguments), .err = {}});
            })
            .often();
        link->expectStarting(u"docker events"_s).streams().often();
        link->expectThat(u"tools"_s, [](const Command &command) { return contains(command, u"compose version"_s); }).answers(Output{}).often();
        link->expectThat(u"host facts"_s, [](const Command &command) { return contains(command, u"/proc/meminfo"_s); })
            .answersWith([this](const Command &) { return Result<Output>(Output{.exitCode = 0, .signal = {}, .out = host, .err = {}}); })
            .often();
        link->expectThat(u"volumes"_s, [](const Command &command) { return contains(command, u"docker volume"_s); })
            .answersWith([this](const Command &) { return Result<Output>(Output{.exitCode = 0, .signal = {}, .out = volumes, .err = {}}); })
            .often();
        auto &beat = link->expect(u"true"_s).often();
        if (heartbeat == Heartbeat::Lost)
            beat.hangs();
        health::StackFacts known;
        known.project = u"viridial"_s;
        watch = std::make_unique<health::Watch>(link, known, pace);
    }

    static QByteArray broken()
    {
        return "@@vigie clock\n1\n@@vigie problem\nCannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n@@vigie exit\n1\n";
    }
    static health::Pace quick()
    {
        health::Pace pace;
        pace.retry = 20ms;
        pace.settle = 5ms;
        return pace;
    }

    [[nodiscard]] health::ServiceHealth row(const QString &service) const
    {
        for (const health::ServiceHealth &found : watch->snapshot().services)
            if (found.service == service)
                return found;
        return {};
    }
    // What was asked about single containers.
    [[nodiscard]] QStringList inspects() const
    {
        QStringList all = link->seen();
        all.removeIf([](const QString &command) { return !command.startsWith(u"docker inspect"_s); });
        return all;
    }
    template<class Condition>
    [[nodiscard]] bool until(Condition holds, std::chrono::milliseconds limit = 3s) const
    {
        QElapsedTimer timer;
        timer.start();
        while (!holds() && timer.elapsed() < limit.count())
            pause(5ms);
        return holds();
    }
    [[nodiscard]] bool live()
    {
        watch->start();
        return until([this] { return watch->snapshot().verdict != health::Verdict::Unknown && link->stream(0); });
    }
};

} // namespace vigie::test
