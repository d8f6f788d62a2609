#pragma once

#include "app/health/watch.h"

namespace vigie::health {

// The coroutines of a Watch. They take handles, never `this`: after each wait they look whether the Watch still exists and still
// talks over the same connection (`session`).
struct WatchWork {
    static Async<> read(QPointer<Watch> watch, quint64 session);
    static Async<> feed(QPointer<Watch> watch, quint64 session);
    static Async<> tools(QPointer<Watch> watch, quint64 session);
    static Async<> inspect(QPointer<Watch> watch, quint64 session);
    static Async<> facts(QPointer<Watch> watch, quint64 session);
    static Async<> stats(QPointer<Watch> watch, quint64 session);
    static Async<> volumes(QPointer<Watch> watch, quint64 session);
    static Async<> beat(QPointer<Watch> watch, quint64 session);

private:
    static bool isCurrent(const QPointer<Watch> &watch, quint64 session) { return watch && watch->m_session == session; }
    static Async<> measureOne(QPointer<Watch> watch, quint64 session, docker::Volume volume, QString image);
};

} // namespace vigie::health
