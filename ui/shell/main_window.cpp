#include "ui/shell/main_window.h"

#include "ui/pages/settings/settings_page.h"
#include "ui/present/text.h"
#include "ui/shell/header.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/write_switch.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/question.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::Role;
using theme::Type;

MainWindow::MainWindow(Context context, const Start &start, QWidget *parent)
    : QMainWindow(parent), m_context(std::move(context)), m_start(start)
{
    setWindowTitle(tr("Vigie"));
    setMinimumSize(1024, 640);
    resize(1280, 800);
    buildFrame();
    buildMenus();
    connect(m_context.engine, &Engine::serversChanged, this, &MainWindow::takeServers);
    connect(m_context.engine, &Engine::snapshotChanged, this, &MainWindow::takeSnapshot);
    connect(m_context.engine, &Engine::runChanged, this, [this](QUuid server, const deploy::Run &run) {
        if (run.isOver() && m_startsAtOnce.remove(server) > 0 && server == m_server)
            askPlan();
    });
    followDoors();
    if (start.remember) {
        const QSettings settings;
        restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
        m_server = settings.value("window/server"_L1).toUuid();
        m_page = settings.value("window/page"_L1).toString();
    }
    if (!start.page.isEmpty())
        m_page = start.page;
    for (const Server &server : m_context.engine->servers())
        if (server.name == start.server)
            m_server = server.id;
    takeServers();
    if (m_context.ticking) {
        auto *clock = new QTimer(this);
        connect(clock, &QTimer::timeout, this, &MainWindow::refreshHeader);
        clock->start(1000);
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *all = new QWidget;
    auto *across = row(0);
    m_sidebar = new Sidebar;
    m_header = new Header;
    m_stack = new QStackedWidget;
    m_notice = new Banner;
    m_notice->setMark(theme::Mark::Failed);
    m_notice->hide();
    auto *close = iconButton(u"close"_s, tr("Close this message"));
    connect(close, &QPushButton::clicked, m_notice, &QWidget::hide);
    m_notice->addButton(close);
    auto *noticeRow = column(0);
    noticeRow->setContentsMargins(16, 12, 16, 0);
    noticeRow->addWidget(m_notice);
    auto *content = column(0);
    content->addWidget(m_header);
    auto *noticeFrame = new QWidget;
    noticeFrame->setLayout(noticeRow);
    noticeFrame->hide();
    noticeFrame->setObjectName(u"notice"_s);
    connect(close, &QPushButton::clicked, noticeFrame, &QWidget::hide);
    content->addWidget(noticeFrame);
    content->addWidget(m_stack, 1);
    auto *side = new Ground(Role::Sidebar);
    auto *sideColumn = column(0);
    sideColumn->setContentsMargins(0, 8, 0, 8);
    sideColumn->addWidget(m_sidebar);
    side->setLayout(sideColumn);
    across->addWidget(side);
    across->addWidget(new Line(Qt::Vertical));
    across->addLayout(content, 1);
    all->setLayout(across);
    setCentralWidget(all);

    m_statusLink = new Label(Type::Small, Role::Text2);
    m_statusTunnels = new Label(Type::Small, Role::Text2);
    m_statusTunnels->setContentsMargins(14, 0, 0, 0);
    m_statusMode = new WriteSwitch(m_context.engine->writeMode());
    auto *gap = new QWidget;
    gap->setFixedWidth(6);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setFixedHeight(theme::scaled(26));
    statusBar()->setContentsMargins(10, 0, 10, 0);
    statusBar()->addWidget(m_statusLink);
    statusBar()->addWidget(m_statusTunnels);
    statusBar()->addPermanentWidget(m_statusMode);
    statusBar()->addPermanentWidget(gap);
    statusBar()->addPermanentWidget(new Label(Type::Small, Role::Text2, tr("Vigie %1").arg(QStringLiteral(VIGIE_VERSION))));

    connect(m_sidebar, &Sidebar::serverChosen, this, &MainWindow::openServer);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::openPage);
    connect(m_sidebar, &Sidebar::addChosen, this, [this] { openPage(u"add"_s); });
    connect(m_header->deployButton(), &QPushButton::clicked, this, &MainWindow::startDeploy);
    connect(m_header->commandField(), &QAbstractButton::clicked, this, &MainWindow::openPalette);
    connect(m_header->languageButton(), &QPushButton::clicked, this, &MainWindow::chooseLanguage);
}

void MainWindow::takeServers()
{
    const QList<Server> servers = m_context.engine->servers();
    m_sidebar->setContent(servers, pageSpecs());
    refreshBadges();
    for (const Server &server : servers)
        m_sidebar->setMark(server.id, present::markOf(m_context.engine->snapshot(server.id).verdict));
    const bool known = std::ranges::find(servers, m_server, &Server::id) != servers.end();
    if (servers.isEmpty()) {
        m_server = {};
        openPage(m_page == "settings"_L1 ? m_page : u"add"_s);
    } else if (m_page == "add"_L1 && page()) {
        // A server being added is opened by its page once it answers.
        m_sidebar->setCurrent({}, m_page);
        page()->refresh();
    } else if (!known) {
        openServer(servers.first().id);
    } else if (Page *shown = page()) {
        m_sidebar->setCurrent(m_server, m_page);
        shown->showServer(m_server);
        refreshHeader();
    } else {
        openServer(m_server);
    }
}

void MainWindow::openServer(QUuid server)
{
    if (!m_server.isNull() && m_server != server)
        m_context.engine->setLooking(m_server, false);
    m_server = server;
    m_context.engine->setLooking(server, true);
    refreshBadges();
    openPage(m_page.isEmpty() || m_page == "add"_L1 || (m_page == "settings"_L1 && page()) ? u"overview"_s : m_page);
    askPlan();
    if (isVisible())
        connectCurrent();
}

void MainWindow::openPage(const QString &id)
{
    Page *next = pageFor(id);
    if (!next)
        return;
    if (Page *before = page(); before && before != next)
        before->setActive(false);
    m_page = id;
    if (m_visited.value(m_place) != id) {
        m_visited = m_visited.mid(0, m_place + 1) + QStringList{id};
        m_place = m_visited.size() - 1;
    }
    next->setCompact(m_compact);
    next->showServer(m_server);
    m_stack->setCurrentWidget(next);
    next->setActive(true);
    m_sidebar->setCurrent(m_server, id);
    refreshHeader();
}

Page *MainWindow::page() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

// A page is made when it is first visited.
Page *MainWindow::pageFor(const QString &id)
{
    if (Page *made = m_pages.value(id))
        return made;
    Page *made = makePage(id, m_context);
    if (!made)
        return nullptr;
    connect(made, &Page::pageWanted, this, &MainWindow::openPage);
    connect(made, &Page::serverWanted, this, &MainWindow::openServer);
    connect(made, &Page::deployWanted, this, &MainWindow::startDeploy);
    connect(made, &Page::actionWanted, this, &MainWindow::act);
    connect(made, &Page::failed, this, &MainWindow::showError);
    connect(made, &Page::primaryChanged, this, &MainWindow::refreshHeader);
    if (auto *settings = qobject_cast<SettingsPage *>(made))
        connect(settings, &SettingsPage::windowWanted, this, [this] { Q_EMIT anotherWanted(u"settings"_s); });
    m_pages.insert(id, made);
    m_stack->addWidget(made);
    return made;
}

void MainWindow::takeSnapshot(QUuid server)
{
    m_sidebar->setMark(server, present::markOf(m_context.engine->snapshot(server).verdict));
    if (server != m_server)
        return;
    if (!m_startsAtOnce.contains(server))
        askPlan();
    if (Page *shown = page())
        shown->refresh();
    refreshHeader();
}

// What the Deploy button will do is known from the plan; without one it opens the review.
void MainWindow::askPlan()
{
    const QUuid server = m_server;
    const health::Snapshot snapshot = m_context.engine->snapshot(server);
    if (snapshot.stale || snapshot.connection.phase != ssh::LinkState::Phase::Connected)
        return;
    m_startsAtOnce[server] = false;
    whenDone(m_context.engine->plan(server, {}), this, [this, server](const Result<stack::Plan> &plan) {
        m_startsAtOnce[server] = plan && plan->startsAtOnce();
        refreshHeader();
    });
}

std::optional<Server> MainWindow::currentServer() const
{
    const QList<Server> servers = m_context.engine->servers();
    const auto found = std::ranges::find(servers, m_server, &Server::id);
    return found == servers.end() ? std::nullopt : std::optional(*found);
}

void MainWindow::refreshHeader()
{
    const std::optional<Server> server = currentServer();
    if (m_page == "settings"_L1) {
        m_header->showTitle(tr("Settings"), tr("For this computer and all servers. Changes are kept at once."));
        refreshStatus({});
        return;
    }
    if (!server || m_page == "add"_L1) {
        m_header->welcome();
        refreshStatus({});
        return;
    }
    const health::Snapshot snapshot = m_context.engine->snapshot(m_server);
    for (QAction *command : std::as_const(m_commands))
        if (command->property("needsLink").toBool())
            command->setEnabled(!snapshot.stale);
    m_header->setServer(*server, snapshot, m_context.now());
    const bool own = page() && page()->hasPrimary();
    m_header->setDeploy(!own, m_startsAtOnce.value(m_server), !snapshot.stale);
    refreshStatus(snapshot);
}

void MainWindow::refreshStatus(const health::Snapshot &snapshot)
{
    const ssh::LinkState &link = snapshot.connection;
    if (link.phase == ssh::LinkState::Phase::Connected) {
        const QString type = QString(link.keyType).remove("ssh-"_L1);
        m_statusLink->setText(tr("SSH %1 · %2 of 8 channels").arg(type).arg(link.channels));
    } else if (link.since.isValid() && !snapshot.server.isNull()) {
        m_statusLink->setText(tr("SSH closed at %1").arg(present::shortClock(link.since)));
    } else {
        m_statusLink->setText(tr("Not connected"));
    }
    m_statusTunnels->setText(link.tunnels == 0 ? tr("No tunnel open") : tr("%n tunnel(s) open", nullptr, link.tunnels));
    m_statusTunnels->setVisible(!snapshot.server.isNull());
    const std::optional<Server> server = currentServer();
    m_statusMode->setServer(m_server, server ? server->name : QString());
    m_statusMode->setVisible(!snapshot.server.isNull());
}

void MainWindow::showError(const Error &error)
{
    m_notice->setTexts(error.what, QStringList{error.why, error.next}.join(u' ').trimmed());
    m_notice->setToolTip(error.detail);
    m_notice->show();
    m_notice->parentWidget()->show();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool compact = width() < 1200;
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_sidebar->setCompact(compact);
    m_header->setCompact(compact);
    for (Page *made : std::as_const(m_pages))
        made->setCompact(compact);
    refreshHeader();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_start.remember) {
        QSettings settings;
        settings.setValue("window/geometry"_L1, saveGeometry());
        settings.setValue("window/server"_L1, m_server);
        settings.setValue("window/page"_L1, m_page);
    }
    QMainWindow::closeEvent(event);
}

} // namespace vigie::ui
