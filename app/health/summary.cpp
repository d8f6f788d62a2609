#include "app/health/rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::health {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

bool isFine(const ServiceHealth &service)
{
    return service.state == State::Healthy || service.state == State::Finished;
}

// A one-shot whose last run nobody knows says nothing about the stack.
bool counts(const ServiceHealth &service)
{
    return !(service.oneShot && service.state == State::Unknown);
}

Verdict verdictOf(State worst)
{
    switch (worst) {
    case State::Failed: return Verdict::Broken;
    case State::Unknown: return Verdict::Unknown;
    case State::Degraded:
    case State::Starting:
    case State::Stopped: return Verdict::Attention;
    case State::Healthy:
    case State::Finished: return Verdict::Fine;
    }
    return Verdict::Unknown;
}

QString told(const ServiceHealth &service)
{
    if (!service.reasons.isEmpty() && service.reasons.first().state == service.state)
        return Tr::tr("%1.").arg(service.reasons.first().title);
    switch (service.state) {
    case State::Starting: return Tr::tr("%1 is starting.").arg(service.label);
    case State::Stopped: return Tr::tr("%1 is stopped.").arg(service.label);
    default: return Tr::tr("The state of %1 is unknown.").arg(service.label);
    }
}

} // namespace

Summary summarise(const QList<ServiceHealth> &services)
{
    QList<ServiceHealth> counted;
    std::ranges::copy_if(services, std::back_inserter(counted), counts);
    if (counted.isEmpty())
        return {Verdict::Unknown, Tr::tr("The state of the services is unknown.")};
    const auto worst = std::ranges::max_element(counted, [](const ServiceHealth &left, const ServiceHealth &right) { return isWorse(right.state, left.state); });
    const auto fine = std::ranges::count_if(counted, isFine);
    if (fine == counted.size())
        return {Verdict::Fine, Tr::tr("All %n services are fine.", nullptr, static_cast<int>(fine))};
    const QString share = Tr::tr("%1 of %2 services are fine.").arg(fine).arg(counted.size());
    return {verdictOf(worst->state), QString(share + u' ' + told(*worst))};
}

} // namespace vigie::health
