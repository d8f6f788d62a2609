#include "ui/pages/search/tasks_dock.h"

#include "ui/models/cell_table.h"
#include "ui/models/search_rows.h"
#include "ui/widgets/table_view.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;
using Status = meilisearch::Task::Status;

namespace {

constexpr int rowHeight = 28;
constexpr int shownRows = 3;
constexpr int reasonColumn = 4;
constexpr qsizetype mostRows = 30;

int rank(Status status)
{
    return status == Status::Processing ? 0 : status == Status::Failed ? 1 : status == Status::Enqueued ? 2 : 3;
}

QList<models::Column> dockColumns()
{
    QList<models::Column> columns = models::taskColumns();
    columns[0].width = 140;
    return columns;
}

} // namespace

TasksDock::TasksDock(QWidget *parent)
    : Card(parent), m_fold(new Button({}, ButtonKind::Flat, u"chevron-down"_s)), m_note(new Label(Type::Body, Role::Text2)),
      m_failedOnly(new Button(tr("Failed only"), ButtonKind::Flat, u"filter"_s)), m_rows(new models::CellTable(dockColumns(), this)), m_table(new TableView(m_rows, tr("Tasks")))
{
    m_table->setObjectName(u"dockTable"_s);
    m_table->horizontalHeader()->hide();
    m_table->setRowHeight(rowHeight);
    m_table->setFixedHeight(scaled(rowHeight) * shownRows);
    auto *all = column(0);
    all->addWidget(buildHead());
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(m_table);
    all->setContentsMargins(0, 0, 0, 3);
    setLayout(all);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_table, &TableView::keyActivated, this, [this](const QString &key) {
        bool task = false;
        const qint64 uid = key.toLongLong(&task);
        if (task)
            Q_EMIT taskWanted(uid);
    });
}

QWidget *TasksDock::buildHead()
{
    auto *all = new Button(tr("All tasks"), ButtonKind::Flat);
    all->setObjectName(u"allTasksButton"_s);
    m_failedOnly->setObjectName(u"failedOnlyButton"_s);
    m_failedOnly->setCheckable(true);
    m_fold->setObjectName(u"foldTasksButton"_s);
    m_fold->setAccessibleName(tr("Fold the tasks"));
    m_fold->setToolTip(m_fold->accessibleName());
    m_note->setElide(Qt::ElideRight);
    for (Button *button : {m_fold, m_failedOnly, all})
        button->setSmall();
    auto *line = row(8);
    line->setContentsMargins(6, 0, 12, 0);
    line->addWidget(m_fold);
    line->addWidget(new Label(Type::Strong, Role::Text, tr("Tasks")));
    line->addWidget(m_note, 1);
    line->addWidget(m_failedOnly);
    line->addWidget(all);
    auto *head = new QWidget;
    head->setLayout(line);
    head->setFixedHeight(scaled(33));
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(m_table->isVisible()); });
    connect(m_failedOnly, &QPushButton::toggled, this, &TasksDock::fill);
    connect(all, &QPushButton::clicked, this, &TasksDock::allWanted);
    return head;
}

void TasksDock::show(const search::TaskBoard &board, const QList<search::Import> &imports, const QDateTime &now)
{
    m_board = board;
    m_imports = imports;
    m_now = now;
    QStringList parts;
    if (board.counts.running > 0)
        parts.append(tr("%n running", nullptr, int(board.counts.running)));
    if (board.counts.waiting > 0)
        parts.append(tr("%n waiting", nullptr, int(board.counts.waiting)));
    if (board.counts.failed > 0)
        parts.append(tr("%n failed today", nullptr, int(board.counts.failed)));
    m_note->setText(parts.isEmpty() ? tr("None runs, none failed today") : parts.join(u", "_s));
    fill();
}

void TasksDock::fill()
{
    QList<search::TaskRow> tasks = m_board.rows;
    if (m_failedOnly->isChecked())
        tasks.removeIf([](const search::TaskRow &one) { return one.task.status != Status::Failed; });
    std::ranges::stable_sort(tasks, {}, [](const search::TaskRow &one) { return rank(one.task.status); });
    tasks = tasks.mid(0, mostRows);
    QList<models::Row> rows;
    for (auto import = m_imports.rbegin(); import != m_imports.rend(); ++import)
        rows.append(models::importRow(*import));
    rows += models::taskRows(tasks, m_now);
    m_rows->setRows(rows);
    placeLinks(tasks);
    placeStops();
}

// Beside a file on its way.
void TasksDock::placeStops()
{
    for (const search::Import &import : std::as_const(m_imports)) {
        const QModelIndex cell = m_rows->index(m_rows->rowOf(models::importRow(import).key), reasonColumn);
        if (import.isOver() == (m_table->indexWidget(cell) == nullptr))
            continue;
        if (import.isOver()) {
            m_table->setIndexWidget(cell, nullptr);
            continue;
        }
        auto *stop = new Button(tr("Stop"), ButtonKind::Link);
        stop->setObjectName(u"stopImportLink"_s);
        stop->setAccessibleName(tr("Stop adding %1").arg(QFileInfo(import.file).fileName()));
        connect(stop, &QPushButton::clicked, this, [this, id = import.id] { Q_EMIT stopWanted(id); });
        auto *line = row(0);
        line->setContentsMargins(0, 0, 10, 1);
        line->addStretch(1);
        line->addWidget(stop);
        auto *holder = new QWidget;
        holder->setLayout(line);
        m_table->setIndexWidget(cell, holder);
    }
}

// The one thing to do about a reason stands beside it.
void TasksDock::placeLinks(const QList<search::TaskRow> &tasks)
{
    for (const search::TaskRow &one : tasks) {
        const QModelIndex cell = m_rows->index(m_rows->rowOf(QString::number(one.task.uid)), reasonColumn);
        const bool wanted = one.task.status == Status::Failed && one.task.errorCode == "missing_document_id"_L1;
        if (wanted == (m_table->indexWidget(cell) != nullptr))
            continue;
        if (!wanted) {
            m_table->setIndexWidget(cell, nullptr);
            continue;
        }
        auto *holder = new QWidget;
        auto *link = new Button(tr("Choose the id field…"), ButtonKind::Link);
        link->setObjectName(u"chooseIdButton"_s);
        link->setEnabled(m_writable);
        link->setToolTip(m_writable ? QString() : m_why);
        connect(link, &QPushButton::clicked, this, [this, index = one.task.index] { Q_EMIT idFieldWanted(index); });
        auto *line = row(0);
        line->setContentsMargins(QFontMetrics(theme::font(Type::Body)).horizontalAdvance(one.reason) + 12, 0, 0, 1);
        line->addWidget(link);
        line->addStretch(1);
        holder->setLayout(line);
        m_table->setIndexWidget(cell, holder);
    }
}

void TasksDock::setFolded(bool folded)
{
    m_table->setVisible(!folded);
    m_fold->setIconName(folded ? u"chevron-right"_s : u"chevron-down"_s);
    updateGeometry();
}

void TasksDock::setStale(bool stale)
{
    m_table->setStale(stale);
}

void TasksDock::setWritable(bool writable, const QString &why)
{
    m_writable = writable;
    m_why = why;
    for (Button *link : m_table->findChildren<Button *>(u"chooseIdButton"_s)) {
        link->setEnabled(writable);
        link->setToolTip(writable ? QString() : why);
    }
}

} // namespace vigie::ui
