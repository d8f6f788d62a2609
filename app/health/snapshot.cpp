#include "app/health/snapshot.h"

using namespace Qt::StringLiterals;

namespace vigie::health {

QString stateName(State state)
{
    switch (state) {
    case State::Healthy: return u"healthy"_s;
    case State::Starting: return u"starting"_s;
    case State::Degraded: return u"degraded"_s;
    case State::Failed: return u"failed"_s;
    case State::Unknown: return u"unknown"_s;
    case State::Finished: return u"finished"_s;
    case State::Stopped: return u"stopped"_s;
    }
    return u"unknown"_s;
}

namespace {

int severity(State state)
{
    switch (state) {
    case State::Failed: return 5;
    case State::Degraded: return 4;
    case State::Unknown: return 3;
    case State::Starting: return 2;
    case State::Stopped: return 1;
    case State::Healthy:
    case State::Finished: return 0;
    }
    return 3;
}

} // namespace

bool isWorse(State left, State right)
{
    return severity(left) > severity(right);
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Nothing: return u"nothing"_s;
    case Verdict::Fine: return u"fine"_s;
    case Verdict::Attention: return u"attention"_s;
    case Verdict::Broken: return u"broken"_s;
    case Verdict::Unknown: return u"unknown"_s;
    }
    return u"unknown"_s;
}

} // namespace vigie::health
