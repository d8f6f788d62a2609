#include "app/health/watch_work.h"

#include "remote/docker/client.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::health {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

} // namespace

Async<> WatchWork::read(QPointer<Watch> watch, quint64 session)
{
    if (watch->m_busy.read) {
        const Promise<> finished;
        watch->m_readers.append(finished);
        co_return co_await finished.within(25s, Tr::tr("Reading the state of the services."));
    }
    watch->m_busy.read = true;
    const auto inventory = co_await docker::containersOf(watch->m_link, watch->m_access, watch->m_facts.project, watch->expectedIds());
    if (!isCurrent(watch, session))
        co_return failure(Error::Kind::Cancelled, Tr::tr("The connection changed while the services were read."));
    watch->m_busy.read = false;
    const Result<> done = inventory ? Result<>() : Result<>(failure(inventory.error()));
    for (const Promise<> &reader : std::exchange(watch->m_readers, {}))
        reader.finish(done);
    if (std::exchange(watch->m_first, false))
        watch->m_restTimer.start(watch->m_pace.rest);
    if (!inventory) {
        // Without a connection the link says so itself; anything else is Docker's own trouble.
        if (inventory.error().kind != Error::Kind::Unreachable && inventory.error().kind != Error::Kind::Cancelled)
            watch->m_facts.error = inventory.error();
        watch->publish();
        co_return failure(inventory.error());
    }
    watch->m_access = inventory->access;
    watch->m_facts.error.reset();
    if (inventory->clock) {
        watch->m_readAt = *inventory->clock;
        watch->m_facts.skew = std::chrono::milliseconds(*inventory->clock / 1'000'000 - QDateTime::currentMSecsSinceEpoch());
    }
    watch->heard();
    watch->adopt(inventory->containers, {});
    watch->publish();
    watch->openFeed();
    co_return Result<>();
}

Async<> WatchWork::feed(QPointer<Watch> watch, quint64 session)
{
    watch->m_busy.feed = true;
    const auto opened = co_await docker::events(watch->m_link, *watch->m_access, watch->m_facts.project, watch->resumePoint());
    if (!isCurrent(watch, session))
        co_return Result<>();
    watch->m_busy.feed = false;
    if (!opened) {
        watch->onFeedEnded(opened.error());
        co_return failure(opened.error());
    }
    watch->m_feed = *opened;
    QObject::connect(watch->m_feed.get(), &docker::EventFeed::happened, watch.data(), &Watch::onEvent);
    QObject::connect(watch->m_feed.get(), &docker::EventFeed::heard, watch.data(), &Watch::heard);
    // Queued: the feed must not be destroyed inside its own signal.
    QObject::connect(watch->m_feed.get(), &docker::EventFeed::ended, watch.data(), &Watch::onFeedEnded, Qt::QueuedConnection);
    co_return Result<>();
}

Async<> WatchWork::tools(QPointer<Watch> watch, quint64 session)
{
    const ToolsSource source = watch->m_toolsSource;
    auto finding = source ? source() : docker::findTools(watch->m_link);
    const Result<docker::Tools> found = co_await finding;
    if (!isCurrent(watch, session))
        co_return Result<>();
    if (!found)
        co_return failure(found.error());
    watch->heard();
    watch->m_facts.tools = *found;
    watch->publish();
    co_return Result<>();
}

Async<> WatchWork::inspect(QPointer<Watch> watch, quint64 session)
{
    if (watch->m_busy.inspect || !watch->m_access)
        co_return Result<>();
    const QSet<QString> asked = std::exchange(watch->m_dirty, {});
    if (asked.isEmpty())
        co_return Result<>();
    watch->m_busy.inspect = true;
    const auto containers = co_await docker::inspect(watch->m_link, *watch->m_access, asked.values());
    if (!isCurrent(watch, session))
        co_return Result<>();
    watch->m_busy.inspect = false;
    if (containers) {
        watch->heard();
        watch->adopt(*containers, asked);
        watch->publish();
    }
    if (!watch->m_dirty.isEmpty())
        watch->m_settle.start(watch->m_pace.settle);
    co_return Result<>();
}

Async<> WatchWork::facts(QPointer<Watch> watch, quint64 session)
{
    if (watch->m_busy.facts)
        co_return Result<>();
    watch->m_busy.facts = true;
    const QString root = watch->m_facts.tools ? watch->m_facts.tools->engine.dataRoot : QString();
    const auto host = co_await docker::hostFacts(watch->m_link, root);
    if (!isCurrent(watch, session))
        co_return Result<>();
    if (host) {
        watch->heard();
        watch->record(*host);
    }
    if (watch->m_source) {
        const FactsSource source = watch->m_source;
        const auto inside = co_await source();
        if (!isCurrent(watch, session))
            co_return Result<>();
        // No answer: what was known before is old and says nothing about now.
        watch->m_facts.inside = inside ? *inside : ServiceFacts();
    }
    watch->m_busy.facts = false;
    watch->publish();
    co_return Result<>();
}

Async<> WatchWork::stats(QPointer<Watch> watch, quint64 session)
{
    const QStringList ids = watch->runningIds();
    if (watch->m_busy.stats || !watch->m_access || ids.isEmpty())
        co_return Result<>();
    watch->m_busy.stats = true;
    const auto samples = co_await docker::stats(watch->m_link, *watch->m_access, ids);
    if (!isCurrent(watch, session))
        co_return Result<>();
    watch->m_busy.stats = false;
    if (!samples)
        co_return failure(samples.error());
    watch->heard();
    watch->record(*samples);
    watch->publish();
    co_return Result<>();
}

Async<> WatchWork::volumes(QPointer<Watch> watch, quint64 session)
{
    if (watch->m_busy.volume || !watch->m_access || !watch->m_facts.containers)
        co_return Result<>();
    QStringList names;
    QString image;
    for (const docker::Container &container : *watch->m_facts.containers) {
        if (const docker::Mount *mount = container.volumeMount(); mount && !names.contains(mount->volume))
            names.append(mount->volume);
        // Any image that brings du will do; MinIO's is the one that may not.
        if (image.isEmpty() && !container.imageId.isEmpty() && !container.service.startsWith(u"minio"_s))
            image = container.imageId;
    }
    if (names.isEmpty())
        co_return Result<>();
    watch->m_busy.volume = true;
    const auto volumes = co_await docker::volumes(watch->m_link, *watch->m_access, names);
    if (volumes && isCurrent(watch, session)) {
        for (const docker::Volume &volume : *volumes)
            watch->m_facts.volumes.insert(volume.name, volume);
        watch->publish();
    }
    // One at a time: du reads the whole disk.
    for (const docker::Volume &volume : volumes.value_or(QList<docker::Volume>()))
        if (isCurrent(watch, session))
            co_await measureOne(watch, session, volume, image);
    if (isCurrent(watch, session))
        watch->m_busy.volume = false;
    co_return Result<>();
}

Async<> WatchWork::measureOne(QPointer<Watch> watch, quint64 session, docker::Volume volume, QString image)
{
    const auto size = co_await docker::volumeSize(watch->m_link, *watch->m_access, volume, image, watch->m_pace.volumeLimit);
    if (!isCurrent(watch, session))
        co_return Result<>();
    // Not measured: the last size stays, with its age.
    if (!size)
        co_return failure(size.error());
    watch->heard();
    watch->m_facts.sizes.insert(volume.name, {*size, QDateTime::currentDateTimeUtc()});
    watch->publish();
    co_return Result<>();
}

Async<> WatchWork::beat(QPointer<Watch> watch, quint64 session)
{
    if (watch->m_busy.beat)
        co_return Result<>();
    watch->m_busy.beat = true;
    Command command;
    command.program = u"true"_s;
    const auto answered = co_await watch->m_link->run(command.within(10s));
    if (!isCurrent(watch, session))
        co_return Result<>();
    watch->m_busy.beat = false;
    if (answered)
        watch->heard();
    co_return Result<>();
}

} // namespace vigie::health
