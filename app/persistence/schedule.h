#pragma once

#include "app/persistence/levels.h"

#include <QMap>
#include <QStringList>

namespace vigie::persistence {

// A proof that starts by itself on this workstation.
struct Schedule {
    enum class Every { Day, Week, Month };
    QString server;                         // its name: letters, digits, . _ -
    Level level = Level::Recreate;
    Every every = Every::Week;
    QStringList command;                    // the program and its words, ready to run
    QMap<QString, QString> environment;     // where Vigie's own folders are, if not in the usual place
    QString passphraseFile;                 // given as standard input; empty: the keychain needs none
};

[[nodiscard]] QString timerName(const QString &server);             // "vigie-persistence-prod"
// The two files of a systemd user timer.
[[nodiscard]] QString serviceUnit(const Schedule &schedule);
[[nodiscard]] QString timerUnit(const Schedule &schedule);
// One line of a crontab.
[[nodiscard]] QString cronLine(const Schedule &schedule);
// The crontab without the line of this server; every other byte stays.
[[nodiscard]] QByteArray crontabWithout(const QByteArray &crontab, const QString &server);

} // namespace vigie::persistence
