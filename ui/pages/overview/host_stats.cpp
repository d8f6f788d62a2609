#include "ui/pages/overview/host_stats.h"

#include "ui/present/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HostStats)
};

using widgets::Stat;

Stat cpu(const health::Snapshot &snapshot)
{
    Stat stat{Tr::tr("CPU"), Tr::tr("unknown"), {}, {}, {}, 100, -1, true, 1};
    if (snapshot.host.cpuPercent) {
        stat.value = present::percent(*snapshot.host.cpuPercent);
        stat.quiet = false;
    }
    if (snapshot.host.cores)
        stat.unit = Tr::tr("of %n core(s)", nullptr, *snapshot.host.cores);
    for (const health::Sample &sample : snapshot.host.samples)
        stat.series.append(sample.cpuPercent);
    return stat;
}

Stat memory(const health::Snapshot &snapshot)
{
    Stat stat{Tr::tr("Memory"), Tr::tr("unknown"), {}, {}, {}, 0, -1, true, 1};
    if (snapshot.host.memoryUsed && snapshot.host.memoryTotal) {
        stat.value = present::number(double(count(*snapshot.host.memoryUsed)) / (1024.0 * 1024 * 1024), 1);
        stat.unit = Tr::tr("of %1").arg(present::memory(*snapshot.host.memoryTotal));
        stat.most = double(count(*snapshot.host.memoryTotal));
        stat.quiet = false;
    }
    for (const health::Sample &sample : snapshot.host.samples)
        stat.series.append(double(count(sample.memory)));
    return stat;
}

Stat disk(const health::Snapshot &snapshot)
{
    Stat stat{Tr::tr("Disk"), Tr::tr("unknown"), {}, {}, {}, 0, -1, true, 1};
    if (snapshot.host.diskUsed && snapshot.host.diskTotal && count(*snapshot.host.diskTotal) > 0) {
        const double used = double(count(*snapshot.host.diskUsed)), total = double(count(*snapshot.host.diskTotal));
        stat.part = used / total;
        stat.value = present::percent(100 * stat.part);
        stat.unit = Tr::tr("%1 of %2").arg(present::number(used / 1e9, 0), present::disk(*snapshot.host.diskTotal));
        stat.quiet = false;
    }
    return stat;
}

Stat persistenceStat(const std::optional<persistence::ReportSummary> &proof, const QDateTime &now)
{
    using persistence::Verdict;
    if (!proof)
        return {Tr::tr("Persistence"), Tr::tr("Never"), Tr::tr("proven"), theme::Mark::NotYet, {}, 0, -1, true, 1.15};
    const bool kept = proof->verdict == Verdict::Kept, lost = proof->verdict == Verdict::Lost;
    return {Tr::tr("Persistence"), kept ? Tr::tr("Proven") : lost ? Tr::tr("Lost") : Tr::tr("Cannot tell"), present::ago(proof->ended, now),
            kept ? theme::Mark::Healthy : lost ? theme::Mark::Failed : theme::Mark::Unknown, {}, 0, -1, false, 1.15};
}

} // namespace

QList<Stat> hostStats(const health::Snapshot &snapshot, const std::optional<persistence::ReportSummary> &proof, const QDateTime &now)
{
    QList<Stat> stats{cpu(snapshot), memory(snapshot), disk(snapshot)};
    stats.append(snapshot.revision
                     ? Stat{Tr::tr("Revision"), QString::number(*snapshot.revision), Tr::tr("deployed"), {}, {}, 0, -1, false, 0.85}
                     : Stat{Tr::tr("Revision"), Tr::tr("Not yet"), {}, theme::Mark::NotYet, {}, 0, -1, true, 0.85});
    if (snapshot.stale)
        for (Stat &stat : stats)
            stat.quiet = true;
    stats.insert(proofCell, persistenceStat(proof, now));      // a signed and dated fact: it does not go stale
    return stats;
}

} // namespace vigie::ui
