#pragma once

struct redisAsyncContext;

namespace vigie::redis {

// Lets the event loop of the calling thread drive the context. Ends with the context, whoever frees it.
void attach(redisAsyncContext *context);

} // namespace vigie::redis
