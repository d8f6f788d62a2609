#include "ui/present/text.h"

#include "app/stack/definition.h"
#include "app/vault/kinds.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::present {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Present)
};

} // namespace

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString duration(std::chrono::seconds span)
{
    const auto total = std::max<qint64>(span.count(), 0);
    const auto days = total / 86400, hours = total / 3600 % 24, minutes = total / 60 % 60, seconds = total % 60;
    if (days > 0)
        return Tr::tr("%1 d %2 h").arg(days).arg(hours);
    if (hours > 0)
        return Tr::tr("%1 h %2 min").arg(hours).arg(minutes);
    if (minutes > 0)
        return Tr::tr("%1 min").arg(minutes);
    return Tr::tr("%1 s").arg(seconds);
}

QString elapsed(std::chrono::milliseconds span)
{
    if (span < 60s)
        return Tr::tr("%1 s").arg(number(double(span.count()) / 1000.0, 1));
    const auto whole = std::chrono::duration_cast<std::chrono::seconds>(span).count();
    return Tr::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

QString stopwatch(std::chrono::seconds span)
{
    const auto total = std::max<qint64>(span.count(), 0);
    return u"%1:%2"_s.arg(total / 60, 2, 10, QChar(u'0')).arg(total % 60, 2, 10, QChar(u'0'));
}

QString milliseconds(std::chrono::milliseconds span)
{
    return Tr::tr("%1 ms").arg(span.count());
}

QString memory(Bytes bytes)
{
    const auto value = double(count(bytes));
    if (value >= 1024.0 * 1024 * 1024)
        return Tr::tr("%1 GiB").arg(number(value / (1024.0 * 1024 * 1024), 1));
    if (value >= 1024.0 * 1024)
        return Tr::tr("%1 MiB").arg(number(value / (1024.0 * 1024), 0));
    return Tr::tr("%1 KiB").arg(number(value / 1024.0, 0));
}

QString disk(Bytes bytes)
{
    const auto value = double(count(bytes));
    if (value >= 1e8)
        return Tr::tr("%1 GB").arg(number(value / 1e9, value >= 1e11 ? 0 : 1));
    if (value >= 1e6)
        return Tr::tr("%1 MB").arg(number(value / 1e6, value >= 1e7 ? 0 : 1));
    return Tr::tr("%1 kB").arg(number(value / 1e3, value >= 1e4 ? 0 : 1));
}

QString percent(double value, int decimals)
{
    //: A percentage; French puts a narrow no-break space before the sign
    return Tr::tr("%1%").arg(number(value, decimals));
}

QString ago(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (seconds < 60)
        return Tr::tr("just now");
    if (seconds < 3600)
        return Tr::tr("%1 min ago").arg(seconds / 60);
    if (then.toLocalTime().date() == now.toLocalTime().date())
        return Tr::tr("at %1").arg(shortClock(then));
    const qint64 days = then.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 1)
        return Tr::tr("yesterday");
    if (days < 365)
        return Tr::tr("%n day(s) ago", nullptr, int(days));
    return date(then);
}

namespace {

bool twelveHours()
{
    return QLocale().timeFormat(QLocale::ShortFormat).contains("AP"_L1, Qt::CaseInsensitive);
}

} // namespace

QString clock(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), twelveHours() ? u"h:mm:ss AP"_s : u"HH:mm:ss"_s);
}

QString shortClock(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), twelveHours() ? u"h:mm AP"_s : u"HH:mm"_s);
}

QString date(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), u"d MMM yyyy"_s);
}

QString fullTime(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString connectionWord(ssh::LinkState::Phase phase)
{
    using Phase = ssh::LinkState::Phase;
    switch (phase) {
    case Phase::Connecting: return Tr::tr("Connecting");
    case Phase::Connected: return Tr::tr("Connected");
    case Phase::Reconnecting: return Tr::tr("Reconnecting");
    case Phase::Disconnected: return Tr::tr("Disconnected");
    case Phase::KeyChanged: return Tr::tr("Key changed");
    case Phase::SignInRefused: return Tr::tr("Sign-in refused");
    }
    return {};
}

QString serviceLabel(const QString &service)
{
    const stack::Service *known = stack::findService(service);
    return known ? known->label : service == vault::signInService ? u"SSH"_s : service;
}

QString serviceIcon(const QString &service)
{
    const stack::Service *known = stack::findService(service);
    return known ? known->icon : service == vault::signInService ? u"key"_s : u"server"_s;
}

QString shortImage(const QString &image)
{
    QString rest = image.section(u'@', 0, 0).section(u'/', -1);
    static const QString release = u":RELEASE."_s;
    const qsizetype at = rest.indexOf(release);
    if (at > 0)
        rest = rest.left(at) + u' ' + rest.mid(at + release.size()).section(u'T', 0, 0);
    return rest;
}

QString groupedByFour(const QString &fingerprint)
{
    const QString kind = fingerprint.section(u':', 0, 0);
    const QString value = fingerprint.section(u':', 1);
    QStringList groups;
    for (qsizetype i = 0; i < value.size(); i += 4)
        groups.append(value.mid(i, 4));
    const qsizetype half = (groups.size() + 1) / 2 - 1;
    return kind + u':' + groups.mid(0, half).join(u' ') + u'\n' + groups.mid(half).join(u' ');
}

} // namespace vigie::present
