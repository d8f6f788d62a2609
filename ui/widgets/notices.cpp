#include "ui/widgets/notices.h"

#include "ui/theme/theme.h"
#include "ui/widgets/mono_view.h"
#include "ui/widgets/paragraph.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace vigie::widgets {

using theme::Role;
using theme::scaled;
using theme::Type;

VerdictLine::VerdictLine(QWidget *parent)
    : QWidget(parent), m_mark(new IconView({}, Role::Text, 16)), m_sentence(new Label(Type::Section)), m_note(new Label(Type::Small, Role::Text3))
{
    m_sentence->setElide(Qt::ElideRight);
    auto *line = row(8);
    line->addWidget(m_mark);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_note);
    setLayout(line);
    setFixedHeight(scaled(22));
}

void VerdictLine::setVerdict(theme::Mark mark, const QString &sentence, const QString &note)
{
    m_mark->setMark(mark);
    m_note->setText(note);
    if (m_sentence->text() == sentence)
        return;
    m_sentence->setText(sentence);
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString VerdictLine::sentence() const
{
    return m_sentence->text();
}

Banner::Banner(QWidget *parent)
    : Card(parent), m_icon(new IconView(u"unlink"_s)), m_bigMark(new IconView({}, Role::Text, 26)), m_title(new Label(Type::Strong)),
      m_text(wrapped(Type::Small, Role::Text2)), m_layout(row(12))
{
    setGround(Role::UnknownSoft);
    m_layout->setContentsMargins(16, 10, 14, 10);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_bigMark);
    m_bigMark->hide();
    auto *texts = column(1);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    m_layout->addLayout(texts, 1);
    setLayout(m_layout);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Banner::setIcon(const QString &name)
{
    m_icon->setIcon(name, Role::Text2);
}

void Banner::setMark(theme::Mark mark, int size)
{
    setGround(theme::softRoleOf(mark), false);
    IconView *used = size > 16 ? m_bigMark : m_icon;
    used->setMark(mark);
    m_icon->setVisible(used == m_icon);
    m_bigMark->setVisible(used == m_bigMark);
    m_title->setFont(theme::font(size > 16 ? Type::Section : Type::Strong));
}

void Banner::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void Banner::addButton(QWidget *button)
{
    m_layout->addWidget(button);
}

ErrorCard::ErrorCard(QWidget *parent)
    : Card(parent), m_what(wrapped(Type::Section, Role::Text)), m_why(wrapped(Type::Body, Role::Text)), m_next(wrapped(Type::Body, Role::Text)),
      m_buttons(row(8)), m_detailBar(new QWidget), m_detail(new MonoView(tr("Details")))
{
    m_why->setTextFormat(Qt::RichText);
    m_next->setTextFormat(Qt::RichText);
    auto *all = column(0);
    auto *band = new Card;
    band->setGround(Role::FailedSoft, false);
    auto *texts = column(6);
    texts->addWidget(m_what);
    texts->addWidget(m_why);
    texts->addWidget(m_next);
    m_buttons->addStretch();
    texts->addLayout(m_buttons);
    auto *mark = new IconView({}, Role::Failed, 18);
    mark->setMark(theme::Mark::Failed);
    auto *line = row(16);
    line->setContentsMargins(16, 12, 16, 12);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    band->setLayout(line);
    all->addWidget(band);

    auto *bar = row(8);
    bar->setContentsMargins(16, 0, 8, 0);
    bar->addWidget(new Label(Type::Strong, Role::Text, tr("Details")));
    bar->addWidget(new Label(Type::Body, Role::Text2, tr("command, exit code, output, secrets masked")), 1);
    auto *copy = new Button(tr("Copy"), theme::ButtonKind::Flat, u"copy"_s);
    copy->setAccessibleName(tr("Copy the details"));
    copy->setSmall();
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(detailText()); });
    bar->addWidget(copy);
    m_detailBar->setLayout(bar);
    m_detailBar->setFixedHeight(scaled(37));
    all->addWidget(m_detailBar);
    all->addWidget(m_detail, 1);
    all->addSpacing(5);
    setLayout(all);
}

void ErrorCard::setError(const Error &error)
{
    m_what->setText(error.what);
    m_why->setText(paragraph(tr("Why."), error.why.isEmpty() ? tr("Cause unknown.") : error.why));
    m_next->setText(paragraph(tr("Next."), error.next));
    m_next->setVisible(!error.next.isEmpty());
    m_detail->setLines(plainLines(error.detail));
    m_detail->setVisible(!error.detail.isEmpty());
    m_detailBar->setVisible(!error.detail.isEmpty());
    QAccessibleEvent alert(m_what, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ErrorCard::addButton(QWidget *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

QString ErrorCard::detailText() const
{
    return m_detail->plainText();
}

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &note, QWidget *button, QWidget *parent) : QWidget(parent)
{
    auto *all = column(14);
    all->addStretch();
    all->addWidget(new IconView(iconName, Role::Text2, 28), 0, Qt::AlignHCenter);
    all->addWidget(new Label(Type::Section, Role::Text, sentence), 0, Qt::AlignHCenter);
    all->addWidget(new Label(Type::Body, Role::Text2, note), 0, Qt::AlignHCenter);
    if (button)
        all->addWidget(button, 0, Qt::AlignHCenter);
    all->addStretch();
    setLayout(all);
}

} // namespace vigie::widgets
