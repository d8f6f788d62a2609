#include "app/vault/door.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::vault {

bool RotationPlan::hasOutsiders() const
{
    return std::ranges::any_of(consumers, [](const Consumer &consumer) { return !consumer.ours && consumer.holds != Consumer::Holds::New; });
}

int ScanReport::leaks() const
{
    return static_cast<int>(std::ranges::count_if(findings, [](const Finding &finding) { return !finding.accepted; }));
}

int ScanReport::leaksOf(const QString &credential) const
{
    return static_cast<int>(std::ranges::count_if(findings, [&](const Finding &finding) { return !finding.accepted && finding.credential == credential; }));
}

QString stateName(RotationStep::State state)
{
    switch (state) {
    case RotationStep::State::NotYet: return u"not-yet"_s;
    case RotationStep::State::Running: return u"running"_s;
    case RotationStep::State::Done: return u"done"_s;
    case RotationStep::State::NotNeeded: return u"not-needed"_s;
    case RotationStep::State::Waiting: return u"waiting"_s;
    case RotationStep::State::Failed: return u"failed"_s;
    }
    return {};
}

QString phaseName(Rotation::Phase phase)
{
    switch (phase) {
    case Rotation::Phase::Pending: return u"pending"_s;
    case Rotation::Phase::Verified: return u"verified"_s;
    case Rotation::Phase::Current: return u"current"_s;
    case Rotation::Phase::PutBack: return u"put-back"_s;
    }
    return {};
}

QString acceptsName(RepairOffer::Accepts accepts)
{
    switch (accepts) {
    case RepairOffer::Accepts::Old: return u"old"_s;
    case RepairOffer::Accepts::New: return u"new"_s;
    case RepairOffer::Accepts::Both: return u"both"_s;
    case RepairOffer::Accepts::Neither: return u"neither"_s;
    case RepairOffer::Accepts::Unknown: return u"unknown"_s;
    }
    return {};
}

QString placeName(Finding::Place place)
{
    switch (place) {
    case Finding::Place::ServerFile: return u"server-file"_s;
    case Finding::Place::ShellHistory: return u"shell-history"_s;
    case Finding::Place::Container: return u"container"_s;
    case Finding::Place::ContainerLog: return u"container-log"_s;
    case Finding::Place::SystemLog: return u"system-log"_s;
    case Finding::Place::CommandLine: return u"command-line"_s;
    case Finding::Place::Backup: return u"backup"_s;
    case Finding::Place::Workstation: return u"workstation"_s;
    }
    return {};
}

QString kindName(PolicyFinding::Kind kind)
{
    switch (kind) {
    case PolicyFinding::Kind::Old: return u"old"_s;
    case PolicyFinding::Kind::Weak: return u"weak"_s;
    case PolicyFinding::Kind::Default: return u"default"_s;
    case PolicyFinding::Kind::NoRecoveryFile: return u"no-recovery-file"_s;
    }
    return {};
}

} // namespace vigie::vault
