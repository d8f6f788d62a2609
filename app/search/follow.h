#pragma once

#include "app/search/access.h"

namespace vigie::search {

// Until the task is over, however it ended; taskChanged on the way. A lost connection is waited for. With `cancelsIt` a wish to stop
// cancels it on the server as well.
[[nodiscard]] Async<TaskRow> followed(Call call, qint64 uid, Cancel cancel, bool cancelsIt);

// A finished task: one that failed or was cancelled is an Error.
[[nodiscard]] Result<TaskRow> successOf(const Result<TaskRow> &row);

// What stands in the history about a write.
struct Note {
    QString verb;       // "index-create"
    QString what;       // a sentence
    QString detail;     // when it was done
};
void record(const Call &call, const Note &note, const Result<> &done, std::optional<std::chrono::milliseconds> took = {});

// A write: permission, request, followed to its end, recorded.
template<class F>
Async<TaskRow> written(Call call, Note note, Cancel cancel, F ask)
{
    if (const Result<> permitted = call.access->core->writeMode.permits(call.server); !permitted)
        co_return failure(permitted.error());
    const Result<meilisearch::Task> given = co_await asked(call, Right::Write, ask);
    Result<TaskRow> row = given ? Result<TaskRow>() : Result<TaskRow>(failure(given.error()));
    if (given) {
        if (call.face)
            Q_EMIT call.face->tasksChanged(call.server);
        row = successOf(co_await followed(call, given->uid, cancel, true));
    }
    record(call, note, row ? Result<>() : Result<>(failure(row.error())), row ? row->task.took : std::nullopt);
    co_return row;
}

} // namespace vigie::search
