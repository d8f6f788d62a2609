#include "ui/pages/search/tasks_view.h"

#include "ui/models/cell_table.h"
#include "ui/models/search_rows.h"
#include "ui/pages/search/task_card.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/question.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using meilisearch::Task;
using theme::Mark;
using theme::Role;
using theme::scaled;
using theme::Type;

TasksView::TasksView(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_verdict(new VerdictLine), m_filter(new QLineEdit), m_anyIndex(new Button(tr("Any index"))), m_anyKind(new Button(tr("Any kind"))),
      m_when(new Button(tr("Today"))), m_rows(new models::CellTable(models::taskColumns(), this)), m_table(new TableView(m_rows, tr("Tasks"))), m_card(new TaskCard)
{
    m_table->setObjectName(u"taskTable"_s);
    m_table->setRowHeight(28);
    m_table->showOrder(0, Qt::AscendingOrder);
    auto *card = new Card;
    auto *inside = column(0);
    inside->setContentsMargins(0, 0, 0, 4);
    inside->addWidget(m_table);
    card->setLayout(inside);
    auto *all = column(12);
    all->addWidget(m_verdict);
    all->addLayout(buildFilter());
    all->addWidget(card, 62);
    all->addWidget(m_card, 38);
    setLayout(all);
    connect(m_table, &TableView::keySelected, this, &TasksView::showSelected);
    connect(m_card, &TaskCard::cancelWanted, this, &TasksView::cancelSelected);
    connect(m_card, &TaskCard::idFieldWanted, this, &TasksView::idFieldWanted);
    connect(m_card, &TaskCard::indexWanted, this, &TasksView::indexWanted);
    // Older ones come when the end of the list is reached.
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value < m_table->verticalScrollBar()->maximum() || !std::exchange(m_more, false))
            return;
        m_limit += step;
        Q_EMIT filterChanged();
    });
}

QLayout *TasksView::buildFilter()
{
    m_filter->setObjectName(u"taskFilter"_s);
    m_filter->setProperty("finds", true);
    m_filter->setAccessibleName(tr("Filter the tasks"));
    m_filter->setPlaceholderText(tr("Filter, for example index:articles"));
    m_filter->addAction(theme::icon(u"filter"_s, Role::Text3), QLineEdit::LeadingPosition);
    m_filter->setMinimumWidth(scaled(120));
    m_filter->setMaximumWidth(scaled(300));
    m_anyIndex->setObjectName(u"anyIndexButton"_s);
    m_anyKind->setObjectName(u"anyKindButton"_s);
    m_when->setObjectName(u"whenButton"_s);
    auto *line = row(8);
    line->addWidget(m_filter, 10);
    line->addWidget(m_anyIndex);
    line->addWidget(m_anyKind);
    line->addWidget(m_when);
    line->addStretch(1);
    for (int i = 0; i < 4; ++i) {
        auto *mark = new IconView({}, Role::Text, 13);
        auto *text = new Label(Type::Medium, Role::Text2);
        m_counts.append({mark, text});
        line->addSpacing(i == 0 ? 0 : 8);
        line->addWidget(mark);
        line->addWidget(text);
    }
    connect(m_filter, &QLineEdit::textChanged, this, [this] { show(m_board); });
    connect(m_anyIndex, &QPushButton::clicked, this, [this] {
        QList<std::pair<QString, QString>> values;
        for (const QString &index : std::as_const(m_indexes))
            values.append({index, index});
        choose(m_anyIndex, m_index, tr("Any index"), values);
    });
    connect(m_anyKind, &QPushButton::clicked, this, [this] {
        QList<std::pair<QString, QString>> values;
        for (const QString &kind : {u"documentAdditionOrUpdate"_s, u"documentDeletion"_s, u"settingsUpdate"_s, u"indexCreation"_s, u"indexUpdate"_s, u"indexDeletion"_s, u"indexSwap"_s,
                                    u"dumpCreation"_s, u"snapshotCreation"_s, u"taskCancelation"_s})
            values.append({models::typeWord(kind), kind});
        choose(m_anyKind, m_kind, tr("Any kind"), values);
    });
    connect(m_when, &QPushButton::clicked, this, [this] {
        m_today = !m_today;
        m_when->setText(m_today ? tr("Today") : tr("Any time"));
        Q_EMIT filterChanged();
    });
    return line;
}

void TasksView::choose(Button *button, QString &value, const QString &any, const QList<std::pair<QString, QString>> &values)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(button->objectName() + u"Menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &key) {
        menu->addAction(text, this, [this, button, &value, text, key] {
            value = key;
            button->setText(text);
            Q_EMIT filterChanged();
        });
    };
    add(any, {});
    for (const auto &[text, key] : values)
        add(text, key);
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

search::TaskFilter TasksView::filter() const
{
    search::TaskFilter filter;
    filter.limit = m_limit;
    if (!m_index.isEmpty())
        filter.indexes = {m_index};
    if (!m_kind.isEmpty())
        filter.types = {m_kind};
    if (m_today)
        filter.since = m_context.now().toLocalTime().date().startOfDay();
    return filter;
}

void TasksView::setAccess(const Access &access)
{
    m_access = access;
    m_table->setStale(!access.connected);
    for (Button *button : {m_anyIndex, m_anyKind, m_when})
        button->setEnabled(access.connected);
    m_card->setWritable(access.writable, access.why);
    show(m_board);
}

void TasksView::show(const search::TaskBoard &board)
{
    m_board = board;
    const auto [mark, sentence] = models::taskVerdict(board, m_today);
    showCounts();
    showRows();
    const search::TaskCounts &counts = board.counts;
    const qint64 all = counts.failed + counts.running + counts.waiting + counts.succeeded + counts.cancelled, shown = m_rows->rowCount();
    m_more = board.rows.size() < all;
    m_verdict->setVerdict(m_access.connected ? mark : Mark::Unknown, sentence,
                          !m_access.connected ? tr("Not updated: no connection")
                          : shown < all ? tr("%1 of %2 shown, updated every 2 s").arg(QLocale().toString(shown), QLocale().toString(all)) : tr("Updated by the task list, every 2 s"));
}

void TasksView::showCounts()
{
    const search::TaskCounts &counts = m_board.counts;
    const QList<std::pair<Mark, QString>> texts{{Mark::Failed, tr("%1 failed").arg(QLocale().toString(counts.failed))},
                                                {Mark::Starting, tr("%1 running").arg(QLocale().toString(counts.running))},
                                                {Mark::NotYet, tr("%1 waiting").arg(QLocale().toString(counts.waiting))},
                                                {Mark::Healthy, tr("%1 succeeded").arg(QLocale().toString(counts.succeeded))}};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool any = i != 1 || counts.running > 0;
        m_counts[i].first->setMark(any ? texts[i].first : Mark::NotYet);
        m_counts[i].second->setRole(theme::roleOf(texts[i].first));
        m_counts[i].second->setText(texts[i].second);
    }
}

// Words, or "column:value": index, kind, state, task.
bool TasksView::passes(const search::TaskRow &row) const
{
    for (const QString &word : m_filter->text().split(u' ', Qt::SkipEmptyParts)) {
        const QString name = word.section(u':', 0, 0).toLower(), value = word.section(u':', 1);
        const auto has = [](const QString &text, const QString &part) { return text.contains(part, Qt::CaseInsensitive); };
        const QString state = models::statusWord(row.task.status), number = QString::number(row.task.uid);
        bool fits;
        if (name == "index"_L1)
            fits = has(row.task.index, value);
        else if (name == "kind"_L1 || name == "type"_L1)
            fits = has(row.task.type, value) || has(row.what, value);
        else if (name == "state"_L1 || name == "status"_L1)
            fits = has(state, value) || has(search::statusName(row.task.status), value);
        else if (name == "task"_L1)
            fits = number == value;
        else
            fits = has(row.what, word) || has(row.task.index, word) || has(row.reason, word) || has(state, word) || has(number, word);
        if (!fits)
            return false;
    }
    return true;
}

void TasksView::showRows()
{
    QList<search::TaskRow> rows;
    for (const search::TaskRow &row : std::as_const(m_board.rows))
        if (passes(row))
            rows.append(row);
    m_rows->setRows(models::taskRows(rows, m_context.now()));
    if (m_table->selectedKey().isEmpty() && !rows.isEmpty())
        m_table->selectKey(QString::number(rows.first().task.uid));
    showSelected();
}

void TasksView::select(qint64 uid)
{
    m_filter->clear();
    m_table->selectKey(QString::number(uid));
}

const search::TaskRow *TasksView::selected() const
{
    const qint64 uid = m_table->selectedKey().toLongLong();
    const auto found = std::ranges::find_if(m_board.rows, [uid](const search::TaskRow &row) { return row.task.uid == uid; });
    return found == m_board.rows.end() || m_table->selectedKey().isEmpty() ? nullptr : &*found;
}

void TasksView::showSelected()
{
    if (const search::TaskRow *row = selected())
        m_card->show(*row);
    else
        m_card->clear();
}

void TasksView::cancelSelected()
{
    const search::TaskRow *row = selected();
    if (!row || !m_access.writable)
        return;
    auto *question = new Question(tr("Cancel task %1?").arg(QLocale().toString(row->task.uid)), tr("What it has done until then is undone by Meilisearch: %1.").arg(row->what),
                                  tr("Cancel the task"), window());
    question->setDanger();
    connect(question, &QDialog::accepted, this, [this, uid = row->task.uid] {
        const QList<qint64> uids{uid};
        whenDone(m_context.engine->search()->cancelTasks(m_access.server, uids), this, [this](const Result<search::TaskRow> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    });
    question->open();
}

void TasksView::setCompact(bool compact)
{
    layout()->setSpacing(compact ? 8 : 12);
    m_table->setCompact(compact);
    m_card->setCompact(compact);
    m_verdict->setVisible(true);
}

} // namespace vigie::ui
