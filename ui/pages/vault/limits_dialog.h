#pragma once

#include "app/vault/door.h"
#include "ui/widgets/basics.h"

#include <QDialog>

class QSpinBox;

namespace vigie::ui {

// After how many days a credential of this server counts as old, and how long a rotation keeps the value before it.
class LimitsDialog : public QDialog
{
    Q_OBJECT

public:
    LimitsDialog(vault::Door *door, QUuid server, QWidget *parent);

private:
    void save();

    vault::Door *m_door;
    QUuid m_server;
    QSpinBox *m_oldest;
    QSpinBox *m_kept;
    widgets::Label *m_note;
};

} // namespace vigie::ui
