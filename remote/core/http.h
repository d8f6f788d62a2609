#pragma once

#include "remote/core/cancel.h"
#include "remote/core/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace vigie {

using namespace std::chrono_literals;

struct HttpRequest {
    QByteArray verb = "GET";
    QByteArray url;                                     // percent-encoded, sent as it is
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds limit = 10s;              // for the whole exchange
    qint64 largest = 8 * 1024 * 1024;                   // of the body when it succeeds; errors may have 64 KiB

    // For what lasts: the end comes after so long without a byte moving. Zero: only `limit` counts.
    std::chrono::milliseconds silence{0};
    std::function<void(qint64)> moved;                  // bytes of the body so far: sent where there is one, else received
    std::optional<Cancel> cancel;
};

// Whatever the status: an answer is not an error here.
struct HttpReply {
    int status = 0;
    QMap<QByteArray, QByteArray> headers;               // names in lower case
    QByteArray body;
};

// Keeps connections open between requests. No proxy, no cookies; a redirect is handed back, never followed.
class Http;
using HttpPtr = std::shared_ptr<Http>;

[[nodiscard]] HttpPtr openHttp();
[[nodiscard]] Async<HttpReply> send(HttpPtr http, HttpRequest request);

} // namespace vigie
