#include "app/deploy/reconnect.h"

#include <QCoroTimer>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::deploy {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Deploy)
};

} // namespace

bool isLoss(const Error &error)
{
    return error.kind == Error::Kind::Unreachable || error.kind == Error::Kind::TimedOut;
}

Async<> untilConnected(ssh::LinkPtr link, std::chrono::milliseconds longest, Cancel cancel)
{
    for (auto waited = 0ms; waited < longest; waited += 100ms) {
        if (cancel.requested())
            co_return failure(Error::Kind::Cancelled, Tr::tr("Following was ended; the deploy goes on."));
        const ssh::LinkState state = link->state();
        if (state.phase == ssh::LinkState::Phase::Connected)
            co_return Result<>();
        const bool comesBack = state.phase == ssh::LinkState::Phase::Connecting || state.phase == ssh::LinkState::Phase::Reconnecting;
        if (!comesBack)
            co_return failure(state.error.value_or(Error{Error::Kind::Unreachable, Tr::tr("The server is not connected."), {}, Tr::tr("Connect, then go on with the run."), {}}));
        co_await QCoro::sleepFor(100ms);
    }
    co_return failure(Error::Kind::TimedOut, Tr::tr("The connection did not come back."), {}, Tr::tr("Connect, then go on with the run."));
}

Async<bool> lostSince(ssh::LinkPtr link, QDateTime connected)
{
    const Result<Output> asked = co_await link->run(Command{u"true"_s, {}, {}, 30s, false, {}});
    if (asked)
        co_return Result<bool>(link->state().since != connected);
    if (!isLoss(asked.error()))
        co_return failure(asked.error());
    const Result<> again = co_await untilConnected(link, 3min, {});
    if (!again)
        co_return failure(again.error());
    co_return Result<bool>(true);
}

} // namespace vigie::deploy
