#include "ui/widgets/key_values.h"

#include "ui/widgets/basics.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace vigie::widgets {

KeyValues::KeyValues(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout)
{
    auto *all = column(0);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(5);
    m_grid->setColumnStretch(1, 1);
    all->addLayout(m_grid);
    all->addStretch();
    setLayout(all);
}

void KeyValues::setPairs(const QList<Pair> &pairs)
{
    if (pairs == m_pairs)
        return;
    m_pairs = pairs;
    removeAll(m_grid);
    int line = 0;
    for (const Pair &pair : pairs) {
        auto *name = new Label(theme::Type::Small, theme::Role::Text3, pair.name);
        name->setMinimumHeight(theme::scaled(17));
        auto *value = new Label(pair.mono ? theme::Type::Mono : theme::Type::Small, theme::Role::Text, pair.value);
        value->setElide(pair.mono ? Qt::ElideMiddle : Qt::ElideRight);
        value->installEventFilter(this);
        m_grid->addWidget(name, line, 0);
        m_grid->addWidget(value, line, 1);
        ++line;
    }
}

bool KeyValues::eventFilter(QObject *watched, QEvent *event)
{
    // Only then: what lets a label be selected is a whole text editor.
    if (auto *value = qobject_cast<QLabel *>(watched); value && event->type() == QEvent::Enter)
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie::widgets
