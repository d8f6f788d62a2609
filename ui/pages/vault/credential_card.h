#pragma once

#include "app/vault/credential.h"
#include "remote/core/secret.h"
#include "ui/widgets/basics.h"

class QLineEdit;

namespace vigie::widgets {
class KeyValues;
} // namespace vigie::widgets

namespace vigie::ui {

// One credential close up: its value behind bullets, where it is used, since when.
class CredentialCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit CredentialCard(QWidget *parent = nullptr);
    void show(const vault::CredentialInfo &credential, const QDateTime &now);
    // The value in clear, or nothing: then bullets.
    void setValue(const std::optional<Secret> &value);
    void setNote(const QString &note);

Q_SIGNALS:
    void revealWanted();
    void hideWanted();
    void copyWanted();

private:
    widgets::Label *m_title;
    widgets::IconView *m_icon;
    widgets::Label *m_account;
    QLineEdit *m_value;
    widgets::Button *m_reveal;
    widgets::Button *m_copy;
    widgets::Label *m_note;
    widgets::KeyValues *m_facts;
    QString m_measure;
    int m_length = 0;
    bool m_shown = false;
};

} // namespace vigie::ui
