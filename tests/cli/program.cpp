#include "program.h"

#include "app/cli/waiting.h"

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

Async<Secret> typed(std::optional<QString> answer)
{
    if (!answer)
        co_return failure(Error::Kind::Cancelled, u"Nobody answers."_s);
    co_return Secret(answer->toUtf8());
}

QJsonObject parsed(const QByteArray &line)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << line.toStdString();
    return document.object();
}

} // namespace

Async<Secret> FakeTerminal::ask(QString prompt, bool echo, std::chrono::milliseconds)
{
    complained += prompt.toUtf8();
    prompts.append(prompt);
    echoes.append(echo);
    return typed(answers.isEmpty() ? std::optional<QString>() : answers.takeFirst());
}

Program::Program()
{
    script.servers = {{QUuid::createUuid(), u"prod"_s, u"vps.example"_s, 2222, u"ana"_s, {}, u"viridial"_s, {}}};
    script.snapshot.serverName = u"prod"_s;
}

Program::~Program()
{
    // Lets what was cut off by an interruption run to its end.
    QCoro::waitFor(cli::pause(std::chrono::milliseconds(1), {}));
}

int Program::run(const QStringList &arguments)
{
    m_terminal->written.clear();
    m_terminal->complained.clear();
    const auto make = [this](const cli::EngineWish &wanted) {
        wish = wanted;
        return std::make_unique<FakeEngine>(&script);
    };
    const auto bundle = [this](const QString &folder) -> Result<> {
        bundleFolder = folder;
        return {};
    };
    return QCoro::waitFor(cli::run(QStringList{u"--lang"_s, u"en"_s} + arguments, {make, bundle, m_terminal, interrupted}));
}

QList<QJsonObject> Program::results() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out().trimmed().split('\n'))
        objects.append(parsed(line));
    return objects;
}

QJsonObject Program::result() const
{
    return results().constLast();
}

QJsonObject Program::error() const
{
    const QJsonObject object = parsed(err().trimmed().split('\n').constLast());
    EXPECT_KEYS(object, {u"error"_s});
    return object[u"error"_s].toObject();
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

deploy::Run runIn(deploy::Run::Phase phase)
{
    deploy::Run run;
    run.id = u"20261123T201501Z-4f2c"_s;
    run.phase = phase;
    run.revision = 3;
    run.started = QDateTime::fromString(u"2026-11-23T20:15:01Z"_s, Qt::ISODate);
    run.by = u"ana@laptop"_s;
    return run;
}

deploy::Check checkOf(const QString &name, deploy::Check::Result result, const QStringList &commands)
{
    return {name, name.toUpper(), result, u"found"_s, u"needed"_s, commands.isEmpty() ? QString() : u"Install it."_s, commands};
}

} // namespace vigie
