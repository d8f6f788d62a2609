#include "remote/redis/adapter/adapter.h"

#include <QObject>

#include <hiredis/adapters/qt.h>

namespace vigie::redis {

namespace {

// hiredis' adapter has no owner and writes to its context when it is destroyed: it must go while the context still exists.
void endWithContext(void *adapter)
{
    if (!adapter)
        return;
    RedisQtCleanup(adapter);
    delete static_cast<RedisQtAdapter *>(adapter);
}

} // namespace

void attach(redisAsyncContext *context)
{
    auto *adapter = new RedisQtAdapter;
    adapter->setContext(context);
    context->ev.cleanup = endWithContext;
}

} // namespace vigie::redis
