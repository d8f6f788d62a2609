#include "app/storage/values.h"

using namespace Qt::StringLiterals;

namespace vigie::storage {

QString directionName(Transfer::Direction direction)
{
    return direction == Transfer::Direction::Upload ? u"upload"_s : u"download"_s;
}

QString stateName(Transfer::State state)
{
    switch (state) {
    case Transfer::State::Waiting: return u"waiting"_s;
    case Transfer::State::Running: return u"running"_s;
    case Transfer::State::Reconnecting: return u"reconnecting"_s;
    case Transfer::State::Paused: return u"paused"_s;
    case Transfer::State::Interrupted: return u"interrupted"_s;
    case Transfer::State::Checking: return u"checking"_s;
    case Transfer::State::Done: return u"done"_s;
    case Transfer::State::Failed: return u"failed"_s;
    case Transfer::State::Stopped: return u"stopped"_s;
    }
    return u"failed"_s;
}

} // namespace vigie::storage
