#pragma once

#include "app/health/snapshot.h"
#include "app/vault/credential.h"

#include <QDialog>

namespace vigie::ui {

// What helps to look into a problem: versions, settings, states. No name, no address, no value.
[[nodiscard]] QString diagnostics(const QList<health::Snapshot> &servers, const vault::VaultState &vault, const QDateTime &now);

// Shown as text before anything is saved; nothing is sent.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    DiagnosticsDialog(const QString &text, QWidget *parent);

private:
    void save(const QString &file);

    QString m_text;
};

} // namespace vigie::ui
