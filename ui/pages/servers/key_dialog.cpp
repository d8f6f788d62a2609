#include "ui/pages/servers/key_dialog.h"

#include "ui/present/text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Mark;
using theme::Role;
using theme::Type;

bool KeyDialog::sameFingerprint(const QString &pasted, const QString &fingerprint)
{
    static const QRegularExpression pattern(u"SHA256:([A-Za-z0-9+/]{43})"_s);
    QString tight = pasted;
    static const QRegularExpression blanks(u"\\s"_s);
    const QRegularExpressionMatch whole = pattern.match(pasted);
    const QRegularExpressionMatch found = whole.hasMatch() ? whole : pattern.match(tight.remove(blanks));
    return found.hasMatch() && found.captured(0) == fingerprint;
}

KeyDialog::KeyDialog(const trust::Offer &offer, QWidget *parent)
    : QDialog(parent), m_offer(offer), m_paste(new QLineEdit), m_same(new Chip), m_compared(new QCheckBox(tr("Or: I compared it by eye and it is the same"))),
      m_trust(new Button(tr("Trust and connect"), ButtonKind::Primary))
{
    setWindowTitle(tr("Is this your server?"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *across = row(18);
    across->setContentsMargins(22, 18, 20, 14);
    across->addWidget(new IconView(u"shield"_s, Role::Accent, 24), 0, Qt::AlignTop);
    auto *texts = column(8);
    const QString where = offer.port == 22 ? offer.host : u"%1:%2"_s.arg(offer.host).arg(offer.port);
    texts->addWidget(new Label(Type::Section, Role::Text, tr("First connection to %1").arg(where)));
    texts->addWidget(new Label(Type::Body, Role::Text2, tr("The server sent this key. Compare it with the one your provider shows, then decide.")));
    texts->addLayout(buildKey());
    texts->addWidget(new Line(Qt::Horizontal));
    texts->addLayout(buildCompare());
    across->addLayout(texts, 1);
    auto *all = column(0);
    auto *body = new Ground(Role::Surface);
    body->setLayout(across);
    all->addWidget(body, 1);
    all->addWidget(new Line(Qt::Horizontal));
    auto *foot = new Ground(Role::Raised);
    foot->setLayout(buildButtons());
    all->addWidget(foot);
    setLayout(all);
    check();
}

QLayout *KeyDialog::buildKey()
{
    auto *left = column(6);
    const QString type = QString(m_offer.key.type).remove("ssh-"_L1);
    left->addWidget(new Label(Type::Small, Role::Text2, tr("Fingerprint (%1)").arg(type)));
    auto *box = new Card;
    box->setGround(Role::Code);
    auto *fingerprint = new Label(Type::Mono, Role::Text, present::groupedByFour(m_offer.fingerprint));
    QFont bold = fingerprint->font();
    bold.setWeight(QFont::DemiBold);
    fingerprint->setFont(bold);
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fingerprint->setObjectName(u"fingerprint"_s);
    auto *inside = column(0);
    inside->setContentsMargins(10, 8, 10, 8);
    inside->addWidget(fingerprint);
    box->setLayout(inside);
    left->addWidget(box);
    left->addWidget(new Label(Type::Small, Role::Text2, tr("The same key in words")));
    left->addWidget(wrapped(Type::Strong, Role::Text, m_offer.words.join(u", "_s)));
    auto *links = row(12);
    auto *copy = new Button(tr("Copy fingerprint"), ButtonKind::Link, u"copy"_s);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_offer.fingerprint); });
    auto *where = new Button(tr("Where do I find it?"), ButtonKind::Link, u"info"_s);
    const QString help = tr("In your provider's console, run: %1").arg(u"ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub"_s);
    where->setToolTip(help);
    where->setAccessibleDescription(help);
    connect(where, &QPushButton::clicked, where, [where, help] { QToolTip::showText(where->mapToGlobal(QPoint(0, where->height())), help, where); });
    links->addWidget(copy);
    links->addWidget(where);
    links->addStretch();
    left->addLayout(links);
    left->addStretch();
    auto *art = new Card;
    art->setGround(Role::Code);
    auto *drawing = new Label(Type::MonoSmall, Role::Text, m_offer.randomart);
    drawing->setAccessibleName(tr("Picture of the key"));
    auto *artInside = column(0);
    artInside->setContentsMargins(10, 8, 10, 8);
    artInside->addWidget(drawing);
    art->setLayout(artInside);
    auto *key = row(16);
    key->addLayout(left, 1);
    key->addWidget(art, 0, Qt::AlignTop);
    return key;
}

QLayout *KeyDialog::buildCompare()
{
    auto *compare = column(8);
    auto *label = new Label(Type::Small, Role::Text2, tr("Paste the fingerprint from your provider. Vigie compares it for you."));
    label->setBuddy(m_paste);
    m_paste->setAccessibleName(label->text());
    m_paste->setObjectName(u"fingerprintField"_s);
    m_paste->setFont(theme::font(Type::Mono));
    m_paste->setPlaceholderText(u"SHA256:…"_s);
    m_compared->setObjectName(u"comparedBox"_s);
    auto *line = row(12);
    line->addWidget(m_paste, 1);
    line->addWidget(m_same);
    compare->addWidget(label);
    compare->addLayout(line);
    compare->addWidget(m_compared);
    connect(m_paste, &QLineEdit::textChanged, this, &KeyDialog::check);
    connect(m_compared, &QCheckBox::toggled, this, &KeyDialog::check);
    return compare;
}

QLayout *KeyDialog::buildButtons()
{
    auto *buttons = row(8);
    buttons->setContentsMargins(18, 12, 16, 12);
    buttons->addWidget(new IconView(u"lock"_s, Role::Text2, 14));
    buttons->addWidget(new Label(Type::Small, Role::Text2, tr("If this key ever changes, Vigie refuses to connect.")), 1);
    auto *cancel = new Button(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setDefault(true);
    m_trust->setObjectName(u"trustButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_trust, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(cancel);
    buttons->addWidget(m_trust);
    return buttons;
}

void KeyDialog::check()
{
    const QString pasted = m_paste->text().trimmed();
    const bool same = sameFingerprint(pasted, m_offer.fingerprint);
    m_same->setVisible(!pasted.isEmpty());
    m_same->setState(same ? Mark::Healthy : Mark::Failed, same ? tr("Same key") : tr("Not the same"));
    // Another fingerprint on the provider's side speaks against the box.
    m_trust->setEnabled(same || (pasted.isEmpty() && m_compared->isChecked()));
    m_trust->setToolTip(m_trust->isEnabled() ? QString() : tr("Paste the fingerprint, or say that you compared it."));
}

} // namespace vigie::ui
