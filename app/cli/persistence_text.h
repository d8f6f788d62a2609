#pragma once

#include "app/cli/context.h"
#include "app/persistence/door.h"

namespace vigie::cli {

// A line for each cell of a proof's matrix that changes.
class ProofLines : public QObject
{
    Q_OBJECT

public:
    ProofLines(ContextPtr context, persistence::Door *door, QUuid server);
    void show(const persistence::Proof &proof);

private:
    ContextPtr m_context;
    QMap<std::pair<persistence::Step::Name, QString>, persistence::Step::State> m_shown;
};

[[nodiscard]] QJsonObject planShape(const persistence::Plan &plan);
[[nodiscard]] QJsonObject stepShape(const persistence::Step &step);
[[nodiscard]] QJsonObject proofResult(const persistence::Proof &proof, const QStringList &files);      // the last line
[[nodiscard]] QJsonObject summaryShape(const persistence::ReportSummary &summary);
[[nodiscard]] QJsonObject verificationShape(const persistence::Verification &verification);

[[nodiscard]] QString planText(const persistence::Plan &plan);
[[nodiscard]] QString proofText(const persistence::Proof &proof);

} // namespace vigie::cli
