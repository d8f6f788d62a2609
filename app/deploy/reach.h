#pragma once

#include "app/deploy/reports.h"
#include "app/stack/definition.h"
#include "remote/core/result.h"
#include "remote/core/secret.h"
#include "remote/docker/types.h"
#include "remote/ssh/link.h"

#include <QMap>

#include <optional>

namespace vigie::deploy {

// A service as it is reached from one place. What was not tried, or cannot be told from there, is not set.
struct Reach {
    QString place;                              // "workstation" (through the tunnel), "server", "network" (inside the stack's own)
    std::optional<bool> reached, signedIn, readWrite;
    QString tls;                                // "on", "off"
    std::optional<double> ms;                   // one question and its answer
    QString version;
    QString trouble;                            // the client's own words
    [[nodiscard]] bool ok() const { return reached.value_or(false) && signedIn.value_or(false) && readWrite.value_or(false); }
};
using Places = QMap<QString, QList<Reach>>;     // by service

// From here, as a report of the connectivity test tells it.
[[nodiscard]] Reach fromHere(const ServiceTest &test);

// The connectivity test from every place: a service is fine when it is from everywhere.
struct Everywhere {
    TestReport report;
    Places places;                              // of each service, this workstation first
};
[[nodiscard]] Everywhere together(TestReport report, const Places &elsewhere);

// From the server itself and from inside the stack's network; resources/stack/reach.sh does it.
[[nodiscard]] Async<Places> reachPlaces(ssh::LinkPtr link, docker::Tools tools, QMap<QString, Secret> secrets, stack::Definition definition);
// What that script printed. Lines that are none of it are left out.
[[nodiscard]] Places parseReach(const QByteArray &text);

} // namespace vigie::deploy
