#pragma once

#include "app/search/door.h"
#include "ui/widgets/basics.h"

#include <QDialog>

class QPlainTextEdit;

namespace vigie::ui {

// A document as JSON, to change it. What is saved takes the old one's place.
class DocumentDialog : public QDialog
{
    Q_OBJECT

public:
    DocumentDialog(search::Door *door, QUuid server, const QString &index, const QJsonObject &document, QWidget *parent);

private:
    void save();

    search::Door *m_door;
    QUuid m_server;
    QString m_index;
    QPlainTextEdit *m_text;
    widgets::Label *m_note;
    widgets::Button *m_save;
};

} // namespace vigie::ui
