#pragma once

#include "ui/pages/page.h"

class QLineEdit;
class QVBoxLayout;

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class Button;
class Card;
class ErrorCard;
class Label;
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

// A new server: from ~/.ssh/config or typed, its key compared once, then checked.
class AddServerPage : public Page
{
    Q_OBJECT

public:
    explicit AddServerPage(const Context &context);

    void refresh() override;
    void setActive(bool active) override;
    void setCompact(bool compact) override;
    [[nodiscard]] bool hasPrimary() const override { return true; }

public Q_SLOTS:
    void connectNow();

private:
    widgets::Card *buildHosts();
    widgets::Card *buildForm();
    void readHosts();
    void listHosts();
    void take(const QString &alias);
    [[nodiscard]] Server typed() const;
    [[nodiscard]] bool isAsConfigured() const;
    void setBusy(bool busy, const QString &text = {});
    void connectTo(QUuid id);
    void askKey(QUuid id);
    void trust(QUuid id, const QString &fingerprint);
    void giveUp(QUuid id, const Error &error);
    void showError(const Error &error);

    QVBoxLayout *m_layout;
    QLineEdit *m_find;
    models::CellTable *m_hosts;
    widgets::TableView *m_table;
    QLineEdit *m_name;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    QLineEdit *m_keyFile;
    widgets::Label *m_source;
    widgets::Label *m_status;
    widgets::Button *m_connect;
    widgets::Button *m_cancel;
    widgets::ErrorCard *m_error;
    QList<ssh::ConfigHost> m_known;
    ssh::ConfigHost m_taken;                // what the form was filled from; empty: typed
    bool m_busy = false;
};

} // namespace vigie::ui
