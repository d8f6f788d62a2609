#include "app/deploy/run.h"

#include "app/deploy/reports.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

QString stepName(Step::Name name)
{
    switch (name) {
    case Step::Name::Prepare: return u"prepare"_s;
    case Step::Name::Pull: return u"pull"_s;
    case Step::Name::Create: return u"create"_s;
    case Step::Name::Start: return u"start"_s;
    case Step::Name::Healthy: return u"healthy"_s;
    case Step::Name::Buckets: return u"buckets"_s;
    case Step::Name::Verify: return u"verify"_s;
    }
    return {};
}

QString stateName(Step::State state)
{
    switch (state) {
    case Step::State::NotYet: return u"not-yet"_s;
    case Step::State::Running: return u"running"_s;
    case Step::State::Done: return u"done"_s;
    case Step::State::NotNeeded: return u"not-needed"_s;
    case Step::State::AlreadyHere: return u"already-here"_s;
    case Step::State::Failed: return u"failed"_s;
    case Step::State::NotReached: return u"not-reached"_s;
    }
    return {};
}

QString phaseName(Run::Phase phase)
{
    switch (phase) {
    case Run::Phase::Starting: return u"starting"_s;
    case Run::Phase::Running: return u"running"_s;
    case Run::Phase::Stopping: return u"stopping"_s;
    case Run::Phase::Done: return u"done"_s;
    case Run::Phase::Unchanged: return u"unchanged"_s;
    case Run::Phase::Stopped: return u"stopped"_s;
    case Run::Phase::Failed: return u"failed"_s;
    case Run::Phase::NeedsVigie: return u"needs-vigie"_s;
    case Run::Phase::Unknown: return u"unknown"_s;
    }
    return u"unknown"_s;
}

bool CheckReport::ok() const
{
    return std::ranges::none_of(checks, [](const Check &check) { return check.result == Check::Result::Blocks; });
}

bool TestReport::ok() const
{
    return !services.isEmpty() && std::ranges::all_of(services, &ServiceTest::ok);
}

} // namespace vigie::deploy
