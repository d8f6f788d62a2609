#include "ui/pages/overview/service_parts.h"

#include "ui/present/text.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using health::Reason;
using health::State;
using theme::colour;
using theme::Mark;
using theme::Role;
using theme::scaled;
using theme::Type;

ReasonCard::ReasonCard(QWidget *parent)
    : Card(parent), m_mark(new IconView({}, Role::Text, 15)), m_title(new Label(Type::Strong)), m_what(wrapped(Type::Body, Role::Text)),
      m_more(wrapped(Type::Body, Role::Text2)), m_advice(wrapped(Type::Body, Role::Text)), m_button(new Button({}))
{
    m_advice->setTextFormat(Qt::RichText);
    m_more->setTextFormat(Qt::RichText);
    m_button->setSmall();
    m_button->setObjectName(u"reasonButton"_s);
    m_title->setElide(Qt::ElideRight);
    auto *head = row(8);
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    auto *all = column(8);
    all->setContentsMargins(12, 12, 12, 12);
    all->addLayout(head);
    all->addWidget(m_what);
    all->addWidget(m_more);
    all->addStretch(1);
    all->addWidget(m_advice);
    auto *buttons = row(8);
    buttons->addWidget(m_button);
    buttons->addStretch();
    all->addLayout(buttons);
    setLayout(all);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(m_action); });
}

void ReasonCard::setCompact(bool compact)
{
    if (compact) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        setFixedWidth(scaled(356));
    }
    setSizePolicy(compact ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Expanding);
    layout()->setSpacing(compact ? 5 : 8);
    layout()->setContentsMargins(12, compact ? 8 : 12, 12, compact ? 8 : 12);
}

void ReasonCard::show(const health::ServiceHealth &service, const health::Snapshot &snapshot)
{
    QStringList what;
    for (const Reason &reason : service.reasons.mid(0, 3))
        what.append(reason.what);
    const QString advice = service.reasons.isEmpty() ? QString() : service.reasons.first().advice;
    const Reason::Action action = service.reasons.isEmpty() ? Reason::Action::None : service.reasons.first().action;
    switch (service.state) {
    case State::Unknown:
        what.prepend(tr("Vigie never shows an old green. Actions that need the server are off until the link is back."));
        std::ranges::reverse(what);
        setTexts(Mark::Unknown, snapshot.asOf.isValid() ? tr("State unknown since %1").arg(present::shortClock(snapshot.asOf)) : tr("State not known yet"),
                 what, {});
        break;
    case State::Degraded: setTexts(Mark::Degraded, tr("Why is it degraded?"), what, advice); break;
    case State::Failed: setTexts(Mark::Failed, tr("Why did it fail?"), what, advice); break;
    case State::Stopped:
        setTexts(Mark::Stopped, tr("Stopped on purpose"), what.isEmpty() ? QStringList{tr("It was stopped by hand. Its data is kept.")} : what, advice);
        break;
    case State::Starting:
        setTexts(Mark::Starting, tr("Starting"), what.isEmpty() ? QStringList{tr("It has not answered its probe yet.")} : what, advice);
        break;
    case State::Finished: setTexts(Mark::Finished, tr("Finished"), {service.result}, {}); break;
    case State::Healthy:
        setTexts(Mark::Healthy, tr("Nothing to do"), what.isEmpty() ? QStringList{tr("It runs and answers its probe.")} : what, advice);
        break;
    }
    setAction(service.state == State::Stopped && action == Reason::Action::None ? Reason::Action::Start : action, !snapshot.stale);
}

void ReasonCard::setTexts(Mark mark, const QString &title, const QStringList &what, const QString &advice)
{
    setGround(theme::softRoleOf(mark), false);
    m_mark->setMark(mark);
    m_title->setText(title);
    // One short sentence where all is well: most often what is painted first, and a text document is much to load for it.
    const bool plain = mark == Mark::Healthy;
    m_what->setTextFormat(plain ? Qt::PlainText : Qt::RichText);
    m_what->setText(plain ? what.value(0) : paragraph({}, what.value(0)));
    m_more->setText(what.size() > 1 ? paragraph({}, what.mid(1).join(u' ')) : QString());
    m_more->setVisible(what.size() > 1);
    m_advice->setText(advice.isEmpty() ? QString() : paragraph(tr("Suggested."), advice));
    m_advice->setVisible(!advice.isEmpty());
}

void ReasonCard::setAction(Reason::Action action, bool enabled)
{
    m_action = action;
    const auto text = [action] {
        switch (action) {
        case Reason::Action::Restart: return tr("Restart…");
        case Reason::Action::Start: return tr("Start");
        case Reason::Action::OpenLogs: return tr("Open the log");
        case Reason::Action::Deploy: return tr("Review and deploy…");
        case Reason::Action::Reconnect: return tr("Try now");
        case Reason::Action::None: break;
        }
        return QString();
    };
    m_button->setText(text());
    m_button->setVisible(action != Reason::Action::None);
    m_button->setEnabled(enabled || action == Reason::Action::Reconnect || action == Reason::Action::OpenLogs);
}

ProbeList::ProbeList(int most, QWidget *parent) : QWidget(parent), m_most(most)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ProbeList::show(const QList<health::ProbeRun> &probes, const QString &dockerState, const QString &dockerHealth, bool stale)
{
    m_probes = probes.mid(0, m_most);
    m_stale = stale;
    m_docker = dockerHealth.isEmpty() ? QString() : tr("Docker says %1, %2").arg(dockerState, dockerHealth);
    QStringList spoken;
    for (const health::ProbeRun &probe : std::as_const(m_probes))
        spoken.append(u"%1 %2"_s.arg(present::clock(probe.at), probe.output));
    setAccessibleName(tr("Last probes"));
    setAccessibleDescription(spoken.join(u", "_s));
    updateGeometry();
    update();
}

QSize ProbeList::sizeHint() const
{
    return {scaled(232), scaled(24) * (m_most + (m_docker.isEmpty() ? 0 : 1))};
}

void ProbeList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont body = theme::font(Type::Body);
    const int step = scaled(24);
    int y = 0;
    const auto line = [&](const QString &text) {
        painter.setFont(body);
        painter.setPen(colour(Role::Text2));
        painter.drawText(QRect(0, y, width(), step), int(Qt::AlignVCenter), text);
        y += step;
    };
    if (!m_docker.isEmpty())
        line(m_docker);
    if (m_probes.isEmpty())
        line(tr("No probe has answered yet."));
    for (const health::ProbeRun &probe : std::as_const(m_probes)) {
        painter.setPen(colour(Role::Text3));
        theme::drawFigures(&painter, QRect(0, y, scaled(74), step), present::clock(probe.at), body, false);
        const Mark mark = m_stale ? Mark::NotYet : probe.exitCode == 0 ? Mark::Healthy : Mark::Failed;
        theme::drawMark(&painter, QRect(scaled(80), y + (step - 14) / 2, 14, 14), mark, colour(Role::Surface));
        const QString took = present::milliseconds(probe.took);
        const int right = std::min(width(), scaled(m_most > 3 ? 700 : 232));
        const int tookWidth = theme::figuresWidth(took, body);
        painter.setPen(colour(m_stale ? Role::Text2 : theme::roleOf(mark)));
        painter.setFont(theme::font(Type::Mono));
        const QRect words(scaled(80) + 20, y, right - tookWidth - scaled(80) - 28, step);
        painter.drawText(words, int(Qt::AlignVCenter), painter.fontMetrics().elidedText(probe.output.simplified(), Qt::ElideRight, words.width()));
        painter.setPen(colour(Role::Text3));
        theme::drawFigures(&painter, QRect(right - tookWidth, y, tookWidth, step), took, body, true);
        y += step;
    }
}

} // namespace vigie::ui
