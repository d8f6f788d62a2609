#pragma once

#include "app/search/door.h"
#include "ui/pages/page.h"
#include "ui/pages/search/access.h"

#include <QSet>

class QStackedWidget;

namespace vigie::models {
class CellTable;
class SecretTimer;
} // namespace vigie::models

namespace vigie::widgets {
class Banner;
class Button;
class ErrorCard;
class Label;
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

class KeyCard;

// The API keys: who uses them, what they may do, until when. Values come from the vault and only when they are asked for.
class KeysView : public QWidget
{
    Q_OBJECT

public:
    explicit KeysView(const Context &context, QWidget *parent = nullptr);

    void setAccess(const Access &access);
    void setIndexes(const QStringList &indexes) { m_indexes = indexes; }
    void load();
    void forget();                          // another server
    void setCompact(bool compact);
    void makeKey();
    void hideValues();
    void select(const QString &uid);
    [[nodiscard]] QString selectedKey() const;
    [[nodiscard]] int count() const { return int(m_keys.keys.size()); }
    [[nodiscard]] models::SecretTimer *secrets() const { return m_secrets; }

Q_SIGNALS:
    void countChanged();
    void failed(const vigie::Error &error);

private:
    QWidget *buildTable();
    void take(const Result<search::KeyList> &keys);
    void showRows();
    void placeButtons();
    QWidget *valueButtons(const search::KeyInfo &key);
    void showSelected();
    void showWide();
    void showSecrets();
    void reveal(const QString &credential, bool copy);
    void importKey(const QString &uid);
    void replaceSelected();
    void deleteKey(const search::KeyInfo &key);
    [[nodiscard]] const search::KeyInfo *find(const QString &row) const;
    [[nodiscard]] const search::KeyInfo *wide() const;
    [[nodiscard]] vault::CredentialId idOf(const QString &credential) const;
    [[nodiscard]] search::Door *door() const { return m_context.engine->search(); }

    Context m_context;
    Access m_access;
    QStringList m_indexes;
    search::KeyList m_keys;
    bool m_answered = false;
    QSet<QString> m_kept;                   // wide keys that the operator keeps
    QString m_stack;                        // whose vault entries these are

    widgets::Banner *m_wide;
    widgets::Button *m_deleteWide;
    QStackedWidget *m_views;
    models::CellTable *m_rows;
    widgets::TableView *m_table;
    widgets::ErrorCard *m_error;
    widgets::Label *m_count;
    KeyCard *m_card;
    models::SecretTimer *m_secrets;
};

} // namespace vigie::ui
