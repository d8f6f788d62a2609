#pragma once

#include "app/vault/door.h"
#include "ui/widgets/basics.h"

#include <QDialog>

class QButtonGroup;
class QLineEdit;

namespace vigie::ui {

// Where to and in which form. The sealed form wants its passphrase twice; the readable ones are asked about by the engine.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(vault::Door *door, QUuid server, const QString &stack, QWidget *parent);

private:
    void buildFields();
    void choosePlace();
    void check();
    void start(const QStringList &typed);
    void take(const Result<vault::Exported> &exported);
    [[nodiscard]] vault::ExportWish::Format format() const;
    [[nodiscard]] QString suffix() const;

    vault::Door *m_door;
    QUuid m_server;
    QString m_stack;
    QButtonGroup *m_formats;
    QLineEdit *m_file;
    QWidget *m_phrases;
    QLineEdit *m_phrase;
    QLineEdit *m_again;
    widgets::Label *m_note;
    widgets::Button *m_cancel;
    widgets::Button *m_go;
    bool m_working = false;
};

} // namespace vigie::ui
