#pragma once

#include "ui/pages/page.h"
#include "ui/shell/registry.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace vigie::widgets {
class Banner;
class Label;
} // namespace vigie::widgets

namespace vigie::ui {

class Header;
class Sidebar;
class WriteSwitch;
struct Command;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Start {
        bool remember = true;       // keep and use the settings of the last session
        QString server;             // name or id; empty: the one looked at last
        QString page;
    };

    MainWindow(Context context, const Start &start, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openServer(QUuid server);
    void openPage(const QString &id);
    [[nodiscard]] Page *page() const;
    [[nodiscard]] QUuid server() const { return m_server; }
    void showError(const Error &error);
    // Nothing is waited for: what comes of it arrives as a snapshot, a question or a notice.
    void connectCurrent();
    Q_INVOKABLE void openPalette();
    Q_INVOKABLE void showShortcuts();

Q_SIGNALS:
    // The language or the rows were changed: a window made anew shows them.
    void anotherWanted(const QString &page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void buildMenus();
    void buildViewMenu();
    void addJumps();
    void takeServers();
    void takeSnapshot(QUuid server);
    void refreshHeader();
    void refreshBadges();
    void followDoors();
    void refreshStatus(const health::Snapshot &snapshot);
    void askPlan();
    void startDeploy();
    void act(ServiceAction action, const QString &service);
    void actOnSelected(ServiceAction action);
    void removeServer();
    void askKey(QUuid server);
    void jumpPane(bool forward);
    void goBack(bool forward);
    void turnTab(bool forward);
    void findInPage();
    void followLog(const QString &service);
    void chooseColumns();
    void chooseLanguage();
    [[nodiscard]] QList<Command> commands() const;
    [[nodiscard]] QList<Command> serviceCommands() const;
    Page *pageFor(const QString &id);
    [[nodiscard]] std::optional<Server> currentServer() const;

    Context m_context;
    Start m_start;
    Sidebar *m_sidebar = nullptr;
    Header *m_header = nullptr;
    widgets::Banner *m_notice = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::Label *m_statusLink = nullptr;
    widgets::Label *m_statusTunnels = nullptr;
    WriteSwitch *m_statusMode = nullptr;
    QHash<QString, Page *> m_pages;
    QList<QAction *> m_commands;
    QUuid m_server;
    QString m_page;
    QStringList m_visited;                  // pages, oldest first
    qsizetype m_place = -1;                 // of the page that is shown
    QHash<QUuid, bool> m_startsAtOnce;      // by the last plan; absent: not known
    bool m_compact = false;
};

} // namespace vigie::ui
