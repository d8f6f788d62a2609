#pragma once

#include "app/persistence/door.h"

namespace vigie {

// What the fake room answers; nothing is written anywhere.
struct PersistenceScript {
    persistence::Plan plan;
    persistence::Proof proof;                       // what follow ends with
    std::optional<persistence::Proof> left;
    QList<persistence::ReportSummary> reports;
    persistence::Documents documents;
    deploy::Places places;
    QStringList calls;                              // "start recreate typed", in order
    std::optional<Error> followFails;
};

class FakePersistence : public persistence::Door
{
    Q_OBJECT

public:
    explicit FakePersistence(PersistenceScript *script) : m_script(script) {}

    Async<persistence::Plan> plan(QUuid, persistence::Level level) override
    {
        persistence::Plan plan = m_script->plan;
        plan.level = level;
        co_return Result<persistence::Plan>(plan);
    }
    Async<persistence::Proof> start(QUuid, persistence::Wish wish) override
    {
        m_script->calls.append(QStringLiteral("start ") + persistence::levelName(wish.level) + u' ' + wish.typed);
        co_return Result<persistence::Proof>(m_script->proof);
    }
    Async<persistence::Proof> follow(QUuid server, QString proof) override
    {
        m_script->calls.append(QStringLiteral("follow ") + proof);
        Q_EMIT proofChanged(server, m_script->proof);
        if (m_script->followFails)
            co_return failure(*m_script->followFails);
        co_return Result<persistence::Proof>(m_script->proof);
    }
    Async<> cancel(QUuid, QString proof) override
    {
        m_script->calls.append(QStringLiteral("cancel ") + proof);
        co_return Result<>();
    }
    Async<deploy::Places> places(QUuid) override { co_return Result<deploy::Places>(m_script->places); }
    std::optional<persistence::Proof> unfinished(QUuid) const override { return m_script->left; }
    Result<QList<persistence::ReportSummary>> reports(QUuid) const override { return m_script->reports; }
    std::optional<persistence::ReportSummary> lastProof(QUuid) const override { return std::nullopt; }
    Result<persistence::Verification> report(QString) const override { return persistence::Verification(); }
    Result<persistence::Documents> documents(QString) const override { return m_script->documents; }
    Result<persistence::Verification> verify(QByteArray) const override { return persistence::Verification(); }

private:
    PersistenceScript *m_script;
};

} // namespace vigie
