#include "remote/docker/types.h"

#include <QVersionNumber>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::docker {

bool ComposeTool::isAtLeast(int major, int minor, int patch) const
{
    return QVersionNumber::fromString(version) >= QVersionNumber(major, minor, patch);
}

bool EngineFacts::isAtLeast(int major) const
{
    return QVersionNumber::fromString(version).majorVersion() >= major;
}

QString PortBinding::toString() const
{
    const QString host = address.contains(u':') ? u'[' + address + u']' : address;
    const QString suffix = protocol.isEmpty() || protocol == u"tcp" ? QString() : u'/' + protocol;
    return host + u':' + QString::number(published) + u'→' + QString::number(target) + suffix;
}

const Mount *Container::volumeMount() const
{
    const auto found = std::ranges::find(mounts, Mount::Type::Volume, &Mount::type);
    return found == mounts.end() ? nullptr : &*found;
}

std::optional<double> cpuPercent(const HostFacts::CpuTime &before, const HostFacts::CpuTime &after)
{
    if (after.total <= before.total || after.busy < before.busy)
        return std::nullopt;
    const double busy = static_cast<double>(after.busy - before.busy);
    const double total = static_cast<double>(after.total - before.total);
    return std::clamp(100.0 * busy / total, 0.0, 100.0);
}

} // namespace vigie::docker
