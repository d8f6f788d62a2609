#include "ui/pages/servers/add_page.h"

#include "ui/models/cell_table.h"
#include "ui/pages/servers/key_dialog.h"
#include "ui/widgets/notices.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/table_view.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using namespace widgets;
using theme::ButtonKind;
using theme::Role;
using theme::scaled;
using theme::Type;

namespace {

models::Cell cell(const QString &text, const QString &second = {}, Role role = Role::Text2)
{
    models::Cell made;
    made.text = text;
    made.second = second;
    made.role = role;
    return made;
}

// "ed25519 key" of ~/.ssh/id_ed25519, the name of any other key.
QString signInWith(const ssh::Target &target)
{
    if (target.keyFiles.isEmpty())
        return target.useAgent ? AddServerPage::tr("Agent") : AddServerPage::tr("Default keys");
    const QString name = QFileInfo(target.keyFiles.constFirst()).fileName();
    return name.startsWith("id_"_L1) ? AddServerPage::tr("%1 key").arg(name.sliced(3)) : name;
}

} // namespace

AddServerPage::AddServerPage(const Context &context)
    : Page(context), m_layout(column(12)), m_find(new QLineEdit),
      m_hosts(new models::CellTable({{tr("Name"), 180, Qt::AlignLeft, true}, {tr("Address"), 220, Qt::AlignLeft, true}, {tr("Port"), 60, Qt::AlignRight}, {tr("Sign in with"), 120}}, this)),
      m_table(new TableView(m_hosts, tr("Servers of ~/.ssh/config"))), m_name(new QLineEdit), m_host(new QLineEdit), m_port(new QLineEdit),
      m_user(new QLineEdit), m_keyFile(new QLineEdit), m_source(new Label(Type::Small, Role::Text2)), m_status(wrapped(Type::Small, Role::Text2)),
      m_connect(new Button(tr("Connect"), ButtonKind::Primary, u"link"_s)), m_cancel(new Button(tr("Cancel"))), m_error(new ErrorCard)
{
    auto *head = row(12);
    head->addWidget(new Label(Type::Section, Role::Text, tr("Add a server")), 1);
    head->addWidget(new Stepper({tr("Connect"), tr("Check the server"), tr("Ready")}));
    m_layout->setContentsMargins(16, 16, 16, 16);
    m_layout->addLayout(head);
    m_layout->addWidget(m_error);
    m_error->hide();
    auto *across = row(12);
    across->addWidget(buildHosts(), 648);
    across->addWidget(buildForm(), 380);
    m_layout->addLayout(across, 1);
    setLayout(m_layout);
    readHosts();
    m_table->selectKey(m_hosts->keyOf(0));
}

Card *AddServerPage::buildHosts()
{
    auto *card = new Card;
    auto *all = column(0);
    auto *top = row(8);
    top->setContentsMargins(12, 12, 12, 12);
    m_find->setObjectName(u"findField"_s);
    m_find->setClearButtonEnabled(true);
    top->addWidget(m_find, 1);
    auto *type = new Button(tr("Type an address…"), ButtonKind::Neutral, u"plus"_s);
    type->setObjectName(u"typeAddressButton"_s);
    connect(type, &QPushButton::clicked, this, [this] {
        take({});
        m_host->setFocus(Qt::OtherFocusReason);
    });
    top->addWidget(type);
    all->addLayout(top);
    all->addWidget(new Line(Qt::Horizontal));
    m_table->setObjectName(u"hostTable"_s);
    m_table->setRowHeight(41);
    all->addWidget(m_table, 1);
    auto *foot = new Ground(Role::Raised);
    auto *line = row(8);
    line->setContentsMargins(14, 0, 12, 0);
    line->addWidget(new IconView(u"file"_s));
    line->addWidget(new Label(Type::Small, Role::Text2, tr("Read from ~/.ssh/config. Vigie never changes this file.")), 1);
    auto *again = new Button(tr("Read again"), ButtonKind::Link);
    connect(again, &QPushButton::clicked, this, &AddServerPage::readHosts);
    line->addWidget(again);
    foot->setLayout(line);
    foot->setFixedHeight(scaled(36));
    all->addWidget(new Line(Qt::Horizontal));
    all->addWidget(foot);
    all->setContentsMargins(0, 0, 0, 3);
    card->setLayout(all);
    connect(m_find, &QLineEdit::textChanged, this, &AddServerPage::listHosts);
    connect(m_table, &TableView::keySelected, this, &AddServerPage::take);
    return card;
}

Card *AddServerPage::buildForm()
{
    auto *card = new Card;
    auto *all = column(4);
    all->setContentsMargins(16, 16, 16, 16);
    auto *head = row(8);
    head->addWidget(new Label(Type::Section, Role::Text, tr("Connection")), 1);
    head->addWidget(m_source);
    all->addLayout(head);
    const auto field = [](const QString &text, QWidget *input, const QString &name) {
        auto *two = column(3);
        auto *label = new Label(Type::Small, Role::Text2, text);
        label->setBuddy(input);
        input->setAccessibleName(text);
        input->setObjectName(name);
        input->setMinimumHeight(scaled(30));
        two->addWidget(label);
        two->addWidget(input);
        return two;
    };
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setText(u"22"_s);
    m_port->setFixedWidth(scaled(84));
    m_keyFile->setPlaceholderText(tr("Agent, then the default keys"));
    all->addLayout(field(tr("Name in Vigie"), m_name, u"nameField"_s));
    auto *address = row(8);
    address->addLayout(field(tr("Server address"), m_host, u"hostField"_s), 1);
    address->addLayout(field(tr("Port"), m_port, u"portField"_s));
    all->addSpacing(8);
    all->addLayout(address);
    all->addSpacing(8);
    all->addLayout(field(tr("User"), m_user, u"userField"_s));
    all->addSpacing(8);
    all->addLayout(field(tr("Key file"), m_keyFile, u"keyFileField"_s));
    all->addSpacing(12);
    all->addWidget(new Line(Qt::Horizontal));
    all->addSpacing(12);
    auto *note = row(8);
    note->addWidget(new IconView(u"info"_s, Role::Text2, 14), 0, Qt::AlignTop);
    note->addWidget(wrapped(Type::Small, Role::Text2, tr("Vigie uses one SSH connection. It installs nothing on the server until you say so.")), 1);
    all->addLayout(note);
    all->addStretch(1);
    all->addWidget(m_status);
    auto *buttons = row(8);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_connect);
    all->addLayout(buttons);
    card->setLayout(all);
    m_connect->setObjectName(u"connectButton"_s);
    connect(m_connect, &QPushButton::clicked, this, &AddServerPage::connectNow);
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(u"overview"_s); });
    for (QLineEdit *edit : {m_name, m_host, m_port, m_user, m_keyFile}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            setBusy(m_busy, m_status->text());
            m_source->setText(isAsConfigured() ? tr("From ssh config") : QString());
        });
        connect(edit, &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    }
    setBusy(false);
    return card;
}

void AddServerPage::readHosts()
{
    m_known = engine()->configuredHosts();
    m_find->setPlaceholderText(tr("Find in %n server(s)", nullptr, int(m_known.size())));
    m_find->setAccessibleName(m_find->placeholderText());
    listHosts();
}

void AddServerPage::listHosts()
{
    QList<models::Row> rows;
    for (const ssh::ConfigHost &host : std::as_const(m_known)) {
        const QString address = host.target.user + u'@' + host.target.host;
        if (!host.alias.contains(m_find->text(), Qt::CaseInsensitive) && !address.contains(m_find->text(), Qt::CaseInsensitive))
            continue;
        models::Cell name = cell(host.alias, {}, Role::Text);
        name.kind = models::Cell::Kind::Name;
        name.icon = u"server"_s;
        name.strong = true;
        const models::Cell where = cell(address, host.via.isEmpty() ? QString() : tr("via %1").arg(host.via), Role::Text);
        rows.append({host.alias, {name, where, cell(host.target.port == 0 ? QString() : QString::number(host.target.port), {}, Role::Text), cell(signInWith(host.target))}});
    }
    m_hosts->setRows(rows);
}

// What ~/.ssh/config says of it is shown. As long as nothing of it is changed, it is read again on every connection.
void AddServerPage::take(const QString &alias)
{
    const auto found = std::ranges::find(m_known, alias, &ssh::ConfigHost::alias);
    m_taken = found == m_known.end() ? ssh::ConfigHost() : *found;
    const ssh::Target &target = m_taken.target;
    m_name->setText(m_taken.alias);
    m_host->setText(target.host);
    m_port->setText(target.port == 0 ? QString() : QString::number(target.port));
    m_user->setText(target.user);
    m_keyFile->setText(target.keyFiles.value(0));
    m_status->setText(m_taken.via.isEmpty() ? QString() : tr("It goes through %1, which Vigie cannot do yet.").arg(m_taken.via));
}

Server AddServerPage::typed() const
{
    Server server;
    server.name = m_name->text().trimmed();
    server.host = m_host->text().trimmed();
    server.port = m_port->text().toUShort();
    server.user = m_user->text().trimmed();
    server.keyFile = m_keyFile->text().trimmed();
    return server;
}

bool AddServerPage::isAsConfigured() const
{
    const Server server = typed();
    const ssh::Target &target = m_taken.target;
    return !m_taken.alias.isEmpty() && server.host == target.host && server.port == target.port && server.user == target.user && server.keyFile == target.keyFiles.value(0);
}

void AddServerPage::setBusy(bool busy, const QString &text)
{
    m_busy = busy;
    m_status->setText(text);
    m_connect->setEnabled(!busy && !m_name->text().trimmed().isEmpty() && !m_host->text().trimmed().isEmpty() && m_port->hasAcceptableInput());
    for (QWidget *input : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_user),
                           static_cast<QWidget *>(m_keyFile), static_cast<QWidget *>(m_table)})
        input->setEnabled(!busy);
}

void AddServerPage::connectNow()
{
    m_error->hide();
    Server server = typed();
    if (isAsConfigured()) {
        server = {};
        server.name = m_name->text().trimmed();
        server.host = m_taken.alias;
    }
    setBusy(true, tr("Connecting to %1.").arg(server.host));
    whenDone(engine()->addServer(server), this, [this](const Result<Server> &added) {
        if (added)
            connectTo(added->id);
        else
            showError(added.error());
    });
}

void AddServerPage::connectTo(QUuid id)
{
    whenDone(engine()->connectTo(id), this, [this, id](const Result<> &connected) {
        if (connected) {
            setBusy(false);
            take({});
            m_find->clear();
            Q_EMIT serverWanted(id);
            Q_EMIT pageWanted(u"check"_s);
        } else if (connected.error().kind == Error::Kind::ServerKeyUnknown) {
            askKey(id);
        } else {
            giveUp(id, connected.error());
        }
    });
}

void AddServerPage::askKey(QUuid id)
{
    setBusy(true, tr("Waiting for your answer about the server key."));
    whenDone(engine()->presentedKey(id), this, [this, id](const Result<trust::Offer> &offer) {
        if (!offer) {
            giveUp(id, offer.error());
            return;
        }
        auto *dialog = new KeyDialog(*offer, window());
        connect(dialog, &QDialog::accepted, this, [this, id, fingerprint = offer->fingerprint] { trust(id, fingerprint); });
        connect(dialog, &QDialog::rejected, this, [this, id] {
            giveUp(id, Error{Error::Kind::Cancelled, tr("The server was not added."), tr("Its key was not trusted."), {}, {}});
        });
        dialog->open();
    });
}

void AddServerPage::trust(QUuid id, const QString &fingerprint)
{
    setBusy(true, tr("Signing in."));
    whenDone(engine()->trustKey(id, fingerprint), this, [this, id](const Result<> &trusted) {
        if (trusted)
            connectTo(id);
        else
            giveUp(id, trusted.error());
    });
}

// A server that could not be reached is not left behind half added.
void AddServerPage::giveUp(QUuid id, const Error &error)
{
    whenDone(engine()->removeServer(id), this, [this, error](const Result<> &) {
        if (error.kind == Error::Kind::Cancelled)
            setBusy(false, error.what);
        else
            showError(error);
    });
}

void AddServerPage::showError(const Error &error)
{
    setBusy(false);
    m_error->setError(error);
    m_error->show();
}

void AddServerPage::refresh()
{
    m_cancel->setVisible(!engine()->servers().isEmpty());
}

void AddServerPage::setActive(bool active)
{
    refresh();
    if (active && !m_busy)
        m_error->hide();
}

void AddServerPage::setCompact(bool compact)
{
    const int margin = compact ? 12 : 16;
    m_layout->setContentsMargins(margin, margin, margin, margin);
}

} // namespace vigie::ui
