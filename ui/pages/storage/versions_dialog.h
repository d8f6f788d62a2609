#pragma once

#include "app/storage/values.h"
#include "remote/core/result.h"
#include "ui/widgets/basics.h"

#include <QDialog>
#include <QPointer>

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::storage {
class Door;
} // namespace vigie::storage

namespace vigie::widgets {
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

// What a bucket keeps of one key, newest first; an older version can be made the latest again.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    // `whyNot`: why nothing can be changed; empty: it can.
    VersionsDialog(storage::Door *door, QUuid server, QString bucket, QString key, QString whyNot, QWidget *parent);

private:
    void ask();
    void take(const Result<QList<minio::ObjectVersion>> &versions);
    void refresh();
    void restore();

    QPointer<storage::Door> m_door;
    QUuid m_server;
    QString m_bucket, m_key, m_whyNot;
    QList<minio::ObjectVersion> m_versions;
    models::CellTable *m_model;
    widgets::TableView *m_table;
    widgets::Label *m_note;
    widgets::Button *m_restore;
};

} // namespace vigie::ui
