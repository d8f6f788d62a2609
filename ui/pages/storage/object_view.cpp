#include "ui/pages/storage/object_view.h"

#include "ui/pages/storage/object_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/preferences.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using models::ObjectColumn;
using theme::scaled;

ObjectView::ObjectView(models::ObjectTable *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setObjectName(u"objectTable"_s);
    setAccessibleName(tr("Objects"));
    setItemDelegate(new ObjectDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(scaled(theme::rowHeight(28)));
    QHeaderView *header = horizontalHeader();
    header->setProperty("square", true);
    header->setFixedHeight(scaled(31));
    header->setHighlightSections(false);
    header->setMinimumSectionSize(20);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(0, Qt::AscendingOrder);
    connect(header, &QHeaderView::sectionClicked, this, &ObjectView::cycleSort);
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) {
        updateRow(std::exchange(m_hoverRow, index.row()));
        updateRow(m_hoverRow);
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_resetting = false;
        m_hoverRow = -1;
        if (!m_current.isNull())
            selectName(m_current, m_currentIsFolder);
        Q_EMIT selectionMoved();
    });
}

void ObjectView::setLoading(bool loading)
{
    m_loading = loading;
    viewport()->update();
}

void ObjectView::setStale(bool stale)
{
    m_stale = stale;
    viewport()->update();
}

void ObjectView::setColumnShown(ObjectColumn column, bool shown)
{
    setColumnHidden(int(column), !shown);
    shareWidths();
}

void ObjectView::selectName(const QString &name, bool folder)
{
    const int row = m_model->rowOf(name, folder);
    if (row < 0)
        return;
    m_current = name;
    m_currentIsFolder = folder;
    setCurrentIndex(m_model->index(row, 0));
}

// By ranges: a selection may hold all of a million rows.
qint64 ObjectView::selectedCount() const
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows += range.left() == 0 ? range.height() : 0;
    return rows;
}

Bytes ObjectView::selectedBytes() const
{
    qint64 bytes = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); ++row)
            bytes += m_model->entry(row).size;
    return Bytes{bytes};
}

QList<int> ObjectView::selectedRowNumbers(int most) const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); range.left() == 0 && row <= range.bottom() && rows.size() < most; ++row)
            rows.append(row);
    std::ranges::sort(rows);
    return rows;
}

std::pair<int, int> ObjectView::visibleRows() const
{
    if (m_model->rowCount() == 0)
        return {0, -1};
    const int last = rowAt(viewport()->height() - 1);
    return {std::max(rowAt(0), 0), last < 0 ? m_model->rowCount() - 1 : last};
}

void ObjectView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_resetting)
        return;
    if (currentIndex().isValid()) {
        m_currentRow = currentIndex().row();
        m_current = m_model->nameOf(m_currentRow);
        m_currentIsFolder = m_model->isFolder(currentIndex().row());
    }
    Q_EMIT selectionMoved();
}

// Folders come in above: what is looked at stays where it is. Listed again, what was selected is selected again.
void ObjectView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int height = verticalHeader()->defaultSectionSize(), before = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, start, end);
    if (before > 0 && qint64(start) * height < before)
        verticalScrollBar()->setValue(before + (end - start + 1) * height);
    for (int row = start; row <= end && !m_current.isNull() && !currentIndex().isValid(); ++row)
        if (m_model->isFolder(row) == m_currentIsFolder && m_model->nameOf(row) == m_current)
            setCurrentIndex(m_model->index(row, 0));
}

void ObjectView::takeNearest()
{
    if (!m_current.isNull() && !currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::min(m_currentRow, m_model->rowCount() - 1), 0));
}

// Third click on a header gives the order of the names back.
void ObjectView::cycleSort(int column)
{
    m_sortClicks = column == m_sortColumn ? m_sortClicks % 3 + 1 : 1;
    m_sortColumn = column;
    if (m_sortClicks == 3) {
        m_sortColumn = 0;
        m_sortClicks = 1;
    }
    const Qt::SortOrder order = m_sortClicks == 2 ? Qt::DescendingOrder : Qt::AscendingOrder;
    horizontalHeader()->setSortIndicator(m_sortColumn, order);
    m_model->setSort({ObjectColumn(m_sortColumn), order});
}

void ObjectView::shareWidths()
{
    const QFontMetrics head(theme::font(theme::Type::Head));
    int left = viewport()->width();
    for (int column = 1; column < models::objectColumns; ++column) {
        int words = head.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u" ▾"_s);
        for (const QString &sample : models::ObjectTable::samples(ObjectColumn(column)))
            words = std::max(words, theme::figuresWidth(sample, theme::font(theme::Type::Body)));
        setColumnWidth(column, words + 22);
        left -= isColumnHidden(column) ? 0 : words + 22;
    }
    setColumnWidth(0, std::max(left, scaled(90)));
}

void ObjectView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidths();
}

void ObjectView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void ObjectView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    updateRow(std::exchange(m_hoverRow, -1));
}

void ObjectView::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && m_keyboardFocus)
        setCurrentIndex(m_model->index(0, 0));
}

void ObjectView::copyRows() const
{
    QStringList lines, titles;
    for (int column = 0; column < models::objectColumns; ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(titles.join(u'\t'));
    for (const int row : selectedRowNumbers(10'000)) {
        QStringList cells;
        for (int column = 0; column < models::objectColumns; ++column)
            cells.append(m_model->textAt(row, ObjectColumn(column)));
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void ObjectView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter, alt = event->modifiers() & Qt::AltModifier;
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
    else if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        copyRows();
    else if (event->key() == Qt::Key_Backspace || (alt && event->key() == Qt::Key_Up))
        Q_EMIT parentWanted();
    else if (event->key() == Qt::Key_F2)
        Q_EMIT renameWanted();
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT deleteWanted();
    else if (event->key() == Qt::Key_Space || (alt && enter))
        Q_EMIT previewWanted();
    else if (enter && currentIndex().isValid())
        Q_EMIT opened(currentIndex().row());
    else if (alt || event->text() == u"/"_s) {
        event->ignore();        // the page's
        return;
    } else {
        m_keyboardFocus = true;
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ObjectView::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos();
    Q_EMIT menuWanted(place);
}

void ObjectView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_loading && m_model->rowCount() == 0)
        paintLoading();
    if (!m_keyboardFocus || !hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    const int row = currentIndex().row();
    theme::focusRing(&painter, QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row) - 1), 4);
}

void ObjectView::paintLoading() const
{
    QPainter painter(viewport());
    const int height = verticalHeader()->defaultSectionSize();
    for (int row = 0; row < 8; ++row) {
        const int middle = row * height + height / 2;
        for (int column = 0; column < models::objectColumns; ++column) {
            const int width = columnWidth(column), bar = column == 0 ? width * (3 + row % 3) / 8 : width * 5 / 8;
            const int x = columnViewportPosition(column) + (ObjectColumn(column) == ObjectColumn::Size ? width - bar - 10 : column == 0 ? 35 : 10);
            theme::roundedBox(&painter, QRectF(x, middle - 4, bar, 8), 4, theme::colour(theme::Role::Track), QColor());
        }
    }
}

} // namespace vigie::ui
