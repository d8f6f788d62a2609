#include "ui/shell/main_window.h"

#include "ui/pages/servers/key_dialog.h"
#include "ui/present/text.h"
#include "ui/shell/header.h"
#include "ui/shell/keys.h"
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
    const auto add = [this](QMenu *menu, const Phrase &text, const QString &keys, auto act) {
        QAction *action = menu->addAction(text.shown, QKeySequence(keys), this, act);
        action->setProperty("source", text.source);
        action->setProperty("group", QString(menu->title()).remove(u'&'));
        m_commands.append(action);
        return action;
    };
    const auto needsLink = [](QAction *action) { action->setProperty("needsLink", true); };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, QT_TR_NOOP("Add server…"), u"Ctrl+N"_s, [this] { openPage(u"add"_s); });
    add(file, QT_TR_NOOP("Settings"), u"Ctrl+,"_s, [this] { openPage(u"settings"_s); });
    add(file, QT_TR_NOOP("Quit"), u"Ctrl+Q"_s, [this] { close(); });

    QMenu *server = menuBar()->addMenu(tr("&Server"));
    add(server, QT_TR_NOOP("Connect"), {}, [this] { connectCurrent(); });
    needsLink(add(server, QT_TR_NOOP("Disconnect"), {}, [this] { m_context.engine->disconnectFrom(m_server); }));
    add(server, QT_TR_NOOP("Refresh now"), u"F5"_s, [this] {
        whenDone(m_context.engine->refresh(m_server), this, [this](const Result<health::Snapshot> &fresh) {
            if (!fresh)
                showError(fresh.error());
        });
    });
    add(server, QT_TR_NOOP("Check the server"), {}, [this] { openPage(u"check"_s); });
    add(server, QT_TR_NOOP("Review and deploy…"), u"Ctrl+Shift+D"_s, [this] { openPage(u"deploy"_s); });
    server->addSeparator();
    add(server, QT_TR_NOOP("Remove server…"), {}, [this] { removeServer(); });

    QMenu *service = menuBar()->addMenu(tr("Servi&ce"));
    needsLink(add(service, QT_TR_NOOP("Start service"), {}, [this] { actOnSelected(ServiceAction::Start); }));
    needsLink(add(service, QT_TR_NOOP("Stop service…"), {}, [this] { actOnSelected(ServiceAction::Stop); }));
    needsLink(add(service, QT_TR_NOOP("Restart service…"), u"Ctrl+Shift+R"_s, [this] { actOnSelected(ServiceAction::Restart); }));

    add(service, QT_TR_NOOP("Follow its log"), u"Ctrl+L"_s, [this] { followLog(page() ? page()->selectedService() : QString()); });

    buildViewMenu();

    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    add(tools, QT_TR_NOOP("Search or run a command"), u"Ctrl+K"_s, [this] { openPalette(); });
    add(tools, QT_TR_NOOP("Write mode"), u"Ctrl+Shift+W"_s, [this] { m_statusMode->toggle(); });
    tools->addSeparator();
    const auto ask = [this](const QString &id, const char *what) {
        openPage(id);
        if (page())
            QMetaObject::invokeMethod(page(), what);
    };
    add(tools, QT_TR_NOOP("Prove persistence…"), u"Ctrl+Shift+P"_s, [ask] { ask(u"persistence"_s, "showChoice"); });
    add(tools, QT_TR_NOOP("Scan for leaks…"), {}, [ask] { ask(u"vault"_s, "openScan"); });
    add(tools, QT_TR_NOOP("Rotate all credentials…"), {}, [ask] { ask(u"vault"_s, "rotateAll"); });
    add(tools, QT_TR_NOOP("Export the vault…"), {}, [ask] { ask(u"vault"_s, "openExport"); });
    add(tools, QT_TR_NOOP("Adopt credentials from the server…"), {}, [ask] { ask(u"vault"_s, "openAdopt"); });
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, QT_TR_NOOP("Keyboard shortcuts"), u"Ctrl+?"_s, [this] { showShortcuts(); });
    add(help, QT_TR_NOOP("About Vigie"), {}, [this] {
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
        action->setShortcuts(withFrenchRow(spec.shortcut));
        action->setProperty("icon", spec.icon);
        action->setProperty("source", spec.id);     // its id is its English name
        action->setProperty("group", groupTitle(spec.group));
        m_commands.append(action);
    }
    view->addSeparator();
    QAction *columns = view->addAction(tr("Choose columns…"), this, &MainWindow::chooseColumns);
    columns->setProperty("source", u"Choose columns…"_s);
    m_commands.append(columns);
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

// For who starts Vigie in a language he does not read; later it is in the settings.
void MainWindow::chooseLanguage()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"languageMenu"_s);
    for (const auto &[name, code] : {std::pair{u"English"_s, u"en"_s}, std::pair{u"Français"_s, u"fr"_s}})
        menu->addAction(name, this, [this, code] {
            theme::Preferences wanted = theme::preferences();
            wanted.language = code;
            theme::setPreferences(wanted);
            Q_EMIT anotherWanted(m_page);
        });
    const QWidget *button = m_header->languageButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace vigie::ui
