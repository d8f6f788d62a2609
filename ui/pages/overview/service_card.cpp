#include "ui/pages/overview/service_card.h"

#include "ui/pages/overview/service_parts.h"
#include "ui/present/text.h"
#include "ui/widgets/key_values.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using health::ServiceHealth;
using health::State;
using theme::Role;
using theme::scaled;
using theme::Type;

ServiceCard::ServiceCard(const Context &context)
    : m_context(context), m_icon(new IconView(u"server"_s, Role::Text)), m_name(new Label(Type::Section)), m_chip(new Chip),
      m_container(new Label(Type::Mono, Role::Text3)), m_tabs(new QTabBar), m_views(new QStackedWidget),
      m_restart(new Button(tr("Restart…"), theme::ButtonKind::Neutral, u"rotate"_s)), m_more(iconButton(u"more"_s, tr("More actions"))),
      m_menu(new QMenu(this)), m_reason(new ReasonCard), m_probes(new ProbeList(3)), m_allProbes(new ProbeList(5)), m_volume(new KeyValues),
      m_wholeVolume(new KeyValues), m_settings(new KeyValues), m_logNote(new Label(Type::Small, Role::Text3)), m_log(new MonoView(tr("Log"))),
      m_wholeLog(new MonoView(tr("Log"))), m_feed(new models::LogFeed(context.engine, 500, this))
{
    auto *all = column(0);
    all->addWidget(buildTop());
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(m_views, 1);
    setLayout(all);
    m_views->addWidget(buildSummary());
    m_wholeLog->setFollow(true);
    const auto page = [this](QWidget *content) {
        auto *frame = new QWidget;
        auto *inside = column(0);
        inside->setContentsMargins(14, 12, 14, 12);
        inside->addWidget(content);
        frame->setLayout(inside);
        m_views->addWidget(frame);
    };
    page(m_wholeLog);
    page(m_allProbes);
    page(m_wholeVolume);
    page(m_settings);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_feed, &models::LogFeed::linesChanged, this, &ServiceCard::showLog);
    connect(m_reason, &ReasonCard::actionWanted, this, &ServiceCard::runReason);
}

QWidget *ServiceCard::buildTop()
{
    auto *top = new QWidget;
    top->setFixedHeight(scaled(43));
    for (const QString &tab : {tr("Summary"), tr("Logs"), tr("Probe"), tr("Volume"), tr("Settings")})
        m_tabs->addTab(tab);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(tr("Parts of the service"));
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_container->setElide(Qt::ElideMiddle);
    m_restart->setSmall();
    m_restart->setObjectName(u"restartButton"_s);
    buildMenu();
    auto *line = row(12);
    line->setContentsMargins(14, 0, 14, 0);
    line->addWidget(m_icon);
    line->addWidget(m_name);
    line->addWidget(m_chip);
    line->addWidget(m_container, 1);
    line->addWidget(m_tabs, 0, Qt::AlignBottom);
    auto *separator = new Line(Qt::Vertical);
    separator->setFixedHeight(20);
    line->addWidget(separator);
    line->addWidget(m_restart);
    line->addWidget(m_more);
    top->setLayout(line);
    return top;
}

void ServiceCard::buildMenu()
{
    const auto wanted = [this](ServiceAction action) { return [this, action] { Q_EMIT actionWanted(action, m_service); }; };
    m_again = m_menu->addAction(tr("Restart…"), this, wanted(ServiceAction::Restart));
    m_start = m_menu->addAction(tr("Start"), this, wanted(ServiceAction::Start));
    m_stop = m_menu->addAction(tr("Stop…"), this, wanted(ServiceAction::Stop));
    connect(m_restart, &QPushButton::clicked, this, wanted(ServiceAction::Restart));
    connect(m_more, &QPushButton::clicked, this, [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

QWidget *ServiceCard::buildSummary()
{
    auto *summary = new QWidget;
    auto *across = row(16);
    across->setContentsMargins(14, 12, 14, 12);
    across->addWidget(m_reason);
    m_right = new QWidget;
    auto *right = column(8);
    auto *upper = row(28);
    auto *probes = column(4);
    probes->addWidget(new Label(Type::Strong, Role::Text, tr("Last probes")));
    probes->addWidget(m_probes);
    probes->addStretch();
    auto *probePart = new QWidget;
    probePart->setLayout(probes);
    probePart->setFixedWidth(scaled(232));
    upper->addWidget(probePart);
    auto *volume = column(6);
    volume->addWidget(new Label(Type::Strong, Role::Text, tr("Volume")));
    volume->addWidget(m_volume);
    volume->addStretch();
    m_volumePart = new QWidget;
    m_volumePart->setLayout(volume);
    upper->addWidget(m_volumePart, 1);
    right->addLayout(upper);
    auto *log = column(8);
    auto *head = row(8);
    head->addWidget(new Label(Type::Strong, Role::Text, tr("Log")));
    head->addWidget(m_logNote, 1);
    log->addLayout(head);
    auto *frame = new Card;
    frame->setGround(Role::Code);
    auto *inside = column(0);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_log);
    frame->setLayout(inside);
    log->addWidget(frame, 1);
    m_logPart = new QWidget;
    m_logPart->setLayout(log);
    m_logPart->setMinimumHeight(scaled(16 + 8 + 2 * 19 + 10));
    right->addWidget(m_logPart, 1);
    m_right->setLayout(right);
    across->addWidget(m_right, 1);
    summary->setLayout(across);
    m_log->setFollow(true);
    m_log->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_log->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCompact(false);
    return summary;
}

void ServiceCard::show(const ServiceHealth &service, const health::Snapshot &snapshot, bool follow)
{
    m_service = service.service;
    m_stale = snapshot.stale;
    m_icon->setIcon(present::serviceIcon(service.service), Role::Text);
    m_name->setText(service.label);
    m_chip->setState(present::markOf(service.state), present::stateWord(service.state));
    QStringList container{service.containerName, service.containerId.left(12)};
    container.removeAll(QString());
    m_container->setText(container.join(u" \u00b7 "_s));
    m_container->setToolTip(service.containerId);
    const bool live = !snapshot.stale && !service.oneShot;
    m_restart->setEnabled(live);
    m_again->setEnabled(live);
    m_start->setEnabled(live && (service.state == State::Stopped || service.state == State::Failed));
    m_stop->setEnabled(live && service.state != State::Stopped);
    m_reason->show(service, snapshot);
    m_probes->show(service.probes, service.dockerState, {}, snapshot.stale);
    m_allProbes->show(service.probes, service.dockerState, service.dockerHealth, snapshot.stale);
    showVolume(service, snapshot.stale);
    showSettings(service);
    if (follow && !snapshot.stale)
        m_feed->watch(snapshot.server, {service.service}, u"15m"_s);
    else
        m_feed->stop();
    showLog();
}

void ServiceCard::clear()
{
    m_feed->stop();
    m_service.clear();
}

void ServiceCard::stopFollowing()
{
    m_feed->stop();
}

void ServiceCard::showVolume(const ServiceHealth &service, bool stale)
{
    QList<KeyValues::Pair> pairs;
    if (service.volume) {
        pairs.append({tr("Name"), service.volume->name, true});
        if (service.volume->size && service.volume->measuredAt)
            pairs.append({tr("Size"), tr("%1, measured %2").arg(present::disk(*service.volume->size),
                                                                stale ? tr("at %1").arg(present::shortClock(*service.volume->measuredAt))
                                                                      : present::ago(*service.volume->measuredAt, m_context.now()))});
        else
            pairs.append({tr("Size"), tr("not measured yet")});
    } else {
        pairs.append({tr("Name"), tr("none")});
    }
    for (const auto &[name, value] : service.facts)
        pairs.append({name, value});
    if (service.volume && service.volume->created)
        pairs.append({tr("Created"), present::date(*service.volume->created)});
    m_volume->setPairs(pairs.mid(0, 4));
    if (service.volume && !service.volume->mountPoint.isEmpty())
        pairs.append({tr("Mounted at"), service.volume->mountPoint, true});
    m_wholeVolume->setPairs(pairs);
}

void ServiceCard::showSettings(const ServiceHealth &service)
{
    m_settings->setPairs({{tr("Image"), service.image, true},
                          {tr("Container"), service.containerName, true},
                          {tr("Ports"), service.ports.isEmpty() ? tr("none published") : service.ports.join(u", "_s), true},
                          {tr("Memory limit"), service.memoryLimit ? present::memory(*service.memoryLimit) : tr("none")}});
}

void ServiceCard::showLog()
{
    const QList<MonoLine> lines = models::logLines(m_feed->lines(), models::LogShape::TimeOnly);
    m_wholeLog->setLines(lines);
    m_log->setLines(lines.mid(std::max<qsizetype>(lines.size() - 4, 0)));
    const int shown = int(std::min<qsizetype>(lines.size(), 4));
    m_logNote->setText(!lines.isEmpty() ? tr("last %n line(s)", nullptr, shown) : m_stale ? tr("read again once there is a connection") : tr("no line in the last 15 min"));
}

void ServiceCard::setCompact(bool compact)
{
    m_compact = compact;
    m_volumePart->setVisible(!compact);
    m_logPart->setVisible(!compact);
    m_reason->setCompact(compact);
    m_right->setSizePolicy(compact ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ServiceCard::runReason(health::Reason::Action action)
{
    using Action = health::Reason::Action;
    switch (action) {
    case Action::Restart: Q_EMIT actionWanted(ServiceAction::Restart, m_service); break;
    case Action::Start: Q_EMIT actionWanted(ServiceAction::Start, m_service); break;
    case Action::OpenLogs: m_tabs->setCurrentIndex(1); break;
    case Action::Deploy: Q_EMIT deployWanted(); break;
    case Action::Reconnect: Q_EMIT reconnectWanted(); break;
    case Action::None: break;
    }
}

} // namespace vigie::ui
