#include "ui/demo/demo_search.h"

#include "remote/core/error.h"
#include "ui/demo/demo_engine.h"

#include <QCoreApplication>
#include <QCoroTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::demo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

using meilisearch::SearchPage;
using meilisearch::SearchWish;
using search::Import;
using search::KeyInfo;
using search::TaskRow;

Error refusal()
{
    return {Error::Kind::SignInRefused, Tr::tr("Meilisearch refused the key."), Tr::tr("The master key in the vault is not the one it was started with."),
            Tr::tr("Adopt the key from the server, or put the old one back in the vault."), u"HTTP 403\n{\n  \"code\": \"invalid_api_key\",\n  \"type\": \"auth\"\n}"_s};
}

QString marked(const QString &text, const QString &word)
{
    const qsizetype at = word.isEmpty() ? -1 : text.indexOf(word, 0, Qt::CaseInsensitive);
    return at < 0 ? text : text.left(at) + QChar(meilisearch::markBegin) + text.mid(at, word.size()) + QChar(meilisearch::markEnd) + text.mid(at + word.size());
}

} // namespace

TaskRow DemoSearch::written(const QString &call)
{
    m_calls.append(call);
    TaskRow row;
    row.task.uid = 8417;
    row.task.status = meilisearch::Task::Status::Succeeded;
    row.what = call;
    return row;
}

Async<search::Overview> DemoSearch::overview(QUuid)
{
    m_calls.append(u"overview"_s);
    if (m_story == Story::Silent)
        co_await QCoro::sleepFor(1h);
    if (m_story == Story::Refuses)
        co_return failure(refusal());
    search::Overview overview = demoOverview();
    if (m_story == Story::NoIndex)
        overview.indexes.clear();
    co_return Result<search::Overview>(overview);
}

Async<SearchPage> DemoSearch::search(QUuid, QString index, SearchWish wish)
{
    m_calls.append(QStringList{u"search"_s, index, wish.text, wish.filter, wish.sort.join(u' ')}.join(u'|'));
    if (m_refusal)
        co_return failure(*m_refusal);
    SearchPage page;
    page.fields = demoFields();
    page.page = wish.page;
    page.took = 4ms;
    if (index != "listings"_L1)
        co_return Result<SearchPage>(page);
    const bool wide = !wish.filter.contains("city = \"Bordeaux\""_L1);
    for (const QJsonObject &listing : demoListings()) {
        const QString title = listing.value("title"_L1).toString();
        if (!title.contains(wish.text, Qt::CaseInsensitive))
            continue;
        QJsonObject found = listing;
        found.insert("title"_L1, marked(title, wish.text));
        page.hits.append({listing, found, 0.98 - 0.01 * double(page.hits.size())});
    }
    if (wish.sort.value(0) == "price:asc"_L1)
        std::ranges::reverse(page.hits);
    if (wish.filter.contains("Atlantis"_L1))
        page.hits.clear();
    page.total = page.hits.isEmpty() ? 0 : wish.filter.isEmpty() ? 1000 : 318;
    page.pages = page.hits.isEmpty() ? 0 : wish.filter.isEmpty() ? 50 : 16;
    page.facets = {{u"city"_s, wide ? QList<meilisearch::FacetValue>{{u"Bordeaux"_s, 318}, {u"Lyon"_s, 241}, {u"Nantes"_s, 190}} : QList<meilisearch::FacetValue>{{u"Bordeaux"_s, 318}}},
                   {u"type"_s, wish.filter.contains("type"_L1) ? QList<meilisearch::FacetValue>{{u"house"_s, 318}}
                                                               : QList<meilisearch::FacetValue>{{u"house"_s, 318}, {u"apartment"_s, 402}, {u"land"_s, 21}}},
                   {u"rooms"_s, {{u"4"_s, 108}, {u"5"_s, 81}, {u"3"_s, 61}, {u"6"_s, 42}, {u"7"_s, 18}, {u"8"_s, 8}}}};
    page.ranges = {{u"rooms"_s, {3, 8}}};
    co_return Result<SearchPage>(page);
}

Async<QList<meilisearch::FacetValue>> DemoSearch::facetValues(QUuid, QString, QString, QString)
{
    co_return QList<meilisearch::FacetValue>{{u"Bordeaux"_s, 318}, {u"Lyon"_s, 241}};
}

Async<meilisearch::DocumentPage> DemoSearch::documents(QUuid, QString index, meilisearch::DocumentWish wish)
{
    m_calls.append(QStringList{u"documents"_s, index, QString::number(wish.offset), wish.filter}.join(u'|'));
    if (m_refusal)
        co_return failure(*m_refusal);
    if (index != "listings"_L1 || wish.filter.contains("Atlantis"_L1))
        co_return meilisearch::DocumentPage{};
    co_return meilisearch::DocumentPage{demoListings(), demoFields(), wish.offset, wish.filter.isEmpty() ? 48210 : 318};
}

Async<QJsonObject> DemoSearch::document(QUuid, QString, QString)
{
    co_return Result<QJsonObject>(demoListings().first());
}

Async<TaskRow> DemoSearch::createIndex(QUuid, QString index, QString)
{
    co_return written(u"create "_s + index);
}

Async<TaskRow> DemoSearch::setPrimaryKey(QUuid, QString index, QString primaryKey)
{
    co_return written(u"id %1 %2"_s.arg(index, primaryKey));
}

Async<TaskRow> DemoSearch::swapIndexes(QUuid, QString one, QString other)
{
    co_return written(u"swap %1 %2"_s.arg(one, other));
}

Async<TaskRow> DemoSearch::deleteIndex(QUuid, QString index, QString typed)
{
    co_return written(u"delete index %1 %2"_s.arg(index, typed));
}

Async<TaskRow> DemoSearch::putDocuments(QUuid server, QString index, QJsonArray documents, search::ImportMode mode)
{
    const TaskRow row = written(u"put %1 %2 %3"_s.arg(index, documents.at(0).toObject().value("title"_L1).toString(), search::modeName(mode)));
    Q_EMIT documentsChanged(server, index);
    co_return row;
}

Async<TaskRow> DemoSearch::deleteDocuments(QUuid, QString index, QStringList ids)
{
    co_return written(u"delete %1 %2"_s.arg(index, ids.join(u' ')));
}

Async<TaskRow> DemoSearch::deleteMatching(QUuid, QString index, QString filter, QString typed, Cancel)
{
    co_return written(u"delete matching %1 %2 %3"_s.arg(index, filter, typed));
}

Result<Import> DemoSearch::import(QUuid server, search::ImportWish wish)
{
    m_calls.append(u"import %1 %2 %3"_s.arg(wish.index, search::modeName(wish.mode), wish.primaryKey).trimmed());
    Import import;
    import.id = u"import-1"_s;
    import.server = server;
    import.index = wish.index;
    import.file = wish.file;
    import.mode = wish.mode;
    import.size = Bytes{104'857'600};
    import.done = Bytes{52'428'800};
    import.left = 12s;
    import.begun = moment();
    m_imports.append(import);
    Q_EMIT importChanged(import);
    return import;
}

void DemoSearch::advanceImport(Import::State state)
{
    Import &import = m_imports.last();
    import.state = state;
    import.done = import.size;
    import.documents = 38;
    Q_EMIT importChanged(import);
}

Async<Import> DemoSearch::outcome(QString)
{
    co_return Result<Import>(m_imports.last());
}

void DemoSearch::stop(QString import)
{
    m_calls.append(u"stop "_s + import);
    advanceImport(Import::State::Stopped);
}

void DemoSearch::forgetFinished()
{
    m_imports.clear();
    Q_EMIT importsForgotten();
}

Async<QJsonObject> DemoSearch::settings(QUuid, QString)
{
    if (m_settings.isEmpty())
        m_settings = demoSettings();
    co_return Result<QJsonObject>(m_settings);
}

Async<search::SettingsPlan> DemoSearch::planSettings(QUuid, QString index, QJsonObject wanted)
{
    search::SettingsPlan plan = search::changesOf(demoSettings(), wanted);
    plan.index = index;
    plan.documents = 48210;
    plan.expected = 40s;
    co_return Result<search::SettingsPlan>(plan);
}

Async<TaskRow> DemoSearch::applySettings(QUuid server, QString index, QJsonObject patch, Cancel)
{
    for (auto one = patch.begin(); one != patch.end(); ++one)
        m_settings.insert(one.key(), one.value());
    const TaskRow row = written(u"apply %1 %2"_s.arg(index, patch.keys().join(u' ')));
    Q_EMIT settingsChanged(server, index);
    co_return row;
}

Async<search::TaskList> DemoSearch::tasks(QUuid, search::TaskFilter)
{
    co_return search::TaskList{demoBoard().rows, 420, {}};
}

Async<search::TaskBoard> DemoSearch::board(QUuid, search::TaskFilter filter)
{
    m_calls.append(u"board %1 %2"_s.arg(filter.indexes.join(u' '), filter.types.join(u' ')).trimmed());
    if (m_story == Story::Refuses)
        co_return failure(refusal());
    if (m_story == Story::NoIndex)
        co_return search::TaskBoard{};
    search::TaskBoard board = demoBoard();
    if (!filter.indexes.isEmpty())
        board.rows.removeIf([&filter](const TaskRow &row) { return !filter.indexes.contains(row.task.index); });
    co_return Result<search::TaskBoard>(board);
}

Async<TaskRow> DemoSearch::task(QUuid, qint64 uid)
{
    for (const TaskRow &row : demoBoard().rows)
        if (row.task.uid == uid)
            co_return Result<TaskRow>(row);
    co_return failure(Error::Kind::NotFound, Tr::tr("There is no such task."));
}

Async<TaskRow> DemoSearch::follow(QUuid server, qint64 uid, Cancel)
{
    return task(server, uid);
}

Async<TaskRow> DemoSearch::cancelTasks(QUuid, QList<qint64> uids)
{
    QStringList numbers;
    for (const qint64 uid : uids)
        numbers.append(QString::number(uid));
    co_return written(u"cancel "_s + numbers.join(u' '));
}

Async<search::KeyList> DemoSearch::keys(QUuid)
{
    m_calls.append(u"keys"_s);
    co_return Result<search::KeyList>(demoKeys());
}

Async<KeyInfo> DemoSearch::createKey(QUuid server, search::KeyWish wish)
{
    m_calls.append(u"create key %1 %2 %3"_s.arg(wish.name, wish.actions.join(u' '), wish.indexes.join(u' ')));
    Q_EMIT keysChanged(server);
    co_return Result<KeyInfo>(demoKeys().keys[1]);
}

Async<KeyInfo> DemoSearch::describeKey(QUuid, QString uid, QString name, QString)
{
    m_calls.append(u"describe %1 %2"_s.arg(uid, name));
    co_return Result<KeyInfo>(demoKeys().keys[1]);
}

Async<KeyInfo> DemoSearch::importKey(QUuid, QString uid)
{
    m_calls.append(u"import key "_s + uid);
    co_return Result<KeyInfo>(demoKeys().keys[4]);
}

Async<search::Replacement> DemoSearch::replaceKey(QUuid, QString uid, search::KeyWish wish, QString typed)
{
    m_calls.append(u"replace %1 %2 %3"_s.arg(uid, wish.name, typed));
    search::Replacement replacement;
    replacement.made = demoKeys().keys[2];
    replacement.users = replacement.made.users;
    co_return Result<search::Replacement>(replacement);
}

Async<> DemoSearch::deleteKey(QUuid server, QString uid, QString typed)
{
    m_calls.append(u"delete key %1 %2"_s.arg(uid, typed));
    Q_EMIT keysChanged(server);
    co_return Result<>();
}

Async<TaskRow> DemoSearch::dump(QUuid, Cancel cancel)
{
    m_calls.append(u"begin dump"_s);
    const bool held = m_holding;
    while (held && !cancel.requested())
        co_await QCoro::sleepFor(2ms);
    if (held)
        co_return failure(Error{Error::Kind::Cancelled, {}, {}, {}, {}});
    co_return written(u"dump"_s);
}

Async<TaskRow> DemoSearch::snapshot(QUuid, Cancel)
{
    co_return written(u"snapshot"_s);
}

} // namespace vigie::demo
