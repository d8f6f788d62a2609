#pragma once

#include "app/vault/credential.h"
#include "remote/core/secret.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>

namespace vigie::models {

// What is shown in clear and what stands in the clipboard, each with its end: 15 s and 30 s.
class SecretTimer : public QObject
{
    Q_OBJECT

public:
    SecretTimer(std::function<QDateTime()> now, QObject *parent);
    ~SecretTimer() override;        // nothing stays behind in the clipboard

    void show(const vault::CredentialId &credential, const Secret &value);
    void hideAll();
    // Puts the value into the clipboard, marked for clipboard programs as secret.
    void copy(const vault::CredentialId &credential, const Secret &value);

    [[nodiscard]] bool isShown(const vault::CredentialId &credential) const { return m_shown && *m_shown == credential; }
    [[nodiscard]] const Secret &shownValue() const { return m_value; }
    // Until the clipboard is cleared of this credential; 0 when it is not there.
    [[nodiscard]] int secondsLeft(const vault::CredentialId &credential) const;
    void check();

Q_SIGNALS:
    void changed();

private:
    void clearClipboard();

    std::function<QDateTime()> m_now;
    QTimer m_tick;
    std::optional<vault::CredentialId> m_shown;
    Secret m_value;
    QDateTime m_hideAt;
    std::optional<vault::CredentialId> m_copied;
    Secret m_clipboard;
    QDateTime m_clearAt;
};

} // namespace vigie::models
