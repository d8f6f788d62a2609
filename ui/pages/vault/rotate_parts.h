#pragma once

#include "app/vault/rotation.h"
#include "ui/widgets/basics.h"

namespace vigie::ui {

// One of the two values of a rotation: its state and its fingerprint, never the value.
class ValueCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit ValueCard(const QString &title, QWidget *parent = nullptr);
    void set(theme::Mark mark, const QString &state, const QString &fingerprint, const QString &note);

private:
    widgets::IconView *m_mark;
    widgets::Label *m_state;
    widgets::Label *m_fingerprint;
    widgets::Label *m_note;
};

// Who signs in with it, and with which of the two values; the API keys that change with a master key.
class UsersCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit UsersCard(QWidget *parent = nullptr);
    void set(const QList<vault::Consumer> &consumers, const QList<vault::KeyChange> &keys, bool overlap);

Q_SIGNALS:
    void keyCopyWanted(const QString &credential);

private:
    void addKeys(const QList<vault::KeyChange> &keys);

    QVBoxLayout *m_lines;
    widgets::Label *m_note;
    QList<vault::Consumer> m_consumers;
    QList<vault::KeyChange> m_keys;
    bool m_filled = false;
};

// A title and a paragraph.
class TextCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit TextCard(const QString &title, QWidget *parent = nullptr);
    void setText(const QString &text);

private:
    widgets::Label *m_text;
};

[[nodiscard]] QString shortPrint(const QString &fingerprint);       // "5c:e1:09"

} // namespace vigie::ui
