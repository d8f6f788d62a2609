#pragma once

#include "remote/minio/types.h"

#include <QUuid>

namespace vigie::storage {

using namespace std::chrono_literals;

// What a whole listing of a bucket counted. Old by nature: it carries its moment.
struct Measure {
    qint64 objects = 0;
    Bytes bytes{0};
    QDateTime at;                               // UTC, when the listing ended or was stopped
    bool complete = false;                      // false: at least so many
    QMap<QString, qint64> folders;              // objects below each folder at the top ("thumbs"), of the first 1 000 folders
    bool operator==(const Measure &) const = default;
};

struct BucketInfo {
    minio::Bucket bucket;
    std::optional<Measure> measure;             // unset: not counted yet
};

// Which part of a bucket to list. With a delimiter the keys below a prefix come as one folder.
struct ListWish {
    QString bucket;
    QString prefix;
    QString delimiter = QStringLiteral("/");    // empty: all keys below
};

// One file on its way. `done` and `rate` change at most four times a second.
struct Transfer {
    enum class Direction { Upload, Download };
    enum class State {
        Waiting,        // for its turn
        Running,
        Reconnecting,   // no connection: goes on where it was as soon as there is one
        Paused,         // by the operator
        Interrupted,    // left by an earlier start of Vigie; resume() goes on where it was
        Checking,       // everything has arrived, its checksum is being compared
        Done,
        Failed,         // `error` says why; resume() tries again
        Stopped,        // by the operator: nothing is kept
    };
    QString id;
    QUuid server;
    Direction direction = Direction::Upload;
    QString bucket, key, file;
    Bytes size{0};
    Bytes done{0};
    State state = State::Waiting;
    std::optional<qint64> rate;                 // bytes a second over the last seconds
    std::optional<std::chrono::seconds> left;
    std::optional<Error> error;
    bool verified = false;                      // when Done: the checksum of every byte was compared
    QDateTime added;                            // UTC

    [[nodiscard]] bool isOver() const { return state == State::Done || state == State::Failed || state == State::Stopped; }
    bool operator==(const Transfer &) const = default;
};

struct TransferWish {
    Transfer::Direction direction = Transfer::Direction::Upload;
    QString bucket, key, file;                  // the file's full path
    bool replaces = false;                      // may replace the file, or the object, that exists under this name
};

struct Removal {
    qint64 removed = 0;
    QList<minio::KeyFailure> failures;          // the others are gone
};

struct Link {
    QString url;
    QDateTime expires;                          // UTC
    bool onlyHere = false;                      // made for the tunnel: valid on this computer while Vigie is connected
};

// "upload", "running", …: the words of the command line's JSON.
[[nodiscard]] QString directionName(Transfer::Direction direction);
[[nodiscard]] QString stateName(Transfer::State state);

} // namespace vigie::storage

Q_DECLARE_METATYPE(vigie::storage::Transfer)
