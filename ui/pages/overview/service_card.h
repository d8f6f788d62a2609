#pragma once

#include "ui/models/log_feed.h"
#include "ui/pages/page.h"
#include "ui/widgets/basics.h"

class QMenu;
class QStackedWidget;
class QTabBar;

namespace vigie::widgets {
class KeyValues;
class MonoView;
} // namespace vigie::widgets

namespace vigie::ui {

class ReasonCard;
class ProbeList;

// One service close up: why it is as it is, its probes, volume and log, and what can be done.
class ServiceCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit ServiceCard(const Context &context);

    void show(const health::ServiceHealth &service, const health::Snapshot &snapshot, bool follow);
    void clear();
    void stopFollowing();
    void setCompact(bool compact);
    [[nodiscard]] QMenu *serviceMenu() const { return m_menu; }

Q_SIGNALS:
    void actionWanted(vigie::ServiceAction action, const QString &service);
    void logsWanted();
    void deployWanted();
    void reconnectWanted();

private:
    QWidget *buildTop();
    QWidget *buildSummary();
    void buildMenu();
    void showVolume(const health::ServiceHealth &service, bool stale);
    void showSettings(const health::ServiceHealth &service);
    void showLog();
    void runReason(health::Reason::Action action);

    Context m_context;
    QString m_service;
    bool m_compact = false;
    bool m_stale = false;
    widgets::IconView *m_icon;
    widgets::Label *m_name;
    widgets::Chip *m_chip;
    widgets::Label *m_container;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    widgets::Button *m_restart;
    widgets::Button *m_more;
    QMenu *m_menu;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_again = nullptr;
    ReasonCard *m_reason;
    ProbeList *m_probes;
    ProbeList *m_allProbes;
    widgets::KeyValues *m_volume;
    widgets::KeyValues *m_wholeVolume;
    widgets::KeyValues *m_settings;
    QWidget *m_volumePart = nullptr;
    QWidget *m_logPart = nullptr;
    QWidget *m_right = nullptr;
    widgets::Label *m_logNote;
    widgets::MonoView *m_log;
    widgets::MonoView *m_wholeLog;
    models::LogFeed *m_feed;
};

} // namespace vigie::ui
