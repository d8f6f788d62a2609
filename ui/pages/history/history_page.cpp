#include "ui/pages/history/history_page.h"

#include "ui/models/cell_table.h"
#include "ui/present/text.h"
#include "ui/widgets/basics.h"
#include "ui/widgets/column_chooser.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::Mark;
using theme::Role;
using theme::Type;

namespace {

models::Cell cellOf(const QString &text, Role role = Role::Text)
{
    models::Cell cell;
    cell.text = text;
    cell.tip = text;
    cell.role = role;
    return cell;
}

} // namespace

HistoryPage::HistoryPage(const Context &context)
    : Page(context), m_model(new models::CellTable({{tr("When"), 170}, {tr("Who"), 150}, {tr("What"), 360, Qt::AlignLeft, true}, {tr("Result"), 130}, {tr("Took"), 90, Qt::AlignRight}}, this)),
      m_table(new TableView(m_model, tr("History"))), m_filter(new QLineEdit), m_count(new Label(Type::Small, Role::Text2))
{
    m_table->setObjectName(u"historyTable"_s);
    m_table->letColumnsBeChosen(u"history"_s);
    m_filter->setObjectName(u"filterField"_s);
    m_filter->setProperty("finds", true);
    m_filter->setPlaceholderText(tr("Filter, for example result:failed"));
    m_filter->setAccessibleName(tr("Filter the history"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showCount();
    });
    auto *head = row(8);
    head->addWidget(new Label(Type::Section, Role::Text, tr("History")));
    head->addSpacing(8);
    head->addWidget(m_filter, 1);
    head->addWidget(m_count);
    auto *card = new Card;
    auto *inside = column(0);
    inside->setContentsMargins(0, 0, 0, 5);
    inside->addWidget(m_table);
    card->setLayout(inside);
    auto *all = column(12);
    all->setContentsMargins(16, 16, 16, 16);
    all->addLayout(head);
    all->addWidget(card, 1);
    setLayout(all);
}

void HistoryPage::showServer(QUuid server)
{
    Page::showServer(server);
    m_table->columnChooser()->showFor(server.toString(QUuid::WithoutBraces));
    whenDone(engine()->history(server, 500), this, [this, server](const Result<QList<history::Entry>> &entries) {
        if (server != Page::server())
            return;
        if (entries)
            take(*entries);
        else
            Q_EMIT failed(entries.error());
    });
}

void HistoryPage::take(const QList<history::Entry> &entries)
{
    QList<models::Row> rows;
    for (const history::Entry &entry : entries) {
        models::Cell when = cellOf(present::date(entry.at) + u' ' + present::shortClock(entry.at), Role::Text2);
        when.tip = present::fullTime(entry.at);
        when.sort = entry.at;
        models::Cell result;
        result.kind = models::Cell::Kind::State;
        const QString &word = entry.result;
        result.mark = word == "done"_L1 ? Mark::Healthy : word == "failed"_L1 ? Mark::Failed : word == "stopped"_L1 ? Mark::Stopped : Mark::Finished;
        result.text = word == "done"_L1 ? tr("Done") : word == "failed"_L1 ? tr("Failed") : word == "stopped"_L1 ? tr("Stopped") : word == "unchanged"_L1 ? tr("Unchanged") : word;
        result.role = theme::roleOf(*result.mark);
        result.tip = entry.detail;
        models::Cell took = cellOf(entry.took ? present::elapsed(*entry.took) : QString());
        took.kind = models::Cell::Kind::Number;
        rows.append({QString::number(entry.number), {when, cellOf(entry.who, Role::Text2), cellOf(entry.what), result, took}});
    }
    m_model->setRows(rows);
    showCount();
}

void HistoryPage::showCount()
{
    const int all = m_model->total();
    m_count->setText(all == 0                     ? tr("Nothing was done to this server yet.")
                     : m_model->rowCount() == all ? tr("%n entry(s)", nullptr, all)
                                                  : tr("%1 of %2 entries").arg(m_model->rowCount()).arg(all));
}

} // namespace vigie::ui
