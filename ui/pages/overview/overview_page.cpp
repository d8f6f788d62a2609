#include "ui/pages/overview/overview_page.h"

#include "app/persistence/door.h"
#include "ui/models/cell_table.h"
#include "ui/models/service_rows.h"
#include "ui/pages/overview/host_stats.h"
#include "ui/pages/overview/service_card.h"
#include "ui/present/text.h"
#include "ui/widgets/column_chooser.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using health::State;

OverviewPage::OverviewPage(const Context &context)
    : Page(context), m_layout(column(12)), m_verdict(new VerdictLine), m_stale(new Banner), m_stats(new StatStrip), m_body(new QStackedWidget),
      m_tableCard(new Card), m_services(new models::CellTable(models::serviceColumns(), this)),
      m_table(new TableView(m_services, tr("Services"))), m_detail(new ServiceCard(context))
{
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->addWidget(m_verdict);
    m_layout->addWidget(m_stale);
    m_layout->addWidget(m_stats);
    m_layout->addWidget(m_body, 1);
    setLayout(m_layout);
    buildTable();
    m_body->addWidget(buildEmpty());

    auto *tryNow = new Button(tr("Try now"), theme::ButtonKind::Neutral, u"rotate"_s);
    connect(tryNow, &QPushButton::clicked, this, [this] { engine()->reconnectNow(server()); });
    m_stale->addButton(tryNow);
    m_why = new Button(tr("Why?"), theme::ButtonKind::Flat);
    m_why->setObjectName(u"whyButton"_s);
    m_why->setAccessibleName(tr("Why is there no connection?"));
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (const std::optional<Error> error = engine()->snapshot(server()).connection.error)
            Q_EMIT failed(*error);
    });
    m_stale->addButton(m_why);
    m_stale->hide();
    connect(m_stats, &StatStrip::clicked, this, [this](int cell) {
        if (cell == proofCell)
            Q_EMIT pageWanted(u"persistence"_s);
    });
    if (persistence::Door *proofs = engine()->persistence())
        connect(proofs, &persistence::Door::reportsChanged, this, &OverviewPage::refresh);
    connect(m_detail, &ServiceCard::actionWanted, this, &Page::actionWanted);
    connect(m_detail, &ServiceCard::logsWanted, this, [this] { Q_EMIT pageWanted(u"logs"_s); });
    connect(m_detail, &ServiceCard::deployWanted, this, &Page::deployWanted);
    connect(m_detail, &ServiceCard::reconnectWanted, this, [this] { engine()->reconnectNow(Page::server()); });
}

void OverviewPage::buildTable()
{
    auto *inside = column(0);
    m_table->setObjectName(u"serviceTable"_s);
    m_table->setFitsRows(true);
    m_table->setRowHeight(41);
    m_table->letColumnsBeChosen(u"services"_s);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    inside->addWidget(m_table);
    inside->setContentsMargins(0, 0, 0, 1);
    m_tableCard->setLayout(inside);
    m_tableCard->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *filled = new QWidget;
    auto *rows = column(12);
    rows->addWidget(m_tableCard);
    rows->addWidget(m_detail, 1);
    filled->setLayout(rows);
    m_body->addWidget(filled);
    connect(m_table, &TableView::keySelected, this, &OverviewPage::showDetail);
    connect(m_table, &QWidget::customContextMenuRequested, this, &OverviewPage::openRowMenu);
}

QWidget *OverviewPage::buildEmpty()
{
    auto *card = new Card;
    m_firstDeploy = new Button(tr("Deploy"), theme::ButtonKind::Primary, u"deploy"_s);
    m_firstDeploy->setObjectName(u"firstDeployButton"_s);
    connect(m_firstDeploy, &QPushButton::clicked, this, &Page::deployWanted);
    auto *inside = column(20);
    inside->addStretch(1);
    inside->addWidget(new EmptyState(u"server"_s, tr("The four services and their health will appear here."),
                                     tr("What will be done is shown. Anything that touches something running waits for you."), m_firstDeploy));
    auto *names = row(24);
    names->addStretch();
    for (const QString &service : {u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s}) {
        auto *one = row(8);
        one->addWidget(new IconView(present::serviceIcon(service)));
        one->addWidget(new Label(theme::Type::Body, theme::Role::Text2, present::serviceLabel(service)));
        names->addLayout(one);
    }
    names->addStretch();
    inside->addLayout(names);
    inside->addStretch(1);
    card->setLayout(inside);
    return card;
}

void OverviewPage::showServer(QUuid server)
{
    const bool other = server != Page::server();
    Page::showServer(server);
    if (other) {
        m_detail->clear();
        m_table->columnChooser()->showFor(server.toString(QUuid::WithoutBraces));
    }
    refresh();
}

void OverviewPage::refresh()
{
    const health::Snapshot snapshot = engine()->snapshot(server());
    showVerdict(snapshot);
    const persistence::Door *proofs = engine()->persistence();
    m_stats->setStats(hostStats(snapshot, proofs ? proofs->lastProof(server()) : std::nullopt, now()));
    m_table->setStale(snapshot.stale);
    const QString before = m_table->selectedKey();
    m_services->setRows(models::serviceRows(snapshot, now()));
    m_body->setCurrentIndex(snapshot.services.isEmpty() ? 1 : 0);
    m_firstDeploy->setEnabled(!snapshot.stale);
    // What needs a look is selected first; a selection of the operator's own stays.
    if (before.isEmpty() && !snapshot.services.isEmpty()) {
        const auto worst = std::ranges::min_element(snapshot.services, [](const auto &left, const auto &right) {
            return health::isWorse(left.was.value_or(left.state), right.was.value_or(right.state));
        });
        m_table->selectKey(worst->service);
    }
    showDetail();
    Q_EMIT primaryChanged();
}

void OverviewPage::showVerdict(const health::Snapshot &snapshot)
{
    const bool nothing = snapshot.services.isEmpty() && !snapshot.stale;
    m_stale->setVisible(snapshot.stale);
    m_verdict->setVisible(!snapshot.stale);
    if (!snapshot.stale) {
        m_verdict->setVerdict(present::markOf(snapshot.verdict), snapshot.sentence,
                              nothing ? tr("Seen at %1").arg(present::shortClock(snapshot.asOf)) : tr("Updated by events, checked every 30 s"));
        return;
    }
    const ssh::LinkState &link = snapshot.connection;
    const QString title = !snapshot.asOf.isValid() ? tr("This server has not been seen yet.")
                                                   : tr("Connection lost at %1. You are looking at the last known state.").arg(present::shortClock(snapshot.asOf));
    QStringList sentences;
    if (link.error)
        sentences.append(link.error->what);
    if (link.nextTry)
        sentences.append(tr("Vigie tries again in %1 s.").arg(std::max<qint64>(now().secsTo(*link.nextTry), 0)));
    sentences.append(tr("Containers keep running without Vigie."));
    m_stale->setTexts(title, sentences.join(u' '));
    m_why->setVisible(link.error.has_value());
}

void OverviewPage::showDetail()
{
    const health::Snapshot snapshot = engine()->snapshot(server());
    const auto found = std::ranges::find(snapshot.services, m_table->selectedKey(), &health::ServiceHealth::service);
    if (found != snapshot.services.end())
        m_detail->show(*found, snapshot, m_active);
}

void OverviewPage::setCompact(bool compact)
{
    m_layout->setSpacing(compact ? 8 : 12);
    const int margin = compact ? 12 : 16;
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_body->widget(0)->layout()->setSpacing(compact ? 8 : 12);
    m_stats->setCompact(compact);
    m_table->setCompact(compact);
    m_table->setRowHeight(compact ? 34 : 41);
    m_detail->setCompact(compact);
}

void OverviewPage::setActive(bool active)
{
    m_active = active;
    if (active)
        showDetail();
    else
        m_detail->stopFollowing();
}

bool OverviewPage::hasPrimary() const
{
    return m_body->currentIndex() == 1;
}

QString OverviewPage::selectedService() const
{
    return m_table->selectedKey();
}

QList<QWidget *> OverviewPage::panes()
{
    return m_body->currentIndex() == 0 ? QList<QWidget *>{m_table, m_detail} : QList<QWidget *>{this};
}

void OverviewPage::openRowMenu(const QPoint &at)
{
    const QString service = m_services->keyOf(m_table->indexAt(at).row());
    if (service.isEmpty())
        return;
    m_table->selectKey(service);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_detail->serviceMenu()->actions());
    menu->addSeparator();
    m_table->addCopyActions(menu);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace vigie::ui
