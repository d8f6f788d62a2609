#include "app/persistence/levels.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

constexpr std::array levels{Level::Restart, Level::Recreate, Level::Engine, Level::Reboot, Level::Crash};
constexpr std::array verdicts{Verdict::Kept, Verdict::Lost, Verdict::CannotTell, Verdict::ChangedByApplication};

} // namespace

QString levelName(Level level)
{
    switch (level) {
    case Level::Restart: return u"restart"_s;
    case Level::Recreate: return u"recreate"_s;
    case Level::Engine: return u"engine"_s;
    case Level::Reboot: return u"reboot"_s;
    case Level::Crash: return u"crash"_s;
    }
    return {};
}

std::optional<Level> levelNamed(const QString &name)
{
    for (const Level level : levels)
        if (levelName(level) == name)
            return level;
    return std::nullopt;
}

QString levelLabel(Level level)
{
    switch (level) {
    case Level::Restart: return Tr::tr("Restart");
    case Level::Recreate: return Tr::tr("Recreate");
    case Level::Engine: return Tr::tr("Engine restart");
    case Level::Reboot: return Tr::tr("Reboot");
    case Level::Crash: return Tr::tr("Crash");
    }
    return {};
}

QString levelSentence(Level level)
{
    switch (level) {
    case Level::Restart: return Tr::tr("Stops and starts each container.");
    case Level::Recreate: return Tr::tr("Replaces each container.");
    case Level::Engine: return Tr::tr("Stops and starts Docker itself.");
    case Level::Reboot: return Tr::tr("Restarts the whole server.");
    case Level::Crash: return Tr::tr("Kills the databases while they write.");
    }
    return {};
}

bool needsTyping(Level level)
{
    return level == Level::Engine || level == Level::Reboot || level == Level::Crash;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Kept: return u"kept"_s;
    case Verdict::Lost: return u"lost"_s;
    case Verdict::CannotTell: return u"cannot-tell"_s;
    case Verdict::ChangedByApplication: return u"changed-by-application"_s;
    }
    return {};
}

std::optional<Verdict> verdictNamed(const QString &name)
{
    for (const Verdict verdict : verdicts)
        if (verdictName(verdict) == name)
            return verdict;
    return std::nullopt;
}

QString verdictLabel(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Kept: return Tr::tr("Kept");
    case Verdict::Lost: return Tr::tr("Lost");
    case Verdict::CannotTell: return Tr::tr("Cannot tell");
    case Verdict::ChangedByApplication: return Tr::tr("Changed by the application");
    }
    return {};
}

} // namespace vigie::persistence
