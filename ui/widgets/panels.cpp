#include "ui/widgets/panels.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mono_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::widgets {

using theme::colour;
using theme::Role;
using theme::scaled;
using theme::Type;

FootBar::FootBar(QWidget *parent) : Ground(Role::Surface, parent), m_icon(new IconView(u"info"_s)), m_note(new Label(Type::Body, Role::Text2)), m_layout(row(8))
{
    m_note->setElide(Qt::ElideRight);
    m_layout->setContentsMargins(16, 1, 16, 0);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_note, 1);
    m_icon->hide();
    setLayout(m_layout);
    setFixedHeight(scaled(53));
}

QSize FootBar::sizeHint() const
{
    return {400, scaled(53)};
}

void FootBar::setNote(const QString &iconName, const QString &note)
{
    m_icon->setVisible(!iconName.isEmpty());
    m_icon->setIcon(iconName, Role::Text2);
    m_note->setText(note);
}

void FootBar::setButtons(const QList<QWidget *> &buttons)
{
    for (QWidget *button : std::as_const(m_buttons))
        button->setVisible(buttons.contains(button));
    for (QWidget *button : buttons)
        if (!m_buttons.contains(button)) {
            m_layout->addWidget(button);
            m_buttons.append(button);
            button->show();
        }
}

void FootBar::paintEvent(QPaintEvent *event)
{
    Ground::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, colour(Role::Border));
}

FoldSection::FoldSection(const QString &title, Type noteType, QWidget *parent)
    : QWidget(parent), m_fold(new Button({}, theme::ButtonKind::Flat, u"chevron-down"_s)), m_title(new Label(Type::Strong, Role::Text, title)),
      m_note(new Label(noteType, Role::Text2)), m_aside(new Label(Type::Body, Role::Text2)), m_copy(new Button(tr("Copy"), theme::ButtonKind::Flat, u"copy"_s)),
      m_head(row(8)), m_line(new Line(Qt::Horizontal)), m_view(new MonoView(title))
{
    m_fold->setSmall();
    m_fold->setCheckable(false);
    m_copy->setSmall();
    m_note->setElide(Qt::ElideRight);
    m_head->setContentsMargins(6, 0, 8, 0);
    m_head->addWidget(m_fold);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    m_head->addWidget(m_aside);
    m_head->addWidget(m_copy);
    auto *top = new QWidget;
    top->setLayout(m_head);
    top->setFixedHeight(scaled(37));
    auto *all = column(0);
    all->addWidget(top);
    all->addWidget(m_line);
    all->addWidget(m_view, 1);
    setLayout(all);
    setTitle(title, {});
    setAside({});
    connect(m_fold, &QPushButton::clicked, this, [this] { setFolded(m_view->isVisible()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_view->plainText()); });
}

void FoldSection::addButton(QWidget *button)
{
    m_head->addWidget(button);
}

void FoldSection::setTitle(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_fold->setAccessibleName(tr("Fold %1").arg(title));
    m_fold->setToolTip(m_fold->accessibleName());
    m_copy->setAccessibleName(tr("Copy: %1").arg(title));
    m_view->setAccessibleName(title);
}

void FoldSection::setAside(const QString &text)
{
    m_aside->setText(text);
    m_aside->setVisible(!text.isEmpty());
}

void FoldSection::setFolded(bool folded)
{
    m_view->setVisible(!folded);
    m_line->setVisible(!folded);
    m_fold->setIconName(folded ? u"chevron-right"_s : u"chevron-down"_s);
    Q_EMIT foldedChanged(folded);
}

FoldCard::FoldCard(const QString &title, QWidget *parent) : Card(parent), m_section(new FoldSection(title))
{
    auto *all = column(0);
    all->setContentsMargins(0, 0, 0, 4);
    all->addWidget(m_section);
    setLayout(all);
    connect(m_section, &FoldSection::foldedChanged, this, [this](bool folded) { setSizePolicy(QSizePolicy::Expanding, folded ? QSizePolicy::Fixed : QSizePolicy::Expanding); });
}

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(6);
    setAccessibleName(tr("Progress"));
}

void ProgressLine::setPart(double part)
{
    m_part = std::clamp(part, 0.0, 1.0);
    setAccessibleDescription(tr("%1%").arg(int(m_part * 100)));
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::roundedBox(&painter, rect(), 3, colour(Role::Track), QColor());
    theme::roundedBox(&painter, QRectF(0, 0, width() * m_part, height()), 3, colour(theme::tokens().dark ? Role::Accent : Role::AccentFill), QColor());
}

} // namespace vigie::widgets
