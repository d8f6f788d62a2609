#pragma once

#include "app/storage/values.h"
#include "remote/core/result.h"
#include "ui/widgets/basics.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace vigie::storage {
class Door;
} // namespace vigie::storage

namespace vigie::ui {

// A download link: for how long, for which address. One through the tunnel works only here, and says so.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(storage::Door *door, QUuid server, QString bucket, QString key, const QString &name, QWidget *parent);

private:
    void make();
    void take(const Result<storage::Link> &link);

    storage::Door *m_door;
    QUuid m_server;
    QString m_bucket;
    QString m_key;
    QComboBox *m_valid;
    QLineEdit *m_endpoint;
    QLineEdit *m_url;
    widgets::Label *m_note;
    widgets::Button *m_copy;
};

} // namespace vigie::ui
