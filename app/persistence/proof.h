#pragma once

#include "app/persistence/levels.h"
#include "remote/core/error.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QUuid>

#include <chrono>

namespace vigie::persistence {

using std::chrono::milliseconds;

// One cell of the matrix, one row a service: the same list draws the window's table and the command line's lines.
struct Step {
    enum class Name { Write, Confirm, Disturb, Healthy, Verify };
    enum class State { NotYet, Running, Done, NotNeeded, Failed, NotReached };
    Name name = Name::Write;
    QString service;
    State state = State::NotYet;
    std::optional<milliseconds> elapsed;
    QString note;                               // "Written", "In AOF", "New, same volume", "3 of 4 match": translated
};

[[nodiscard]] QString stepName(Step::Name name);        // "write", "confirm", "disturb", "healthy", "verify"
[[nodiscard]] QString stateName(Step::State state);     // "not-yet", "running", "done", "not-needed", "failed", "not-reached"
[[nodiscard]] QString stepLabel(Step::Name name, Level level);      // "Write", "Confirm on disk", "Recreate", "Healthy again", "Verify"

// One thing that was looked at after the disturbance. `detail` says what exactly was lost: which row, key, document, object.
struct Check {
    QString service;
    QString name;                               // "rows", "large-object", "volume", "your-rows": in JSON, in every language
    QString what;                               // "1 row of each common type came back unchanged.": translated
    Verdict verdict = Verdict::CannotTell;
    QString detail;
    QString reason = {};                        // why it was lost, in every language: "tmpfs", "anonymous-volume", "container-layer",
                                                // "outside-the-volume", "swapped-volume", "aof-off"; empty when not known
};

// Who a container is and where its data lies.
struct Identity {
    QString container;                          // full id
    QDateTime created;                          // of the container
    QDateTime startedAt;
    QString image;                              // "postgres:14-alpine"
    QString imageId;                            // "sha256:…"
    QString imageDigest;                        // "postgres@sha256:…", empty when it was never pulled
    QString mountPoint;                         // "/var/lib/postgresql/data"
    QString mountType;                          // "volume", "bind", "tmpfs", empty: the container's own layer
    QString volume;                             // "viridial_postgres_data", empty when it is none
    bool anonymous = false;                     // a volume without a name of its own
    QDateTime volumeCreated;
    QString dataInode;                          // of the data folder, as the container sees it: "device:inode"
    QDateTime dataBorn;                         // its creation; invalid where the file system keeps none
    QMap<QString, QString> more;                // "aof-manifest", "timeline", "checkpoint", "data-folder" …
};

struct Evidence {
    QString service;
    Identity before;
    Identity after;
    std::optional<milliseconds> away;           // from the first moment without an answer to the first one with
    [[nodiscard]] bool newContainer() const { return !after.container.isEmpty() && before.container != after.container; }
    [[nodiscard]] bool sameVolume() const { return !before.volume.isEmpty() && before.volume == after.volume && before.volumeCreated == after.volumeCreated && before.dataInode == after.dataInode; }
};

struct ServerEvidence {
    QString machineId;                          // the first 12 digits
    QString serverKey;                          // "SHA256:…"
    QString bootId;
    QDateTime processOneStarted;
    QDateTime engineStarted;                    // the process of Docker itself; invalid when it could not be read
};

// A proof that runs or ran. Resumable: everything that it needs to go on is in the embedded database and on the server.
struct Proof {
    enum class Phase { Preparing, Disturbing, Verifying, CleaningUp, Done, Stopped, Failed };
    QString id;                                 // "20261123T201501Z-4f2c"; the report has the same
    QUuid server;
    Level level = Level::Recreate;
    Phase phase = Phase::Preparing;
    QDateTime started;
    std::optional<QDateTime> ended;
    QString by;                                 // "ana@laptop"
    milliseconds expected{0};                   // how long the whole takes, from earlier proofs or a rule of thumb
    bool detached = false;                      // the server works by itself now: Vigie may be closed and finds it again
    QMap<QString, QString> items;               // per service: "1 row of each type", translated
    QList<Step> steps;
    QList<Check> checks;                        // grow during Verify
    QList<Evidence> evidence;                   // `before` from the beginning on
    ServerEvidence serverBefore;
    ServerEvidence serverAfter;
    QString report;                             // id of the signed report, once there is one
    std::optional<Error> error;

    [[nodiscard]] bool isOver() const { return phase == Phase::Done || phase == Phase::Stopped || phase == Phase::Failed; }
    // 'Lost' when anything was lost, else 'cannot tell' when anything could not be told, else kept.
    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] Verdict verdict(const QString &service) const;
    [[nodiscard]] qsizetype count(Verdict wanted) const;
};

[[nodiscard]] QString phaseName(Proof::Phase phase);    // "preparing", "disturbing", "verifying", "cleaning-up", "done", "stopped", "failed"

} // namespace vigie::persistence
