#pragma once

#include "app/health/snapshot.h"
#include "ui/widgets/basics.h"

namespace vigie::ui {

// Why a service is not as it should be, and the one thing to do about it.
class ReasonCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit ReasonCard(QWidget *parent = nullptr);
    void show(const health::ServiceHealth &service, const health::Snapshot &snapshot);
    void setCompact(bool compact);

Q_SIGNALS:
    void actionWanted(vigie::health::Reason::Action action);

private:
    void setTexts(theme::Mark mark, const QString &title, const QStringList &what, const QString &advice);
    void setAction(health::Reason::Action action, bool enabled);

    widgets::IconView *m_mark;
    widgets::Label *m_title;
    widgets::Label *m_what;
    widgets::Label *m_more;
    widgets::Label *m_advice;
    widgets::Button *m_button;
    health::Reason::Action m_action = health::Reason::Action::None;
};

// The last answers of a service's own probe.
class ProbeList : public QWidget
{
    Q_OBJECT

public:
    explicit ProbeList(int most, QWidget *parent = nullptr);
    // With Docker's own word above when `dockerHealth` is given.
    void show(const QList<health::ProbeRun> &probes, const QString &dockerState, const QString &dockerHealth, bool stale);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_most;
    QList<health::ProbeRun> m_probes;
    QString m_docker;
    bool m_stale = false;
};

} // namespace vigie::ui
