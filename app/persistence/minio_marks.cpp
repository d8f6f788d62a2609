#include "app/persistence/marks.h"

#include "remote/minio/client.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

using minio::Client;

constexpr qsizetype objectSize = 32 * 1024;
constexpr qsizetype partSize = 5 * 1024 * 1024;     // the smallest that S3 takes for any part but the last
constexpr qsizetype lastPartSize = 64 * 1024;

Result<Client> clientOf(const Access &access)
{
    const Result<Port> port = portOf(access, u"minio"_s);
    if (!port)
        return failure(port.error());
    minio::Target target;
    target.port = *port;
    target.accessKey = access.setting(u"MINIO_ROOT_USER"_s);
    target.secretKey = access.secrets.value(u"MINIO_ROOT_PASSWORD"_s);
    return minio::open(target);
}

QString prefixOf(const QString &proof)
{
    return u"vigie-proof/"_s + proof + u'/';
}

// "bucket/key" of each test object; the multipart one is in the first bucket.
QStringList objects(const QString &proof)
{
    QStringList names;
    for (const QString &bucket : stack::buckets())
        names.append(bucket + u'/' + prefixOf(proof) + u"object ✓.bin"_s);
    names.append(stack::buckets().first() + u'/' + prefixOf(proof) + u"multipart.bin"_s);
    return names;
}

QByteArray textBetween(const QByteArray &xml, const QByteArray &tag)
{
    const qsizetype from = xml.indexOf(QByteArray('<' + tag + '>'));
    const qsizetype to = xml.indexOf(QByteArray("</" + tag + '>'));
    return from < 0 || to < from ? QByteArray() : xml.mid(from + tag.size() + 2, to - from - tag.size() - 2);
}

Async<> putInParts(Client client, QString bucket, QString key, QByteArray content)
{
    minio::Request request;
    request.verb = "POST";
    request.bucket = bucket;
    request.key = key;
    request.query = {{"uploads", ""}};
    const Result<HttpReply> begun = co_await minio::ask(client, request);
    if (!begun)
        co_return failure(begun.error());
    const QByteArray upload = textBetween(begun->body, "UploadId");
    QByteArray list = "<CompleteMultipartUpload>";
    int number = 1;
    for (qsizetype from = 0; from < content.size(); from += partSize, ++number) {
        minio::Request part;
        part.verb = "PUT";
        part.bucket = bucket;
        part.key = key;
        part.query = {{"partNumber", QByteArray::number(number)}, {"uploadId", upload}};
        part.body = content.mid(from, partSize);
        const Result<HttpReply> sent = co_await minio::ask(client, part);
        if (!sent)
            co_return failure(sent.error());
        list += "<Part><PartNumber>" + QByteArray::number(number) + "</PartNumber><ETag>" + sent->headers.value("etag") + "</ETag></Part>";
    }
    minio::Request end = request;
    end.query = {{"uploadId", upload}};
    end.body = list + "</CompleteMultipartUpload>";
    end.contentType = "application/xml";
    const Result<HttpReply> ended = co_await minio::ask(client, end);
    if (!ended)
        co_return failure(ended.error());
    co_return Result<>();
}

// By SHA-256; what is not there is left out.
Async<QJsonObject> digests(Client client, QString proof)
{
    QJsonObject found;
    const QStringList names = objects(proof);
    for (const QString &name : names) {
        const Result<QByteArray> content = co_await minio::getObject(client, name.section(u'/', 0, 0), name.section(u'/', 1), 2 * partSize);
        if (content)
            found.insert(name, sha256(*content));
        else if (content.error().kind != Error::Kind::NotFound)
            co_return failure(content.error());
    }
    co_return Result<QJsonObject>(found);
}

struct Sample {
    Samples objects;
    qint64 count = 0;
    bool more = false;          // than one page of a bucket

    [[nodiscard]] QString counted() const { return QString::number(count) + (more ? u"+"_s : QString()); }
};

// Objects of others by ETag, of each bucket's first page; a new one under the same key has a later time.
Async<Sample> sampleOf(Client client, int perBucket)
{
    Sample sample;
    const Result<QList<minio::Bucket>> buckets = co_await minio::listBuckets(client);
    if (!buckets)
        co_return failure(buckets.error());
    for (const minio::Bucket &bucket : *buckets) {
        minio::ListRequest request;
        request.bucket = bucket.name;
        request.delimiter.clear();
        const Result<minio::ObjectPage> page = co_await minio::listObjects(client, request);
        if (!page)
            continue;       // removed meanwhile
        sample.more = sample.more || !page->next.isEmpty();
        int taken = 0;
        for (const minio::Object &object : page->objects) {
            if (object.key.startsWith("vigie-proof/"_L1))
                continue;
            ++sample.count;
            if (taken++ < perBucket)
                sample.objects.insert(bucket.name + u'/' + object.key, {object.modified.toString(Qt::ISODateWithMs), object.etag});
        }
    }
    co_return Result<Sample>(sample);
}

Async<> removeWith(Client client, QString proof)
{
    const QStringList buckets = stack::buckets();
    for (const QString &bucket : buckets) {
        minio::ListRequest request;
        request.bucket = bucket;
        request.prefix = prefixOf(proof);
        request.delimiter.clear();
        while (true) {
            const Result<minio::ObjectPage> page = co_await minio::listObjects(client, request);
            if (!page && page.error().kind == Error::Kind::NotFound)
                break;
            if (!page)
                co_return failure(page.error());
            for (const minio::Object &object : page->objects)
                if (const Result<> done = co_await minio::deleteObject(client, bucket, object.key); !done)
                    co_return failure(done.error());
            request.from = page->next;
            if (request.from.isEmpty())
                break;
        }
    }
    // A MinIO that was killed while it overwrote the counter leaves a copy beside it that no listing shows; only its own delete of a whole folder takes it away.
    minio::Request leftover;
    leftover.verb = "DELETE";
    leftover.bucket = buckets.first();
    leftover.key = prefixOf(proof) + u"counter"_s;
    leftover.headers = {{"x-minio-force-delete", "true"}};
    (void)co_await minio::ask(client, leftover);
    co_return Result<>();
}

QByteArray contentOf(const QString &proof, const QString &name)
{
    return testBytes(proof, name, name.endsWith("multipart.bin"_L1) ? partSize + lastPartSize : objectSize);
}

Async<Marks> write(Access access, QString proof)
{
    const Result<Client> client = clientOf(access);
    if (!client)
        co_return failure(client.error());
    if (const Result<> clean = co_await removeWith(*client, proof); !clean)
        co_return failure(clean.error());
    const Result<Sample> sample = co_await sampleOf(*client, 30);
    if (!sample)
        co_return failure(sample.error());
    const QStringList names = objects(proof);
    for (const QString &name : names) {
        const QString bucket = name.section(u'/', 0, 0);
        const QString key = name.section(u'/', 1);
        const QByteArray content = contentOf(proof, name);
        if (name.endsWith("multipart.bin"_L1)) {
            if (const Result<> put = co_await putInParts(*client, bucket, key, content); !put)
                co_return failure(put.error());
        } else if (const Result<QString> put = co_await minio::putObject(*client, bucket, key, content); !put) {
            co_return failure(put.error());
        }
    }
    Marks marks;
    marks.sample = toJson(sample->objects);
    marks.facts.insert(ownCount, sample->counted());
    marks.note = Tr::tr("Written");
    co_return Result<Marks>(marks);
}

Async<Marks> confirm(Access access, QString proof, Marks marks)
{
    const Result<Client> client = clientOf(access);
    if (!client)
        co_return failure(client.error());
    const Result<QJsonObject> found = co_await digests(*client, proof);
    if (!found)
        co_return failure(found.error());
    const QStringList names = objects(proof);
    for (const QString &name : names)
        if (found->value(name).toString() != sha256(contentOf(proof, name)))
            co_return failure(Error::Kind::BadReply, Tr::tr("MinIO gives back other bytes than it took."), {}, {}, name);
    marks.written = *found;
    const Result<HttpReply> live = co_await minio::askHealth(*client, "live");
    if (live)
        marks.facts.insert(u"version"_s, QString::fromUtf8(live->headers.value("server")));
    marks.note = Tr::tr("Read back");
    co_return Result<Marks>(marks);
}

Check objectCheck(const QString &name, const QString &what, bool multipart, const QJsonObject &before, const QJsonObject &now)
{
    QStringList wrong;
    int same = 0;
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (it.key().endsWith("multipart.bin"_L1) != multipart)
            continue;
        if (now.value(it.key()) == it.value())
            ++same;
        else
            wrong.append(now.contains(it.key()) ? Tr::tr("object %1 changed").arg(it.key()) : Tr::tr("object %1 is gone").arg(it.key()));
    }
    Check check{u"minio"_s, name, what, Verdict::Lost, {}, {}};
    if (wrong.isEmpty() && same > 0) {
        check.verdict = Verdict::Kept;
        check.detail = Tr::tr("%n objects came back with the same SHA-256.", nullptr, same);
    } else {
        check.detail = Tr::tr("Lost: %1.").arg(wrong.join(u", "_s));
    }
    return check;
}

Async<Reading> readBack(Access access, QString proof, Marks marks)
{
    const Result<Client> client = clientOf(access);
    if (!client)
        co_return failure(client.error());
    const Result<QJsonObject> found = co_await digests(*client, proof);
    if (!found)
        co_return failure(found.error());
    Reading reading;
    reading.checks.append(objectCheck(u"objects"_s, Tr::tr("An object in each bucket"), false, marks.written, *found));
    reading.checks.append(objectCheck(u"multipart"_s, Tr::tr("An object uploaded in two parts"), true, marks.written, *found));
    const bool kept = reading.checks.first().verdict == Verdict::Kept;
    const Check own{u"minio"_s, u"your-objects"_s, Tr::tr("Your own objects, a sample of each bucket by ETag"), Verdict::CannotTell, {}, {}};
    const Result<Sample> after = co_await sampleOf(*client, 200);
    reading.checks.append(after ? compared(own, samplesFrom(marks.sample), after->objects, kept) : QList<Check>{own});
    if (after)
        reading.facts.insert(ownCount, after->counted());
    co_return Result<Reading>(reading);
}

Async<> remove(Access access, QString proof)
{
    const Result<Client> client = clientOf(access);
    if (!client)
        co_return failure(client.error());
    co_return co_await removeWith(*client, proof);
}

class ObjectCounter final : public Counter
{
public:
    ObjectCounter(Client client, QString prefix) : m_client(std::move(client)), m_prefix(std::move(prefix)) {}
    [[nodiscard]] Async<> next(qint64 number) override { return put(m_client, m_prefix, number); }

private:
    static Async<> put(Client client, QString prefix, qint64 number)
    {
        const Result<QString> done = co_await minio::putObject(client, stack::buckets().first(), prefix + u"counter"_s, QByteArray::number(number));
        if (!done)
            co_return failure(done.error());
        co_return Result<>();
    }

    Client m_client;
    QString m_prefix;
};

Async<CounterPtr> openCounter(Access access, QString proof)
{
    const Result<Client> client = clientOf(access);
    if (!client)
        co_return failure(client.error());
    co_return Result<CounterPtr>(std::make_shared<ObjectCounter>(*client, prefixOf(proof)));
}

Async<qint64> counted(Access access, QString proof)
{
    const Result<Client> client = clientOf(access);
    if (!client)
        co_return failure(client.error());
    const Result<QByteArray> content = co_await minio::getObject(*client, stack::buckets().first(), prefixOf(proof) + u"counter"_s, 64);
    if (!content && content.error().kind != Error::Kind::NotFound)
        co_return failure(content.error());
    co_return Result<qint64>(content ? content->toLongLong() : 0);
}

QString items()
{
    return Tr::tr("%n objects", nullptr, static_cast<int>(stack::buckets().size()) + 1);
}

} // namespace

Subject minioSubject()
{
    return {u"minio"_s, items, write, confirm, readBack, remove, openCounter, counted};
}

} // namespace vigie::persistence
