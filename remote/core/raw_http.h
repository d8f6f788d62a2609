#pragma once

#include "remote/core/http.h"

namespace vigie {

// Qt normalises every path that it sends: "." and ".." go, and 6.4 makes "//.y" of "/.x/.y". Where that would change a name, the
// request goes over a plain socket: HTTP/1.0, one exchange for each connection, no TLS.
[[nodiscard]] bool needsRaw(const QByteArray &url);
[[nodiscard]] Async<HttpReply> sendRaw(HttpRequest request);

// The reply as it stood on the wire, complete.
[[nodiscard]] Result<HttpReply> parseRaw(const QByteArray &reply, bool withoutBody);

} // namespace vigie
