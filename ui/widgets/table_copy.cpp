#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

using namespace Qt::StringLiterals;

// What a table gives away: what it shows, so that a masked value stays masked.
namespace vigie::widgets {

void TableView::copy(Copied what)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    QStringList titles, texts;
    QJsonObject object;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        titles.append(m_model->columns()[column].title);
        texts.append(m_model->index(current.row(), column).data().toString());
        object.insert(titles.last(), texts.last());
    }
    switch (what) {
    case Copied::Cell: QGuiApplication::clipboard()->setText(current.data().toString()); break;
    case Copied::Row: QGuiApplication::clipboard()->setText(titles.join(u'\t') + u'\n' + texts.join(u'\t')); break;
    case Copied::Json: QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))); break;
    }
}

void TableView::addCopyActions(QMenu *menu)
{
    menu->addAction(tr("Copy cell"), QKeySequence(QKeySequence::Copy), this, [this] { copy(Copied::Cell); });
    menu->addAction(tr("Copy row"), QKeySequence(u"Ctrl+Shift+C"_s), this, [this] { copy(Copied::Row); });
    menu->addAction(tr("Copy as JSON"), this, [this] { copy(Copied::Json); });
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addCopyActions(menu);
    menu->popup(event->globalPos());
}

} // namespace vigie::widgets
