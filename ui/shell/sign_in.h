#pragma once

#include "app/live_engine.h"

#include <QDialog>
#include <QPointer>

namespace vigie::ui {

// A question inside one sign-in: a password, a key's passphrase, a second factor.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(const ssh::Question &question, QWidget *parent);
    [[nodiscard]] QList<Secret> answers() const;

private:
    QList<QWidget *> m_fields;      // line edits, and boxes for yes and no
};

// Asks in the window. No answer within 100 s ends the sign-in.
class WindowAsker : public ssh::Asker
{
public:
    void setWindow(QWidget *window) { m_window = window; }
    [[nodiscard]] Async<QList<Secret>> ask(ssh::Question question) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace vigie::ui
