#include "app/storage/blocks.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int workersOfOneTransfer = 4;

// What the workers of one run share.
struct Round {
    QList<int> missing;
    std::optional<Error> error;
    int working = 0;
    Promise<> ended;
};
using RoundPtr = std::shared_ptr<Round>;

Async<> carryOne(DeskPtr desk, JobPtr job, minio::Client client, CarryBlock carry, int number)
{
    const auto place = co_await placeForBlock(desk, job->cancel, job->blockLength(number));
    if (!place)
        co_return failure(place.error());
    const Result<QString> proof = co_await carry(desk, job, client, number);
    job->moving.remove(number);
    if (!proof)
        co_return failure(proof.error());
    blockDone(desk, job, number, *proof);
    co_return Result<>();
}

QCoro::Task<> work(DeskPtr desk, JobPtr job, minio::Client client, CarryBlock carry, RoundPtr round)
{
    while (!round->missing.isEmpty() && !round->error && !job->cancel.requested()) {
        const int number = round->missing.takeFirst();
        const Result<> carried = co_await carryOne(desk, job, client, carry, number);
        if (!carried && !round->error)
            round->error = carried.error();
    }
    if (--round->working == 0)
        round->ended.finish(round->error ? Result<>(failure(*round->error)) : Result<>());
}

} // namespace

Async<> carryBlocks(DeskPtr desk, JobPtr job, minio::Client client, CarryBlock carry)
{
    const auto round = std::make_shared<Round>();
    for (int number = 1; number <= job->blockCount(); ++number)
        if (!job->progress.blocks.contains(number))
            round->missing.append(number);
    if (round->missing.isEmpty())
        co_return Result<>();
    round->working = static_cast<int>(std::min<qsizetype>(workersOfOneTransfer, round->missing.size()));
    const int workers = round->working;
    for (int i = 0; i < workers; ++i)
        work(desk, job, client, carry, round);
    const Promise<> ended = round->ended;
    const Result<> done = co_await ended.within(std::chrono::hours(24 * 14), Tr::tr("Transferring"));
    if (!done)
        co_return failure(done.error());
    if (job->cancel.requested())
        co_return failure(Error::Kind::Cancelled, Tr::tr("The transfer was stopped."));
    co_return Result<>();
}

QString compositeEtag(const QMap<int, QString> &proofs)
{
    QByteArray all;
    for (const QString &proof : proofs)
        all += QByteArray::fromHex(proof.toLatin1());
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Md5).toHex()) + u'-' + QString::number(proofs.size());
}

} // namespace vigie::storage
