#include "ui/shell/main_window.h"

#include "ui/pages/servers/key_dialog.h"
#include "ui/present/text.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/header.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/write_switch.h"
#include "ui/theme/preferences.h"
#include "ui/widgets/question.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using widgets::Question;

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, const QString &text, const QString &keys, auto act) {
        QAction *action = menu->addAction(text, QKeySequence(keys), this, act);
        m_commands.append(action);
        return action;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("Add server…"), u"Ctrl+N"_s, [this] { openPage(u"add"_s); });
    add(file, tr("Settings"), u"Ctrl+,"_s, [this] { openPage(u"settings"_s); });
    add(file, tr("Quit"), u"Ctrl+Q"_s, [this] { close(); });

    QMenu *server = menuBar()->addMenu(tr("&Server"));
    add(server, tr("Connect"), {}, [this] { connectCurrent(); });
    add(server, tr("Disconnect"), {}, [this] { m_context.engine->disconnectFrom(m_server); });
    add(server, tr("Refresh now"), u"F5"_s, [this] {
        whenDone(m_context.engine->refresh(m_server), this, [this](const Result<health::Snapshot> &fresh) {
            if (!fresh)
                showError(fresh.error());
        });
    });
    add(server, tr("Check the server"), {}, [this] { openPage(u"check"_s); });
    add(server, tr("Review and deploy…"), u"Ctrl+Shift+D"_s, [this] { openPage(u"deploy"_s); });
    server->addSeparator();
    add(server, tr("Remove server…"), {}, [this] { removeServer(); });

    QMenu *service = menuBar()->addMenu(tr("Servi&ce"));
    add(service, tr("Start service"), {}, [this] { actOnSelected(ServiceAction::Start); });
    add(service, tr("Stop service…"), {}, [this] { actOnSelected(ServiceAction::Stop); });
    add(service, tr("Restart service…"), u"Ctrl+Shift+R"_s, [this] { actOnSelected(ServiceAction::Restart); });

    buildViewMenu();

    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    add(tools, tr("Search or run a command"), u"Ctrl+K"_s, [this] { openPalette(); });
    add(tools, tr("Write mode"), u"Ctrl+Shift+W"_s, [this] { m_statusMode->toggle(); });
    tools->addSeparator();
    const auto ask = [this](const QString &id, const char *what) {
        openPage(id);
        if (page())
            QMetaObject::invokeMethod(page(), what);
    };
    add(tools, tr("Prove persistence…"), u"Ctrl+Shift+P"_s, [ask] { ask(u"persistence"_s, "showChoice"); });
    add(tools, tr("Scan for leaks…"), {}, [ask] { ask(u"vault"_s, "openScan"); });
    add(tools, tr("Rotate all credentials…"), {}, [ask] { ask(u"vault"_s, "rotateAll"); });
    add(tools, tr("Export the vault…"), {}, [ask] { ask(u"vault"_s, "openExport"); });
    add(tools, tr("Adopt credentials from the server…"), {}, [ask] { ask(u"vault"_s, "openAdopt"); });
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("About Vigie"), {}, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Vigie"),
                                    tr("Vigie %1 deploys and watches a data stack on a server.").arg(QStringLiteral(VIGIE_VERSION)),
                                    QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    menuBar()->setFixedHeight(theme::scaled(28));
    addJumps();
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    for (const PageSpec &spec : pageSpecs()) {
        QAction *action = view->addAction(spec.title, QKeySequence(spec.shortcut), this, [this, id = spec.id] { openPage(id); });
        action->setIcon(theme::icon(spec.icon, theme::Role::Text2));
        action->setIconVisibleInMenu(false);
        m_commands.append(action);
    }
    view->addSeparator();
    auto *group = new QActionGroup(this);
    const QList<QPair<theme::Choice, QString>> choices{{theme::Choice::System, tr("Theme of the system")},
                                                       {theme::Choice::Light, tr("Light theme")},
                                                       {theme::Choice::Dark, tr("Dark theme")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = view->addAction(text, this, [choice = choice] {
            theme::Preferences wanted = theme::preferences();
            wanted.theme = choice;
            theme::setPreferences(wanted);
        });
        action->setCheckable(true);
        action->setChecked(theme::Theme::instance().choice() == choice);
        connect(&theme::Theme::instance(), &theme::Theme::changed, action, [action, choice = choice] { action->setChecked(theme::Theme::instance().choice() == choice); });
        group->addAction(action);
        m_commands.append(action);
    }
}

// Keys that belong to no menu: from pane to pane.
void MainWindow::addJumps()
{
    for (const bool forward : {true, false}) {
        auto *jump = new QAction(this);
        jump->setShortcut(QKeySequence(forward ? u"F6"_s : u"Shift+F6"_s));
        connect(jump, &QAction::triggered, this, [this, forward] { jumpPane(forward); });
        addAction(jump);
    }
}

void MainWindow::jumpPane(bool forward)
{
    const QList<QWidget *> panes{m_sidebar, m_header, page()};
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (panes[i] && focusWidget() && (panes[i] == focusWidget() || panes[i]->isAncestorOf(focusWidget())))
            at = i;
    for (int tries = 0; tries < int(panes.size()); ++tries) {
        at = (at + (forward ? 1 : panes.size() - 1) + panes.size()) % panes.size();
        QWidget *pane = panes[at];
        if (!pane)
            continue;
        QWidget *target = pane->focusPolicy() & Qt::TabFocus ? pane : nullptr;
        for (QWidget *child : pane->findChildren<QWidget *>())
            if (!target && (child->focusPolicy() & Qt::TabFocus) && child->isVisible() && child->isEnabled())
                target = child;
        if (target) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::startDeploy()
{
    openPage(u"deploy"_s);
    if (Page *shown = page())
        QMetaObject::invokeMethod(shown, "begin", Q_ARG(bool, m_startsAtOnce.value(m_server)));
}

void MainWindow::actOnSelected(ServiceAction action)
{
    const QString service = page() ? page()->selectedService() : QString();
    if (service.isEmpty())
        statusBar()->showMessage(tr("Select a service on the Overview first."), 6000);
    else
        act(action, service);
}

void MainWindow::act(ServiceAction action, const QString &service)
{
    const QString label = present::serviceLabel(service);
    const auto run = [this, action, service] {
        whenDone(m_context.engine->act(m_server, action, {service}), this, [this](const Result<> &done) {
            if (!done)
                showError(done.error());
        });
    };
    if (action == ServiceAction::Start) {
        run();
        return;
    }
    const bool restart = action == ServiceAction::Restart;
    auto *question = new Question(restart ? tr("Restart %1?").arg(label) : tr("Stop %1?").arg(label),
                                  restart ? tr("It does not answer for a few seconds. Its data is kept.")
                                          : tr("It does not answer until it is started again. Its data is kept."),
                                  restart ? tr("Restart") : tr("Stop"), this);
    connect(question, &QDialog::accepted, this, run);
    question->open();
}

void MainWindow::connectCurrent()
{
    const QUuid server = m_server;
    using Phase = ssh::LinkState::Phase;
    if (server.isNull())
        return;
    const Phase phase = m_context.engine->snapshot(server).connection.phase;
    if (phase == Phase::Reconnecting)
        m_context.engine->reconnectNow(server);
    if (phase == Phase::Reconnecting || phase == Phase::Connecting || phase == Phase::Connected)
        return;
    whenDone(m_context.engine->connectTo(server), this, [this, server](const Result<> &connected) {
        if (connected || server != m_server)
            return;
        if (connected.error().kind == Error::Kind::ServerKeyUnknown)
            askKey(server);
        else
            showError(connected.error());
    });
}

// A server of the list whose key nobody has compared yet: added on the command line, or its pin removed.
void MainWindow::askKey(QUuid server)
{
    whenDone(m_context.engine->presentedKey(server), this, [this, server](const Result<trust::Offer> &offer) {
        if (!offer) {
            showError(offer.error());
            return;
        }
        auto *dialog = new KeyDialog(*offer, this);
        connect(dialog, &QDialog::accepted, this, [this, server, fingerprint = offer->fingerprint] {
            whenDone(m_context.engine->trustKey(server, fingerprint), this, [this](const Result<> &trusted) {
                if (trusted)
                    connectCurrent();
                else
                    showError(trusted.error());
            });
        });
        dialog->open();
    });
}

void MainWindow::removeServer()
{
    const std::optional<Server> server = currentServer();
    if (!server)
        return;
    auto *question = new Question(tr("Remove %1 from Vigie?").arg(server->name),
                                  tr("Nothing changes on the server. Its passwords stay in the keychain of this computer."), tr("Remove"), this);
    question->setDanger();
    question->mustType(server->name);
    connect(question, &QDialog::accepted, this, [this, id = server->id] {
        whenDone(m_context.engine->removeServer(id), this, [this](const Result<> &done) {
            if (!done)
                showError(done.error());
        });
    });
    question->open();
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(m_commands, this);
    palette->open();
}

} // namespace vigie::ui
