#include "ui/pages/storage/storage_page.h"

#include "app/servers/write_mode.h"
#include "ui/models/in_background.h"
#include "ui/models/object_table.h"
#include "ui/pages/storage/listing_feed.h"
#include "ui/pages/storage/object_view.h"
#include "ui/pages/storage/preview_card.h"
#include "ui/present/objects.h"
#include "ui/widgets/basics.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>

using namespace Qt::StringLiterals;

// What is selected, what may be done with it, and what is dropped.
namespace vigie::ui {

int StoragePage::oneSelectedObject() const
{
    const QList<int> rows = m_view->selectedRowNumbers(2);
    return rows.size() == 1 && !m_table->isFolder(rows.first()) ? rows.first() : -1;
}

QString StoragePage::keyOf(int row) const
{
    return m_place.prefix + m_table->nameOf(row) + (m_table->isFolder(row) ? u"/"_s : QString());
}

StoragePage::Chosen StoragePage::chosen() const
{
    Chosen result;
    for (const int row : m_view->selectedRowNumbers(m_table->rowCount()))
        (m_table->isFolder(row) ? result.prefixes : result.keys).append(keyOf(row));
    return result;
}

void StoragePage::showSelected()
{
    showFoot();
    enableActions();
    if (oneSelectedObject() >= 0) {
        ticking() ? m_lookTimer.start(120) : look(oneSelectedObject());
        return;
    }
    m_lookTimer.stop();
    ++m_lookRound;
    const qint64 rows = m_view->selectedCount();
    m_preview->showNothing(rows > 1 ? tr("%n selected, %1", nullptr, int(rows)).arg(present::fileSize(m_view->selectedBytes())) : QString());
}

// Asked of the server only for what is selected: a list of a million costs nothing more.
void StoragePage::look(int row)
{
    if (row < 0)
        return;
    const models::ObjectEntry entry = m_table->entry(row);
    const QString key = keyOf(row), name = m_table->nameOf(row);
    minio::Object object;
    object.key = key;
    object.size = Bytes{entry.size};
    if (entry.modified > 0)
        object.modified = QDateTime::fromSecsSinceEpoch(entry.modified, Qt::UTC);
    QStringList way{present::visible(m_place.bucket)};
    for (const QString &folder : m_place.prefix.split(u'/', Qt::SkipEmptyParts))
        way.append(present::visible(folder));
    m_preview->showObject(way.join(u" / "_s), object, name);
    const int round = ++m_lookRound;
    whenDone(m_door->details(server(), m_place.bucket, key), this, [this, round, key, name, size = entry.size](const Result<minio::ObjectDetails> &details) {
        if (round != m_lookRound)
            return;
        m_preview->setDetails(details);
        const QString type = details ? details->contentType : QString();
        if (size > models::previewMost)
            m_preview->setPreviewNote(tr("Larger than %1: download it to see it.").arg(present::fileSize(Bytes{models::previewMost})));
        else if (!models::mayPreview(name, type, size))
            m_preview->setPreviewNote(size == 0 ? tr("It is empty.") : name.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? tr("PDF pages are not drawn here: download it to see them.") : tr("There is no preview of this kind."));
        else
            whenDone(m_door->read(server(), m_place.bucket, key, models::previewMost), this, [this, round, name, type](const Result<QByteArray> &bytes) {
                if (round != m_lookRound)
                    return;
                if (!bytes) {
                    m_preview->setPreviewNote(bytes.error().what);
                    return;
                }
                const auto draw = [bytes = *bytes, name, type, room = m_preview->room()] { return models::previewOf(bytes, name, type, room); };
                const auto show = [this, round](const models::Preview &preview) {
                    if (round == m_lookRound)
                        m_preview->setPreview(preview);
                };
                ticking() ? models::inBackground(this, draw, show) : show(draw());
            });
    });
}

void StoragePage::togglePreview()
{
    if (m_compact)
        m_previewToggle->toggle();
}

bool StoragePage::connected() const
{
    const health::Snapshot snapshot = engine()->snapshot(server());
    return !snapshot.stale && snapshot.connection.phase == ssh::LinkState::Phase::Connected;
}

QString StoragePage::whyNot() const
{
    if (!connected())
        return tr("The server is not connected.");
    const servers::WriteMode *mode = engine()->writeMode();
    return mode && mode->isOn(server()) ? QString() : tr("Data is read-only. Turn on write mode first (Ctrl+Shift+W).");
}

void StoragePage::enableActions()
{
    const QString why = whyNot();
    for (widgets::Button *button : {m_newBucket, m_upload, m_firstBucket, m_firstUpload}) {
        button->setEnabled(why.isEmpty() && (button == m_newBucket || button == m_firstBucket || !m_place.bucket.isEmpty()));
        button->setToolTip(why);
    }
    m_preview->setReachable(connected(), tr("The server is not connected."));
    m_up->setEnabled(!m_place.prefix.isEmpty());
    m_up->setToolTip(m_place.prefix.isEmpty() ? tr("This is the whole bucket.") : tr("Parent folder (Backspace)"));
}

void StoragePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && whyNot().isEmpty() && !m_place.bucket.isEmpty())
        event->acceptProposedAction();
}

void StoragePage::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

// Onto a folder of the tree: into that one; anywhere else: into the shown one.
void StoragePage::dropEvent(QDropEvent *event)
{
    Place to = m_place;
    const QPoint inTree = m_tree->viewport()->mapFrom(this, event->position().toPoint());
    if (m_tree->viewport()->rect().contains(inTree))
        if (const Place hit = m_tree->placeAt(inTree); !hit.bucket.isEmpty())
            to = hit;
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    uploadPaths(paths, to);
}

bool StoragePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        if (m_filter->text().isEmpty() && m_namePrefix.isEmpty())
            m_view->setFocus(Qt::ShortcutFocusReason);
        else
            filterBy({});
        return true;
    }
    if (key == Qt::Key_Down) {
        m_view->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return Page::eventFilter(watched, event);
    // What is not listed yet is found by its prefix, which the server can do.
    const bool finished = m_feed->state() == ListingFeed::State::Complete;
    if (!finished && !m_filter->text().isEmpty())
        go(m_place, m_filter->text());
    m_view->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace vigie::ui
