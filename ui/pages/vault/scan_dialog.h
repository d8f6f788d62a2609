#pragma once

#include "app/vault/door.h"
#include "ui/widgets/basics.h"

#include <QDialog>

class QCheckBox;

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class TableView;
class VerdictLine;
} // namespace vigie::widgets

namespace vigie::ui {

// Where the known values were found outside the vault: place and fix, never the value.
class ScanDialog : public QDialog
{
    Q_OBJECT

public:
    ScanDialog(vault::Door *door, QUuid server, bool connected, QWidget *parent);
    void scanNow();

Q_SIGNALS:
    void rotateWanted(const QString &credential);

private:
    void showReport();
    void showFix();

    vault::Door *m_door;
    QUuid m_server;
    std::optional<vault::ScanReport> m_report;
    widgets::VerdictLine *m_verdict;
    models::CellTable *m_rows;
    widgets::TableView *m_table;
    widgets::Label *m_fix;
    widgets::Label *m_skipped;
    QCheckBox *m_others;
    widgets::Button *m_again;
    widgets::Button *m_rotate;
};

} // namespace vigie::ui
