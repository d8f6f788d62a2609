#include "ui/pages/storage/link_dialog.h"

#include "app/storage/door.h"
#include "ui/pages/when_done.h"
#include "ui/present/objects.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::Type;

LinkDialog::LinkDialog(storage::Door *door, QUuid server, QString bucket, QString key, const QString &name, QWidget *parent)
    : QDialog(parent), m_door(door), m_server(server), m_bucket(std::move(bucket)), m_key(std::move(key)), m_valid(new QComboBox), m_endpoint(new QLineEdit), m_url(new QLineEdit),
      m_note(wrapped(Type::Small, Role::Text2)), m_copy(new Button(tr("Copy link"), ButtonKind::Primary, u"copy"_s))
{
    setWindowTitle(tr("Link to download"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme::scaled(480));
    m_valid->setAccessibleName(tr("Valid for"));
    m_valid->setObjectName(u"linkValid"_s);
    const QList<std::pair<QString, int>> times{{tr("1 hour"), 1}, {tr("1 day"), 24}, {tr("7 days"), 24 * 7}};
    for (const auto &[text, hours] : times)
        m_valid->addItem(text, hours);
    m_endpoint->setAccessibleName(tr("Public address of the storage"));
    m_endpoint->setObjectName(u"linkEndpoint"_s);
    m_endpoint->setPlaceholderText(tr("https://files.example.net, empty: through the tunnel"));
    m_endpoint->setText(door->publicEndpoint(server));
    m_url->setReadOnly(true);
    m_url->setObjectName(u"linkUrl"_s);
    m_url->setAccessibleName(tr("Link"));
    m_copy->setObjectName(u"copyLinkButton"_s);
    auto *all = column(8);
    all->setContentsMargins(16, 16, 16, 16);
    all->addWidget(wrapped(Type::Section, Role::Text, tr("Whoever has the link can download %1").arg(present::visible(name))));
    const auto field = [all](const QString &title, QWidget *widget) {
        auto *label = new Label(Type::Small, Role::Text2, title);
        label->setBuddy(widget);
        all->addWidget(label);
        all->addWidget(widget);
    };
    field(tr("Valid for"), m_valid);
    field(tr("Public address of the storage"), m_endpoint);
    field(tr("Link"), m_url);
    m_note->setMinimumHeight(theme::scaled(34));
    all->addWidget(m_note);
    auto *close = new Button(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_url->text()); });
    auto *buttons = row(8);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_copy);
    all->addLayout(buttons);
    setLayout(all);
    connect(m_valid, &QComboBox::activated, this, &LinkDialog::make);
    connect(m_endpoint, &QLineEdit::editingFinished, this, &LinkDialog::make);
    make();
}

void LinkDialog::make()
{
    const QString endpoint = m_endpoint->text().trimmed();
    m_copy->setEnabled(false);
    m_url->clear();
    if (endpoint != m_door->publicEndpoint(m_server))
        if (const Result<> kept = m_door->setPublicEndpoint(m_server, endpoint); !kept) {
            take(failure(kept.error()));
            return;
        }
    whenDone(m_door->presign(m_server, m_bucket, m_key, std::chrono::hours(m_valid->currentData().toInt()), endpoint), this,
             [this](const Result<storage::Link> &link) { take(link); });
}

void LinkDialog::take(const Result<storage::Link> &link)
{
    if (!link) {
        m_note->setText(QStringList{link.error().what, link.error().why, link.error().next}.join(u' ').simplified());
        return;
    }
    m_url->setText(link->url);
    m_url->setCursorPosition(0);
    m_copy->setEnabled(true);
    const QString until = tr("Valid until %1.").arg(present::dateAndClock(link->expires));
    m_note->setText(link->onlyHere ? tr("It works only on this computer, while Vigie is connected: it leads through the tunnel. %1").arg(until)
                                   : tr("It works wherever this address is reached. %1").arg(until));
}

} // namespace vigie::ui
