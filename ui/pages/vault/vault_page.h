#pragma once

#include "ui/pages/page.h"

class QVBoxLayout;

namespace vigie::models {
class CellTable;
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
class SecretTimer;

// The passwords of a server's stack: no value is painted before it is asked for, and none for longer than 15 s.
class VaultPage : public Page
{
    Q_OBJECT

public:
    explicit VaultPage(const Context &context);

    void showServer(QUuid server) override;
    void setActive(bool active) override;
    void setCompact(bool compact) override;
    [[nodiscard]] SecretTimer *secrets() const { return m_secrets; }

private:
    widgets::Card *buildTable();
    widgets::Card *buildLockedHelp();
    void load();
    void takeState(const Result<vault::VaultState> &state);
    void takeCredentials(const Result<QList<vault::CredentialInfo>> &credentials);
    void placeButtons();
    void showSelected();
    void refreshSecrets();
    void reveal(const vault::CredentialId &credential);
    void copy(const vault::CredentialId &credential);
    [[nodiscard]] const vault::CredentialInfo *find(const QString &key) const;

    QVBoxLayout *m_layout;
    widgets::IconView *m_lock;
    widgets::Label *m_where;
    widgets::Button *m_hide;
    widgets::Banner *m_banner;
    models::CellTable *m_model;
    widgets::TableView *m_table;
    widgets::Label *m_count;
    CredentialCard *m_card;
    widgets::Card *m_help;
    SecretTimer *m_secrets;
    vault::VaultState m_state;
    QList<vault::CredentialInfo> m_credentials;
    QHash<QString, widgets::Button *> m_copyButtons;
    QHash<QString, widgets::Button *> m_revealButtons;
    QHash<QString, widgets::Label *> m_countdowns;
};

} // namespace vigie::ui
