#include "ui/demo/demo_engine.h"
#include "ui/demo/demo_search.h"
#include "ui/models/search_query.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::demo {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

using meilisearch::Task;
using search::KeyInfo;
using search::TaskRow;
using Status = Task::Status;

search::IndexInfo index(const QString &uid, qint64 documents, Bytes size, qint64 failed, const QString &primaryKey)
{
    search::IndexInfo info;
    info.index = {uid, primaryKey, moment().addDays(-400), moment().addSecs(-28)};
    info.stats.uid = uid;
    info.stats.documents = documents;
    info.stats.indexing = uid == "listings"_L1;
    info.stats.size = size;
    info.failedToday = failed;
    if (uid == "listings"_L1)
        info.stats.fields = {{u"id"_s, documents},      {u"title"_s, documents},  {u"city"_s, documents},  {u"type"_s, documents}, {u"rooms"_s, 46102},
                             {u"surface"_s, 47988},     {u"price"_s, documents},  {u"images"_s, 41007},    {u"updated"_s, documents}, {u"description"_s, 44810},
                             {u"agency_id"_s, documents}, {u"energy"_s, 30114}};
    return info;
}

struct Told {
    qint64 uid;
    Status status;
    QString what, of, reason;
    int started;                    // seconds before the moment; 0: not yet
    std::optional<std::chrono::milliseconds> took;
};

TaskRow row(const Told &told, const QString &type)
{
    TaskRow row;
    row.task.uid = told.uid;
    row.task.index = told.of;
    row.task.type = type;
    row.task.status = told.status;
    row.task.enqueued = moment().addSecs(-told.started - 1);
    if (told.started > 0)
        row.task.started = moment().addSecs(-told.started);
    if (told.took)
        row.task.finished = row.task.started.addMSecs(told.took->count());
    row.task.took = told.took;
    row.what = told.what;
    row.reason = told.reason;
    QJsonObject raw{{u"uid"_s, told.uid}, {u"indexUid"_s, told.of}, {u"status"_s, search::statusName(told.status)}, {u"type"_s, type}};
    if (told.uid == 8397) {
        row.task.errorCode = u"missing_document_id"_s;
        row.error = Error{Error::Kind::CommandFailed, Tr::tr("38 documents were not added."),
                          Tr::tr("Some of them have no “id” field, so Meilisearch refused all 38. It needs one field that is in every document and different in each."),
                          Tr::tr("Choose another field as the id, or add “id” to the documents."), {}};
        raw.insert("details"_L1, QJsonObject{{u"receivedDocuments"_s, 38}, {u"indexedDocuments"_s, 0}});
        raw.insert("error"_L1, QJsonObject{{u"code"_s, u"missing_document_id"_s}, {u"type"_s, u"invalid_request"_s}});
    } else if (told.status == Status::Failed) {
        row.task.errorCode = u"invalid_settings_sortable"_s;
        row.error = Error{Error::Kind::CommandFailed, told.reason, Tr::tr("A field that is sorted by must hold texts only or numbers only."), Tr::tr("Put it right in the documents, then apply the settings again."), {}};
    }
    row.raw = QJsonDocument(raw).toJson();
    return row;
}

KeyInfo key(const QString &name, KeyInfo::State state, const QStringList &actions, const QStringList &indexes, const QDateTime &expires, const QString &credential, const QString &container)
{
    KeyInfo info;
    // the same in every language: a picture names the key that it selects
    info.key.uid = QUuid::createUuidV5(QUuid(), actions.join(u',') + credential).toString(QUuid::WithoutBraces);
    info.key.name = name;
    info.key.actions = actions;
    info.key.indexes = indexes;
    info.key.expires = expires;
    info.key.created = QDateTime(QDate(2026, 1, 12), QTime(8, 0), Qt::UTC);
    info.state = state;
    info.credential = credential;
    if (!credential.isEmpty())
        info.fingerprint = u"a7034e19"_s;
    if (!container.isEmpty())
        info.users = {{container, u"MEILI_API_KEY"_s}};
    return info;
}

} // namespace

search::Overview demoOverview()
{
    search::Overview overview;
    overview.indexes = {index(u"listings"_s, 48210, Bytes{3'900'000'000}, 0, u"id"_s), index(u"agents"_s, 1204, Bytes{41'000'000}, 0, u"id"_s),
                        index(u"cities"_s, 36745, Bytes{310'000'000}, 0, u"code"_s), index(u"articles"_s, 612, Bytes{18'000'000}, 2, {})};
    overview.databaseSize = Bytes{6'200'000'000};
    overview.used = Bytes{4'300'000'000};
    overview.lastUpdate = moment().addSecs(-28);
    overview.version = u"1.5.1"_s;
    overview.port = 17700;
    return overview;
}

QStringList demoFields()
{
    return {u"id"_s, u"title"_s, u"city"_s, u"type"_s, u"rooms"_s, u"surface"_s, u"price"_s, u"images"_s, u"updated"_s};
}

QList<QJsonObject> demoListings()
{
    struct Listing {
        int id;
        QString title;
        int rooms, price;
    };
    const QList<Listing> all{{47688, u"Maison bourgeoise, parc et jardin"_s, 8, 1180000},
                             {47866, u"Maison contemporaine, jardin paysager"_s, 5, 735000},
                             {47990, u"Maison familiale, grand jardin"_s, 6, 689000},
                             {47902, u"Échoppe double avec jardin sud"_s, 5, 612000},
                             {48213, u"Maison en pierre avec jardin clos"_s, 5, 545000},
                             {47811, u"Maison ancienne à rénover, jardin"_s, 7, 520000},
                             {48102, u"Échoppe rénovée et jardin, Nansouty"_s, 4, 498000},
                             {47764, u"Maison avec jardin et dépendance"_s, 4, 479000},
                             {47931, u"Maison de ville, patio et jardin"_s, 4, 455000},
                             {47655, u"Maison de plain-pied, jardin 400 m²"_s, 4, 415000},
                             {47702, u"Petite maison, jardin de curé"_s, 3, 362000}};
    QJsonArray images;
    for (int i = 1; i <= 14; ++i)
        images.append(u"%1.jpg"_s.arg(i));
    QList<QJsonObject> listings;
    for (const Listing &one : all)
        listings.append({{u"id"_s, one.id}, {u"title"_s, one.title}, {u"city"_s, u"Bordeaux"_s}, {u"type"_s, u"house"_s}, {u"rooms"_s, one.rooms}, {u"surface"_s, 142},
                         {u"price"_s, one.price}, {u"images"_s, images}, {u"updated"_s, u"2026-11-23"_s}});
    return listings;
}

QJsonObject demoSettings()
{
    QJsonObject synonyms{{u"maison"_s, QJsonArray{u"villa"_s}}, {u"studio"_s, QJsonArray{u"T1"_s}}};
    for (int i = 2; i <= 17; ++i)
        synonyms.insert(u"terme %1"_s.arg(i), QJsonArray{u"mot %1"_s.arg(i)});
    return {{u"searchableAttributes"_s, QJsonArray{u"title"_s, u"city"_s, u"description"_s}},
            {u"filterableAttributes"_s, QJsonArray{u"city"_s, u"type"_s, u"price"_s, u"rooms"_s, u"agency_id"_s}},
            {u"sortableAttributes"_s, QJsonArray{u"price"_s, u"updated"_s, u"surface"_s}},
            {u"rankingRules"_s, QJsonArray{u"words"_s, u"typo"_s, u"proximity"_s, u"attribute"_s, u"sort"_s, u"exactness"_s}},
            {u"synonyms"_s, synonyms},
            {u"stopWords"_s, QJsonArray{}},
            {u"distinctAttribute"_s, QJsonValue::Null},
            {u"typoTolerance"_s, QJsonObject{{u"enabled"_s, true}, {u"minWordSizeForTypos"_s, QJsonObject{{u"oneTypo"_s, 5}, {u"twoTypos"_s, 9}}}}},
            {u"faceting"_s, QJsonObject{{u"maxValuesPerFacet"_s, 100}}},
            {u"pagination"_s, QJsonObject{{u"maxTotalHits"_s, 1000}}}};
}

search::TaskBoard demoBoard()
{
    const QString add = u"documentAdditionOrUpdate"_s, settings = u"settingsUpdate"_s, remove = u"documentDeletion"_s;
    const auto documents = [](int count) { return Tr::tr("Add %n documents", nullptr, count); };
    search::TaskBoard board;
    board.counts = {2, 1, 3, 412, 1};
    board.rows = {row({8397, Status::Failed, documents(38), u"articles"_s, Tr::tr("Some documents have no “id” field."), 2036, 100ms}, add),
                  row({8301, Status::Failed, Tr::tr("Change settings"), u"articles"_s, Tr::tr("Sort field “date” has mixed types: text and number."), 11484, 200ms}, settings),
                  row({8413, Status::Processing, documents(500), u"listings"_s, Tr::tr("300 of 500 done"), 4, {}}, add),
                  row({8414, Status::Enqueued, documents(500), u"listings"_s, Tr::tr("After 8,413"), 0, {}}, add),
                  row({8415, Status::Enqueued, documents(212), u"listings"_s, Tr::tr("After 8,414"), 0, {}}, add),
                  row({8416, Status::Enqueued, Tr::tr("Delete 4 documents"), u"agents"_s, Tr::tr("After 8,415"), 0, {}}, remove),
                  row({8412, Status::Succeeded, documents(500), u"listings"_s, {}, 28, 1200ms}, add),
                  row({8411, Status::Succeeded, documents(500), u"listings"_s, {}, 70, 1300ms}, add),
                  row({8410, Status::Succeeded, documents(38), u"cities"_s, {}, 1202, 400ms}, add),
                  row({8409, Status::Canceled, Tr::tr("Change settings"), u"agents"_s, Tr::tr("Cancelled by task 8,408."), 1757, {}}, settings)};
    return board;
}

search::KeyList demoKeys()
{
    using State = KeyInfo::State;
    KeyInfo master;
    master.master = true;
    master.key.name = u"MEILI_MASTER_KEY"_s;
    master.state = State::VigieOnly;
    master.credential = u"MEILI_MASTER_KEY"_s;
    master.fingerprint = u"5ce109aa"_s;
    const QStringList writing{u"documents.get"_s, u"documents.add"_s, u"documents.delete"_s, u"tasks.get"_s};
    KeyInfo admin = key(Tr::tr("Default admin key"), State::TooWide, {u"*"_s}, {u"*"_s}, {}, {}, {});
    admin.madeByMeilisearch = true;
    KeyInfo migration = key(Tr::tr("Migration key"), State::Ended, {u"documents.add"_s}, {u"listings"_s}, QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC), {}, {});
    migration.key.description = Tr::tr("first import");
    search::KeyList list;
    list.usersKnown = true;
    list.keys = {master,
                 key(Tr::tr("Search key"), State::InVault, {u"search"_s}, {u"listings"_s, u"agents"_s}, {}, u"MEILI_API_KEY_SEARCH"_s, u"web"_s),
                 key(Tr::tr("Indexing key"), State::InVault, writing, {u"*"_s}, QDateTime(QDate(2027, 1, 12), QTime(8, 0), Qt::UTC), u"MEILI_API_KEY_WORKER"_s, u"worker"_s),
                 key(Tr::tr("Stats key"), State::EndsSoon, {u"stats.get"_s}, {u"*"_s}, QDateTime(QDate(2026, 12, 3), QTime(8, 0), Qt::UTC), u"MEILI_API_KEY_STATS"_s, u"reports"_s), admin, migration};
    return list;
}

QByteArray demoSearchState()
{
    using enum models::Comparator;
    models::SearchQuery query;
    query.setText(u"jardin"_s);
    query.add({u"city"_s, {{Equal, u"Bordeaux"_s}}, {}});
    query.add({u"type"_s, {{Equal, u"house"_s}}, {}});
    query.add({u"price"_s, {{LessOrEqual, u"1200000"_s}}, {}});
    query.setSort(u"price"_s, true);
    QJsonObject documents = query.state();
    documents.insert("document"_L1, u"48213"_s);
    return QJsonDocument(QJsonObject{{u"part"_s, 0}, {u"index"_s, u"listings"_s}, {u"documents"_s, documents}}).toJson();
}

QByteArray demoKeysState()
{
    return QJsonDocument(QJsonObject{{u"part"_s, 3}, {u"key"_s, demoKeys().keys[2].key.uid}}).toJson();
}

QByteArray demoSettingsState()
{
    const QJsonObject settings{{u"filterableAttributes"_s, QJsonArray{u"city"_s, u"type"_s, u"price"_s, u"rooms"_s, u"agency_id"_s, u"energy"_s}},
                               {u"rankingRules"_s, QJsonArray{u"words"_s, u"typo"_s, u"proximity"_s, u"sort"_s, u"exactness"_s}},
                               {u"pagination"_s, QJsonObject{{u"maxTotalHits"_s, 2000}}}};
    return QJsonDocument(QJsonObject{{u"part"_s, 1}, {u"index"_s, u"listings"_s}, {u"settings"_s, settings}}).toJson();
}

} // namespace vigie::demo
