#include "app/cli/persistence_text.h"

#include "app/cli/text.h"
#include "app/persistence/report_json.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using persistence::Step;
using persistence::Verdict;

QString stepMark(Step::State state)
{
    switch (state) {
    case Step::State::Running: return u"…"_s;
    case Step::State::Done: return u"✓"_s;
    case Step::State::NotNeeded: return u"="_s;
    case Step::State::Failed: return u"✗"_s;
    case Step::State::NotYet:
    case Step::State::NotReached: return u"-"_s;
    }
    return u"-"_s;
}

QString marked(Verdict verdict)
{
    const QString sign = verdict == Verdict::Kept ? u"✓"_s : verdict == Verdict::Lost ? u"✗"_s : verdict == Verdict::CannotTell ? u"?"_s : u"~"_s;
    return sign + u' ' + persistence::verdictLabel(verdict);
}

QJsonArray lines(const QList<persistence::Check> &checks)
{
    QJsonArray array;
    for (const persistence::Check &check : checks)
        array.append(persistence::toJson(check));
    return array;
}

} // namespace

ProofLines::ProofLines(ContextPtr context, persistence::Door *door, QUuid server) : m_context(std::move(context))
{
    connect(door, &persistence::Door::proofChanged, this, [this, server](QUuid changed, const persistence::Proof &proof) {
        if (changed == server)
            show(proof);
    });
}

void ProofLines::show(const persistence::Proof &proof)
{
    for (const Step &step : proof.steps) {
        const std::pair key(step.name, step.service);
        if (m_shown.value(key, Step::State::NotYet) == step.state)
            continue;
        m_shown.insert(key, step.state);
        if (m_context->json) {
            m_context->print(stepShape(step));
            continue;
        }
        QString line = stepMark(step.state) + u' ' + persistence::stepLabel(step.name, proof.level).leftJustified(16) + u' ' + safeLine(step.service).leftJustified(12);
        if (step.elapsed && step.state != Step::State::Running)
            line += u' ' + shown(step.elapsed);
        m_context->note(QString(line + u"  "_s + safeLine(step.note)).trimmed());
    }
}

QJsonObject stepShape(const Step &step)
{
    return {{u"step"_s, persistence::stepName(step.name)}, {u"service"_s, step.service}, {u"state"_s, persistence::stateName(step.state)},
            {u"elapsedMs"_s, step.elapsed ? QJsonValue(qint64{step.elapsed->count()}) : QJsonValue()}, {u"note"_s, step.note}};
}

QJsonObject planShape(const persistence::Plan &plan)
{
    QJsonObject items;
    for (auto it = plan.items.cbegin(); it != plan.items.cend(); ++it)
        items.insert(it.key(), it.value());
    return {{u"level"_s, persistence::levelName(plan.level)}, {u"expectedMs"_s, qint64{plan.expected.count()}}, {u"items"_s, items},
            {u"alsoStops"_s, QJsonArray::fromStringList(plan.alsoStops)}, {u"copyKnown"_s, plan.copyKnown}, {u"remarks"_s, QJsonArray::fromStringList(plan.remarks)},
            {u"toType"_s, plan.toType}};
}

QJsonObject proofResult(const persistence::Proof &proof, const QStringList &files)
{
    QJsonObject away;
    for (const persistence::Evidence &evidence : proof.evidence)
        away.insert(evidence.service, evidence.away ? QJsonValue(qint64{evidence.away->count()}) : QJsonValue());
    QJsonObject verdicts;
    for (const persistence::Evidence &evidence : proof.evidence)
        verdicts.insert(evidence.service, persistence::verdictName(proof.verdict(evidence.service)));
    const qint64 took = proof.ended ? proof.started.msecsTo(*proof.ended) : 0;
    return {{u"result"_s, persistence::verdictName(proof.verdict())}, {u"proof"_s, proof.id}, {u"level"_s, persistence::levelName(proof.level)}, {u"report"_s, proof.report},
            {u"tookMs"_s, took}, {u"services"_s, verdicts}, {u"awayMs"_s, away}, {u"checks"_s, lines(proof.checks)}, {u"files"_s, QJsonArray::fromStringList(files)}};
}

QJsonObject summaryShape(const persistence::ReportSummary &summary)
{
    return {{u"report"_s, summary.id}, {u"level"_s, persistence::levelName(summary.level)}, {u"started"_s, summary.started.toUTC().toString(Qt::ISODateWithMs)},
            {u"ended"_s, summary.ended.toUTC().toString(Qt::ISODateWithMs)}, {u"verdict"_s, persistence::verdictName(summary.verdict)}, {u"headline"_s, summary.headline},
            {u"digest"_s, summary.digest}};
}

QJsonObject verificationShape(const persistence::Verification &verification)
{
    const persistence::Report &report = verification.report;
    return {{u"valid"_s, true}, {u"report"_s, report.id}, {u"serverName"_s, report.serverName}, {u"level"_s, persistence::levelName(report.level)},
            {u"verdict"_s, persistence::verdictName(report.verdict)}, {u"started"_s, report.started.toUTC().toString(Qt::ISODateWithMs)}, {u"digest"_s, verification.digest},
            {u"keyFingerprint"_s, verification.keyFingerprint}, {u"previousDigest"_s, report.previousDigest.isEmpty() ? QJsonValue() : QJsonValue(report.previousDigest)},
            {u"standIns"_s, QJsonArray::fromStringList(report.standIns)}};
}

QString planText(const persistence::Plan &plan)
{
    QString text = persistence::levelLabel(plan.level) + u": "_s + persistence::levelSentence(plan.level) + u'\n';
    for (auto it = plan.items.cbegin(); it != plan.items.cend(); ++it)
        text += u"    "_s + it.key() + u": "_s + it.value() + u'\n';
    for (const QString &remark : plan.remarks)
        text += u"! "_s + safeLine(remark) + u'\n';
    if (!plan.toType.isEmpty())
        text += Tr::tr("Needs: --confirm %1").arg(plan.toType) + u'\n';
    return text.trimmed();
}

QString proofText(const persistence::Proof &proof)
{
    Table table({Tr::tr("Service"), Tr::tr("Check"), Tr::tr("Result"), Tr::tr("Detail")});
    for (const persistence::Check &check : proof.checks)
        table.add({check.service, check.what, marked(check.verdict), check.detail});
    return table.text() + u'\n' + (proof.verdict() == Verdict::Kept ? Tr::tr("Persistence is proven.") : proof.verdict() == Verdict::Lost ? Tr::tr("Data was lost.") : Tr::tr("Persistence is not proven."));
}

} // namespace vigie::cli
