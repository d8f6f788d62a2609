#include "app/cli/notification.h"

#include <QCoroDBusPendingCall>

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// libdbus would start a bus of its own where there is none.
bool thereIsABus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

Async<> notifyDesktop(QString title, QString text)
{
    const QString what = Tr::tr("The desktop could not be notified.");
    if (!thereIsABus())
        co_return failure(Error::Kind::NotFound, what, Tr::tr("Nobody is signed in to a desktop here."));
    const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"vigie-notifications"_s);
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    // urgency 2 is 'critical': it stays until it was seen
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue<uchar>(2)}, {u"desktop-entry"_s, u"vigie"_s}};
    message.setArguments({u"Vigie"_s, uint(0), u"vigie"_s, title, text.toHtmlEscaped(), QStringList(), hints, int(0)});
    const QDBusMessage reply = co_await bus.asyncCall(message, 5000);
    QDBusConnection::disconnectFromBus(u"vigie-notifications"_s);
    if (reply.type() != QDBusMessage::ReplyMessage)
        co_return failure(Error::Kind::CommandFailed, what, reply.errorMessage());
    co_return Result<>();
}

} // namespace vigie::cli
