#include "app/cli/json.h"
#include "app/cli/search_verbs.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

QJsonValue moment(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<std::chrono::milliseconds> &time)
{
    return time ? QJsonValue(qint64{time->count()}) : QJsonValue();
}

QJsonValue orNull(const std::optional<Error> &error)
{
    return error ? QJsonValue(error->toJson()) : QJsonValue();
}

// Undefined cannot stand in JSON.
QJsonValue defined(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue() : value;
}

QJsonObject shape(const meilisearch::Hit &hit)
{
    return {{u"document"_s, hit.document}, {u"score"_s, hit.score ? QJsonValue(*hit.score) : QJsonValue()}};
}

QJsonObject shape(const meilisearch::FacetValue &value)
{
    return {{u"value"_s, value.value}, {u"count"_s, value.count}};
}

QJsonObject shape(const search::SettingChange &change)
{
    return {{u"setting"_s, change.name},
            {u"before"_s, defined(change.before)},
            {u"after"_s, defined(change.after)},
            {u"added"_s, QJsonArray::fromStringList(change.added)},
            {u"removed"_s, QJsonArray::fromStringList(change.removed)},
            {u"moved"_s, change.moved}};
}

template<class List>
QJsonArray all(const List &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(shape(item));
    return array;
}

} // namespace

QJsonObject shape(const search::IndexInfo &info)
{
    QJsonObject fields;
    for (auto field = info.stats.fields.cbegin(); field != info.stats.fields.cend(); ++field)
        fields[field.key()] = field.value();
    return {{u"index"_s, info.index.uid},
            {u"documents"_s, info.stats.documents},
            {u"idField"_s, orNull(info.index.primaryKey)},
            {u"bytes"_s, info.stats.size ? QJsonValue(count(*info.stats.size)) : QJsonValue()},
            {u"indexing"_s, info.stats.indexing},
            {u"created"_s, moment(info.index.created)},
            {u"updated"_s, moment(info.index.updated)},
            {u"failedToday"_s, info.failedToday},
            {u"fields"_s, fields}};
}

QJsonObject shape(const meilisearch::SearchPage &page)
{
    QJsonObject facets, ranges;
    for (auto facet = page.facets.cbegin(); facet != page.facets.cend(); ++facet)
        facets[facet.key()] = all(facet.value());
    for (auto range = page.ranges.cbegin(); range != page.ranges.cend(); ++range)
        ranges[range.key()] = QJsonObject{{u"least"_s, range->least}, {u"most"_s, range->most}};
    return {{u"hits"_s, all(page.hits)}, {u"total"_s, page.total}, {u"estimate"_s, page.estimate}, {u"page"_s, page.page},
            {u"pages"_s, page.pages},    {u"tookMs"_s, qint64{page.took.count()}}, {u"facets"_s, facets}, {u"ranges"_s, ranges}};
}

QJsonObject shape(const search::TaskRow &row)
{
    const meilisearch::Task &task = row.task;
    return {{u"task"_s, task.uid},
            {u"status"_s, search::statusName(task.status)},
            {u"type"_s, task.type},
            {u"index"_s, orNull(task.index)},
            {u"what"_s, row.what},
            {u"reason"_s, orNull(row.reason)},
            {u"part"_s, row.part ? QJsonValue(*row.part) : QJsonValue()},
            {u"enqueued"_s, moment(task.enqueued)},
            {u"started"_s, moment(task.started)},
            {u"finished"_s, moment(task.finished)},
            {u"tookMs"_s, orNull(task.took)},
            {u"cancelledBy"_s, task.canceledBy ? QJsonValue(*task.canceledBy) : QJsonValue()},
            {u"error"_s, orNull(row.error)},
            {u"raw"_s, QJsonDocument::fromJson(row.raw).object()}};
}

QJsonObject shape(const search::Import &import)
{
    QJsonArray tasks;
    for (const qint64 task : import.tasks)
        tasks.append(task);
    return {{u"index"_s, import.index},
            {u"file"_s, import.file},
            {u"format"_s, search::formatName(import.format)},
            {u"mode"_s, search::modeName(import.mode)},
            {u"bytes"_s, count(import.size)},
            {u"state"_s, search::stateName(import.state)},
            {u"documents"_s, import.documents},
            {u"tasks"_s, tasks},
            {u"error"_s, orNull(import.error)}};
}

QJsonObject shape(const search::SettingsPlan &plan)
{
    return {{u"index"_s, plan.index},         {u"changes"_s, all(plan.changes)},   {u"patch"_s, plan.patch},
            {u"reindexes"_s, plan.reindexes}, {u"documents"_s, plan.documents}, {u"expectedMs"_s, orNull(plan.expected)}};
}

QJsonArray shape(const QList<search::KeyUser> &users)
{
    QJsonArray array;
    for (const search::KeyUser &user : users)
        array.append(QJsonObject{{u"container"_s, user.container}, {u"variable"_s, user.variable}});
    return array;
}

QJsonObject shape(const search::KeyInfo &info)
{
    return {{u"key"_s, orNull(info.key.uid)},
            {u"name"_s, orNull(info.key.name)},
            {u"description"_s, orNull(info.key.description)},
            {u"state"_s, search::stateName(info.state)},
            {u"actions"_s, QJsonArray::fromStringList(info.key.actions)},
            {u"indexes"_s, QJsonArray::fromStringList(info.key.indexes)},
            {u"expires"_s, moment(info.key.expires)},
            {u"created"_s, moment(info.key.created)},
            {u"credential"_s, orNull(info.credential)},
            {u"fingerprint"_s, orNull(info.fingerprint)},
            {u"users"_s, shape(info.users)}};
}

} // namespace vigie::cli
