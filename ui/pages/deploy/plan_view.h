#pragma once

#include "app/stack/plan.h"
#include "ui/widgets/basics.h"

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class FoldCard;
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

// The data-safety gate: every claim with its evidence, ended by one chip.
class GateCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit GateCard(QWidget *parent = nullptr);
    void setPlan(const stack::Plan &plan);

private:
    widgets::Chip *m_chip;
    widgets::Label *m_sentence;
    QVBoxLayout *m_lines;
    widgets::Label *m_passwords;
    widgets::IconView *m_backIcon;
    widgets::Label *m_back;
};

// A section for each file that the deploy changes; only as high as they need.
class ChangedFiles : public widgets::Card
{
    Q_OBJECT

public:
    explicit ChangedFiles(QWidget *parent = nullptr);
    void setChanges(const QList<stack::Change> &changes);

private:
    QVBoxLayout *m_sections;
};

// What a deploy would do, before anything is done.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);
    void setPlan(const stack::Plan &plan);

private:
    widgets::Label *m_sentence;
    widgets::Label *m_expected;
    models::CellTable *m_services;
    widgets::TableView *m_table;
    ChangedFiles *m_changes;
    widgets::FoldCard *m_commands;
    GateCard *m_gate;
};

} // namespace vigie::ui
