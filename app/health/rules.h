#pragma once

#include "app/health/facts.h"

namespace vigie::health {

// What the rules look at for one service.
struct Evidence {
    stack::Service service;
    std::optional<docker::Container> container;
    std::optional<End> end;
    std::optional<OneShotResult> oneShot;
    int recentDeaths = 0;                           // in the last 5 minutes, not asked for
    ServiceFacts inside;
    std::optional<docker::HostFacts> host;
    QDateTime now;                                  // server's clock, UTC
};

struct Judgement {
    State state = State::Unknown;
    QList<Reason> reasons;                          // worst first; one with State::Healthy is a note and changes nothing
    QString result;                                 // of a one-shot
};

// Decision 16: exit by docker stop = stopped; killed or exited otherwise = failed; one-shot exit 0 = finished; no answer = unknown.
[[nodiscard]] Judgement judge(const Evidence &evidence);

// The rules beyond Docker's own words: they can make a healthy service degraded, never better.
[[nodiscard]] QList<Reason> insights(const Evidence &evidence);

struct Summary {
    Verdict verdict = Verdict::Unknown;
    QString sentence;
};
// The worst thing first: "4 of 5 services are fine. Redis is close to its memory limit."
[[nodiscard]] Summary summarise(const QList<ServiceHealth> &services);

[[nodiscard]] QString memoryText(Bytes bytes);      // "497 MiB"

} // namespace vigie::health
