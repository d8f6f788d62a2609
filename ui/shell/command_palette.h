#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListWidget;

namespace vigie::ui {

// Every command of the menus, found by its words. A command that is not available stays listed, greyed.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction *> &commands, QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void run();

    QList<QAction *> m_commands;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace vigie::ui
