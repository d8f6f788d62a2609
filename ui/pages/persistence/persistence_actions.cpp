#include "ui/pages/persistence/persistence_page.h"

#include "ui/pages/persistence/proof_view.h"
#include "ui/pages/persistence/reach_view.h"
#include "ui/pages/persistence/report_view.h"
#include "ui/present/print.h"
#include "ui/widgets/panels.h"
#include "ui/widgets/question.h"
#include "ui/widgets/stepper.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSaveFile>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// What the operator asks the page to do, and what the engine answers.
namespace vigie::ui {

using namespace widgets;
using persistence::Proof;

// What reaches beyond the stack's containers is named, and the server's name typed, before it starts.
void PersistencePage::confirm()
{
    if (!m_plan)
        return;
    if (m_plan->toType.isEmpty()) {
        start({});
        return;
    }
    QStringList text{m_plan->alsoStops.isEmpty() ? tr("Nothing else on the server stops.") : tr("This stops as well: %1.").arg(m_plan->alsoStops.join(u", "_s))};
    text += m_plan->remarks;
    auto *question = new Question(tr("%1: prove persistence?").arg(persistence::levelLabel(m_plan->level)), text.join(u' '), tr("Prove persistence"), window());
    question->setDanger();
    question->mustType(m_plan->toType);
    connect(question, &QDialog::accepted, this, [this, typed = m_plan->toType] { start(typed); });
    question->open();
}

void PersistencePage::start(const QString &typed)
{
    if (!m_plan)
        return;
    m_starting = true;
    placeButtons();
    const QUuid asked = server();
    whenDone(door()->start(asked, {m_plan->level, typed}), this, [this, asked](const Result<Proof> &proof) {
        if (asked != server())
            return;
        m_starting = false;
        if (proof) {
            takeProof(*proof);
            follow(proof->id);
        } else if (proof.error().kind == Error::Kind::NeedsAnswer) {
            placeButtons();
            askTyped(proof.error());
        } else {
            m_proofView->setError(proof.error());
            placeButtons();
        }
    });
}

void PersistencePage::askTyped(const Error &error)
{
    auto *question = new Question(error.what, QStringList{error.why, error.next}.join(u' ').trimmed(), tr("Prove persistence"), window());
    question->setDanger();
    question->mustType(error.detail.isEmpty() && m_plan ? m_plan->toType : error.detail);
    connect(question, &QDialog::accepted, this, [this, question] { start(question->typed()); });
    question->open();
}

void PersistencePage::follow(const QString &proof)
{
    if (m_following == proof)
        return;
    m_following = proof;
    const QUuid asked = server();
    whenDone(door()->follow(asked, proof), this, [this, asked, proof](const Result<Proof> &last) {
        if (asked != server())
            return;
        if (m_following == proof)
            m_following.clear();
        if (last)
            takeProof(*last);
        else
            Q_EMIT failed(last.error());
    });
}

void PersistencePage::takeProof(const Proof &proof)
{
    if (m_proof && m_proof->id == proof.id && m_proof->isOver() && !proof.isOver())
        return;
    const bool ended = proof.phase == Proof::Phase::Done && !proof.report.isEmpty() && (!m_proof || !m_proof->isOver());
    m_proof = proof;
    if (!m_report.isEmpty())
        return;         // a report is being read: the proof waits behind it
    if (ended)
        showReport(proof.report);
    else
        showProof();
}

void PersistencePage::showProof()
{
    m_report.clear();
    m_title->setText(tr("Prove persistence"));
    m_subtitle->setText(tr("Writes marked test data, disturbs the services, checks that the data is still there."));
    m_stepper->setCurrent(1);
    m_proofView->setProof(*m_proof, now());
    m_views->setCurrentWidget(m_proofView);
    placeButtons();
}

// From here first: where that fails, the error says why, and the server is not asked.
void PersistencePage::testReach()
{
    m_proofView->showReach();
    ReachView *view = m_proofView->reach();
    view->setRunning();
    const QUuid asked = server();
    whenDone(engine()->test(asked), this, [this, asked, view](const Result<deploy::TestReport> &here) {
        if (asked != server())
            return;
        if (!here) {
            view->setError(here.error());
            return;
        }
        whenDone(door()->places(asked), this, [this, asked, view, report = *here](const Result<deploy::Places> &elsewhere) {
            if (asked != server())
                return;
            if (elsewhere)
                view->setResult(deploy::together(report, *elsewhere), now());
            else
                view->setError(elsewhere.error());
        });
    });
}

void PersistencePage::stop()
{
    if (!m_proof)
        return;
    m_stop->setEnabled(false);
    whenDone(door()->cancel(server(), m_proof->id), this, [this](const Result<> &stopped) {
        if (!stopped)
            Q_EMIT failed(stopped.error());
    });
}

void PersistencePage::showLastReport()
{
    if (const QList<persistence::ReportSummary> all = reports(); !all.isEmpty())
        showReport(all.first().id);
}

// Its signature is checked every time it is opened; one that does not hold is not shown as a report.
void PersistencePage::showReport(const QString &id)
{
    const Result<persistence::Verification> verification = door()->report(id);
    if (!verification) {
        Q_EMIT failed(verification.error());
        return;
    }
    m_report = id;
    m_title->setText(tr("Persistence report"));
    m_subtitle->clear();
    m_stepper->setCurrent(2);
    m_reportView->setReport(*verification, reports());
    m_views->setCurrentWidget(m_reportView);
    placeButtons();
}

void PersistencePage::copySummary()
{
    const Result<persistence::Documents> documents = door()->documents(m_report);
    if (documents)
        QGuiApplication::clipboard()->setText(documents->markdown);
    else
        Q_EMIT failed(documents.error());
}

void PersistencePage::saveReport()
{
    auto *dialog = new QFileDialog(window(), tr("Save the report"), QDir::home().filePath(m_report + u".json"_s));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Signed report (*.json)"), tr("PDF (*.pdf)"), tr("Web page (*.html)"), tr("Markdown (*.md)")});
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, &PersistencePage::writeReport);
    dialog->open();
}

void PersistencePage::writeReport(const QString &file)
{
    const Result<persistence::Documents> documents = door()->documents(m_report);
    if (!documents) {
        Q_EMIT failed(documents.error());
        return;
    }
    if (file.endsWith(".pdf"_L1)) {
        if (const Result<> printed = present::printPdf(documents->html, file); !printed)
            Q_EMIT failed(printed.error());
        return;
    }
    QSaveFile out(file);
    const QByteArray bytes = file.endsWith(".html"_L1) ? documents->html.toUtf8() : file.endsWith(".md"_L1) ? documents->markdown.toUtf8() : documents->json;
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        Q_EMIT failed(Error{Error::Kind::Internal, tr("The report could not be saved."), out.errorString(), tr("Choose another folder."), file});
}

} // namespace vigie::ui
