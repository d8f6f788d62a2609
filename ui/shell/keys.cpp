#include "ui/shell/keys.h"

#include "ui/shell/command_palette.h"
#include "ui/shell/header.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/paint.h"
#include "ui/widgets/column_chooser.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QStatusBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace vigie::ui {

Phrase::Phrase(const char *text) : shown(MainWindow::tr(text)), source(QString::fromUtf8(text)) {}

QList<QKeySequence> withFrenchRow(const QString &keys)
{
    static const QList<Qt::Key> row{Qt::Key_Agrave,    Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl,   Qt::Key_Apostrophe,
                                    Qt::Key_ParenLeft, Qt::Key_Minus,     Qt::Key_Egrave, Qt::Key_Underscore, Qt::Key_Ccedilla};
    const int digit = keys.isEmpty() ? -1 : keys.back().digitValue();
    if (digit < 0)
        return {QKeySequence(keys)};
    return {QKeySequence(keys), QKeySequence(Qt::ControlModifier | row[digit])};
}

// Keys that belong to no menu.
void MainWindow::addJumps()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto act) {
        auto *jump = new QAction(this);
        jump->setShortcuts(keys);
        connect(jump, &QAction::triggered, this, act);
        addAction(jump);
    };
    for (const bool forward : {true, false}) {
        add({QKeySequence(forward ? u"F6"_s : u"Shift+F6"_s)}, [this, forward] { jumpPane(forward); });
        add({QKeySequence(forward ? u"Alt+Right"_s : u"Alt+Left"_s)}, [this, forward] { goBack(forward); });
        add({QKeySequence(forward ? u"Ctrl+Tab"_s : u"Ctrl+Shift+Tab"_s)}, [this, forward] { turnTab(forward); });
    }
    add({QKeySequence(u"Ctrl+F"_s), QKeySequence(u"/"_s)}, [this] { findInPage(); });
}

void MainWindow::jumpPane(bool forward)
{
    QList<QWidget *> panes{m_sidebar, m_header};
    if (page())
        panes += page()->panes();
    panes.append(statusBar());
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focusWidget() && (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget())))
            at = i;
    if (at < 0 && !forward)
        at = 0;
    for (qsizetype tries = 0; tries < panes.size(); ++tries) {
        at = (at + (forward ? 1 : panes.size() - 1) + panes.size()) % panes.size();
        QWidget *pane = panes[at];
        const auto takes = [](const QWidget *widget) { return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled(); };
        QWidget *target = takes(pane) ? pane : nullptr;
        for (QWidget *child : pane->findChildren<QWidget *>())
            if (!target && takes(child))
                target = child;
        if (target) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

// Through the pages in the order in which they were looked at.
void MainWindow::goBack(bool forward)
{
    const qsizetype place = m_place + (forward ? 1 : -1);
    if (place < 0 || place >= m_visited.size())
        return;
    m_place = place;
    openPage(m_visited[place]);
}

void MainWindow::turnTab(bool forward)
{
    for (QTabBar *tabs : page() ? page()->findChildren<QTabBar *>() : QList<QTabBar *>())
        if (tabs->isVisible() && tabs->count() > 1) {
            tabs->setCurrentIndex((tabs->currentIndex() + (forward ? 1 : tabs->count() - 1)) % tabs->count());
            return;
        }
}

// The field of the page that is marked as the one that finds or filters.
void MainWindow::findInPage()
{
    for (QLineEdit *field : page() ? page()->findChildren<QLineEdit *>() : QList<QLineEdit *>())
        if (field->isVisible() && field->property("finds").toBool()) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
}

void MainWindow::followLog(const QString &service)
{
    openPage(u"logs"_s);
    if (page() && !service.isEmpty())
        QMetaObject::invokeMethod(page(), "followService", Q_ARG(QString, service));
}

void MainWindow::chooseColumns()
{
    for (widgets::TableView *table : page() ? page()->findChildren<widgets::TableView *>() : QList<widgets::TableView *>())
        if (table->isVisible() && table->columnChooser()) {
            auto *menu = new QMenu(table);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->setObjectName(u"columnMenu"_s);
            table->columnChooser()->fill(menu);
            menu->popup(table->mapToGlobal(QPoint(0, table->horizontalHeader()->height())));
            return;
        }
    statusBar()->showMessage(tr("This page has no table whose columns can be chosen."), 6000);
}

} // namespace vigie::ui
