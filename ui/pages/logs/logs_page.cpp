#include "ui/pages/logs/logs_page.h"

#include "app/stack/definition.h"
#include "ui/models/log_feed.h"
#include "ui/theme/icons.h"
#include "ui/widgets/basics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::Role;
using theme::Type;

LogsPage::LogsPage(const Context &context)
    : Page(context), m_service(new QComboBox), m_filter(new QLineEdit), m_follow(new Button(tr("Follow"), theme::ButtonKind::Neutral, u"follow"_s)),
      m_count(new Label(Type::Small, Role::Text2)), m_view(new MonoView(tr("Log"))), m_feed(new models::LogFeed(context.engine, 5000, this))
{
    m_service->addItem(tr("All services"), QString());
    for (const stack::Service &service : stack::services())
        m_service->addItem(service.label, service.name);
    m_service->setAccessibleName(tr("Service"));
    m_service->setMinimumWidth(theme::scaled(180));
    m_filter->setPlaceholderText(tr("Show only lines with"));
    m_filter->setAccessibleName(tr("Show only lines with"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setObjectName(u"filterField"_s);
    m_filter->setProperty("finds", true);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    auto *head = row(8);
    head->addWidget(new Label(Type::Section, Role::Text, tr("Logs")));
    head->addSpacing(8);
    head->addWidget(m_service);
    head->addWidget(m_filter, 1);
    head->addWidget(m_count);
    head->addWidget(m_follow);
    auto *card = new Card;
    card->setGround(Role::Code);
    auto *inside = column(0);
    inside->setContentsMargins(0, 4, 0, 4);
    inside->addWidget(m_view);
    card->setLayout(inside);
    auto *all = column(12);
    all->setContentsMargins(16, 16, 16, 16);
    all->addLayout(head);
    all->addWidget(card, 1);
    setLayout(all);
    m_view->setFollow(true);
    connect(m_service, &QComboBox::currentIndexChanged, this, &LogsPage::watch);
    connect(m_filter, &QLineEdit::textChanged, this, &LogsPage::showLines);
    connect(m_follow, &QPushButton::toggled, this, [this](bool on) {
        m_view->setFollow(on);
        if (on)
            m_view->scrollToBottom();
    });
    connect(m_feed, &models::LogFeed::linesChanged, this, &LogsPage::showLines);
    connect(m_feed, &models::LogFeed::failed, this, &Page::failed);
}

void LogsPage::showServer(QUuid server)
{
    Page::showServer(server);
    watch();
}

void LogsPage::setActive(bool active)
{
    m_active = active;
    if (active)
        watch();
    else
        m_feed->stop();
}

void LogsPage::followService(const QString &service)
{
    m_service->setCurrentIndex(std::max(m_service->findData(service), 0));
    m_follow->setChecked(true);
}

void LogsPage::watch()
{
    if (!m_active || server().isNull())
        return;
    const QString service = m_service->currentData().toString();
    m_feed->watch(server(), service.isEmpty() ? QStringList() : QStringList{service}, u"1h"_s);
}

void LogsPage::showLines()
{
    QList<deploy::LogLine> lines;
    for (const deploy::LogLine &line : m_feed->lines())
        if (line.text.contains(m_filter->text(), Qt::CaseInsensitive))
            lines.append(line);
    m_view->setLines(models::logLines(lines, models::LogShape::WithService));
    m_count->setText(m_filter->text().isEmpty() ? tr("%n line(s), secrets masked", nullptr, int(lines.size()))
                                                : tr("%1 of %2 lines").arg(lines.size()).arg(m_feed->lines().size()));
}

} // namespace vigie::ui
