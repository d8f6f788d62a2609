#pragma once

#include <libpq-fe.h>

namespace vigie::postgres {

// The functions of libpq that Qt's driver does not offer, taken from the library when the driver has loaded it: linked, it and the twenty
// libraries below it would be loaded before the first window is painted. Null where the library cannot be found.
struct Libpq {
    decltype(&PQsocket) socket = nullptr;
    decltype(&PQgetCancel) getCancel = nullptr;
    decltype(&PQfreeCancel) freeCancel = nullptr;
    decltype(&PQcancel) cancel = nullptr;

    [[nodiscard]] bool isComplete() const { return socket && getCancel && freeCancel && cancel; }
};
[[nodiscard]] const Libpq &libpq();

} // namespace vigie::postgres
