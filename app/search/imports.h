#pragma once

#include "app/search/access.h"

#include <deque>

namespace vigie::search {

// One import while this program knows it. Main thread only.
struct Job {
    Import told;
    ImportWish wish;
    Cancel cancel;
    qint64 arrived = 0;                                 // of the file, without the part on its way
    std::deque<std::pair<qint64, qint64>> samples;      // monotonic ms, bytes
    QList<Promise<Import>> waiting;
};
using JobPtr = std::shared_ptr<Job>;

// All imports of this start. Shared by value with those that run.
struct Desk {
    AccessPtr access;
    QList<JobPtr> jobs;                                 // oldest first
    QPointer<Door> face;
};
using DeskPtr = std::shared_ptr<Desk>;

[[nodiscard]] Result<Import> beginImport(DeskPtr desk, QUuid server, ImportWish wish);
[[nodiscard]] Async<Import> outcomeOf(DeskPtr desk, QString id);
void stopImport(const DeskPtr &desk, const QString &id);

} // namespace vigie::search
