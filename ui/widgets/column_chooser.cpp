#include "ui/widgets/column_chooser.h"

#include "ui/theme/preferences.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::widgets {

namespace {

QVariantList plain(const QList<int> &numbers)
{
    return {numbers.begin(), numbers.end()};
}

// What another version or a hand wrote: only columns that there are.
QList<int> columnsIn(const QVariant &value, int count)
{
    QList<int> numbers;
    for (const QVariant &one : value.toList())
        if (bool ok = false; one.toInt(&ok) >= 0 && ok && one.toInt() < count && !numbers.contains(one.toInt()))
            numbers.append(one.toInt());
    return numbers;
}

} // namespace

ColumnChooser::ColumnChooser(TableView *table, const QString &name) : QObject(table), m_table(table), m_name(name)
{
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnChooser::keepOrder);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(menu);
        menu->popup(header->mapToGlobal(at));
    });
}

QString ColumnChooser::group() const
{
    return u"tables/"_s + m_name + u'/' + m_server;
}

ColumnChooser::Choice ColumnChooser::stored() const
{
    if (!theme::areKept())
        return m_unsaved.value(m_server);
    QSettings settings;
    settings.beginGroup(group());
    const int count = m_table->model()->columnCount();
    Choice choice;
    choice.hidden = columnsIn(settings.value("hidden"_L1), count);
    choice.hidden.removeAll(0);
    choice.order = columnsIn(settings.value("order"_L1), count);
    const QVariantMap widths = settings.value("widths"_L1).toMap();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        if (it.key().toInt() < count)
            choice.widths.insert(it.key().toInt(), std::clamp(it.value().toInt(), 20, 2000));
    choice.sort = std::clamp(settings.value("sort"_L1, -1).toInt(), -1, count - 1);
    choice.sortOrder = settings.value("descending"_L1).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return choice;
}

void ColumnChooser::save()
{
    m_unsaved.insert(m_server, m_choice);
    if (!theme::areKept())
        return;
    QVariantMap widths;
    for (auto it = m_choice.widths.cbegin(); it != m_choice.widths.cend(); ++it)
        widths.insert(QString::number(it.key()), it.value());
    QSettings settings;
    settings.beginGroup(group());
    settings.setValue("hidden"_L1, plain(m_choice.hidden));
    settings.setValue("order"_L1, plain(m_choice.order));
    settings.setValue("widths"_L1, widths);
    settings.setValue("sort"_L1, m_choice.sort);
    settings.setValue("descending"_L1, m_choice.sortOrder == Qt::DescendingOrder);
}

void ColumnChooser::showFor(const QString &server)
{
    m_server = server;
    m_choice = stored();
    apply();
}

void ColumnChooser::apply()
{
    m_applying = true;
    QHeaderView *header = m_table->horizontalHeader();
    const int count = m_table->model()->columnCount();
    for (int place = 0; place < count; ++place) {
        const int column = m_choice.order.size() == count ? m_choice.order[place] : place;
        header->moveSection(header->visualIndex(column), place);
    }
    m_applying = false;
    m_table->showSort(m_choice.sort, m_choice.sortOrder);
    m_table->applyColumns();
}

void ColumnChooser::fill(QMenu *menu)
{
    const QAbstractItemModel *model = m_table->model();
    for (int column = 1; column < model->columnCount(); ++column) {
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!hides(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setHidden(column, !on); });
    }
    menu->addSeparator();
    menu->addAction(tr("Reset columns"), this, &ColumnChooser::reset);
}

void ColumnChooser::setHidden(int column, bool hidden)
{
    m_choice.hidden.removeAll(column);
    if (hidden && column > 0)
        m_choice.hidden.append(column);
    save();
    m_table->applyColumns();
}

void ColumnChooser::setWidth(int column, int width)
{
    m_choice.widths.insert(column, width);
    save();
}

void ColumnChooser::setSort(int column, Qt::SortOrder order)
{
    m_choice.sort = column;
    m_choice.sortOrder = order;
    save();
}

void ColumnChooser::keepOrder()
{
    if (m_applying)
        return;
    const QHeaderView *header = m_table->horizontalHeader();
    m_choice.order.clear();
    for (int place = 0; place < header->count(); ++place)
        m_choice.order.append(header->logicalIndex(place));
    save();
}

void ColumnChooser::reset()
{
    m_choice = {};
    save();
    apply();
}

} // namespace vigie::widgets
