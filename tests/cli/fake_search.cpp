#include "fake_search.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie {

using search::TaskRow;

namespace {

template<class T>
Async<T> ready(Result<T> result)
{
    co_return result;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

template<class T>
Async<T> FakeSearch::answer(const QString &call, Result<T> result)
{
    m_script->calls.append(call);
    return ready<T>(m_script->fails ? Result<T>(failure(*m_script->fails)) : result);
}

Async<search::Overview> FakeSearch::overview(QUuid)
{
    return answer<search::Overview>(u"overview"_s, m_script->overview);
}

Async<TaskRow> FakeSearch::createIndex(QUuid, QString index, QString primaryKey)
{
    return answer<TaskRow>(u"create-index %1 %2"_s.arg(index, primaryKey), m_script->row);
}

Async<TaskRow> FakeSearch::setPrimaryKey(QUuid, QString index, QString primaryKey)
{
    return answer<TaskRow>(u"id-field %1 %2"_s.arg(index, primaryKey), m_script->row);
}

Async<TaskRow> FakeSearch::swapIndexes(QUuid, QString one, QString other)
{
    return answer<TaskRow>(u"swap %1 %2"_s.arg(one, other), m_script->row);
}

Async<TaskRow> FakeSearch::deleteIndex(QUuid, QString index, QString typed)
{
    return answer<TaskRow>(u"delete-index %1 %2"_s.arg(index, typed), m_script->row);
}

Async<meilisearch::SearchPage> FakeSearch::search(QUuid, QString index, meilisearch::SearchWish wish)
{
    m_script->searched = wish;
    return answer<meilisearch::SearchPage>(u"search %1 %2"_s.arg(index, wish.text), m_script->page);
}

Async<QList<meilisearch::FacetValue>> FakeSearch::facetValues(QUuid, QString index, QString facet, QString text)
{
    return answer<QList<meilisearch::FacetValue>>(u"facet %1 %2 %3"_s.arg(index, facet, text), QList<meilisearch::FacetValue>());
}

Async<meilisearch::DocumentPage> FakeSearch::documents(QUuid, QString index, meilisearch::DocumentWish wish)
{
    const meilisearch::DocumentPage page = m_script->documents.size() > 1 ? m_script->documents.takeFirst() : m_script->documents.value(0);
    return answer<meilisearch::DocumentPage>(u"documents %1 %2 %3 %4"_s.arg(index, QString::number(wish.offset), QString::number(wish.limit), wish.filter), page);
}

Async<QJsonObject> FakeSearch::document(QUuid, QString index, QString id)
{
    return answer<QJsonObject>(u"document %1 %2"_s.arg(index, id), m_script->document);
}

Async<TaskRow> FakeSearch::putDocuments(QUuid, QString index, QJsonArray documents, search::ImportMode mode)
{
    return answer<TaskRow>(u"put %1 %2 %3"_s.arg(index, QString::number(documents.size()), search::modeName(mode)), m_script->row);
}

Async<TaskRow> FakeSearch::deleteDocuments(QUuid, QString index, QStringList ids)
{
    return answer<TaskRow>(u"delete %1 %2"_s.arg(index, ids.join(u',')), m_script->row);
}

Async<TaskRow> FakeSearch::deleteMatching(QUuid, QString index, QString filter, QString typed, Cancel)
{
    return answer<TaskRow>(u"delete-matching %1 [%2] %3"_s.arg(index, filter, typed), m_script->row);
}

Result<search::Import> FakeSearch::import(QUuid, search::ImportWish wish)
{
    m_script->calls.append(u"import %1 %2"_s.arg(wish.index, search::modeName(wish.mode)));
    m_script->importWish = wish;
    return m_script->fails ? Result<search::Import>(failure(*m_script->fails)) : m_script->ending;
}

Async<search::Import> FakeSearch::outcome(QString)
{
    return ready<search::Import>(m_script->ending);
}

Async<QJsonObject> FakeSearch::settings(QUuid, QString index)
{
    return answer<QJsonObject>(u"settings "_s + index, m_script->settings);
}

Async<search::SettingsPlan> FakeSearch::planSettings(QUuid, QString index, QJsonObject wanted)
{
    return answer<search::SettingsPlan>(u"plan %1 %2"_s.arg(index, compact(wanted)), m_script->plan);
}

Async<TaskRow> FakeSearch::applySettings(QUuid, QString index, QJsonObject patch, Cancel)
{
    return answer<TaskRow>(u"apply %1 %2"_s.arg(index, compact(patch)), m_script->row);
}

Async<search::TaskList> FakeSearch::tasks(QUuid, search::TaskFilter filter)
{
    m_script->filter = filter;
    return answer<search::TaskList>(u"tasks"_s, m_script->tasks);
}

Async<search::TaskBoard> FakeSearch::board(QUuid, search::TaskFilter filter)
{
    m_script->filter = filter;
    return answer<search::TaskBoard>(u"board"_s, m_script->board);
}

Async<TaskRow> FakeSearch::task(QUuid, qint64 uid)
{
    return answer<TaskRow>(u"task %1"_s.arg(uid), m_script->row);
}

Async<TaskRow> FakeSearch::follow(QUuid, qint64 uid, Cancel)
{
    return answer<TaskRow>(u"follow %1"_s.arg(uid), m_script->row);
}

Async<TaskRow> FakeSearch::cancelTasks(QUuid, QList<qint64> uids)
{
    QStringList words;
    for (const qint64 uid : uids)
        words.append(QString::number(uid));
    return answer<TaskRow>(u"cancel "_s + words.join(u','), m_script->row);
}

Async<search::KeyList> FakeSearch::keys(QUuid)
{
    return answer<search::KeyList>(u"keys"_s, m_script->keys);
}

Async<search::KeyInfo> FakeSearch::createKey(QUuid, search::KeyWish wish)
{
    m_script->keyWish = wish;
    return answer<search::KeyInfo>(u"create-key "_s + wish.name, m_script->key);
}

Async<search::KeyInfo> FakeSearch::describeKey(QUuid, QString uid, QString name, QString description)
{
    return answer<search::KeyInfo>(u"describe-key %1 %2 %3"_s.arg(uid, name, description), m_script->key);
}

Async<search::KeyInfo> FakeSearch::importKey(QUuid, QString uid)
{
    return answer<search::KeyInfo>(u"import-key "_s + uid, m_script->key);
}

Async<search::Replacement> FakeSearch::replaceKey(QUuid, QString uid, search::KeyWish wish, QString typed)
{
    m_script->keyWish = wish;
    return answer<search::Replacement>(u"replace-key %1 %2"_s.arg(uid, typed), m_script->replacement);
}

Async<> FakeSearch::deleteKey(QUuid, QString uid, QString typed)
{
    return answer<void>(u"delete-key %1 %2"_s.arg(uid, typed), {});
}

Async<TaskRow> FakeSearch::dump(QUuid, Cancel)
{
    return answer<TaskRow>(u"dump"_s, m_script->row);
}

Async<TaskRow> FakeSearch::snapshot(QUuid, Cancel)
{
    return answer<TaskRow>(u"snapshot"_s, m_script->row);
}

} // namespace vigie
