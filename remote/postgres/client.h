#pragma once

#include "remote/core/result.h"
#include "remote/postgres/types.h"

#include <memory>

namespace vigie::postgres {

// One signed-in connection; it lives on a thread of its own and ends with the last handle. Main thread only.
class Connection;
using ConnectionPtr = std::shared_ptr<Connection>;

[[nodiscard]] Async<ConnectionPtr> connectTo(Target target);

// Statements of one connection run one after the other. A passed limit cancels the statement and ends the connection.
[[nodiscard]] Async<Rows> run(ConnectionPtr connection, Statement statement, std::chrono::milliseconds limit = 10s);

// The statement that runs ends with Kind::Cancelled; the connection stays usable.
void cancel(const ConnectionPtr &connection);

[[nodiscard]] Async<PostgresFacts> facts(ConnectionPtr connection);

} // namespace vigie::postgres
