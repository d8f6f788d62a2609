#pragma once

#include "remote/core/error.h"

#include <QString>

#include <optional>

namespace vigie::docker {

// Why Docker or Compose refused, recognised from what they print in any supported version.
struct Failure {
    enum class Kind {
        DataLossQuestion,       // Compose asked whether it may delete a volume: a stop sign, never an answer
        RepositoryGone,         // removed or private: "pull access denied", "repository does not exist"
        Unauthorized,           // 401 from the registry
        TagMissing,             // "manifest unknown"
        RateLimited,
        RegistryUnreachable,    // DNS, no route, TLS, time-out
        PortTaken,
        VariableMissing,
        BrokenFile,
        NameTaken,              // a container of that name exists outside of the project
        DiskFull,
        Unhealthy,
        Exited,
        DaemonDown,
        NoPermission,
        NoDocker,
        NoCompose,
        Other,
    };
    Kind kind = Kind::Other;
    QString subject;            // port, variable, image, container, file: what it is about
    QString line;               // as printed
    bool operator==(const Failure &) const = default;
};

// One line; nothing when it tells of no failure that is known here.
[[nodiscard]] std::optional<Failure> recognise(const QString &line);
// The most telling line of a whole output; Kind::Other with the last line when none is known.
[[nodiscard]] Failure recogniseOutput(const QString &text);

// what / why / next for an operator; `detail` is given raw.
[[nodiscard]] Error explained(const Failure &failure, const QString &detail = {});

} // namespace vigie::docker
