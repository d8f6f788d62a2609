#include "remote/postgres/libpq.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace vigie::postgres {

namespace {

Libpq resolved()
{
#ifdef Q_OS_WIN
    QLibrary library(u"libpq"_s);
#else
    QLibrary library(u"pq"_s, 5);
#endif
    Libpq found;
    found.socket = reinterpret_cast<decltype(found.socket)>(library.resolve("PQsocket"));
    found.getCancel = reinterpret_cast<decltype(found.getCancel)>(library.resolve("PQgetCancel"));
    found.freeCancel = reinterpret_cast<decltype(found.freeCancel)>(library.resolve("PQfreeCancel"));
    found.cancel = reinterpret_cast<decltype(found.cancel)>(library.resolve("PQcancel"));
    return found;
}

} // namespace

const Libpq &libpq()
{
    static const Libpq functions = resolved();
    return functions;
}

} // namespace vigie::postgres
