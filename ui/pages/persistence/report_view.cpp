#include "ui/pages/persistence/report_view.h"

#include "ui/models/cell_table.h"
#include "ui/models/proof_rows.h"
#include "ui/present/text.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using persistence::Level;
using persistence::Report;
using persistence::ReportSummary;
using persistence::Verdict;
using theme::Role;
using theme::Type;

namespace {

// "sha256:1c77…a94e": both ends tell one from another.
QString shortDigest(const QString &digest)
{
    const QString kind = digest.section(u':', 0, 0), value = digest.section(u':', 1);
    return value.size() <= 12 ? digest : kind + u':' + value.left(4) + u'…' + value.right(4);
}

QString moment(const QDateTime &at)
{
    return present::date(at) + u", "_s + present::clock(at);
}

Card *titled(const QString &icon, const QString &title, QLayout *content)
{
    auto *card = new Card;
    auto *head = row(8);
    if (!icon.isEmpty())
        head->addWidget(new IconView(icon, Role::Text2));
    head->addWidget(new Label(Type::Strong, Role::Text, title), 1);
    auto *all = column(10);
    all->setContentsMargins(16, 14, 16, 14);
    all->addLayout(head);
    all->addLayout(content);
    all->addStretch(1);
    card->setLayout(all);
    return card;
}

} // namespace

std::optional<Level> untested(const QList<ReportSummary> &reports)
{
    for (const Level level : {Level::Restart, Level::Recreate, Level::Engine, Level::Reboot, Level::Crash})
        if (std::ranges::none_of(reports, [level](const ReportSummary &one) { return one.level == level && one.verdict == Verdict::Kept; }))
            return level;
    return std::nullopt;
}

ReportView::ReportView(QWidget *parent)
    : QWidget(parent), m_banner(new Banner), m_count(new Label(Type::Section)), m_rows(new models::CellTable(models::evidenceColumns(), this)),
      m_table(new TableView(m_rows, tr("Evidence by service"))), m_tabs(new QTabBar), m_lower(new QStackedWidget), m_tested(new KeyValues),
      m_remarks(wrapped(Type::Small, Role::Text2)), m_signature(new KeyValues), m_earlier(column(4)), m_next(wrapped(Type::Small, Role::Text2)),
      m_checks(new models::CellTable(models::checkListColumns(), this)), m_checkTable(new TableView(m_checks, tr("Checks")))
{
    auto *count = new QWidget;
    auto *two = column(0);
    two->addWidget(m_count, 0, Qt::AlignRight);
    two->addWidget(new Label(Type::Small, Role::Text2, tr("checks passed")), 0, Qt::AlignRight);
    count->setLayout(two);
    m_banner->addButton(count);
    m_table->setObjectName(u"evidenceTable"_s);
    m_table->setFitsRows(true);
    m_table->setRowHeight(44);
    auto *card = new Card;
    auto *inside = column(0);
    inside->addWidget(m_table);
    card->setLayout(inside);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tabs->addTab(tr("Facts and signature"));
    m_tabs->addTab(tr("Every check"));
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the report"));
    m_tabs->setObjectName(u"reportTabs"_s);
    m_lower->addWidget(buildFacts());
    m_lower->addWidget(buildChecks());
    connect(m_tabs, &QTabBar::currentChanged, m_lower, &QStackedWidget::setCurrentIndex);
    auto *all = column(12);
    all->addWidget(m_banner);
    all->addWidget(card);
    auto *lower = column(6);
    lower->addWidget(m_tabs, 0, Qt::AlignLeft);
    lower->addWidget(m_lower, 1);
    all->addLayout(lower, 1);
    setLayout(all);
}

QWidget *ReportView::buildFacts()
{
    auto *tested = column(8);
    tested->addWidget(m_tested);
    tested->addWidget(m_remarks);
    auto *signature = column(8);
    signature->addWidget(m_signature);
    signature->addWidget(wrapped(Type::Small, Role::Text2, tr("Anyone can check this file with: vigiectl report verify report.json")));
    auto *earlier = column(8);
    earlier->addLayout(m_earlier);
    earlier->addWidget(m_next);
    auto *across = row(12);
    across->addWidget(titled({}, tr("What was tested"), tested), 361);
    across->addWidget(titled(u"signature"_s, tr("Signature"), signature), 334);
    across->addWidget(titled({}, tr("Earlier reports"), earlier), 321);
    auto *facts = new QWidget;
    facts->setLayout(across);
    return scrolled(facts, tr("Facts and signature"));
}

QWidget *ReportView::buildChecks()
{
    auto *card = new Card;
    auto *inside = column(0);
    inside->setContentsMargins(0, 0, 0, 5);
    m_checkTable->setRowHeight(28);
    m_checkTable->setObjectName(u"checkListTable"_s);
    inside->addWidget(m_checkTable);
    card->setLayout(inside);
    return card;
}

// What was lost is the headline; nothing green is left beside it.
void ReportView::setReport(const persistence::Verification &verification, const QList<ReportSummary> &all)
{
    const Report &report = verification.report;
    m_banner->setMark(models::markOf(report.verdict), 26);
    m_banner->setTexts(persistence::headline(report), persistence::secondLine(report));
    const auto counted = report.checks.size() - report.count(Verdict::ChangedByApplication);
    m_count->setText(tr("%1 of %2").arg(report.count(Verdict::Kept)).arg(counted));
    m_rows->setRows(models::evidenceRows(report));
    m_table->updateGeometry();
    m_checks->setRows(models::checkListRows(report.checks));
    m_tabs->setTabText(1, tr("Every check (%1)").arg(report.checks.size()));
    m_tabs->setCurrentIndex(report.verdict == Verdict::Kept ? 0 : 1);
    showFacts(report);
    showSignature(verification, all);
    showEarlier(report, all);
}

void ReportView::showFacts(const Report &report)
{
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_tested->setPairs({{tr("Server"), report.host.isEmpty() ? report.serverName : report.host},
                        {tr("Server key"), report.serverAfter.serverKey, true},
                        {tr("Level"), persistence::levelLabel(report.level)},
                        {tr("Started"), zone.isEmpty() ? moment(report.started) : tr("%1 (%2)").arg(moment(report.started), zone)},
                        {tr("Finished"), tr("%1, took %2").arg(present::clock(report.ended), present::elapsed(report.took()))},
                        {tr("Run by"), report.by},
                        {tr("Stack"), report.revision > 0 ? tr("%1, revision %2").arg(report.project).arg(report.revision) : report.project}});
    QStringList remarks;
    if (!report.standIns.isEmpty())
        remarks.append(tr("A stand-in answered for: %1. This is not a proof of the real service.").arg(report.standIns.join(u", "_s)));
    remarks += report.remarks;
    m_remarks->setText(remarks.join(u' '));
    m_remarks->setVisible(!remarks.isEmpty());
}

void ReportView::showSignature(const persistence::Verification &verification, const QList<ReportSummary> &all)
{
    const Report &report = verification.report;
    const auto before = std::ranges::find(all, report.previousId, &ReportSummary::id);
    const QString chain = report.previousId.isEmpty() ? tr("the first report of this server")
                          : before == all.end() ? tr("%1, not on this computer").arg(shortDigest(report.previousDigest))
                          : before->digest == report.previousDigest ? tr("%1, unchanged").arg(present::date(before->ended))
                                                                    : tr("%1: another one than signed").arg(present::date(before->ended));
    m_signature->setPairs({{tr("Signed with"), verification.ownKey ? tr("this workstation's Ed25519 key") : tr("another workstation's key")},
                           {tr("Key fingerprint"), verification.keyFingerprint, true},
                           {tr("Report digest"), shortDigest(verification.digest), true},
                           {tr("Previous report"), chain},
                           {tr("Signature"), tr("valid, checked just now")}});
}

void ReportView::showEarlier(const Report &report, const QList<ReportSummary> &all)
{
    removeAll(m_earlier);
    int shown = 0;
    for (const ReportSummary &one : all) {
        if (one.id == report.id || one.ended > report.ended || shown == 4)
            continue;
        ++shown;
        auto *holder = new QWidget;
        auto *line = row(8);
        auto *mark = new IconView({}, Role::Text2, 14);
        mark->setMark(models::markOf(one.verdict));
        auto *words = new Label(Type::Body, Role::Text2, tr("%1, %2").arg(persistence::levelLabel(one.level), persistence::verdictLabel(one.verdict)));
        words->setElide(Qt::ElideRight);
        auto *open = new Button(present::date(one.ended), theme::ButtonKind::Link);
        open->setSmall();
        open->setAccessibleName(tr("Open the report of %1").arg(present::date(one.ended)));
        connect(open, &QPushButton::clicked, this, [this, id = one.id] { Q_EMIT reportWanted(id); });
        line->addWidget(mark);
        line->addWidget(open);
        line->addWidget(words, 1);
        holder->setLayout(line);
        m_earlier->addWidget(holder);
    }
    if (shown == 0)
        m_earlier->addWidget(new Label(Type::Body, Role::Text2, tr("None before this one.")));
    const std::optional<Level> next = untested(all);
    m_next->setText(next ? tr("Next level worth testing: %1. Never proven on this server.").arg(persistence::levelLabel(*next)) : tr("Every level was proven on this server."));
}

void ReportView::setCompact(bool compact)
{
    m_table->setCompact(compact);
    m_table->setRowHeight(compact ? 28 : 44);
    layout()->setSpacing(compact ? 8 : 12);
}

} // namespace vigie::ui
