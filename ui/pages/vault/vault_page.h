#pragma once

#include "app/vault/door.h"
#include "ui/pages/page.h"

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace vigie::models {
class CellTable;
class SecretTimer;
} // namespace vigie::models

namespace vigie::widgets {
class Banner;
class Button;
class Card;
class IconView;
class Label;
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

class CredentialCard;
class RotateView;

// The passwords of a server's stack: no value is painted before it is asked for, and none for longer than 15 s.
class VaultPage : public Page
{
    Q_OBJECT

public:
    explicit VaultPage(const Context &context);

    void showServer(QUuid server) override;
    void refresh() override;
    void setActive(bool active) override;
    void setCompact(bool compact) override;
    [[nodiscard]] bool hasPrimary() const override;
    [[nodiscard]] models::SecretTimer *secrets() const { return m_secrets; }

public Q_SLOTS:
    void rotateSelected();
    void rotateAll();
    void showUnfinished();
    void openScan();
    void openExport();
    void openAdopt();
    void openImport();
    void openLimits();

private:
    QLayout *buildHead();
    void buildBanners();
    QWidget *buildEmpty();
    widgets::Card *buildTable();
    widgets::Card *buildLockedHelp();
    void connectParts();
    void load();
    void takeState(const Result<vault::VaultState> &state);
    void takeCredentials(const Result<QList<vault::CredentialInfo>> &credentials);
    void placeButtons();
    [[nodiscard]] QWidget *valueButtons(const vault::CredentialInfo &credential);
    void showSelected();
    void showConsumers(const vault::CredentialInfo &credential);
    void askPolicy();
    void showLeaks();
    void showRows();
    void enableActions();
    void refreshSecrets();
    void reveal(const vault::CredentialId &credential);
    void revealPrevious(const vault::CredentialId &credential);
    void copy(const vault::CredentialId &credential);
    void offerForms(const vault::CredentialId &credential);
    void openOffer(vault::Source::Kind first);
    void startRotation(const QStringList &names);
    void showRotation(bool shown);
    [[nodiscard]] bool connected() const;
    [[nodiscard]] bool open() const { return m_state.phase == vault::VaultState::Phase::Unlocked; }
    [[nodiscard]] const vault::CredentialInfo *find(const QString &key) const;
    [[nodiscard]] const vault::CredentialInfo *selected() const;

    QStackedWidget *m_views;
    QVBoxLayout *m_layout;
    widgets::IconView *m_lock;
    widgets::Label *m_where;
    widgets::Button *m_hide;
    widgets::Button *m_export;
    widgets::Button *m_rotateAll;
    widgets::Button *m_more;
    QMenu *m_menu;
    widgets::Banner *m_banner;
    widgets::Banner *m_halfway;
    widgets::Banner *m_leak;
    widgets::Banner *m_weak;
    models::CellTable *m_model;
    widgets::TableView *m_table;
    QWidget *m_empty;
    widgets::Label *m_count;
    CredentialCard *m_card;
    widgets::Card *m_help;
    widgets::Button *m_import;
    RotateView *m_rotate = nullptr;         // where the engine has a door to the vault
    models::SecretTimer *m_secrets;
    vault::VaultState m_state;
    QList<vault::CredentialInfo> m_credentials;
    QList<vault::PolicyFinding> m_findings;
    QHash<QString, QList<vault::Consumer>> m_consumers;
    QHash<QString, widgets::Button *> m_copyButtons;
    QHash<QString, widgets::Button *> m_revealButtons;
    QHash<QString, widgets::Label *> m_countdowns;
    bool m_showsPrevious = false;
};

} // namespace vigie::ui
