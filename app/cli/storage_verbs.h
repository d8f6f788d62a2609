#pragma once

#include "app/cli/verbs.h"
#include "app/storage/door.h"

namespace vigie::cli {

// "BUCKET" or "BUCKET/KEY": everything behind the first slash is the key, as it is.
struct Place {
    QString bucket, key;
};
[[nodiscard]] Place placeOf(const std::string &text);
[[nodiscard]] QString written(const Place &place);

// The server and its storage room. With `write`, write mode is on for as long as this program runs.
struct Room {
    Server server;
    storage::Door *door = nullptr;
};
[[nodiscard]] Result<Room> storageRoom(ContextPtr context, const std::string &name, bool write = false);

[[nodiscard]] QString shownSize(Bytes size);

[[nodiscard]] QJsonObject shape(const storage::BucketInfo &bucket);
[[nodiscard]] QJsonObject shape(const minio::BucketSettings &settings);
[[nodiscard]] QJsonObject shape(const minio::Object &object);
[[nodiscard]] QJsonObject shape(const minio::ObjectDetails &details);
[[nodiscard]] QJsonObject shape(const minio::ObjectVersion &version);
[[nodiscard]] QJsonObject shape(const storage::Transfer &transfer);
[[nodiscard]] QJsonObject shape(const storage::Link &link);

// Adds transfers and waits for all of them; says how each ended. True: all are done.
[[nodiscard]] Async<bool> carryAll(ContextPtr context, Room room, QList<storage::TransferWish> wishes);

} // namespace vigie::cli
