#pragma once

#include "app/storage/values.h"
#include "ui/models/cell.h"

namespace vigie::models {

// One row of the dock: a file on its way, or the files of one folder together.
struct TransferGroup {
    QString key;
    QString name;                               // "drone.mp4", "visit-photos"
    QString folder;                             // where to: "originals / 2026"
    storage::Transfer::Direction direction = storage::Transfer::Direction::Upload;
    storage::Transfer::State state = storage::Transfer::State::Waiting;     // the one that asks for most attention
    QStringList ids;
    int files = 0;
    int filesDone = 0;
    Bytes size{0};
    Bytes done{0};
    qint64 rate = 0;
    std::optional<std::chrono::seconds> left;
    std::optional<Error> error;

    [[nodiscard]] bool isOver() const;
    [[nodiscard]] bool mayPause() const;
    [[nodiscard]] bool mayResume() const;       // paused, interrupted
    [[nodiscard]] bool mayRetry() const { return state == storage::Transfer::State::Failed; }
};

[[nodiscard]] QList<TransferGroup> transferGroups(const QList<storage::Transfer> &transfers);
[[nodiscard]] QList<Column> transferColumns();
[[nodiscard]] QList<Row> transferRows(const QList<TransferGroup> &groups);

struct TransferSum {
    QString count;                              // "2 running, 14 done"
    QString rate;                               // "18.2 MB/s up"
    QString left;                               // of all that runs
    double part = -1;                           // of all that runs; -1: nothing runs
    bool anyOver = false;
};
[[nodiscard]] TransferSum transferSum(const QList<storage::Transfer> &transfers);

} // namespace vigie::models
