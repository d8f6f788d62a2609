#pragma once

#include "app/storage/values.h"

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace vigie::ui {

// Where in the storage: a bucket and what its keys begin with ("thumbs/2026/", or nothing).
struct Place {
    QString bucket;
    QString prefix;
    [[nodiscard]] Place parent() const;
    [[nodiscard]] QString name() const;         // the last folder, or the bucket
    [[nodiscard]] QString path() const { return bucket + u'/' + prefix; }
    bool operator==(const Place &) const = default;
};

// Buckets and their folders, with what has been counted in them.
class BucketTree : public QTreeView
{
    Q_OBJECT

public:
    enum ItemRole { BucketRole = Qt::UserRole + 1, PrefixRole, CountRole, ExploredRole };

    explicit BucketTree(QWidget *parent = nullptr);

    // Folders that are open stay open.
    void setBuckets(const QList<storage::BucketInfo> &buckets, const QDateTime &now);
    void setMeasure(const QString &bucket, const storage::Measure &measure, const QDateTime &now);
    // Folders below a place, as a listing found them; `complete`: there are no others.
    void addFolders(const Place &below, const QStringList &names, bool complete);
    void setCount(const Place &place, qint64 objects, bool complete);
    void setCurrent(const Place &place);
    [[nodiscard]] Place placeAt(const QPoint &inViewport) const;
    [[nodiscard]] Place currentPlace() const;
    [[nodiscard]] QStringList siblings(const Place &place) const;

Q_SIGNALS:
    void placeChosen(const vigie::ui::Place &place);
    void foldersWanted(const vigie::ui::Place &below);
    void menuWanted(const vigie::ui::Place &place, const QPoint &global);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QStandardItem *itemOf(const Place &place) const;
    [[nodiscard]] static Place placeOf(const QModelIndex &index);
    void showCounted(QStandardItem *folder, const storage::Measure &measure) const;
    void setCount(QStandardItem *item, qint64 objects, bool complete) const;
    void setCountText(QStandardItem *item, const QString &text, const QString &tip) const;

    QStandardItemModel *m_model;
    QHash<QString, storage::Measure> m_measures;
    bool m_keyboardFocus = false;
};

} // namespace vigie::ui
