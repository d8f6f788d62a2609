#pragma once

#include "app/search/door.h"
#include "ui/widgets/basics.h"

#include <QDialog>

class QButtonGroup;
class QPlainTextEdit;

namespace vigie::ui {

// Documents as JSON: one that is there, to change it, or new ones.
class DocumentDialog : public QDialog
{
    Q_OBJECT

public:
    // Without a document, new ones are written.
    DocumentDialog(search::Door *door, QUuid server, const QString &index, const QJsonObject &document, QWidget *parent);

private:
    void save();
    void refuse(const QString &sentence);

    search::Door *m_door;
    QUuid m_server;
    QString m_index;
    QPlainTextEdit *m_text;
    QButtonGroup *m_modes;
    widgets::Label *m_note;
    widgets::Button *m_save;
};

} // namespace vigie::ui
