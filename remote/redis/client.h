#pragma once

#include "remote/core/result.h"
#include "remote/redis/types.h"

#include <memory>

namespace vigie::redis {

// One signed-in connection. Main thread only. Commands may be sent without awaiting the one before; answers keep their order.
class Connection;
using ConnectionPtr = std::shared_ptr<Connection>;

[[nodiscard]] Async<ConnectionPtr> connectTo(Target target);

// Words as they are, any bytes. An error reply is an Error; a passed limit leaves the connection usable.
[[nodiscard]] Async<Reply> command(ConnectionPtr connection, QList<QByteArray> words, std::chrono::milliseconds limit = 5s);

[[nodiscard]] Async<RedisFacts> facts(ConnectionPtr connection);

} // namespace vigie::redis
