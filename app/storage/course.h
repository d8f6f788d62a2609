#pragma once

#include "app/storage/desk.h"

namespace vigie::storage {

// One run of a transfer, over lost connections, to its end: done, paused, stopped or failed.
QCoro::Task<> runJob(DeskPtr desk, JobPtr job);

} // namespace vigie::storage
