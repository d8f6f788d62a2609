#include "ui/pages/storage/object_calls.h"

#include <QCoreApplication>

namespace vigie::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(StorageCalls)
};

constexpr qsizetype mostKeys = 10'000;

Error stopped(qint64 gone)
{
    return {Error::Kind::Cancelled, Tr::tr("It was stopped."), Tr::tr("%n object(s) were done before.", nullptr, int(gone)), {}, {}};
}

Error goneDoor()
{
    return {Error::Kind::Cancelled, Tr::tr("The window was closed."), {}, {}, {}};
}

Async<> copyOne(DoorPointer door, QUuid server, Target from, Target to)
{
    if (const Result<minio::ObjectDetails> taken = co_await door->details(server, to.bucket, to.key); taken)
        co_return failure(Error::Kind::Conflict, Tr::tr("Nothing was changed."), Tr::tr("There is an object %1 already.").arg(to.bucket + u'/' + to.key), Tr::tr("Choose another name."));
    else if (taken.error().kind != Error::Kind::NotFound)
        co_return failure(taken.error());
    if (!door)
        co_return failure(goneDoor());
    const Result<> copied = co_await door->copy(server, from.bucket, from.key, to.bucket, to.key);
    co_return Result<>(copied);
}

Async<> moveOne(DoorPointer door, QUuid server, Target from, Target to)
{
    const Result<> copied = co_await copyOne(door, server, from, to);
    if (!copied)
        co_return failure(copied.error());
    if (!door)
        co_return failure(goneDoor());
    const Result<minio::ObjectDetails> before = co_await door->details(server, from.bucket, from.key);
    const Result<minio::ObjectDetails> after = door ? co_await door->details(server, to.bucket, to.key) : Result<minio::ObjectDetails>(failure(goneDoor()));
    if (!before || !after || before->object.size != after->object.size)
        co_return failure(Error::Kind::BadReply, Tr::tr("The copy is not like the object."), Tr::tr("The object was kept where it was."));
    const QStringList keys{from.key};
    const Result<storage::Removal> removed = co_await door->remove(server, from.bucket, keys);
    if (!removed)
        co_return failure(removed.error());
    if (!removed->failures.isEmpty())
        co_return failure(removed->failures.first().error);
    co_return Result<>();
}

} // namespace

Async<QStringList> keysBelow(DoorPointer door, QUuid server, QString bucket, QString prefix, qsizetype most)
{
    if (!door)
        co_return failure(goneDoor());
    const storage::ListWish wish{bucket, prefix, {}};
    const storage::ListingPtr listing = door->list(server, wish);
    QStringList keys;
    for (bool more = true; more;) {
        const Result<minio::ObjectPage> page = co_await listing->next();
        if (!page)
            co_return failure(page.error());
        for (const minio::Object &object : page->objects)
            keys.append(object.key);
        if (keys.size() > most)
            co_return failure(Error::Kind::Conflict, Tr::tr("Nothing was transferred."), Tr::tr("There are more than %n object(s) below %1.", nullptr, int(most)).arg(prefix),
                              Tr::tr("Choose the folders in it, or use vigiectl."));
        more = !page->next.isEmpty();
    }
    co_return Result<QStringList>(keys);
}

Async<qint64> carry(DoorPointer door, QUuid server, Carry carry, Cancel cancel, std::function<void(qint64, qint64)> told)
{
    QStringList keys = carry.keys;
    for (const QString &prefix : std::as_const(carry.prefixes)) {
        const Result<QStringList> below = co_await keysBelow(door, server, carry.bucket, prefix, mostKeys);
        if (!below)
            co_return failure(below.error());
        keys += *below;
    }
    qint64 gone = 0;
    for (const QString &key : std::as_const(keys)) {
        if (!door || cancel.requested())
            co_return failure(stopped(gone));
        const Target from{carry.bucket, key}, to{carry.to.bucket, carry.to.key + key.mid(carry.base.size())};
        Result<> done;
        if (!carry.move)
            done = co_await copyOne(door, server, from, to);
        else if (from.bucket == to.bucket)
            done = co_await door->rename(server, from.bucket, from.key, to.key);
        else
            done = co_await moveOne(door, server, from, to);
        if (!done)
            co_return failure(done.error());
        told(++gone, keys.size());
    }
    co_return qint64{gone};
}

Async<qint64> removeAll(DoorPointer door, QUuid server, QString bucket, QStringList keys, QStringList prefixes, Cancel cancel)
{
    constexpr qsizetype atOnce = 1000;
    qint64 gone = 0;
    const auto judge = [&gone](const Result<storage::Removal> &removal) -> Result<> {
        if (!removal)
            return failure(removal.error());
        gone += removal->removed;
        return removal->failures.isEmpty() ? Result<>() : Result<>(failure(removal->failures.first().error));
    };
    for (qsizetype at = 0; at < keys.size(); at += atOnce) {
        if (!door || cancel.requested())
            co_return failure(Error::Kind::Cancelled, Tr::tr("The deletion was stopped."), Tr::tr("%n object(s) were deleted before.", nullptr, int(gone)));
        const QStringList some = keys.mid(at, atOnce);
        const Result<storage::Removal> removal = co_await door->remove(server, bucket, some);
        if (const Result<> good = judge(removal); !good)
            co_return failure(good.error());
    }
    for (const QString &prefix : std::as_const(prefixes)) {
        if (!door)
            co_return failure(goneDoor());
        const Result<storage::Removal> removal = co_await door->removeBelow(server, bucket, prefix, cancel);
        if (const Result<> good = judge(removal); !good)
            co_return failure(good.error());
    }
    co_return qint64{gone};
}

} // namespace vigie::ui
