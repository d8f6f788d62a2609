#include "app/persistence/marks.h"

#include "remote/meilisearch/documents.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

using meilisearch::Client;
using meilisearch::Task;

constexpr int documentCount = 20;

Result<Client> clientOf(const Access &access)
{
    const Result<Port> port = portOf(access, u"meilisearch"_s);
    if (!port)
        return failure(port.error());
    meilisearch::Target target;
    target.port = *port;
    target.key = access.secrets.value(u"MEILI_MASTER_KEY"_s);
    return meilisearch::open(target);
}

QString indexOf(const QString &proof)
{
    return u"vigie-proof-"_s + proof.toLower();
}

QByteArray pathOf(const QString &index, const QByteArray &rest)
{
    return "/indexes/" + QUrl::toPercentEncoding(index) + rest;
}

QJsonArray documents(const QString &proof)
{
    QJsonArray all;
    for (int i = 1; i <= documentCount; ++i)
        all.append(QJsonObject{{u"id"_s, i}, {u"title"_s, u"Vigie, preuve n° %1 ✓"_s.arg(i)}, {u"text"_s, QString::fromLatin1(testBytes(proof, u"document-%1"_s.arg(i), 96).toHex())},
                               {u"tags"_s, QJsonArray{u"proof"_s, i % 2 ? u"odd"_s : u"even"_s}}, {u"rank"_s, i * 3}});
    return all;
}

QByteArray settings()
{
    return QJsonDocument(QJsonObject{{u"searchableAttributes"_s, QJsonArray{u"title"_s, u"text"_s}}, {u"filterableAttributes"_s, QJsonArray{u"rank"_s, u"tags"_s}},
                                     {u"sortableAttributes"_s, QJsonArray{u"rank"_s}}, {u"stopWords"_s, QJsonArray{u"la"_s, u"le"_s}},
                                     {u"synonyms"_s, QJsonObject{{u"preuve"_s, QJsonArray{u"proof"_s}}}}})
        .toJson(QJsonDocument::Compact);
}

QString digestOf(const QJsonValue &value)
{
    return sha256(QJsonDocument(value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson(QJsonDocument::Compact));
}

Async<QJsonObject> documentsOf(Client client, QString index, int most)
{
    const QByteArray path = pathOf(index, "/documents?limit=" + QByteArray::number(most));
    const Result<QJsonValue> page = co_await meilisearch::ask(client, "GET", path);
    if (!page)
        co_return failure(page.error());
    QJsonObject found;
    for (const QJsonValue &document : (*page)[u"results"_s].toArray())
        found.insert(document[u"id"_s].toVariant().toString(), digestOf(document));
    co_return Result<QJsonObject>(found);
}

Async<QString> settingsOf(Client client, QString index)
{
    const Result<QJsonValue> answer = co_await meilisearch::ask(client, "GET", pathOf(index, "/settings"));
    if (!answer)
        co_return failure(answer.error());
    co_return Result<QString>(digestOf(*answer));
}

// Documents of others: "index id", with each index' own primary key.
Async<Samples> sampleOf(Client client, int perIndex)
{
    Samples samples;
    const Result<QJsonValue> indexes = co_await meilisearch::ask(client, "GET", "/indexes?limit=20");
    if (!indexes)
        co_return failure(indexes.error());
    for (const QJsonValue &index : (*indexes)[u"results"_s].toArray()) {
        const QString uid = index[u"uid"_s].toString();
        const QString key = index[u"primaryKey"_s].toString();
        if (uid.startsWith("vigie"_L1) || key.isEmpty())
            continue;
        const QByteArray path = pathOf(uid, "/documents?limit=" + QByteArray::number(perIndex));
        const Result<QJsonValue> page = co_await meilisearch::ask(client, "GET", path);
        if (!page)
            continue;       // removed meanwhile: then it gives no sample
        for (const QJsonValue &document : (*page)[u"results"_s].toArray())
            samples.insert(uid + u' ' + document[key].toVariant().toString(), Sampled{QString(), digestOf(document)});
    }
    co_return Result<Samples>(samples);
}

// Of all indexes but the test's own. Told, never judged.
Async<QString> countOf(Client client)
{
    const Result<QJsonValue> stats = co_await meilisearch::ask(client, "GET", "/stats");
    if (!stats)
        co_return Result<QString>(QString());
    qint64 documents = 0;
    const QJsonObject indexes = (*stats)[u"indexes"_s].toObject();
    for (auto it = indexes.constBegin(); it != indexes.constEnd(); ++it)
        documents += it.key().startsWith("vigie"_L1) ? 0 : it.value()[u"numberOfDocuments"_s].toInteger();
    co_return Result<QString>(QString::number(documents));
}

Async<> removeWith(Client client, QString proof)
{
    for (const QString &index : {indexOf(proof), QString(indexOf(proof) + u"-counter"_s)}) {
        const Result<Task> removing = co_await meilisearch::deleteIndex(client, index);
        if (!removing && removing.error().kind == Error::Kind::NotFound)
            continue;
        if (!removing)
            co_return failure(removing.error());
        const Result<Task> removed = co_await meilisearch::finished(client, *removing);
        if (!removed && removed.error().kind != Error::Kind::NotFound && !removed.error().detail.contains("index_not_found"_L1))
            co_return failure(removed.error());
    }
    co_return Result<>();
}

Async<Marks> write(Access access, QString proof)
{
    const Result<Client> client = clientOf(access);
    if (!client)
        co_return failure(client.error());
    if (const Result<> clean = co_await removeWith(*client, proof); !clean)
        co_return failure(clean.error());
    const Result<Samples> sample = co_await sampleOf(*client, 30);
    if (!sample)
        co_return failure(sample.error());
    const Result<Task> created = co_await meilisearch::createIndex(*client, indexOf(proof), u"id"_s);
    if (!created)
        co_return failure(created.error());
    const Result<QJsonValue> configured = co_await meilisearch::ask(*client, "PATCH", pathOf(indexOf(proof), "/settings"), settings());
    if (!configured)
        co_return failure(configured.error());
    const Result<Task> added = co_await meilisearch::addDocuments(*client, indexOf(proof), documents(proof));
    if (!added)
        co_return failure(added.error());
    Marks marks;
    marks.sample = toJson(*sample);
    marks.facts.insert(ownCount, (co_await countOf(*client)).value_or(QString()));
    marks.facts.insert(u"task"_s, QString::number(added->uid));
    marks.note = Tr::tr("Written");
    co_return Result<Marks>(marks);
}

Async<Marks> confirm(Access access, QString proof, Marks marks)
{
    const Result<Client> client = clientOf(access);
    if (!client)
        co_return failure(client.error());
    Task task;
    task.uid = marks.facts.value(u"task"_s).toLongLong();
    const Result<Task> done = co_await meilisearch::finished(*client, task);
    if (!done)
        co_return failure(done.error());
    const Result<QJsonObject> found = co_await documentsOf(*client, indexOf(proof), 100);
    if (!found)
        co_return failure(found.error());
    const Result<QString> set = co_await settingsOf(*client, indexOf(proof));
    if (!set)
        co_return failure(set.error());
    const Result<meilisearch::Version> version = co_await meilisearch::version(*client);
    if (!version)
        co_return failure(version.error());
    if (found->size() != documentCount)
        co_return failure(Error::Kind::BadReply, Tr::tr("Meilisearch does not hold the documents that it accepted."));
    marks.written = {{u"documents"_s, *found}, {u"settings"_s, *set}};
    marks.facts.insert(u"version"_s, version->number);
    marks.note = Tr::tr("Task done");
    co_return Result<Marks>(marks);
}

Check documentCheck(const Result<QJsonObject> &now, const QJsonObject &before)
{
    Check check{u"meilisearch"_s, u"documents"_s, Tr::tr("Documents in an index of their own"), Verdict::CannotTell, {}, {}};
    if (!now && now.error().kind != Error::Kind::NotFound) {
        check.detail = now.error().what + u' ' + now.error().why;
        return check;
    }
    if (!now) {
        check.verdict = Verdict::Lost;
        check.detail = Tr::tr("The index is gone with its %n documents.", nullptr, static_cast<int>(before.size()));
        return check;
    }
    QStringList wrong;
    for (auto it = before.constBegin(); it != before.constEnd(); ++it)
        if (now->value(it.key()) != it.value())
            wrong.append(Tr::tr("document %1").arg(it.key()));
    check.verdict = wrong.isEmpty() && !before.isEmpty() ? Verdict::Kept : Verdict::Lost;
    check.detail = wrong.isEmpty() ? Tr::tr("%n documents came back unchanged.", nullptr, static_cast<int>(before.size())) : Tr::tr("Lost: %1.").arg(wrong.mid(0, 5).join(u", "_s));
    return check;
}

Check settingsCheck(const Result<QString> &now, const QString &before)
{
    Check check{u"meilisearch"_s, u"settings"_s, Tr::tr("The settings of the index"), Verdict::CannotTell, {}, {}};
    if (!now && now.error().kind != Error::Kind::NotFound) {
        check.detail = now.error().what + u' ' + now.error().why;
        return check;
    }
    const bool kept = now && !before.isEmpty() && *now == before;
    check.verdict = kept ? Verdict::Kept : Verdict::Lost;
    check.detail = kept ? Tr::tr("They came back unchanged.") : Tr::tr("They are gone or changed.");
    return check;
}

Async<Reading> readBack(Access access, QString proof, Marks marks)
{
    const Result<Client> client = clientOf(access);
    if (!client)
        co_return failure(client.error());
    const Result<> answers = co_await meilisearch::health(*client);
    if (!answers)
        co_return failure(answers.error());
    Reading reading;
    const Result<QJsonObject> found = co_await documentsOf(*client, indexOf(proof), 100);
    reading.checks.append(documentCheck(found, marks.written.value(u"documents"_s).toObject()));
    const Result<QString> set = co_await settingsOf(*client, indexOf(proof));
    reading.checks.append(settingsCheck(set, marks.written.value(u"settings"_s).toString()));
    const bool kept = reading.checks.first().verdict == Verdict::Kept;
    const Check own{u"meilisearch"_s, u"your-documents"_s, Tr::tr("Your own documents, a sample of each index"), Verdict::CannotTell, {}, {}};
    const Result<Samples> after = co_await sampleOf(*client, 200);
    reading.checks.append(after ? compared(own, samplesFrom(marks.sample), *after, kept) : QList<Check>{own});
    reading.facts.insert(ownCount, (co_await countOf(*client)).value_or(QString()));
    co_return Result<Reading>(reading);
}

Async<> remove(Access access, QString proof)
{
    const Result<Client> client = clientOf(access);
    if (!client)
        co_return failure(client.error());
    co_return co_await removeWith(*client, proof);
}

// A document counts once its task is done: that is what Meilisearch promises to keep.
class DocumentCounter final : public Counter
{
public:
    DocumentCounter(Client client, QString index) : m_client(std::move(client)), m_index(std::move(index)) {}
    [[nodiscard]] Async<> next(qint64 number) override { return add(m_client, m_index, number); }

private:
    static Async<> add(Client client, QString index, qint64 number)
    {
        const QJsonArray document{QJsonObject{{u"id"_s, u"highest"_s}, {u"n"_s, number}}};
        const Result<Task> added = co_await meilisearch::addDocuments(client, index, document);
        if (!added)
            co_return failure(added.error());
        const Result<Task> done = co_await meilisearch::finished(client, *added, 5s);
        if (!done)
            co_return failure(done.error());
        co_return Result<>();
    }

    Client m_client;
    QString m_index;
};

Async<CounterPtr> openCounter(Access access, QString proof)
{
    const Result<Client> client = clientOf(access);
    if (!client)
        co_return failure(client.error());
    co_return Result<CounterPtr>(std::make_shared<DocumentCounter>(*client, indexOf(proof) + u"-counter"_s));
}

Async<qint64> counted(Access access, QString proof)
{
    const Result<Client> client = clientOf(access);
    if (!client)
        co_return failure(client.error());
    const Result<QJsonValue> found = co_await meilisearch::ask(*client, "GET", pathOf(indexOf(proof) + u"-counter"_s, "/documents/highest"));
    if (!found && found.error().kind != Error::Kind::NotFound)
        co_return failure(found.error());
    co_return Result<qint64>(found ? qint64((*found)[u"n"_s].toDouble()) : 0);
}

QString items()
{
    return Tr::tr("%n documents, settings", nullptr, documentCount);
}

} // namespace

Subject meilisearchSubject()
{
    return {u"meilisearch"_s, items, write, confirm, readBack, remove, openCounter, counted};
}

} // namespace vigie::persistence
