#include "ui/theme/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace vigie::theme {

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settingsInterface = u"org.freedesktop.portal.Settings"_s;
const QString appearance = u"org.freedesktop.appearance"_s;

// Listens for the life of the program; what the portal does not answer stays as it was.
class PortalWatch : public QObject
{
    Q_OBJECT

public:
    explicit PortalWatch(QObject *parent) : QObject(parent)
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        bus.connect(portal, portalPath, settingsInterface, u"SettingChanged"_s, this, SLOT(readAgain(QString, QString)));
        read(u"color-scheme"_s);
        read(u"contrast"_s);
    }

public Q_SLOTS:
    void readAgain(const QString &group, const QString &key)
    {
        if (group == appearance)
            read(key);
    }

private:
    void read(const QString &key)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(portal, portalPath, settingsInterface, u"Read"_s);
        call << appearance << key;
        auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 5000), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            watcher->deleteLater();
            if (!reply.isValid())
                return;
            // Read wraps its variant in a variant.
            QVariant value = reply.value().variant();
            if (value.canConvert<QDBusVariant>())
                value = value.value<QDBusVariant>().variant();
            take(key, value.toUInt());
        });
    }

    void take(const QString &key, uint value)
    {
        if (key == "color-scheme"_L1)
            m_dark = value == 1;
        else if (key == "contrast"_L1)
            m_contrast = value == 1;
        Theme::instance().setSystem(m_dark, m_contrast);
    }

    bool m_dark = Theme::instance().tokens().dark;
    bool m_contrast = false;
};

} // namespace

void followPortal()
{
    new PortalWatch(&Theme::instance());
}

} // namespace vigie::theme

#include "portal.moc"
