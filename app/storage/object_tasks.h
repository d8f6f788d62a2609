#pragma once

#include "app/storage/access.h"
#include "app/storage/door.h"

namespace vigie::storage {

// The calls of the door that end by themselves. They hold what they need by value.
struct Task {
    AccessPtr access;
    QPointer<Door> face;
    QUuid server;
    QString bucket;
};

[[nodiscard]] Async<QList<BucketInfo>> bucketsTask(Task task, QHash<QString, Measure> measures);
[[nodiscard]] Async<Measure> measureTask(Task task, Cancel cancel);
[[nodiscard]] Async<minio::BucketSettings> settingsTask(Task task);
[[nodiscard]] Async<> createBucketTask(Task task);
[[nodiscard]] Async<> deleteBucketTask(Task task, QString typed, bool withObjects, Cancel cancel);

[[nodiscard]] Async<QString> readerTask(Task task);
[[nodiscard]] Async<> setReaderTask(Task task, QString accessKey, Secret secret);
[[nodiscard]] Async<> forgetReaderTask(Task task);

[[nodiscard]] Async<minio::ObjectDetails> detailsTask(Task task, QString key);
[[nodiscard]] Async<QByteArray> readTask(Task task, QString key, qint64 most);
[[nodiscard]] Async<Removal> removeTask(Task task, QStringList keys);
[[nodiscard]] Async<Removal> removeBelowTask(Task task, QString prefix, Cancel cancel);
[[nodiscard]] Async<> copyTask(Task task, QString key, QString toBucket, QString toKey);
[[nodiscard]] Async<> moveTask(Task task, QString key, QString toBucket, QString toKey);
[[nodiscard]] Async<QList<minio::ObjectVersion>> versionsTask(Task task, QString key);
[[nodiscard]] Async<> restoreTask(Task task, QString key, QString version);
[[nodiscard]] Async<> setTagsTask(Task task, QString key, minio::Tags tags);
[[nodiscard]] Async<Link> presignTask(Task task, QString key, std::chrono::seconds valid, QString endpoint);

} // namespace vigie::storage
