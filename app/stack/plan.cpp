#include "app/stack/plan.h"

#include <algorithm>

namespace vigie::stack {

bool Plan::stops() const
{
    return std::ranges::any_of(gate, [](const GateLine &line) { return line.result == GateLine::Result::Stops; });
}

QStringList Plan::toType() const
{
    QStringList texts;
    for (const GateLine &line : gate)
        if (line.result == GateLine::Result::NeedsTyping && !texts.contains(line.confirm))
            texts.append(line.confirm);
    return texts;
}

bool Plan::startsAtOnce() const
{
    const bool recreates = std::ranges::any_of(services, [](const ServicePlan &plan) { return plan.action == ServicePlan::Action::Recreate; });
    return !recreates && !stops() && toType().isEmpty();
}

} // namespace vigie::stack
