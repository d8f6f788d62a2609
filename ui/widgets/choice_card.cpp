#include "ui/widgets/choice_card.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::widgets {

using theme::colour;
using theme::Role;
using theme::scaled;
using theme::Type;

namespace {

constexpr int inset = 12;
constexpr int ring = 16;

} // namespace

ChoiceCard::ChoiceCard(const QString &title, const QString &sentence, QWidget *parent) : QRadioButton(title, parent), m_sentence(sentence)
{
    setAccessibleDescription(sentence);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note.isEmpty() ? m_sentence : m_sentence + u' ' + note);
    update();
}

int ChoiceCard::sentenceHeight(int width) const
{
    const QFontMetrics metrics(theme::font(Type::Small));
    return metrics.boundingRect(0, 0, std::max(width - 2 * inset - ring - 10, 40), 1000, int(Qt::TextWordWrap), m_sentence).height();
}

int ChoiceCard::heightForWidth(int width) const
{
    return scaled(10 + 18 + 3) + sentenceHeight(width) + scaled(3 + 16 + 10);
}

QSize ChoiceCard::sizeHint() const
{
    return {scaled(198), heightForWidth(scaled(198))};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int title = QFontMetrics(theme::font(Type::Strong)).horizontalAdvance(text());
    return {title + 2 * inset + ring + 10, scaled(60)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked(), dim = !isEnabled() && !on;
    theme::roundedBox(&painter, rect(), 6, colour(on ? Role::Select : underMouse() && isEnabled() ? Role::Raised : Role::Surface), colour(on ? Role::Accent : Role::Border), on ? 2 : 1);
    const QRect circle(inset, scaled(11), ring, ring);
    theme::roundedBox(&painter, circle, ring / 2.0, on ? colour(Role::AccentFill) : QColor(), colour(on ? Role::AccentFill : Role::ControlBorder));
    if (on)
        theme::roundedBox(&painter, circle.adjusted(5, 5, -5, -5), 3, colour(Role::OnAccent), QColor());
    const int x = inset + ring + 10;
    QRect line(x, scaled(10), width() - x - inset, scaled(18));
    painter.setFont(theme::font(Type::Strong));
    painter.setPen(colour(dim ? Role::Text2 : Role::Text));
    painter.drawText(line, int(Qt::AlignVCenter), text());
    const QRect below(x, line.bottom() + scaled(3), line.width(), sentenceHeight(width()));
    painter.setFont(theme::font(Type::Small));
    painter.setPen(colour(Role::Text2));
    painter.drawText(below, int(Qt::TextWordWrap), m_sentence);
    painter.drawText(QRect(x, below.bottom() + scaled(3), line.width(), scaled(16)), int(Qt::AlignVCenter), m_note);
    if (hasFocus())
        theme::focusRing(&painter, rect(), 6);
}

} // namespace vigie::widgets
