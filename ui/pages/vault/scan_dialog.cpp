#include "ui/pages/vault/scan_dialog.h"

#include "ui/models/cell_table.h"
#include "ui/models/vault_rows.h"
#include "ui/pages/when_done.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Mark;
using theme::Role;
using theme::Type;

ScanDialog::ScanDialog(vault::Door *door, QUuid server, bool connected, QWidget *parent)
    : QDialog(parent), m_door(door), m_server(server), m_report(door->lastScan(server)), m_verdict(new VerdictLine),
      m_rows(new models::CellTable(models::leakColumns(), this)), m_table(new TableView(m_rows, tr("Places where values were found"))),
      m_fix(wrapped(Type::Body, Role::Text)), m_skipped(wrapped(Type::Small, Role::Text2)), m_others(new QCheckBox(tr("Also read the files of other users"))),
      m_again(new Button(tr("Scan again"), ButtonKind::Neutral, u"search"_s)), m_rotate(new Button(tr("Rotate…"), ButtonKind::Neutral, u"rotate"_s))
{
    setWindowTitle(tr("Leak scan"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(theme::scaled(780), theme::scaled(420));
    m_table->setObjectName(u"leakTable"_s);
    m_table->setRowHeight(44);
    m_again->setObjectName(u"scanAgainButton"_s);
    m_rotate->setObjectName(u"scanRotateButton"_s);
    m_fix->setObjectName(u"leakFix"_s);
    m_fix->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fix->setFocusPolicy(Qt::NoFocus);
    m_again->setEnabled(connected);
    m_again->setToolTip(connected ? QString() : tr("The server is not connected."));
    auto *card = new Card;
    auto *inside = column(0);
    inside->setContentsMargins(0, 0, 0, 5);
    inside->addWidget(m_table);
    card->setLayout(inside);
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = row(8);
    buttons->addWidget(m_others);
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(m_rotate);
    buttons->addWidget(close);
    auto *all = column(10);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(m_verdict);
    all->addWidget(card, 1);
    all->addWidget(m_fix);
    all->addWidget(m_skipped);
    all->addLayout(buttons);
    setLayout(all);
    connect(m_again, &QPushButton::clicked, this, &ScanDialog::scanNow);
    connect(m_table, &TableView::keySelected, this, &ScanDialog::showFix);
    connect(m_rotate, &QPushButton::clicked, this, [this] {
        if (const int row = m_table->selectedKey().toInt(); m_report && row < m_report->findings.size()) {
            Q_EMIT rotateWanted(m_report->findings[row].credential);
            accept();
        }
    });
    showReport();
}

void ScanDialog::showReport()
{
    m_rotate->hide();
    if (!m_report) {
        m_verdict->setVerdict(Mark::NotYet, tr("This server was not scanned yet."), {});
        m_skipped->setText(tr("Looks for the known values in the stack's files, shell histories, container environments and logs, process lists, backups and Vigie's own files."));
        return;
    }
    const bool leak = m_report->leaks() > 0;
    m_verdict->setVerdict(leak ? Mark::Failed : Mark::Healthy, models::leakSentence(*m_report), models::scannedSentence(*m_report));
    m_rows->setRows(models::leakRows(*m_report));
    m_skipped->setText(m_report->skipped.join(u' '));
    m_skipped->setVisible(!m_report->skipped.isEmpty());
    if (!m_report->findings.isEmpty())
        m_table->selectKey(u"0"_s);
    showFix();
}

void ScanDialog::showFix()
{
    const bool any = m_report && !m_report->findings.isEmpty();
    const vault::Finding finding = any ? m_report->findings.value(m_table->selectedKey().toInt()) : vault::Finding{};
    m_fix->setText(finding.fix);
    m_fix->setVisible(!finding.fix.isEmpty());
    m_rotate->setVisible(any && !finding.accepted && !finding.previous);
}

void ScanDialog::scanNow()
{
    m_again->setEnabled(false);
    m_verdict->setVerdict(Mark::Starting, tr("Looking for the known values on the server and on this computer."), {});
    whenDone(m_door->scan(m_server, m_others->isChecked()), this, [this](const Result<vault::ScanReport> &report) {
        m_again->setEnabled(true);
        if (report) {
            m_report = *report;
            showReport();
        } else {
            m_verdict->setVerdict(Mark::Failed, report.error().what, {});
            m_skipped->setText(QStringList{report.error().why, report.error().next}.join(u' ').trimmed());
            m_skipped->show();
        }
    });
}

} // namespace vigie::ui
