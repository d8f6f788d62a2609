#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace vigie::models {

// Runs `work` on the thread pool and hands what it gives to `callback` on the main thread, as long as `context` lives.
// The work takes everything it needs by value.
template<class Work, class Callback>
void inBackground(QObject *context, Work work, Callback callback)
{
    QThreadPool::globalInstance()->start([guard = QPointer<QObject>(context), work = std::move(work), callback = std::move(callback)]() mutable {
        auto given = work();
        // after the application's end nobody waits any more
        if (QCoreApplication *application = QCoreApplication::instance())
            QMetaObject::invokeMethod(application, [guard, callback, given = std::move(given)]() mutable {
                if (guard)
                    callback(std::move(given));
            }, Qt::QueuedConnection);
    });
}

} // namespace vigie::models
