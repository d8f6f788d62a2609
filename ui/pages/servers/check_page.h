#pragma once

#include "ui/pages/page.h"

class QVBoxLayout;

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class Button;
class ErrorCard;
class FoldCard;
class FootBar;
class Label;
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

// The preflight: every check with what was found and needed, and a button for what can be put right from here.
class CheckPage : public Page
{
    Q_OBJECT

public:
    explicit CheckPage(const Context &context);

    void showServer(QUuid server) override;
    void setCompact(bool compact) override;
    [[nodiscard]] bool hasPrimary() const override { return true; }

public Q_SLOTS:
    void checkNow();

private:
    void buildFoot();
    void take(const Result<deploy::CheckReport> &report);
    void placeButtons();
    void showCommands(const QString &name);
    void askFix(const QStringList &names);
    void prepare(const QStringList &names, const QStringList &typed);
    void askTyping(const QStringList &names, const QStringList &typed, const Error &error);
    void setBusy(bool busy, const QString &text);
    [[nodiscard]] QStringList fixable() const;
    [[nodiscard]] QStringList commandsOf(const QStringList &names) const;

    QVBoxLayout *m_layout;
    widgets::Label *m_title;
    widgets::Label *m_sentence;
    widgets::Label *m_note;
    models::CellTable *m_checks;
    widgets::TableView *m_table;
    widgets::FoldCard *m_commands;
    widgets::ErrorCard *m_error;
    widgets::FootBar *m_foot;
    widgets::Button *m_again;
    widgets::Button *m_fixAll;
    widgets::Button *m_deploy;
    deploy::CheckReport m_report;
    bool m_busy = false;
};

} // namespace vigie::ui
