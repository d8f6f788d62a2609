#pragma once

#include <QCoroTask>
#include <QPointer>

namespace vigie::ui {

namespace detail {

template<class T, class Callback>
QCoro::Task<> deliver(QCoro::Task<T> task, QPointer<QObject> context, Callback callback)
{
    const T result = co_await std::move(task);
    if (context)
        callback(result);
}

} // namespace detail

// Starts nothing and blocks nothing: hands the task's result to `callback` when it is there, as long as `context` lives.
template<class T, class Callback>
void whenDone(QCoro::Task<T> task, QObject *context, Callback callback)
{
    detail::deliver(std::move(task), QPointer<QObject>(context), std::move(callback));
}

} // namespace vigie::ui
