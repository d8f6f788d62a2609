#include "app/persistence/schedule.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace vigie::persistence {

namespace {

// In the small hours, and not at the full hour, when everybody's timers go off.
QString calendar(Schedule::Every every)
{
    switch (every) {
    case Schedule::Every::Day: return u"*-*-* 03:17:00"_s;
    case Schedule::Every::Week: return u"Sun *-*-* 03:17:00"_s;
    case Schedule::Every::Month: return u"*-*-01 03:17:00"_s;
    }
    return {};
}

QString cronTimes(Schedule::Every every)
{
    switch (every) {
    case Schedule::Every::Day: return u"17 3 * * *"_s;
    case Schedule::Every::Week: return u"17 3 * * 0"_s;
    case Schedule::Every::Month: return u"17 3 1 * *"_s;
    }
    return {};
}

// systemd takes % and $ for its own even within quotes.
QString unitWord(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'%', u"%%"_s).replace(u'$', u"$$"_s);
    return u'"' + word + u'"';
}

// cron takes the first % for the end of the command.
QString cronWord(QString word)
{
    word.replace(u'\'', u"'\\''"_s).replace(u'%', u"\\%"_s);
    return u'\'' + word + u'\'';
}

QByteArray markOf(const QString &server)
{
    return (u"# "_s + timerName(server)).toUtf8();
}

} // namespace

QString timerName(const QString &server)
{
    return u"vigie-persistence-"_s + server;
}

QString serviceUnit(const Schedule &schedule)
{
    QString text = u"[Unit]\nDescription=Vigie proves the persistence of "_s + schedule.server + u"\n\n[Service]\nType=oneshot\n"_s;
    for (auto it = schedule.environment.cbegin(); it != schedule.environment.cend(); ++it) {
        // here a $ is a plain character
        const QString setting = it.key() + u'=' + it.value();
        text += u"Environment="_s + unitWord(setting).replace(u"$$"_s, u"$"_s) + u'\n';
    }
    if (!schedule.passphraseFile.isEmpty())
        text += u"StandardInput=file:"_s + QString(schedule.passphraseFile).replace(u'%', u"%%"_s) + u'\n';
    QStringList words;
    for (const QString &word : schedule.command)
        words.append(unitWord(word));
    return text + u"ExecStart="_s + words.join(u' ') + u'\n';
}

QString timerUnit(const Schedule &schedule)
{
    return u"[Unit]\nDescription=When Vigie proves the persistence of "_s + schedule.server + u"\n\n[Timer]\nOnCalendar="_s + calendar(schedule.every)
           + u"\nPersistent=true\nRandomizedDelaySec=15min\n\n[Install]\nWantedBy=timers.target\n"_s;
}

QString cronLine(const Schedule &schedule)
{
    QStringList words;
    for (auto it = schedule.environment.cbegin(); it != schedule.environment.cend(); ++it)
        words.append(it.key() + u'=' + cronWord(it.value()));
    for (const QString &word : schedule.command)
        words.append(cronWord(word));
    const QString input = schedule.passphraseFile.isEmpty() ? u"/dev/null"_s : cronWord(schedule.passphraseFile);
    return cronTimes(schedule.every) + u' ' + words.join(u' ') + u" <"_s + input + u' ' + QString::fromUtf8(markOf(schedule.server)) + u'\n';
}

QByteArray crontabWithout(const QByteArray &crontab, const QString &server)
{
    const QByteArray mark = ' ' + markOf(server);
    QByteArray kept;
    const QList<QByteArray> lines = crontab.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (!lines[i].endsWith(mark))
            kept += lines[i] + (i + 1 < lines.size() ? "\n" : "");
    return kept;
}

} // namespace vigie::persistence
