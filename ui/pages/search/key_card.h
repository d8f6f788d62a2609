#pragma once

#include "app/search/values.h"
#include "remote/core/secret.h"
#include "ui/pages/search/access.h"
#include "ui/widgets/basics.h"

class QCheckBox;
class QHBoxLayout;
class QLineEdit;

namespace vigie::widgets {
class KeyValues;
} // namespace vigie::widgets

namespace vigie::ui {

// The rights a key can have, in words, and the actions of Meilisearch behind each.
struct KeyRight {
    QString text;
    QStringList actions;
};
[[nodiscard]] QList<KeyRight> keyRights();
[[nodiscard]] bool mayDo(const QStringList &actions, const KeyRight &right);

// One key close up: what it may do, until when, who uses it. Its value only while it is revealed.
class KeyCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit KeyCard(QWidget *parent = nullptr);
    void show(const search::KeyInfo &key, bool usersKnown, const QDateTime &now);
    void clear();
    void setAccess(const Access &access);
    void setValue(const std::optional<Secret> &value);
    void setNote(const QString &note);

Q_SIGNALS:
    void replaceWanted();
    void deleteWanted();

private:
    void place();

    widgets::Label *m_title;
    widgets::Label *m_users;
    QList<QCheckBox *> m_rights;
    widgets::KeyValues *m_facts;
    QLineEdit *m_value;
    widgets::Label *m_note;
    widgets::Label *m_rule;
    widgets::Button *m_replace;
    widgets::Button *m_delete;
    widgets::Label *m_mode;
    QHBoxLayout *m_foot = nullptr;
    std::optional<search::KeyInfo> m_key;
    Access m_access;
};

} // namespace vigie::ui
