#pragma once

#include "remote/ssh/link_thread.h"

namespace vigie::ssh {

// What a Link does, as free coroutines over its thread: none of them keeps the link alive, all end when it goes.
[[nodiscard]] Async<Output> runOn(std::weak_ptr<LinkThread> thread, Command command, Options options, qint64 most);
[[nodiscard]] Async<StreamPtr> streamOn(std::weak_ptr<LinkThread> thread, Command command, Options options);
[[nodiscard]] Async<> putOn(std::weak_ptr<LinkThread> thread, Secret content, QString path, int mode, Options options);
[[nodiscard]] Async<QByteArray> getOn(std::weak_ptr<LinkThread> thread, QString path, qint64 largest, Options options);
[[nodiscard]] Async<TunnelPtr> tunnelOn(std::weak_ptr<LinkThread> thread, QString host, quint16 port);

} // namespace vigie::ssh
