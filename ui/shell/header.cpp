#include "ui/shell/header.h"

#include "ui/present/text.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using theme::colour;
using theme::Role;
using theme::scaled;
using theme::Type;
using namespace widgets;

CommandField::CommandField(QWidget *parent) : QAbstractButton(parent)
{
    setForm(Form::Sentence);
    setAccessibleName(tr("Search or run a command"));
    setToolTip(tr("Search or run a command (Ctrl+K)"));
    setObjectName(u"commandField"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CommandField::setForm(Form form)
{
    m_form = form;
    setText(form == Form::Word ? tr("Search") : tr("Search or run a command"));
    updateGeometry();
}

QSize CommandField::sizeHint() const
{
    if (m_form == Form::Icon)
        return {36, scaled(32)};
    const int words = QFontMetrics(theme::font(Type::Body)).horizontalAdvance(text());
    return {10 + 16 + 8 + words + 8 + 42 + 8, scaled(32)};
}

QSize CommandField::minimumSizeHint() const
{
    return {36, scaled(32)};
}

void CommandField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    theme::roundedBox(&painter, rect(), 5, colour(Role::Window), colour(Role::Border));
    const QRect icon(10, (height() - 16) / 2, 16, 16);
    theme::drawIcon(&painter, icon, u"search"_s, colour(Role::Text2));
    if (m_form != Form::Icon) {
        painter.setFont(theme::font(Type::Body));
        painter.setPen(colour(Role::Text3));
        const QRect keys(width() - 8 - 42, (height() - 18) / 2, 42, 18);
        painter.drawText(QRect(34, 0, keys.x() - 42, height()), int(Qt::AlignVCenter), text());
        theme::roundedBox(&painter, keys, 3, colour(Role::Surface), colour(Role::Border));
        QFont small = theme::font(Type::SmallMedium);
        small.setPixelSize(scaled(11));
        painter.setFont(small);
        painter.setPen(colour(Role::Text2));
        painter.drawText(keys, int(Qt::AlignCenter), tr("Ctrl K"));
    }
    if (hasFocus())
        theme::focusRing(&painter, rect(), 5);
}

Header::Header(QWidget *parent)
    : QFrame(parent), m_name(new Label(Type::Name)), m_target(new Label(Type::Small, Role::Text3)), m_live(new QWidget),
      m_link(new IconView(u"link"_s, Role::Healthy)), m_connection(new Label(Type::Medium)), m_latency(new Label(Type::Body, Role::Text3)),
      m_asOfWord(new Label(Type::Body, Role::Text3, tr("As of"))), m_asOf(new Label(Type::Body)), m_command(new CommandField),
      m_deploy(new Button(tr("Deploy"), theme::ButtonKind::Primary, u"deploy"_s)),
      m_language(new Button(QLocale().language() == QLocale::French ? u"Français"_s : u"English"_s, theme::ButtonKind::Flat, u"globe"_s))
{
    setObjectName(u"header"_s);
    setFixedHeight(scaled(60));
    m_name->setElide(Qt::ElideRight);
    m_target->setElide(Qt::ElideRight);
    m_deploy->setObjectName(u"deployButton"_s);
    m_language->setObjectName(u"languageButton"_s);
    m_language->setAccessibleName(tr("Language: %1").arg(m_language->text()));
    m_language->hide();
    auto *who = column(0);
    who->addStretch();
    who->addWidget(m_name);
    who->addWidget(m_target);
    who->addStretch();
    auto *connection = row(6);
    connection->addWidget(m_link);
    connection->addWidget(m_connection);
    connection->addWidget(m_latency);
    connection->addSpacing(8);
    auto *seen = row(4);
    seen->addWidget(m_asOfWord);
    seen->addWidget(m_asOf);
    connection->addLayout(seen);
    m_live->setLayout(connection);
    auto *all = row(14);
    all->setContentsMargins(16, 0, 16, 1);
    all->addLayout(who, 1);
    all->addWidget(m_live);
    all->addWidget(m_command);
    all->addWidget(m_deploy);
    all->addWidget(m_language);
    setLayout(all);
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Surface));
    theme::hairline(&painter, rect(), Qt::Horizontal, colour(Role::Border));
}

void Header::welcome()
{
    showTitle(tr("Welcome to Vigie"), tr("Pick a server to look after. You can add more later."));
    m_language->show();
}

void Header::showTitle(const QString &title, const QString &text)
{
    m_name->setText(title);
    m_target->setText(text);
    m_live->hide();
    m_deploy->hide();
    m_command->hide();
    m_language->hide();
}

void Header::setServer(const Server &server, const health::Snapshot &snapshot, const QDateTime &now)
{
    m_live->show();
    m_command->show();
    m_language->hide();
    m_name->setText(server.name);
    m_where = {server.user.isEmpty() ? server.host : server.user + u'@' + server.host};
    if (!snapshot.host.os.isEmpty())
        m_where.append(snapshot.host.os);
    if (!snapshot.host.dockerVersion.isEmpty())
        m_where.append(tr("Docker %1").arg(snapshot.host.dockerVersion));
    if (!snapshot.host.composeVersion.isEmpty())
        m_where.append(tr("Compose %1").arg(snapshot.host.composeVersion));
    setConnection(snapshot, now);
}

void Header::setConnection(const health::Snapshot &snapshot, const QDateTime &now)
{
    const ssh::LinkState &link = snapshot.connection;
    using Phase = ssh::LinkState::Phase;
    const bool connected = link.phase == Phase::Connected;
    const bool refused = link.phase == Phase::KeyChanged || link.phase == Phase::SignInRefused;
    m_link->setIcon(connected ? u"link"_s : u"unlink"_s,
                    connected ? Role::Healthy : refused ? Role::Failed : link.phase == Phase::Connecting ? Role::Starting : Role::Degraded);
    m_connection->setText(present::connectionWord(link.phase));
    QString more;
    if (connected && link.latency)
        more = present::milliseconds(*link.latency);
    else if (link.phase == Phase::Reconnecting && link.nextTry)
        more = tr("in %1 s").arg(std::max<qint64>(now.secsTo(*link.nextTry), 0));
    m_latency->setText(more);
    m_giveable = connected;
    m_asOf->setText(!snapshot.asOf.isValid() ? tr("never") : snapshot.stale ? present::shortClock(snapshot.asOf) : present::clock(snapshot.asOf));
    m_asOf->setToolTip(present::fullTime(snapshot.asOf));
    fit();
}

void Header::setCompact(bool compact)
{
    m_compact = compact;
    layout()->setSpacing(compact ? 12 : 14);
    fit();
}

// When there is not room for everything, the command field gives up its sentence first; then go the latency, the versions, and its last word.
void Header::fit()
{
    const bool known = !m_where.isEmpty() && !m_live->isHidden();
    for (int given = 0; given < 5; ++given) {
        m_command->setForm(m_compact || given >= 4 ? CommandField::Form::Icon : given >= 1 ? CommandField::Form::Word : CommandField::Form::Sentence);
        m_latency->setVisible(!m_latency->text().isEmpty() && !(m_giveable && given >= 2));
        if (known)
            m_target->setText(m_compact || given >= 3 ? m_where.first() : m_where.join(u" \u00b7 "_s));
        if (neededWidth() <= width())
            return;
    }
}

int Header::neededWidth() const
{
    m_live->layout()->activate();
    int needed = 32 + std::max(m_target->sizeHint().width(), m_name->sizeHint().width());
    for (const QWidget *part : {static_cast<QWidget *>(m_live), static_cast<QWidget *>(m_command), static_cast<QWidget *>(m_deploy)})
        if (!part->isHidden())
            needed += layout()->spacing() + part->sizeHint().width();
    return needed;
}

void Header::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void Header::setDeploy(bool visible, bool startsAtOnce, bool enabled)
{
    m_deploy->setText(startsAtOnce ? tr("Deploy") : tr("Review and deploy…"));
    m_deploy->setVisible(visible);
    m_deploy->setEnabled(enabled);
    fit();
    m_deploy->setToolTip(enabled ? QString() : tr("Deploying needs a connection to the server."));
}

} // namespace vigie::ui
