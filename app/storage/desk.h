#pragma once

#include "app/storage/access.h"
#include "app/storage/door.h"
#include "app/storage/journal.h"

#include <deque>

namespace vigie::storage {

// One transfer while this program knows it. Main thread only.
struct Job {
    Transfer told;
    Progress progress;
    QHash<int, qint64> moving;                          // bytes of blocks on their way
    Cancel cancel;                                      // of the current run; a new one for each
    enum class Wish { Run, Pause, Stop };
    Wish wish = Wish::Run;
    qint64 partLength = 0;                              // download: of the parts that the object was uploaded in; 0: in one piece
    bool comparable = false;                            // download: the ETag is made of MD5s, so it must fit
    bool resumed = false;                               // blocks arrived in an earlier run: what the disk kept of them is not certain
    bool runs = false;                                  // its coroutine has not ended yet
    bool forgotten = false;                             // leaves the list once it is taken back
    std::deque<std::pair<qint64, qint64>> samples;      // monotonic ms, bytes
    QList<Promise<Transfer>> waiting;

    [[nodiscard]] qint64 blockCount() const { return progress.block > 0 ? (progress.size + progress.block - 1) / progress.block : 0; }
    [[nodiscard]] qint64 blockLength(int number) const { return std::min(progress.block, progress.size - (number - 1) * progress.block); }
};
using JobPtr = std::shared_ptr<Job>;

// The blocks of all transfers together are never larger, whatever moves; one that is larger by itself goes alone.
inline constexpr qint64 memoryOfBlocks = 96 * 1024 * 1024;

// All transfers of this program: who runs, who waits, and what the world is told. Shared by value with the running tasks.
struct Desk {
    explicit Desk(AccessPtr wanted) : access(std::move(wanted)), journal(access->core->database) {}

    AccessPtr access;
    Journal journal;
    QList<JobPtr> jobs;                                 // oldest first
    struct Waiting {
        Promise<> turn;
        qint64 bytes = 0;
    };
    QList<Waiting> blockQueue;                          // who waits for memory
    qint64 freeMemory = memoryOfBlocks;
    QTimer clock;                                       // tells progress, while something moves
    QPointer<Door> face;
};
using DeskPtr = std::shared_ptr<Desk>;

inline constexpr qint64 multipartFrom = 16 * 1024 * 1024;
inline constexpr qint64 mostParts = 10'000;
[[nodiscard]] qint64 blockFor(qint64 size);

[[nodiscard]] DeskPtr openDesk(AccessPtr access);
[[nodiscard]] JobPtr jobOf(const DeskPtr &desk, const QString &id);
[[nodiscard]] JobPtr addJob(const DeskPtr &desk, QUuid server, TransferWish wish);
// Starts what may run now.
void startWaiting(const DeskPtr &desk);
void pauseJob(const DeskPtr &desk, const JobPtr &job);
void resumeJob(const DeskPtr &desk, const JobPtr &job);
void stopJob(const DeskPtr &desk, const JobPtr &job);
// Those that are over leave the list; of those that failed nothing stays behind.
void forgetOver(const DeskPtr &desk);

// For the running tasks.
void settle(const DeskPtr &desk, const JobPtr &job);    // its run is over: who waits for it goes on
void tell(const DeskPtr &desk, const JobPtr &job);      // now; counts what has arrived and what moves
void blockDone(const DeskPtr &desk, const JobPtr &job, int number, const QString &proof);
void beginAnew(const DeskPtr &desk, const JobPtr &job); // nothing of it has arrived any more

// A place for one block in memory; given back when this goes.
class BlockPlace
{
public:
    BlockPlace(DeskPtr desk, qint64 bytes) : m_desk(std::move(desk)), m_bytes(bytes) {}
    ~BlockPlace();
    Q_DISABLE_COPY_MOVE(BlockPlace)

private:
    DeskPtr m_desk;
    qint64 m_bytes;
};
[[nodiscard]] Async<std::shared_ptr<BlockPlace>> placeForBlock(DeskPtr desk, Cancel cancel, qint64 bytes);

} // namespace vigie::storage
