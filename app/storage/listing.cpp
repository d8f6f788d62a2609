#include "app/storage/listing.h"

#include "remote/core/pool.h"
#include "remote/minio/objects.h"
#include "remote/minio/parse.h"

#include <QCoroTimer>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <deque>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::storage {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr int mostAttempts = 5;
constexpr auto reconnectLimit = 60s;
constexpr qint64 rateWindow = 3000;             // ms

struct Course {
    AccessPtr access;
    QUuid server;
    minio::ListRequest request;
    std::optional<Promise<minio::RawPage>> ahead;       // being fetched: the page at request.from
    bool ended = false;
    QElapsedTimer clock;
    qint64 keys = 0;
    std::deque<std::pair<qint64, qint64>> samples;      // ms, keys
};
using CoursePtr = std::shared_ptr<Course>;

// A page is the same whenever it is asked for, so a cut connection costs only the wait.
Async<minio::RawPage> fetch(AccessPtr access, QUuid server, minio::ListRequest request)
{
    for (int attempt = 1;; ++attempt) {
        const Result<minio::Client> client = co_await clientOf(access, server, Right::Read);
        Result<minio::RawPage> page = client ? co_await minio::listRaw(*client, request) : Result<minio::RawPage>(failure(client.error()));
        const bool stopped = request.cancel && request.cancel->requested();
        if (page || stopped || !engine::isLostConnection(page.error()) || attempt == mostAttempts) {
            if (!page && page.error().kind == Error::Kind::SignInRefused)
                forgetClient(access, server);
            co_return page;
        }
        co_await QCoro::sleepFor(100ms * attempt);
        const Result<> back = co_await engine::connectionBack(access->core, server, reconnectLimit);
        if (!back)
            co_return failure(page.error());
    }
}

QCoro::Task<> fetchAhead(AccessPtr access, QUuid server, minio::ListRequest request, Promise<minio::RawPage> promise)
{
    promise.finish(co_await fetch(access, server, request));
}

Async<minio::RawPage> rawPage(CoursePtr course)
{
    if (!course->ahead)
        co_return co_await fetch(course->access, course->server, course->request);
    const Promise<minio::RawPage> promise = *std::exchange(course->ahead, {});
    co_return co_await promise.within(10min, Tr::tr("Listing the objects"));
}

// Keys become paths and rows: what was not asked for is not taken.
Result<minio::ObjectPage> parsed(const QByteArray &xml, const QString &prefix)
{
    Result<minio::ObjectPage> page = minio::parseObjects(xml);
    if (!page)
        return page;
    const bool below = std::ranges::all_of(page->objects, [&prefix](const minio::Object &object) { return object.key.startsWith(prefix); })
        && std::ranges::all_of(page->folders, [&prefix](const QString &folder) { return folder.startsWith(prefix); });
    if (!below)
        return failure(Error::Kind::BadReply, Tr::tr("The listing cannot be used."), Tr::tr("MinIO named objects that were not asked for."));
    return page;
}

void countKeys(const CoursePtr &course, qsizetype keys)
{
    course->keys += keys;
    course->samples.emplace_back(course->clock.elapsed(), course->keys);
    while (course->samples.size() > 2 && course->samples.back().first - course->samples.front().first > rateWindow)
        course->samples.pop_front();
}

Async<minio::ObjectPage> nextPage(CoursePtr course)
{
    if (course->ended)
        co_return minio::ObjectPage{};
    const Result<minio::RawPage> raw = co_await rawPage(course);
    if (!raw)
        co_return failure(raw.error());
    const QString from = course->request.from;
    if (!raw->next.isEmpty()) {
        course->request.from = raw->next;
        course->ahead.emplace();
        fetchAhead(course->access, course->server, course->request, *course->ahead);
    }
    const QByteArray xml = raw->xml;
    const QString prefix = course->request.prefix;
    const Result<minio::ObjectPage> page = co_await onPool([xml, prefix] { return parsed(xml, prefix); });
    if (!page)
        co_return failure(page.error());
    if (page->next != raw->next) {
        course->ahead.reset();
        course->request.from = page->next;
    }
    countKeys(course, page->objects.size() + page->folders.size());
    course->ended = page->next.isEmpty();
    if (!course->ended && page->next == from)
        co_return failure(Error::Kind::BadReply, Tr::tr("The listing does not end."), Tr::tr("MinIO gave the same page twice."));
    co_return Result<minio::ObjectPage>(page);
}

class LiveListing final : public Listing
{
public:
    explicit LiveListing(Course course) : m_course(std::make_shared<Course>(std::move(course))) { m_course->clock.start(); }
    ~LiveListing() override { m_course->request.cancel->request(); }
    Q_DISABLE_COPY_MOVE(LiveListing)
    [[nodiscard]] Async<minio::ObjectPage> next() override { return nextPage(m_course); }
    [[nodiscard]] std::optional<qint64> rate() const override
    {
        const auto &samples = m_course->samples;
        const qint64 span = samples.size() < 2 ? 0 : samples.back().first - samples.front().first;
        return span < 200 ? std::nullopt : std::optional((samples.back().second - samples.front().second) * 1000 / span);
    }

private:
    CoursePtr m_course;
};

} // namespace

ListingPtr openListing(AccessPtr access, QUuid server, ListWish wish)
{
    Course course;
    course.access = std::move(access);
    course.server = server;
    course.request.bucket = wish.bucket;
    course.request.prefix = wish.prefix;
    course.request.delimiter = wish.delimiter;
    course.request.cancel.emplace();
    return std::make_shared<LiveListing>(std::move(course));
}

} // namespace vigie::storage
