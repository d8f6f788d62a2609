#include "ui/pages/persistence/reach_view.h"

#include "ui/models/cell_table.h"
#include "ui/models/reach_rows.h"
#include "ui/present/text.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::Mark;
using theme::Role;
using theme::Type;

ReachView::ReachView(QWidget *parent)
    : QWidget(parent), m_head(new QWidget), m_mark(new IconView({}, Role::Text, 16)), m_sentence(new Label(Type::Strong)), m_time(new Label(Type::Small, Role::Text2)), m_test(new Button(tr("Test connectivity"))),
      m_rows(new models::CellTable(models::reachColumns(), this)), m_table(new TableView(m_rows, tr("Connectivity by service"))), m_troubles(wrapped(Type::Small, Role::Text2))
{
    m_sentence->setElide(Qt::ElideRight);
    m_sentence->setObjectName(u"reachSentence"_s);
    m_test->setObjectName(u"testReachButton"_s);
    m_test->setSmall();
    m_table->setObjectName(u"reachTable"_s);
    m_table->setRowHeight(40);
    m_troubles->setObjectName(u"reachTroubles"_s);
    m_troubles->setContentsMargins(16, 8, 16, 4);
    connect(m_test, &QPushButton::clicked, this, &ReachView::testWanted);
    auto *head = row(8);
    head->addStretch(1);
    head->addWidget(m_mark);
    head->addWidget(m_sentence, 10);
    head->addWidget(m_time);
    head->addWidget(m_test);
    m_head->setLayout(head);
    auto *all = column(4);
    all->addWidget(m_table, 1);
    all->addWidget(m_troubles);
    all->addStretch(0);
    setLayout(all);
    clear();
}

void ReachView::placeButton()
{
    m_test->setEnabled(m_connected && !m_running);
    m_test->setToolTip(m_connected ? QString() : tr("The server is not connected."));
}

void ReachView::setConnected(bool connected)
{
    m_connected = connected;
    placeButton();
}

void ReachView::clear()
{
    m_running = false;
    m_mark->hide();
    m_sentence->clear();
    m_time->clear();
    m_troubles->setText(tr("Reads and writes in each service from three places. What is written is removed."));
    m_troubles->show();
    m_rows->setRows({});
    m_table->hide();
    placeButton();
}

void ReachView::setRunning()
{
    m_running = true;
    m_mark->show();
    m_mark->setMark(Mark::Starting);
    m_sentence->setText(tr("Testing from three places"));
    placeButton();
}

void ReachView::setResult(const deploy::Everywhere &all, const QDateTime &at)
{
    m_running = false;
    m_mark->setMark(all.report.ok() ? Mark::Healthy : Mark::Failed);
    m_sentence->setText(models::reachSentence(all.report));
    m_time->setText(present::clock(at));
    m_rows->setRows(models::reachRows(all));
    m_table->show();
    const QStringList troubles = models::reachTroubles(all);
    m_troubles->setText(troubles.join(u'\n'));
    m_troubles->setVisible(!troubles.isEmpty());
    placeButton();
}

void ReachView::setError(const Error &error)
{
    m_running = false;
    m_mark->show();
    m_mark->setMark(Mark::Unknown);
    m_sentence->setText(error.what);
    m_troubles->setText(QStringList{error.why, error.next}.join(u' ').trimmed());
    m_troubles->show();
    placeButton();
}

void ReachView::setCompact(bool compact)
{
    m_table->setCompact(compact);
    m_table->setRowHeight(compact ? 28 : 40);
}

} // namespace vigie::ui
