#include "ui/shell/write_switch.h"

#include "app/servers/write_mode.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/preferences.h"
#include "ui/widgets/question.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::ui {

using theme::colour;
using theme::Role;
using theme::scaled;
using theme::Type;

WriteSwitch::WriteSwitch(servers::WriteMode *mode, QWidget *parent) : QAbstractButton(parent), m_mode(mode)
{
    setObjectName(u"writeSwitch"_s);
    setFocusPolicy(mode ? Qt::TabFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setEnabled(mode);
    connect(this, &QAbstractButton::clicked, this, &WriteSwitch::toggle);
    if (!mode)
        return;
    connect(mode, &servers::WriteMode::begun, this, &WriteSwitch::refresh);
    connect(mode, &servers::WriteMode::ended, this, &WriteSwitch::refresh);
}

void WriteSwitch::setServer(QUuid server, const QString &name)
{
    m_server = server;
    m_name = name;
    refresh();
}

bool WriteSwitch::isOn() const
{
    return m_mode && m_mode->isOn(m_server);
}

void WriteSwitch::refresh()
{
    QString text = tr("Data: read-only");
    if (isOn()) {
        // Write mode keeps the real time: it ends whatever the window shows.
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_mode->until(m_server).value_or(QDateTime::currentDateTimeUtc()));
        text = left < 60 ? tr("Write mode on, less than 1 min left") : tr("Write mode on, %1 min left").arg((left + 59) / 60);
    }
    if (text == this->text())
        return;
    setText(text);
    setAccessibleName(text);
    setToolTip(isOn() ? tr("Data of this server can be changed. Click to end it now (Ctrl+Shift+W).") : tr("Data of this server cannot be changed. Click to turn on write mode (Ctrl+Shift+W)."));
    updateGeometry();
    update();
}

void WriteSwitch::toggle()
{
    if (!m_mode || m_server.isNull())
        return;
    if (isOn()) {
        m_mode->end(m_server);
        return;
    }
    const int minutes = theme::preferences().writeMinutes;
    auto *question = new widgets::Question(tr("Turn on write mode for %1?").arg(m_name),
                                           tr("Objects, documents, rows and keys of this server can then be changed, for %n minute(s). Every change is recorded in the history. "
                                              "What destroys data is still asked for, with typing.", nullptr, minutes),
                                           tr("Turn on write mode"), window());
    connect(question, &QDialog::accepted, this, [this, server = m_server, minutes] { m_mode->begin(server, std::chrono::minutes(minutes)); });
    question->open();
}

QSize WriteSwitch::sizeHint() const
{
    const int words = QFontMetrics(theme::font(Type::Small)).horizontalAdvance(text());
    return {words + (isOn() ? scaled(19) : 0) + 8, scaled(20)};
}

void WriteSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect rect = this->rect().adjusted(4, 0, -4, 0);
    if (underMouse() && isEnabled())
        theme::roundedBox(&painter, QRectF(this->rect()).adjusted(0, 1, 0, -1), 4, colour(Role::UnknownSoft), QColor());
    if (isOn()) {
        theme::drawIcon(&painter, QRect(rect.x(), (height() - 13) / 2, 13, 13), u"key"_s, colour(Role::Text2));
        rect.setLeft(rect.x() + scaled(19));
    }
    painter.setFont(theme::font(Type::Small));
    painter.setPen(colour(Role::Text2));
    painter.drawText(rect, int(Qt::AlignVCenter), text());
    if (hasFocus())
        theme::focusRing(&painter, QRectF(this->rect()), 4);
}

} // namespace vigie::ui
