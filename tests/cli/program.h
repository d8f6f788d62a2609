#pragma once

#include "app/cli/run.h"
#include "fake_engine.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace vigie {

// A terminal with somebody at it, or none.
class FakeTerminal : public cli::Terminal
{
public:
    void out(const QByteArray &text) override { written += text; }
    void err(const QByteArray &text) override { complained += text; }
    bool outIsTerminal() const override { return atTerminal; }
    bool errIsTerminal() const override { return atTerminal; }
    bool wantsColour() const override { return colour; }
    bool canAsk() const override { return atTerminal; }
    Async<Secret> ask(QString prompt, bool echo, std::chrono::milliseconds limit) override;

    QByteArray written, complained;
    bool atTerminal = false;
    bool colour = false;
    QStringList answers;            // typed in this order
    QStringList prompts;
    QList<bool> echoes;
};

// Runs the program in this process against a scripted engine.
class Program : public testing::Test
{
protected:
    Program();
    ~Program() override;

    int run(const QStringList &arguments);
    [[nodiscard]] QByteArray out() const { return m_terminal->written; }
    [[nodiscard]] QByteArray err() const { return m_terminal->complained; }
    [[nodiscard]] QJsonObject result() const;               // the last line of stdout
    [[nodiscard]] QList<QJsonObject> results() const;       // every line of stdout
    [[nodiscard]] QJsonObject error() const;                // what stands under "error" in the last line of stderr
    [[nodiscard]] FakeTerminal &terminal() { return *m_terminal; }

    Script script;
    Cancel interrupted;
    cli::EngineWish wish;           // what the engine was made with
    QString bundleFolder;

private:
    std::shared_ptr<FakeTerminal> m_terminal = std::make_shared<FakeTerminal>();
};

// The object has exactly these keys: a new one is a change of the contract, too.
#define EXPECT_KEYS(object, ...) EXPECT_EQ(sorted((object).keys()), sorted(QStringList __VA_ARGS__))
[[nodiscard]] QStringList sorted(QStringList words);

[[nodiscard]] deploy::Run runIn(deploy::Run::Phase phase);
[[nodiscard]] deploy::Check checkOf(const QString &name, deploy::Check::Result result, const QStringList &commands = {});

} // namespace vigie
