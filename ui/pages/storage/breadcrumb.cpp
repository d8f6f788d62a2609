#include "ui/pages/storage/breadcrumb.h"

#include "ui/present/objects.h"
#include "ui/widgets/basics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

Breadcrumb::Breadcrumb(QWidget *parent) : QWidget(parent), m_parts(new QWidget), m_row(row(2)), m_field(new QLineEdit), m_stack(new QStackedLayout(this))
{
    m_parts->setLayout(m_row);
    m_field->setObjectName(u"pathField"_s);
    m_field->setAccessibleName(tr("Path: bucket, then folders"));
    m_field->installEventFilter(this);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_parts);
    m_stack->addWidget(m_field);
    setFixedHeight(scaled(30));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(scaled(120));
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QString path = m_field->text();
        endEdit();
        Q_EMIT pathTyped(path);
    });
}

void Breadcrumb::setPlace(const Place &place, const QString &namePrefix)
{
    m_place = place;
    m_namePrefix = namePrefix;
    endEdit();
    lay();
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    lay();
}

QWidget *Breadcrumb::part(const Place &place, const QString &text, bool last)
{
    if (last) {
        auto *label = new Label(Type::Strong, Role::Text, text);
        label->setElide(Qt::ElideMiddle);
        label->setObjectName(u"placeName"_s);
        return label;
    }
    auto *button = new Button(text, ButtonKind::Flat);
    button->setSmall();
    button->setAccessibleName(tr("Go to %1").arg(text));
    button->setToolTip(present::visible(place.path()));
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT placeChosen(place); });
    connect(button, &QWidget::customContextMenuRequested, this, [this, place, button] { Q_EMIT siblingsWanted(place, button->mapToGlobal(QPoint(0, button->height()))); });
    return button;
}

// Middle parts give way first: then one button with dots stands for them.
void Breadcrumb::lay()
{
    removeAll(m_row);
    if (m_place.bucket.isEmpty()) {
        m_row->addWidget(new Label(Type::Strong, Role::Text, tr("Storage")));
        m_row->addStretch(1);
        return;
    }
    QList<Place> way;
    for (Place at = m_place;; at = at.parent()) {
        way.prepend(at);
        if (at.prefix.isEmpty())
            break;
    }
    const QFontMetrics metrics(theme::font(Type::Medium));
    const auto width = [&](const Place &place) { return metrics.horizontalAdvance(present::visible(place.name())) + scaled(40); };
    int needed = scaled(30);
    for (const Place &place : std::as_const(way))
        needed += width(place);
    bool dots = false;
    while (way.size() > 2 && needed > this->width()) {
        needed -= width(way[1]) - (dots ? 0 : scaled(40));
        way.removeAt(1);
        dots = true;
    }
    m_row->addWidget(new IconView(u"bucket"_s));
    m_row->addSpacing(2);
    for (qsizetype i = 0; i < way.size(); ++i) {
        if (i > 0)
            m_row->addWidget(new IconView(u"chevron-right"_s, Role::Text3, 12));
        if (i == 1 && dots) {
            m_row->addWidget(part(way[1].parent(), u"…"_s, false));
            m_row->addWidget(new IconView(u"chevron-right"_s, Role::Text3, 12));
        }
        const QString name = way[i].name().isEmpty() ? tr("(no name)") : present::visible(way[i].name());
        const bool last = i + 1 == way.size();
        m_row->addWidget(part(way[i], last && !m_namePrefix.isEmpty() ? name + u" / "_s + present::visible(m_namePrefix) + u'*' : name, last), last ? 1 : 0);
    }
}

void Breadcrumb::editPath()
{
    m_field->setText(m_place.bucket.isEmpty() ? QString() : m_place.path());
    m_stack->setCurrentWidget(m_field);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void Breadcrumb::endEdit()
{
    m_stack->setCurrentWidget(m_parts);
}

bool Breadcrumb::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched == m_field && (escape || event->type() == QEvent::FocusOut))
        endEdit();
    return escape || QWidget::eventFilter(watched, event);
}

} // namespace vigie::ui
