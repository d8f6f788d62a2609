#include "app/cli/json.h"
#include "app/cli/storage_verbs.h"

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

QString versioningName(minio::BucketSettings::Versioning versioning)
{
    switch (versioning) {
    case minio::BucketSettings::Versioning::Off: return u"off"_s;
    case minio::BucketSettings::Versioning::On: return u"on"_s;
    case minio::BucketSettings::Versioning::Suspended: return u"suspended"_s;
    }
    return u"off"_s;
}

QJsonObject tagsShape(const minio::Tags &tags)
{
    QJsonObject object;
    for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
        object[tag.key()] = tag.value();
    return object;
}

} // namespace

QJsonObject shape(const storage::BucketInfo &info)
{
    QJsonValue measure;
    if (info.measure)
        measure = QJsonObject{{u"objects"_s, info.measure->objects}, {u"bytes"_s, count(info.measure->bytes)}, {u"complete"_s, info.measure->complete},
                              {u"measuredAt"_s, moment(info.measure->at)}};
    return {{u"bucket"_s, info.bucket.name}, {u"created"_s, moment(info.bucket.created)}, {u"content"_s, measure}};
}

QJsonObject shape(const minio::BucketSettings &settings)
{
    QJsonObject object;
    object[u"versioning"_s] = settings.versioning ? QJsonValue(versioningName(*settings.versioning)) : QJsonValue();
    object[u"objectLock"_s] = settings.objectLock ? QJsonValue(*settings.objectLock) : QJsonValue();
    object[u"policy"_s] = settings.policy ? QJsonValue(QString::fromUtf8(*settings.policy)) : QJsonValue();
    object[u"lifecycle"_s] = settings.lifecycle ? QJsonValue(QJsonArray::fromStringList(*settings.lifecycle)) : QJsonValue();
    object[u"tags"_s] = settings.tags ? QJsonValue(tagsShape(*settings.tags)) : QJsonValue();
    object[u"quotaBytes"_s] = settings.quota ? QJsonValue(count(*settings.quota)) : QJsonValue();
    return object;
}

QJsonObject shape(const minio::Object &object)
{
    return {{u"key"_s, object.key}, {u"bytes"_s, count(object.size)}, {u"modified"_s, moment(object.modified)}, {u"etag"_s, orNull(object.etag)}};
}

QJsonObject shape(const minio::ObjectDetails &details)
{
    QJsonObject object = shape(details.object);
    object[u"contentType"_s] = orNull(details.contentType);
    object[u"metadata"_s] = tagsShape(details.metadata);
    object[u"tags"_s] = details.tags ? QJsonValue(tagsShape(*details.tags)) : QJsonValue();
    object[u"version"_s] = orNull(details.version);
    object[u"parts"_s] = details.parts;
    object[u"encrypted"_s] = details.encrypted;
    return object;
}

QJsonObject shape(const minio::ObjectVersion &version)
{
    QJsonObject object = shape(version.object);
    object[u"version"_s] = orNull(version.version);
    object[u"latest"_s] = version.latest;
    object[u"deletion"_s] = version.deletion;
    return object;
}

QJsonObject shape(const storage::Transfer &transfer)
{
    return {{u"direction"_s, storage::directionName(transfer.direction)},
            {u"bucket"_s, transfer.bucket},
            {u"key"_s, transfer.key},
            {u"file"_s, transfer.file},
            {u"bytes"_s, count(transfer.size)},
            {u"state"_s, storage::stateName(transfer.state)},
            {u"verified"_s, transfer.verified},
            {u"error"_s, transfer.error ? QJsonValue(transfer.error->toJson()) : QJsonValue()}};
}

QJsonObject shape(const storage::Link &link)
{
    return {{u"url"_s, link.url}, {u"expires"_s, moment(link.expires)}, {u"onlyHere"_s, link.onlyHere}};
}

} // namespace vigie::cli
