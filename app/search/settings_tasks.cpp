#include "app/search/follow.h"
#include "app/search/tasks.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie::search {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

// What the last change of this index' settings took, and how many documents it has.
Async<SettingsPlan> measured(meilisearch::Client client, SettingsPlan plan)
{
    auto asksStats = meilisearch::stats(client);
    auto asksLast = meilisearch::tasks(client, "types=settingsUpdate&statuses=succeeded&limit=1&indexUids=" + plan.index.toUtf8());
    const Result<meilisearch::Stats> stats = co_await asksStats;
    const Result<meilisearch::TaskPage> last = co_await asksLast;
    if (!stats)
        co_return failure(stats.error());
    for (const meilisearch::IndexStats &one : stats->indexes)
        if (one.uid == plan.index)
            plan.documents = one.documents;
    if (last && !last->tasks.isEmpty())
        plan.expected = last->tasks.first().took;
    co_return plan;
}

Async<QJsonObject> settingsOf(Call call, QString index)
{
    const auto ask = [index](meilisearch::Client client) { return meilisearch::settings(client, index); };
    co_return co_await asked(call, Right::Read, ask);
}

} // namespace

Async<SettingsPlan> planSettingsTask(Call call, QString index, QJsonObject wanted)
{
    const Result<QJsonObject> before = co_await settingsOf(call, index);
    if (!before)
        co_return failure(before.error());
    SettingsPlan plan = changesOf(*before, wanted);
    plan.index = index;
    const auto ask = [plan](meilisearch::Client client) { return measured(client, plan); };
    co_return co_await asked(call, Right::Read, ask);
}

Async<TaskRow> applySettingsTask(Call call, QString index, QJsonObject patch, Cancel cancel)
{
    if (const Result<> permitted = call.access->core->writeMode.permits(call.server); !permitted)
        co_return failure(permitted.error());
    if (patch.isEmpty())
        co_return failure(Error::Kind::Usage, Tr::tr("Nothing was changed."), Tr::tr("The settings are like this already."));
    const Result<QJsonObject> before = co_await settingsOf(call, index);
    if (!before)
        co_return failure(before.error());
    const auto ask = [index, patch](meilisearch::Client client) { return meilisearch::changeSettings(client, index, patch); };
    Result<meilisearch::Task> given = co_await asked(call, Right::Write, ask);
    Result<TaskRow> row = given ? Result<TaskRow>() : Result<TaskRow>(failure(given.error()));
    if (given && call.face)
        Q_EMIT call.face->tasksChanged(call.server);
    if (given)
        row = successOf(co_await followed(call, given->uid, cancel, true));
    Note note{u"index-settings"_s, Tr::tr("Changed the settings of the index %1: %2").arg(index, patch.keys().join(u", "_s)), {}};
    if (row) {
        const Result<QJsonObject> after = co_await settingsOf(call, index);
        const QJsonObject undo = undoOf(*before, after.value_or(QJsonObject()), patch.keys());
        note.detail = u"undo: "_s + QString::fromUtf8(QJsonDocument(undo).toJson(QJsonDocument::Compact));
        if (call.face)
            Q_EMIT call.face->settingsChanged(call.server, index);
    }
    record(call, note, row ? Result<>() : Result<>(failure(row.error())), row ? row->task.took : std::nullopt);
    co_return row;
}

} // namespace vigie::search
