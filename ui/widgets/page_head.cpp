#include "ui/widgets/page_head.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace vigie::widgets {

using theme::Role;
using theme::scaled;
using theme::Type;

PageHead::PageHead(const QStringList &tabs, const QString &tabsName, QWidget *parent)
    : QWidget(parent), m_title(new Label(Type::Section)), m_facts(new Label(Type::Body, Role::Text3)), m_tabs(new QTabBar), m_buttons(row(8)),
      m_reached(new Label(Type::Small, Role::Text3))
{
    setFixedHeight(scaled(37));
    for (const QString &tab : tabs)
        m_tabs->addTab(tab);
    m_tabs->setObjectName(u"pageTabs"_s);
    m_tabs->setAccessibleName(tabsName);
    m_tabs->setProperty("small", true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_facts->setElide(Qt::ElideRight);
    m_reached->setElide(Qt::ElideLeft);
    m_reached->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *line = row(0);
    line->addWidget(m_title);
    line->addSpacing(16);
    line->addWidget(m_facts);
    line->addSpacing(24);
    line->addWidget(m_tabs, 0, Qt::AlignBottom);
    line->addStretch(1);
    line->addLayout(m_buttons);
    line->addSpacing(20);
    line->addWidget(m_reached, 0);
    setLayout(line);
    connect(m_tabs, &QTabBar::currentChanged, this, &PageHead::chosenChanged);
}

void PageHead::setTitle(const QString &title, const QString &facts)
{
    m_title->setText(title);
    m_facts->setText(facts);
}

void PageHead::setReached(const QString &sentence)
{
    m_reached->setText(sentence);
}

void PageHead::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void PageHead::choose(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

int PageHead::chosen() const
{
    return m_tabs->currentIndex();
}

void PageHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::hairline(&painter, rect(), Qt::Horizontal, theme::colour(Role::Border));
}

} // namespace vigie::widgets
