#pragma once

#include "app/persistence/door.h"
#include "ui/widgets/basics.h"

class QButtonGroup;
class QStackedWidget;
class QTabBar;

namespace vigie::models {
class CellTable;
} // namespace vigie::models

namespace vigie::widgets {
class ChoiceCard;
class ErrorCard;
class ProgressLine;
class TableView;
} // namespace vigie::widgets

namespace vigie::ui {

class ReachView;

// The levels, what one of them would do, and the same picture while it is done.
class ProofView : public QWidget
{
    Q_OBJECT

public:
    explicit ProofView(QWidget *parent = nullptr);

    [[nodiscard]] persistence::Level level() const;
    void choose(persistence::Level level);
    void setWaiting(const QString &sentence);
    void setPlan(const persistence::Plan &plan);
    void setProof(const persistence::Proof &proof, const QDateTime &now);
    void setError(const Error &error);
    void setReports(const QList<persistence::ReportSummary> &reports);
    void setCompact(bool compact);
    // The tab beside the reports.
    [[nodiscard]] ReachView *reach() const { return m_reach; }
    void showReach();

Q_SIGNALS:
    void levelChosen(vigie::persistence::Level level);
    void reportWanted(const QString &id);

private:
    QLayout *buildLevels();
    widgets::Card *buildProgress();
    QWidget *buildPlan();
    QWidget *buildReports();
    void showMatrix(persistence::Level level, const QList<persistence::Step> &steps, const QMap<QString, QString> &items);
    void lockLevels(bool locked);

    QButtonGroup *m_levels;
    QList<widgets::ChoiceCard *> m_cards;
    widgets::Card *m_progressCard;
    widgets::IconView *m_mark;
    widgets::Label *m_sentence;
    widgets::Label *m_time;
    widgets::Label *m_expected;
    widgets::ProgressLine *m_progress;
    models::CellTable *m_steps;
    widgets::TableView *m_matrix;
    widgets::Card *m_matrixCard;
    QStackedWidget *m_lower;
    widgets::Card *m_stopsCard;
    widgets::Label *m_stops;
    widgets::Label *m_remarks;
    QTabBar *m_tabs;
    ReachView *m_reach;
    models::CellTable *m_reports;
    widgets::TableView *m_reportTable;
    widgets::Label *m_never;
    models::CellTable *m_identities;
    widgets::TableView *m_identityTable;
    widgets::Card *m_identityCard;
    widgets::ErrorCard *m_error;
    bool m_compact = false;
};

} // namespace vigie::ui
