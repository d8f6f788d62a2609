#include "ui/shell/notifications.h"

#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

void showInTray(const Note &note)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    static QSystemTrayIcon *tray = new QSystemTrayIcon(theme::icon(u"gauge"_s, theme::Role::Accent), qApp);
    tray->show();
    tray->showMessage(note.title, note.text);
}

} // namespace

void showOnDesktop(const Note &note)
{
    static QHash<QUuid, uint> shown;    // the service's number of each server's last note
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call << u"Vigie"_s << shown.value(note.server) << u"vigie"_s << note.title << note.text.toHtmlEscaped() << QStringList() << QVariantMap{{u"desktop-entry"_s, u"vigie"_s}} << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 5000), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, qApp, [note, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            shown.insert(note.server, reply.value());
        else
            showInTray(note);
    });
}

} // namespace vigie::ui
