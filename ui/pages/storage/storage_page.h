#pragma once

#include "app/storage/door.h"
#include "ui/models/object_order.h"
#include "ui/pages/page.h"
#include "ui/pages/storage/bucket_tree.h"
#include "ui/pages/storage/object_calls.h"

#include <QTimer>

class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace vigie::models {
class ObjectTable;
} // namespace vigie::models

namespace vigie::widgets {
class Banner;
class Button;
class Card;
class ErrorCard;
class IconView;
class Label;
} // namespace vigie::widgets

namespace vigie::ui {

class Breadcrumb;
class ListingFeed;
class ObjectView;
class PreviewCard;
class TransferDock;

// Buckets and objects of a server's MinIO: reading always, changing in write mode.
class StoragePage : public Page
{
    Q_OBJECT

public:
    explicit StoragePage(const Context &context);

    void showServer(QUuid server) override;
    void refresh() override;
    void setActive(bool active) override;
    void setCompact(bool compact) override;
    void uploadPaths(const QStringList &paths, const Place &to);

public Q_SLOTS:
    // "bucket/folder/" or "bucket/folder/object", which is then selected.
    void openPath(const QString &path);
    void filterBy(const QString &text);
    void openLink();
    void openVersions();
    void openBucketSettings();
    void askDelete();
    void togglePreview();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Building.
    QLayout *buildHead();
    QWidget *buildBrowse();
    widgets::Card *buildTree();
    widgets::Card *buildTable();
    QWidget *buildCounter();
    QWidget *buildFilter();
    QWidget *buildFoot();
    void connectParts();
    [[nodiscard]] bool keyActs(QKeyEvent *event, bool act);

    // Buckets.
    void load();
    void takeBuckets(const Result<QList<storage::BucketInfo>> &buckets);
    void measureNext();
    void takeMeasure(const QString &bucket, const storage::Measure &measure);
    void countBucket(const QString &bucket);
    void exploreFolders(const Place &below, const storage::ListingPtr &listing, int pages);
    void showState();

    // Where one is.
    void go(const Place &place, const QString &namePrefix = {});
    void moveInHistory(int step);
    void listAgain();
    void showProgress();
    void showCounts();
    void showFoot();
    void showTable();
    void openRow(int row);
    void applyFilter();
    void enableActions();

    // What is selected.
    void showSelected();
    void look(int row);
    [[nodiscard]] int oneSelectedObject() const;        // its row; -1 when it is none, or several
    [[nodiscard]] QString keyOf(int row) const;
    struct Chosen {
        QStringList keys, prefixes;
    };
    [[nodiscard]] Chosen chosen() const;

    // Doing.
    [[nodiscard]] bool connected() const;
    [[nodiscard]] QString whyNot() const;               // why nothing can be changed; empty: it can
    void addObjectActions(QMenu *menu);
    void openListMenu();
    void openBucketMenu(const Place &place, const QPoint &global);
    void popup(QMenu *menu, const QPoint &global);
    void askVersions();
    void askBucket();
    void askDeleteBucket(const QString &bucket);
    void askUpload(bool folder);
    void beginUploads(const QList<storage::TransferWish> &wishes);
    void askDownload();
    void download(const QString &folder);
    void askRename();
    void askTarget(bool move);
    void carryOver(const Carry &wish);
    void askTags();
    void askExport(int form);
    void copyList();
    void showWork(const QString &sentence);
    void endWork(const Result<> &done);

    storage::Door *m_door;
    QVBoxLayout *m_layout;
    Breadcrumb *m_crumbs;
    widgets::Button *m_up;
    widgets::Button *m_previewToggle;
    widgets::Button *m_newBucket;
    widgets::Button *m_upload;
    widgets::Button *m_firstBucket;         // of the empty states
    widgets::Button *m_firstUpload;
    widgets::Banner *m_stale;
    widgets::Banner *m_work;
    QStackedWidget *m_body;
    QSplitter *m_splitter;
    BucketTree *m_tree;
    models::ObjectTable *m_table;
    ListingFeed *m_feed;
    ObjectView *m_view;
    QStackedWidget *m_tableStack;
    widgets::IconView *m_mark;
    widgets::Label *m_count;
    widgets::Label *m_what;
    widgets::Label *m_rate;
    widgets::Button *m_stop;
    QLineEdit *m_filter;
    widgets::Button *m_kind;
    widgets::Label *m_selected;
    widgets::Label *m_rows;
    widgets::ErrorCard *m_error;            // of the listing
    widgets::ErrorCard *m_bodyError;        // of the buckets
    widgets::Label *m_slow;
    PreviewCard *m_preview;
    TransferDock *m_dock = nullptr;
    QTimer m_lookTimer, m_filterTimer, m_slowTimer, m_againTimer;

    struct Visit {
        Place place;
        QString filter;
    };
    QHash<QUuid, Visit> m_visits;           // where one was on each server
    QList<storage::BucketInfo> m_buckets;
    QList<Place> m_history;
    qsizetype m_historyAt = -1;
    Place m_place;
    QString m_namePrefix;
    QString m_wantedName;                   // to be selected as soon as it arrives
    QString m_measured;                     // the bucket being counted in the background
    std::optional<models::ObjectKind> m_onlyKind;
    std::optional<Error> m_bucketsError;
    Cancel m_measuring, m_working;
    int m_round = 0, m_lookRound = 0;
    bool m_loaded = false, m_loading = false, m_compact = false, m_active = false;
};

} // namespace vigie::ui
