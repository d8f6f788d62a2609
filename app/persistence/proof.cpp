#include "app/persistence/proof.h"

#include "app/persistence/report.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::persistence {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Persistence)
};

// `service` empty: of all. Nothing looked at is never 'kept'.
Verdict fold(const QList<Check> &checks, const QString &service)
{
    bool any = false;
    bool unsure = false;
    for (const Check &check : checks) {
        if (!service.isEmpty() && check.service != service)
            continue;
        if (check.verdict == Verdict::Lost)
            return Verdict::Lost;
        any = any || check.verdict == Verdict::Kept;
        unsure = unsure || check.verdict == Verdict::CannotTell;
    }
    return any && !unsure ? Verdict::Kept : Verdict::CannotTell;
}

} // namespace

QString stepName(Step::Name name)
{
    switch (name) {
    case Step::Name::Write: return u"write"_s;
    case Step::Name::Confirm: return u"confirm"_s;
    case Step::Name::Disturb: return u"disturb"_s;
    case Step::Name::Healthy: return u"healthy"_s;
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
    case Step::State::Failed: return u"failed"_s;
    case Step::State::NotReached: return u"not-reached"_s;
    }
    return {};
}

QString stepLabel(Step::Name name, Level level)
{
    switch (name) {
    case Step::Name::Write: return Tr::tr("Write");
    case Step::Name::Confirm: return Tr::tr("Confirm on disk");
    case Step::Name::Disturb: return levelLabel(level);
    case Step::Name::Healthy: return Tr::tr("Healthy again");
    case Step::Name::Verify: return Tr::tr("Verify");
    }
    return {};
}

QString phaseName(Proof::Phase phase)
{
    switch (phase) {
    case Proof::Phase::Preparing: return u"preparing"_s;
    case Proof::Phase::Disturbing: return u"disturbing"_s;
    case Proof::Phase::Verifying: return u"verifying"_s;
    case Proof::Phase::CleaningUp: return u"cleaning-up"_s;
    case Proof::Phase::Done: return u"done"_s;
    case Proof::Phase::Stopped: return u"stopped"_s;
    case Proof::Phase::Failed: return u"failed"_s;
    }
    return {};
}

Verdict Proof::verdict() const
{
    return fold(checks, {});
}

Verdict Proof::verdict(const QString &service) const
{
    return fold(checks, service);
}

qsizetype Proof::count(Verdict wanted) const
{
    return std::ranges::count(checks, wanted, &Check::verdict);
}

Verdict Report::verdictOf(const QString &service) const
{
    return fold(checks, service);
}

qsizetype Report::count(Verdict wanted) const
{
    return std::ranges::count(checks, wanted, &Check::verdict);
}

} // namespace vigie::persistence
