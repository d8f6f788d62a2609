#include "ui/pages/storage/storage_page.h"

#include "app/servers/write_mode.h"
#include "ui/models/object_table.h"
#include "ui/pages/storage/breadcrumb.h"
#include "ui/pages/storage/listing_feed.h"
#include "ui/pages/storage/object_view.h"
#include "ui/pages/storage/preview_card.h"
#include "ui/pages/storage/transfer_dock.h"
#include "ui/widgets/notices.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

// How the page is put together.
namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

StoragePage::StoragePage(const Context &context)
    : Page(context), m_door(engine()->storage()), m_layout(column(12)), m_crumbs(new Breadcrumb), m_up(iconButton(u"chevron-left"_s, tr("Parent folder (Backspace)"))),
      m_previewToggle(new Button(tr("Preview"), ButtonKind::Neutral, u"image"_s)), m_newBucket(new Button(tr("New bucket…"), ButtonKind::Neutral, u"plus"_s)),
      m_upload(new Button(tr("Upload…"), ButtonKind::Neutral, u"upload"_s)), m_firstBucket(new Button(tr("New bucket…"), ButtonKind::Neutral, u"plus"_s)),
      m_firstUpload(new Button(tr("Upload…"), ButtonKind::Neutral, u"upload"_s)), m_stale(new Banner), m_work(new Banner), m_body(new QStackedWidget), m_splitter(new QSplitter),
      m_tree(new BucketTree), m_table(new models::ObjectTable(context.now, this)), m_feed(new ListingFeed(m_table, std::chrono::milliseconds(context.ticking ? 250 : 0), this)), m_view(new ObjectView(m_table)),
      m_tableStack(new QStackedWidget), m_mark(new IconView({}, Role::Text, 15)), m_count(new Label(Type::Strong)), m_what(new Label(Type::Body)),
      m_rate(new Label(Type::Body, Role::Text3)), m_stop(new Button(tr("Stop listing"), ButtonKind::Neutral, u"stop"_s)), m_filter(new QLineEdit),
      m_kind(new Button(tr("Any kind"))), m_selected(new Label(Type::Small, Role::Text2)), m_rows(new Label(Type::Small, Role::Text3)), m_error(new ErrorCard),
      m_bodyError(new ErrorCard), m_slow(new Label(Type::Small, Role::Text2)), m_preview(new PreviewCard)
{
    setAcceptDrops(true);
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->addLayout(buildHead());
    m_layout->addWidget(m_stale);
    m_layout->addWidget(m_work);
    m_layout->addWidget(m_body, 1);
    m_body->addWidget(buildBrowse());
    m_firstBucket->setObjectName(u"firstBucketButton"_s);
    connect(m_firstBucket, &QPushButton::clicked, this, &StoragePage::askBucket);
    m_body->addWidget(new EmptyState(u"bucket"_s, tr("There is no bucket on this server yet."), tr("A bucket holds the files that the applications store."), m_firstBucket));
    auto *deploy = new Button(tr("Deploy…"), ButtonKind::Neutral, u"deploy"_s);
    connect(deploy, &QPushButton::clicked, this, &Page::deployWanted);
    m_body->addWidget(new EmptyState(u"bucket"_s, tr("Nothing is deployed on this server yet."), tr("Deploy first: then its buckets and objects are shown here."), deploy));
    auto *retry = new Button(tr("Try again"), ButtonKind::Neutral, u"rotate"_s);
    retry->setObjectName(u"retryBuckets"_s);
    connect(retry, &QPushButton::clicked, this, &StoragePage::load);
    m_bodyError->addButton(retry);
    m_body->addWidget(m_bodyError);
    if (m_door) {
        m_dock = new TransferDock(m_door);
        m_layout->addWidget(m_dock);
    }
    setLayout(m_layout);
    connectParts();
    showState();
}

QLayout *StoragePage::buildHead()
{
    m_up->setKind(ButtonKind::Flat);
    m_up->setSmall();
    m_up->setObjectName(u"parentButton"_s);
    m_previewToggle->setCheckable(true);
    m_previewToggle->setObjectName(u"previewToggle"_s);
    m_previewToggle->setToolTip(tr("Show what is selected (Alt+Enter)"));
    m_newBucket->setObjectName(u"newBucketButton"_s);
    m_upload->setObjectName(u"uploadButton"_s);
    auto *head = row(8);
    head->addWidget(m_up);
    head->addWidget(m_crumbs, 1);
    for (Button *button : {m_previewToggle, m_newBucket, m_upload})
        head->addWidget(button);
    auto *tryNow = new Button(tr("Try now"), ButtonKind::Neutral, u"rotate"_s);
    connect(tryNow, &QPushButton::clicked, this, [this] { engine()->reconnectNow(server()); });
    m_stale->addButton(tryNow);
    m_stale->hide();
    auto *stop = new Button(tr("Stop"), ButtonKind::Neutral, u"stop"_s);
    stop->setObjectName(u"stopWorkButton"_s);
    connect(stop, &QPushButton::clicked, this, [this] { m_working.request(); });
    m_work->setMark(theme::Mark::Starting);
    m_work->addButton(stop);
    m_work->hide();
    return head;
}

QWidget *StoragePage::buildBrowse()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildTree());
    m_splitter->addWidget(buildTable());
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    return m_splitter;
}

Card *StoragePage::buildTree()
{
    auto *card = new Card;
    auto *inside = column(0);
    inside->setContentsMargins(6, 6, 6, 6);
    inside->addWidget(m_tree);
    card->setLayout(inside);
    card->setMinimumWidth(scaled(150));
    return card;
}

Card *StoragePage::buildTable()
{
    auto *card = new Card;
    auto *inside = column(0);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(buildCounter());
    inside->addWidget(new Line(Qt::Horizontal));
    inside->addWidget(buildFilter());
    inside->addWidget(new Line(Qt::Horizontal));
    inside->addWidget(m_tableStack, 1);
    inside->addWidget(new Line(Qt::Horizontal));
    inside->addWidget(buildFoot());
    card->setLayout(inside);
    card->setMinimumWidth(scaled(300));
    m_tableStack->addWidget(m_view);
    connect(m_firstUpload, &QPushButton::clicked, this, [this] { askUpload(false); });
    m_firstUpload->setObjectName(u"firstUploadButton"_s);
    m_tableStack->addWidget(new EmptyState(u"folder"_s, tr("This folder is empty."), tr("Drop files here, or upload them."), m_firstUpload));
    auto *clear = new Button(tr("Clear filter"));
    clear->setObjectName(u"clearFilterButton"_s);
    connect(clear, &QPushButton::clicked, this, [this] { filterBy({}); });
    m_tableStack->addWidget(new EmptyState(u"filter"_s, tr("Nothing matches."), tr("Names, size:>1MB, modified:<2026-11-01, kind:webp, /expression/"), clear));
    auto *retry = new Button(tr("Try again"), ButtonKind::Neutral, u"rotate"_s);
    retry->setObjectName(u"retryListing"_s);
    connect(retry, &QPushButton::clicked, this, &StoragePage::listAgain);
    m_error->addButton(retry);
    m_tableStack->addWidget(m_error);
    return card;
}

QWidget *StoragePage::buildCounter()
{
    m_stop->setSmall();
    m_stop->setObjectName(u"stopListingButton"_s);
    m_count->setObjectName(u"objectCount"_s);
    m_what->setObjectName(u"objectWhat"_s);
    m_what->setElide(Qt::ElideRight);
    m_rate->setElide(Qt::ElideRight);
    auto *line = row(8);
    line->setContentsMargins(12, 0, 11, 0);
    line->addWidget(m_mark);
    line->addWidget(m_count);
    line->addWidget(m_what);
    line->addWidget(m_rate, 1);
    line->addWidget(m_slow);
    line->addWidget(m_stop);
    auto *bar = new QWidget;
    bar->setLayout(line);
    bar->setFixedHeight(scaled(39));
    return bar;
}

QWidget *StoragePage::buildFilter()
{
    m_filter->setObjectName(u"filterField"_s);
    m_filter->setProperty("finds", true);
    m_filter->setAccessibleName(tr("Filter the objects"));
    m_filter->setFixedHeight(scaled(28));
    m_filter->setTextMargins(scaled(24), 0, 0, 0);
    auto *funnel = new IconView(u"filter"_s, Role::Text2, 16, m_filter);
    funnel->setGeometry(scaled(9), scaled(6), 16, 16);
    funnel->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_filter->installEventFilter(this);
    m_kind->setSmall();
    m_kind->setObjectName(u"kindButton"_s);
    auto *columns = iconButton(u"columns"_s, tr("Columns"));
    columns->setSmall();
    columns->setObjectName(u"columnsButton"_s);
    auto *more = iconButton(u"more"_s, tr("More for this list"));
    more->setSmall();
    more->setObjectName(u"listMoreButton"_s);
    connect(more, &QPushButton::clicked, this, &StoragePage::openListMenu);
    connect(columns, &QPushButton::clicked, this, [this, columns] {
        auto *menu = new QMenu(this);
        for (int column = 1; column < models::objectColumns; ++column) {
            QAction *action = menu->addAction(m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), this, [this, column](bool on) {
                m_view->setColumnShown(models::ObjectColumn(column), on);
                QSettings().setValue(u"storage/column%1"_s.arg(column), on);
            });
            action->setCheckable(true);
            action->setChecked(!m_view->isColumnHidden(column));
        }
        popup(menu, columns->mapToGlobal(QPoint(0, columns->height() + 2)));
    });
    for (int column = 1; column < models::objectColumns; ++column)
        m_view->setColumnShown(models::ObjectColumn(column), !ticking() || QSettings().value(u"storage/column%1"_s.arg(column), true).toBool());
    auto *line = row(8);
    line->setContentsMargins(12, 0, 11, 0);
    line->addWidget(m_filter, 1);
    line->addWidget(m_kind);
    line->addWidget(columns);
    line->addWidget(more);
    auto *bar = new QWidget;
    bar->setLayout(line);
    bar->setFixedHeight(scaled(41));
    return bar;
}

QWidget *StoragePage::buildFoot()
{
    m_selected->setElide(Qt::ElideRight);
    m_selected->setObjectName(u"selectionText"_s);
    m_rows->setObjectName(u"rowsText"_s);
    auto *line = row(8);
    line->setContentsMargins(12, 0, 12, 2);
    line->addWidget(m_selected, 1);
    line->addWidget(m_rows);
    auto *foot = new Ground(Role::Raised);
    foot->setLayout(line);
    foot->setFixedHeight(scaled(31));
    return foot;
}

void StoragePage::connectParts()
{
    connect(m_up, &QPushButton::clicked, this, [this] { go(m_place.parent()); });
    connect(m_crumbs, &Breadcrumb::placeChosen, this, [this](const Place &place) { go(place); });
    connect(m_crumbs, &Breadcrumb::pathTyped, this, &StoragePage::openPath);
    connect(m_crumbs, &Breadcrumb::siblingsWanted, this, [this](const Place &place, const QPoint &global) {
        auto *menu = new QMenu(this);
        for (const QString &name : m_tree->siblings(place))
            menu->addAction(name, this, [this, place, name] { go(place.prefix.isEmpty() ? Place{name, {}} : Place{place.bucket, place.parent().prefix + name + u'/'}); });
        popup(menu, global);
    });
    connect(m_previewToggle, &QPushButton::toggled, this, [this](bool on) { m_preview->setVisible(on || !m_compact); });
    connect(m_newBucket, &QPushButton::clicked, this, &StoragePage::askBucket);
    connect(m_upload, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->addAction(theme::icon(u"file"_s, Role::Text2), tr("Files…"), this, [this] { askUpload(false); });
        menu->addAction(theme::icon(u"folder"_s, Role::Text2), tr("Folder…"), this, [this] { askUpload(true); });
        popup(menu, m_upload->mapToGlobal(QPoint(0, m_upload->height() + 2)));
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_feed->state() == ListingFeed::State::Running ? m_feed->stop() : m_feed->goOn(); });
    connect(m_kind, &QPushButton::clicked, this, [this] {
        using models::ObjectKind;
        auto *menu = new QMenu(this);
        const QList<std::pair<QString, std::optional<ObjectKind>>> kinds{{tr("Any kind"), {}}, {tr("Folders"), ObjectKind::Folder}, {tr("Images"), ObjectKind::Image}, {tr("Text"), ObjectKind::Text},
                                                                         {tr("Sound and video"), ObjectKind::Media}, {tr("Archives"), ObjectKind::Archive}, {tr("Other"), ObjectKind::Other}};
        for (const auto &[text, kind] : kinds) {
            QAction *action = menu->addAction(text, this, [this, text = text, kind = kind] {
                m_onlyKind = kind;
                m_kind->setText(text);
                applyFilter();
            });
            action->setCheckable(true);
            action->setChecked(m_onlyKind == kind);
        }
        popup(menu, m_kind->mapToGlobal(QPoint(0, m_kind->height() + 2)));
    });
    connect(m_tree, &BucketTree::placeChosen, this, [this](const Place &place) { go(place); });
    connect(m_tree, &BucketTree::foldersWanted, this, [this](const Place &below) {
        if (m_door && below != m_place)
            exploreFolders(below, m_door->list(server(), {below.bucket, below.prefix}), 3);
    });
    connect(m_tree, &BucketTree::menuWanted, this, &StoragePage::openBucketMenu);
    connect(m_feed, &ListingFeed::progressed, this, &StoragePage::showProgress);
    connect(m_feed, &ListingFeed::changed, this, &StoragePage::showProgress);
    connect(m_table, &models::ObjectTable::arranged, this, &StoragePage::showProgress);
    connect(m_view, &ObjectView::opened, this, &StoragePage::openRow);
    connect(m_view, &ObjectView::selectionMoved, this, &StoragePage::showSelected);
    connect(m_view, &ObjectView::parentWanted, this, [this] { go(m_place.parent()); });
    connect(m_view, &ObjectView::renameWanted, this, &StoragePage::askRename);
    connect(m_view, &ObjectView::deleteWanted, this, &StoragePage::askDelete);
    connect(m_view, &ObjectView::previewWanted, this, &StoragePage::togglePreview);
    connect(m_view, &ObjectView::menuWanted, this, [this](const QPoint &global) {
        auto *menu = new QMenu(this);
        addObjectActions(menu);
        popup(menu, global);
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &StoragePage::showFoot);
    connect(m_preview, &PreviewCard::downloadWanted, this, &StoragePage::askDownload);
    connect(m_preview, &PreviewCard::linkWanted, this, &StoragePage::openLink);
    connect(m_preview, &PreviewCard::moreWanted, this, [this](const QPoint &global) {
        auto *menu = new QMenu(this);
        addObjectActions(menu);
        popup(menu, global);
    });
    for (QTimer *timer : {&m_lookTimer, &m_filterTimer, &m_slowTimer, &m_againTimer})
        timer->setSingleShot(true);
    connect(&m_lookTimer, &QTimer::timeout, this, [this] { look(oneSelectedObject()); });
    connect(&m_filterTimer, &QTimer::timeout, this, &StoragePage::applyFilter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { m_table->arena().count() > 5000 ? m_filterTimer.start(150) : applyFilter(); });
    connect(&m_slowTimer, &QTimer::timeout, this, [this] { m_slow->setText(tr("Waiting for the server.")); });
    connect(&m_againTimer, &QTimer::timeout, this, &StoragePage::listAgain);
    if (servers::WriteMode *mode = engine()->writeMode()) {
        connect(mode, &servers::WriteMode::begun, this, &StoragePage::enableActions);
        connect(mode, &servers::WriteMode::ended, this, &StoragePage::enableActions);
    }
    if (!m_door)
        return;
    connect(m_door, &storage::Door::bucketsChanged, this, [this](QUuid of) {
        if (of == server())
            load();
    });
    connect(m_door, &storage::Door::objectsChanged, this, [this](QUuid of, const QString &bucket) {
        if (of == server() && bucket == m_place.bucket)
            m_againTimer.start(ticking() ? 400 : 0);
    });
    connect(m_door, &storage::Door::bucketMeasured, this, [this](QUuid of, const QString &bucket, const storage::Measure &measure) {
        if (of == server())
            takeMeasure(bucket, measure);
    });
    connect(m_door, &storage::Door::objectsRemoved, this, [this](QUuid of, const QString &bucket, qint64 removed) {
        if (of == server() && m_work->isVisible())
            showWork(tr("Deleting in %1: %2 objects are gone.").arg(bucket).arg(removed));
    });
}

// The page's own keys go before those of the window: back and forward mean folders first.
bool StoragePage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && keyActs(static_cast<QKeyEvent *>(event), false))
        event->accept();
    else
        return Page::event(event);
    return true;
}

void StoragePage::keyPressEvent(QKeyEvent *event)
{
    if (!keyActs(event, true))
        Page::keyPressEvent(event);
}

bool StoragePage::keyActs(QKeyEvent *event, bool act)
{
    const QKeyCombination keys = event->keyCombination();
    const qsizetype step = keys == (Qt::ALT | Qt::Key_Left) ? -1 : keys == (Qt::ALT | Qt::Key_Right) ? 1 : 0;
    const bool path = keys == (Qt::CTRL | Qt::Key_L), find = keys == (Qt::CTRL | Qt::Key_F) || event->text() == u"/"_s, up = keys == (Qt::ALT | Qt::Key_Up);
    if (step != 0 && (m_historyAt + step < 0 || m_historyAt + step >= m_history.size()))
        return false;
    if (act && step != 0)
        moveInHistory(int(step));
    else if (act && path)
        m_crumbs->editPath();
    else if (act && up)
        go(m_place.parent());
    else if (act && find) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    }
    return step != 0 || path || find || up;
}

void StoragePage::setCompact(bool compact)
{
    m_compact = compact;
    const int margin = compact ? 12 : 16;
    m_layout->setContentsMargins(margin, margin, margin, margin);
    m_layout->setSpacing(compact ? 8 : 12);
    m_splitter->setHandleWidth(compact ? 8 : 12);
    m_previewToggle->setVisible(compact);
    m_preview->setVisible(!compact || m_previewToggle->isChecked());
    m_splitter->setSizes({scaled(compact ? 226 : 220), 4000, scaled(256)});
    if (m_dock)
        m_dock->setCompact(compact);
}

} // namespace vigie::ui
