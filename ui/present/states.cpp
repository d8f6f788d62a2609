#include "ui/present/text.h"

#include <QCoreApplication>

namespace vigie::present {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Present)
};

} // namespace

using health::State;
using theme::Mark;

theme::Mark markOf(State state)
{
    switch (state) {
    case State::Healthy: return Mark::Healthy;
    case State::Starting: return Mark::Starting;
    case State::Degraded: return Mark::Degraded;
    case State::Failed: return Mark::Failed;
    case State::Unknown: return Mark::Unknown;
    case State::Finished: return Mark::Finished;
    case State::Stopped: return Mark::Stopped;
    }
    return Mark::Unknown;
}

QString stateWord(State state)
{
    switch (state) {
    case State::Healthy: return Tr::tr("Healthy");
    case State::Starting: return Tr::tr("Starting");
    case State::Degraded: return Tr::tr("Degraded");
    case State::Failed: return Tr::tr("Failed");
    case State::Unknown: return Tr::tr("Unknown");
    case State::Finished: return Tr::tr("Finished");
    case State::Stopped: return Tr::tr("Stopped");
    }
    return {};
}

QString wasState(State state)
{
    switch (state) {
    case State::Healthy: return Tr::tr("was healthy");
    case State::Starting: return Tr::tr("was starting");
    case State::Degraded: return Tr::tr("was degraded");
    case State::Failed: return Tr::tr("was failed");
    case State::Unknown: return Tr::tr("was unknown");
    case State::Finished: return Tr::tr("was finished");
    case State::Stopped: return Tr::tr("was stopped");
    }
    return {};
}

theme::Mark markOf(health::Verdict verdict)
{
    switch (verdict) {
    case health::Verdict::Nothing: return Mark::NotYet;
    case health::Verdict::Fine: return Mark::Healthy;
    case health::Verdict::Attention: return Mark::Degraded;
    case health::Verdict::Broken: return Mark::Failed;
    case health::Verdict::Unknown: return Mark::Unknown;
    }
    return Mark::Unknown;
}

} // namespace vigie::present
