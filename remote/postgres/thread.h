#pragma once

#include "remote/core/promise.h"
#include "remote/postgres/types.h"

#include <memory>

class QThread;

namespace vigie::postgres {

// One QPSQL connection, which blocks, on a thread of its own. Nobody waits for that thread: when its owner goes, a statement that
// still runs is cancelled and its socket shut down, and the thread ends by itself. Main thread only.
class PgThread
{
public:
    PgThread();
    ~PgThread();
    Q_DISABLE_COPY_MOVE(PgThread)

    void open(const Target &target, const Promise<> &opened) const;
    void run(const Statement &statement, const Promise<Rows> &done) const;

    // Asks the server to end what runs. The connection stays usable.
    void cancel() const;
    // The connection is of no use afterwards.
    void cut() const;

private:
    struct Shared;
    class Worker;
    std::shared_ptr<Shared> m_shared;
    Worker *m_worker;
    QThread *m_thread;
};

} // namespace vigie::postgres
