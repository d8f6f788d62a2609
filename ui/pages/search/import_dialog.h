#pragma once

#include "app/search/door.h"
#include "ui/widgets/basics.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;

namespace vigie::widgets {
class ProgressLine;
} // namespace vigie::widgets

namespace vigie::ui {

// Documents from a file: which file, how it meets what is there, then how far it is. Closed, it goes on; the dock shows it.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(search::Door *door, QUuid server, const QString &index, bool hasId, QWidget *parent);

private:
    QWidget *buildFields(bool hasId);
    void chooseFile();
    void check();
    void start();
    void take(const search::Import &import);

    search::Door *m_door;
    QUuid m_server;
    QString m_import;
    QLineEdit *m_index;
    QLineEdit *m_file;
    QButtonGroup *m_modes;
    QLineEdit *m_id;
    QWidget *m_fields;
    widgets::ProgressLine *m_progress;
    widgets::Label *m_note;
    widgets::Button *m_stop;
    widgets::Button *m_close;
    widgets::Button *m_go;
};

} // namespace vigie::ui
