#pragma once

#include "app/persistence/door.h"

namespace vigie::demo {

// The persistence proof with fixed answers. A proof stands still until advance().
class DemoPersistence : public persistence::Door
{
    Q_OBJECT

public:
    enum class Story { Never, Earlier, Proving, Proven, Lost };
    DemoPersistence(Story story, QUuid server);

    void advance();                     // to the end: the report is there
    [[nodiscard]] const QStringList &calls() const { return m_calls; }

    [[nodiscard]] Async<persistence::Plan> plan(QUuid server, persistence::Level level) override;
    [[nodiscard]] Async<persistence::Proof> start(QUuid server, persistence::Wish wish) override;
    [[nodiscard]] Async<persistence::Proof> follow(QUuid server, QString proof) override;
    [[nodiscard]] Async<> cancel(QUuid server, QString proof) override;
    [[nodiscard]] std::optional<persistence::Proof> unfinished(QUuid server) const override;
    [[nodiscard]] Result<QList<persistence::ReportSummary>> reports(QUuid server) const override;
    [[nodiscard]] std::optional<persistence::ReportSummary> lastProof(QUuid server) const override;
    [[nodiscard]] Result<persistence::Verification> report(QString id) const override;
    [[nodiscard]] Result<persistence::Documents> documents(QString id) const override;
    [[nodiscard]] Async<deploy::Places> places(QUuid server) override;
    [[nodiscard]] Result<persistence::Verification> verify(QByteArray file) const override;

private:
    Story m_story;
    QUuid m_server;
    std::optional<persistence::Proof> m_proof;
    QStringList m_calls;
};

// The pictures' proof, running, and its report.
[[nodiscard]] persistence::Proof runningProof(QUuid server, persistence::Level level);
[[nodiscard]] persistence::Report demoReport(QUuid server, bool lost);

} // namespace vigie::demo
