#pragma once

#include "app/stack/plan.h"
#include "remote/core/result.h"

#include <QByteArray>
#include <QStringList>

namespace vigie::deploy {

// What resources/stack/runner.sh sources on the server. No secrets: they travel on its standard input.
struct Job {
    QString compose;                    // "docker compose -p viridial --ansi never --progress json", words without spaces inside
    QString docker;                     // "docker" or "sudo -n docker"
    QString project;
    int baseRevision = 0;               // the one the plan was made on; another one there stops the run
    QString baseEnv;                    // SHA-256 of the .env that was read for the plan, empty for none; another one there stops the run
    int revision = 1;
    QString by;                         // "ana@laptop"
    QStringList files;                  // put in place under the lock
    QStringList required;               // variables that must be set before compose is called
    QStringList services;               // started together
    QStringList pull;                   // services whose image may have to be pulled
    QMap<QString, QString> images;      // service → reference
    std::chrono::seconds healthyWithin{180};
};

[[nodiscard]] QByteArray jobText(const Job &job);

} // namespace vigie::deploy
