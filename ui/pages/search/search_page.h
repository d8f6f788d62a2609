#pragma once

#include "app/search/door.h"
#include "ui/pages/page.h"
#include "ui/pages/search/access.h"

class QMenu;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace vigie::widgets {
class Banner;
class Button;
class ErrorCard;
class FootBar;
class PageHead;
} // namespace vigie::widgets

namespace vigie::ui {

class DocumentsView;
class KeysView;
class SettingsView;
class TasksView;

// A server's Meilisearch: documents, settings, tasks and keys of its indexes. Read-only until write mode is on.
class SearchPage : public Page
{
    Q_OBJECT

public:
    explicit SearchPage(const Context &context);

    void showServer(QUuid server) override;
    void refresh() override;
    void setActive(bool active) override;
    void setCompact(bool compact) override;
    [[nodiscard]] bool hasPrimary() const override;

public Q_SLOTS:
    void showDocuments();
    void showSettings();
    void showTasks();
    void showKeys();
    // What was looked at, to come back to it: kept for each server.
    void restore(const QByteArray &state);
    void openImport();
    void makeKey();

private:
    enum Part { Documents, Settings, Tasks, Keys };
    enum Shown { Parts, NothingDeployed, NoIndex, Broken };

    // A write that lasts and can be stopped.
    struct Work {
        int number;
        QUuid server;
        QString sentence;
        Cancel cancel;
    };

    void buildBody();
    void buildMenu();
    QWidget *buildErrors();
    void connectParts();
    void followDoor();
    void placeAccess();
    void load();
    void loadBoard();
    void take(const Result<search::Overview> &overview);
    void takeBoard(const search::TaskBoard &board);
    void showIndex(const QString &uid);
    void showHead();
    void showPart();
    void showImports();
    void chooseIdField(const QString &index);
    void makeIndex();
    void deleteMatching();
    void deleteIndex();
    void swapIndexes();
    void copyOnServer(bool snapshot);
    void watch(const QString &sentence, const Cancel &cancel, Async<search::TaskRow> task);
    void showWork();
    void say(const Result<search::TaskRow> &done);
    [[nodiscard]] QByteArray state() const;
    [[nodiscard]] Part part() const;
    [[nodiscard]] bool connected() const;
    [[nodiscard]] std::optional<search::IndexInfo> info() const;
    [[nodiscard]] search::Door *door() const { return engine()->search(); }

    QVBoxLayout *m_layout;
    widgets::PageHead *m_head;
    widgets::Button *m_newKey;
    widgets::Button *m_more;
    QMenu *m_menu;
    widgets::Banner *m_stale;
    widgets::Banner *m_work;
    QStackedWidget *m_body;
    QStackedWidget *m_parts;
    widgets::ErrorCard *m_error;
    widgets::FootBar *m_foot;
    DocumentsView *m_documents;
    SettingsView *m_settings;
    TasksView *m_tasks;
    KeysView *m_keys;
    widgets::Button *m_firstIndex;
    QTimer *m_pulse;

    Access m_access;
    std::optional<search::Overview> m_overview;
    search::TaskBoard m_board;
    QString m_index;
    QList<Work> m_works;
    int m_lastWork = 0;
    QHash<QUuid, QByteArray> m_states;
    QByteArray m_pending;                   // to be restored once the indexes are known
    bool m_asked = false;
    bool m_active = false;
    bool m_boardAsked = false;
};

} // namespace vigie::ui
