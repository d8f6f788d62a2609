#include "remote/core/error.h"

using namespace Qt::StringLiterals;

namespace vigie {

Error Error::during(const QString &task) const
{
    Error told = *this;
    told.what = task;
    told.why = why.isEmpty() ? what : what + u' ' + why;
    return told;
}

QJsonObject Error::toJson() const
{
    return {{u"kind"_s, kindName(kind)}, {u"what"_s, what}, {u"why"_s, why}, {u"next"_s, next}, {u"detail"_s, detail}};
}

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unreachable: return u"Unreachable"_s;
    case Error::Kind::ServerKeyUnknown: return u"ServerKeyUnknown"_s;
    case Error::Kind::ServerKeyChanged: return u"ServerKeyChanged"_s;
    case Error::Kind::SignInRefused: return u"SignInRefused"_s;
    case Error::Kind::TimedOut: return u"TimedOut"_s;
    case Error::Kind::Cancelled: return u"Cancelled"_s;
    case Error::Kind::CommandFailed: return u"CommandFailed"_s;
    case Error::Kind::NotFound: return u"NotFound"_s;
    case Error::Kind::Conflict: return u"Conflict"_s;
    case Error::Kind::BadReply: return u"BadReply"_s;
    case Error::Kind::VaultLocked: return u"VaultLocked"_s;
    case Error::Kind::VaultAbsent: return u"VaultAbsent"_s;
    case Error::Kind::GateStopped: return u"GateStopped"_s;
    case Error::Kind::NeedsAnswer: return u"NeedsAnswer"_s;
    case Error::Kind::Usage: return u"Usage"_s;
    case Error::Kind::Internal: return u"Internal"_s;
    }
    return u"Internal"_s;
}

} // namespace vigie
