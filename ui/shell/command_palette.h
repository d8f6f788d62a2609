#pragma once

#include "ui/shell/command.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace vigie::ui {

// Every command, found by its words in both languages. One that is not available stays listed, greyed, with the reason.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<Command> &commands, QWidget *window);

    // Run lately, newest first; kept with the settings.
    [[nodiscard]] static QStringList recent();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void run();

    QList<Command> m_commands;
    QList<Command> m_shown;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_count;
};

} // namespace vigie::ui
