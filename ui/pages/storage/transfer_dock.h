#pragma once

#include "app/storage/values.h"
#include "ui/models/transfer_rows.h"
#include "ui/widgets/basics.h"

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::storage {
class Door;
} // namespace vigie::storage

namespace vigie::widgets {
class ProgressLine;
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

// Files on their way, of one server: they go on whatever page is shown. Folded it is one line.
class TransferDock : public widgets::Card
{
    Q_OBJECT

public:
    explicit TransferDock(storage::Door *door, QWidget *parent = nullptr);
    void setServer(QUuid server);
    void setCompact(bool compact);
    void refresh();

private:
    QWidget *buildHead();
    void setFolded(bool folded);
    void showRows();
    void placeButtons();
    void refreshButtons(const models::TransferGroup &group);
    void act(const QString &key, bool stop);
    [[nodiscard]] QList<storage::Transfer> mine() const;

    struct Buttons {
        widgets::Button *go = nullptr;      // pause, resume or retry
        widgets::Button *stop = nullptr;
    };

    storage::Door *m_door;
    QUuid m_server;
    models::CellTable *m_model;
    widgets::TableView *m_table;
    widgets::Button *m_fold;
    widgets::Label *m_count;
    widgets::ProgressLine *m_bar;
    widgets::Label *m_left;
    widgets::Label *m_rate;
    widgets::Button *m_clear;
    widgets::Line *m_line;
    QList<models::TransferGroup> m_groups;
    QHash<QString, Buttons> m_buttons;
    bool m_folded = false;
};

} // namespace vigie::ui
