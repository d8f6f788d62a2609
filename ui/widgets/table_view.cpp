#include "ui/widgets/table_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/motion.h"
#include "ui/theme/preferences.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/column_chooser.h"

#include <QClipboard>
#include <QFocusEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace vigie::widgets {

using models::Column;
using theme::scaled;

TableView::TableView(models::CellTable *model, const QString &name, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setFixedHeight(scaled(31));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(20);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(true);
    setRowHeight(36);
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) {
        updateRow(std::exchange(m_hoverRow, index.row()));
        updateRow(m_hoverRow);
    });
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { Q_EMIT keyActivated(m_model->keyOf(index.row())); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &TableView::cycleSort);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::shareWidths);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::keepSelection);
    m_turning.setInterval(theme::motionInterval);
    connect(&m_turning, &QTimer::timeout, this, &TableView::turnMarks);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::turnMarks);
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::turnMarks);
}

void TableView::setRowHeight(int height)
{
    verticalHeader()->setDefaultSectionSize(scaled(theme::rowHeight(height)));
    updateGeometry();
}

void TableView::setCompact(bool compact)
{
    m_compact = compact;
    applyColumns();
}

void TableView::letColumnsBeChosen(const QString &name)
{
    m_chooser = new ColumnChooser(this, name);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) { takeWidth(column, width); });
}

void TableView::applyColumns()
{
    for (int column = 0; column < int(m_model->columns().size()); ++column)
        setColumnHidden(column, (m_compact && m_model->columns()[column].hiddenWhenCompact) || (m_chooser && m_chooser->hides(column)));
    shareWidths();
}

// Hiding a column resizes it to nothing, which nobody dragged.
void TableView::takeWidth(int column, int width)
{
    if (m_sharing || width == 0 || isColumnHidden(column))
        return;
    m_chooser->setWidth(column, width);
}

void TableView::setStale(bool stale)
{
    m_stale = stale;
    viewport()->update();
}

void TableView::setFitsRows(bool fits)
{
    m_fits = fits;
    if (fits) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(m_model, &QAbstractItemModel::modelReset, this, &TableView::updateGeometry);
        // Making a row current must not scroll while the height is still on its way.
        connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { verticalScrollBar()->setValue(0); });
    }
}

void TableView::setSortedElsewhere()
{
    disconnect(horizontalHeader(), &QHeaderView::sectionClicked, this, &TableView::cycleSort);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &TableView::orderWanted);
}

void TableView::showOrder(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    horizontalHeader()->setSortIndicator(column, order);
}

QSize TableView::sizeHint() const
{
    if (!m_fits)
        return QTableView::sizeHint();
    return {400, horizontalHeader()->height() + m_model->rowCount() * verticalHeader()->defaultSectionSize()};
}

QSize TableView::minimumSizeHint() const
{
    return m_fits ? QSize(100, sizeHint().height()) : QSize(100, 90);
}

void TableView::selectKey(const QString &key)
{
    m_wanted = key;
    keepSelection();
}

QString TableView::selectedKey() const
{
    return m_model->keyOf(currentIndex().row());
}

// A refresh must not lose the row: it is found again by its key; when it is gone the nearest row takes over.
void TableView::keepSelection()
{
    if (m_model->rowCount() == 0)
        return;
    const int row = m_model->rowOf(m_wanted);
    if (row >= 0 && row != currentIndex().row())
        selectRow(row);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!current.isValid())
        return;
    const QString key = m_model->keyOf(current.row());
    m_wanted = key;
    Q_EMIT keySelected(key);
}

// Third click on a header gives the default order back.
void TableView::cycleSort(int column)
{
    m_sortClicks = column == m_sortColumn ? (m_sortClicks + 1) % 3 : 1;
    const Qt::SortOrder order = m_sortClicks == 2 ? Qt::DescendingOrder : Qt::AscendingOrder;
    showSort(m_sortClicks == 0 ? -1 : column, order);
    if (m_chooser)
        m_chooser->setSort(m_sortColumn, order);
}

void TableView::showSort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortClicks = column < 0 ? 0 : order == Qt::DescendingOrder ? 2 : 1;
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    horizontalHeader()->setSortIndicator(column, order);
    m_model->sort(column, order);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidths();
}

void TableView::shareWidths()
{
    const QFontMetrics metrics(theme::font(theme::Type::Head));
    QList<int> widths;
    int sum = 0, sharing = 0;
    m_sharing = true;
    const auto stretches = [this](int column) { return m_model->columns()[column].stretch && !(m_chooser && m_chooser->widthOf(column) > 0); };
    for (int column = 0; column < int(m_model->columns().size()); ++column) {
        const Column &spec = m_model->columns()[column];
        const int chosen = m_chooser ? m_chooser->widthOf(column) : 0;
        widths.append(chosen > 0 ? chosen : std::max(scaled(spec.width), metrics.horizontalAdvance(spec.title) + 20));
        if (isColumnHidden(column))
            continue;
        sum += widths.last();
        sharing += stretches(column);
    }
    int left = viewport()->width() - sum;
    for (int column = 0; column < int(widths.size()); ++column) {
        if (isColumnHidden(column))
            continue;
        int width = widths[column];
        if (stretches(column) && sharing > 0) {
            const int share = left / sharing;
            width = std::max(width + share, metrics.horizontalAdvance(m_model->columns()[column].title) + 20);
            left -= share;
            --sharing;
        }
        setColumnWidth(column, width);
    }
    m_sharing = false;
}

// Repaints the cells whose mark turns; rests as soon as there is none.
void TableView::turnMarks()
{
    bool any = false;
    for (int row = 0; theme::motion() && row < m_model->rowCount(); ++row)
        for (int column = 0; column < m_model->columnCount(); ++column)
            if (m_model->isStarting(row, column)) {
                any = true;
                viewport()->update(visualRect(m_model->index(row, column)));
            }
    if (!any)
        m_turning.stop();
    else if (!m_turning.isActive())
        m_turning.start();
}

void TableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    updateRow(std::exchange(m_hoverRow, -1));
}

void TableView::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
                      || event->reason() == Qt::ShortcutFocusReason;
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        selectRow(0);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        copy(Copied::Cell);
        return;
    }
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && currentIndex().isValid()) {
        copy(Copied::Row);
        return;
    }
    m_keyboardFocus = true;
    QTableView::keyPressEvent(event);
}

} // namespace vigie::widgets
