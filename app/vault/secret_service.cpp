#include "app/vault/secret_service.h"

#include <QCoreApplication>
#include <QCoroDBusPendingCall>
#include <QCoroTimer>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

using Phase = VaultState::Phase;

constexpr int callLimit = 5000; // ms
constexpr std::chrono::milliseconds firstPause{100}, longestPause{2000};

const QString service = u"org.freedesktop.secrets"_s;

// libdbus would start a bus of its own where there is none; nobody's keychain would be on it.
bool thereIsABus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

QDBusConnection connectedBus()
{
    const QString name = u"vigie-vault"_s;
    const QDBusConnection kept(name);
    if (kept.isConnected())
        return kept;
    QDBusConnection::disconnectFromBus(name);
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

QDBusMessage call(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return message;
}

QString reasonOf(const QDBusMessage &reply)
{
    return reply.errorName() + u": "_s + reply.errorMessage();
}

QString programName(uint processId)
{
    QFile comm(u"/proc/%1/comm"_s.arg(processId));
    const QString name = comm.open(QIODevice::ReadOnly) ? QString::fromUtf8(comm.readAll().trimmed()) : QString();
    if (name.startsWith("gnome-keyring"_L1))
        return u"GNOME Keyring"_s;
    if (name.startsWith("keepassxc"_L1))
        return u"KeePassXC"_s;
    if (name.startsWith("kwalletd"_L1) || name.startsWith("ksecretd"_L1))
        return u"KWallet"_s;
    return u"Secret Service"_s;
}

QCoro::Task<QString> nameOfService(QDBusConnection bus)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s,
                                                           u"GetConnectionUnixProcessID"_s);
    question.setArguments({service});
    const QDBusMessage reply = co_await bus.asyncCall(question, callLimit);
    co_return reply.type() == QDBusMessage::ReplyMessage ? programName(reply.arguments().value(0).toUInt()) : u"Secret Service"_s;
}

ServiceAnswer absent(const QString &reason)
{
    return {{Phase::Absent, {}}, reason, {}};
}

QCoro::Task<ServiceAnswer> askOnce()
{
    const QDBusConnection bus = connectedBus();
    if (!bus.isConnected())
        co_return absent(bus.lastError().message());
    const QDBusMessage alias = co_await bus.asyncCall(
        call(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s}), callLimit);
    if (alias.type() != QDBusMessage::ReplyMessage)
        co_return absent(reasonOf(alias));
    const QString where = co_await nameOfService(bus);
    const QString collection = alias.arguments().value(0).value<QDBusObjectPath>().path();
    // No default collection: KeePassXC with its database closed, or a keyring that was never set up. Neither can prove that something is missing.
    if (collection.size() < 2)
        co_return ServiceAnswer{{Phase::Locked, where}, u"no default collection"_s, alias.service()};
    const QDBusMessage property = co_await bus.asyncCall(
        call(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}), callLimit);
    if (property.type() != QDBusMessage::ReplyMessage)
        co_return absent(reasonOf(property));
    const QVariant locked = property.arguments().value(0).value<QDBusVariant>().variant();
    // Only a clear 'false' is open.
    const bool open = locked.userType() == QMetaType::Bool && !locked.toBool();
    co_return ServiceAnswer{{open ? Phase::Unlocked : Phase::Locked, where}, collection, alias.service()};
}

} // namespace

Async<ServiceAnswer> askSecretService(std::chrono::milliseconds patience)
{
#if defined(Q_OS_MACOS) || defined(Q_OS_WIN)
    // These open with the session and tell locked from missing themselves.
    co_return ServiceAnswer{{Phase::Unlocked, u"keychain of the system"_s}, {}, {}};
#endif
    if (!thereIsABus())
        co_return absent(u"no D-Bus session bus"_s);
    const QDeadlineTimer deadline(patience);
    for (auto pause = firstPause;; pause = std::min(pause * 2, longestPause)) {
        const ServiceAnswer answer = co_await askOnce();
        if (answer.state.phase != Phase::Absent || deadline.remainingTimeAsDuration() < pause)
            co_return answer;
        co_await QCoro::sleepFor(pause);
    }
}

} // namespace vigie::vault
