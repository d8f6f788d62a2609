#pragma once

#include "app/vault/rotation.h"
#include "remote/core/secret.h"
#include "ui/widgets/basics.h"

class QLineEdit;

namespace vigie::widgets {
class KeyValues;
} // namespace vigie::widgets

namespace vigie::ui {

// One credential close up: its value behind bullets, who uses it, what happened to it.
class CredentialCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit CredentialCard(QWidget *parent = nullptr);
    void show(const vault::CredentialInfo &credential, const QList<vault::Rotation> &rotations, const QDateTime &now);
    // Nothing: not known yet, or it could not be asked; `why` says so.
    void setConsumers(const std::optional<QList<vault::Consumer>> &consumers, const QString &why = {});
    // The value in clear, or nothing: then bullets.
    void setValue(const std::optional<Secret> &value);
    void setNote(const QString &note);
    void setRotatable(bool rotatable, const QString &why);
    void setCompact(bool compact);
    [[nodiscard]] widgets::Button *formsButton() const { return m_forms; }

Q_SIGNALS:
    void revealWanted();
    void hideWanted();
    void copyWanted();
    void formsWanted();
    void rotateWanted();
    void previousWanted();

private:
    void connectButtons();

    widgets::Label *m_title;
    widgets::IconView *m_icon;
    widgets::Label *m_account;
    QLineEdit *m_value;
    widgets::Button *m_reveal;
    widgets::Button *m_copy;
    widgets::Label *m_note;
    widgets::Button *m_forms;
    QVBoxLayout *m_users;
    widgets::Label *m_usersNote;
    widgets::Label *m_past;
    widgets::KeyValues *m_history;
    widgets::Button *m_rotate;
    widgets::Button *m_previous;
    QString m_measure;
    int m_length = 0;
    int m_mostUsers = 4;
    bool m_shown = false;
};

} // namespace vigie::ui
