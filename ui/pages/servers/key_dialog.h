#pragma once

#include "app/servers/trust.h"
#include "ui/widgets/basics.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace vigie::ui {

// First use of a server's key: Trust opens only when the pasted fingerprint is the same, or a person says to have compared it.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    KeyDialog(const trust::Offer &offer, QWidget *parent);

    // What a provider's console shows may be a whole ssh-keygen line, or broken by spaces.
    [[nodiscard]] static bool sameFingerprint(const QString &pasted, const QString &fingerprint);

private:
    QLayout *buildKey();
    QLayout *buildCompare();
    QLayout *buildButtons();
    void check();

    trust::Offer m_offer;
    QLineEdit *m_paste;
    widgets::Chip *m_same;
    QCheckBox *m_compared;
    widgets::Button *m_trust;
};

} // namespace vigie::ui
