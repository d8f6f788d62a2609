#pragma once

#include "app/deploy/job.h"
#include "app/deploy/run.h"
#include "app/stack/bundle.h"
#include "remote/ssh/link.h"

namespace vigie::deploy {

// Everything a run is made of, ready to be sent.
struct Launch {
    QString folder;                         // of the bundle on the server
    QString run;                            // its id
    Job job;
    QList<stack::BundleFile> files;         // .env among them, mode 0600
    QMap<QString, Secret> secrets;          // exported to compose, in vault-only mode only
};

// "20261123T201501Z-4f2c": sorts by time, and two workstations never meet.
[[nodiscard]] QString newRunId(const QDateTime &now);
[[nodiscard]] QString runFolder(const QString &folder, const QString &run);

// Stages the files below .vigie/runs/ID and starts the runner detached, in one round trip; everything travels on standard input.
// Kind::Conflict when another run holds the lock or the plan was made on another revision: nothing was changed then.
[[nodiscard]] Async<> launch(ssh::LinkPtr link, Launch launch);

// Ends the run after its current step.
[[nodiscard]] Async<> stop(ssh::LinkPtr link, QString folder, QString run);

} // namespace vigie::deploy
