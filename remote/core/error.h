#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace vigie {

// What went wrong, in words an operator can act on. `what`, `why` and `next` are whole sentences in the user's language;
// `detail` is raw (command, exit code, output) with known secrets redacted. `kind` decides the exit code and whether a retry makes sense.
struct Error {
    enum class Kind {
        Unreachable,
        ServerKeyUnknown,
        ServerKeyChanged,
        SignInRefused,
        TimedOut,
        Cancelled,
        CommandFailed,
        NotFound,
        Conflict,
        BadReply,
        VaultLocked,
        VaultAbsent,
        GateStopped,
        NeedsAnswer,
        Usage,
        Internal,
    };

    Kind kind = Kind::Internal;
    QString what;
    QString why;
    QString next;
    QString detail;

    // The same error, told from the caller's point of view: `task` becomes `what`, the former `what` leads the reason.
    [[nodiscard]] Error during(const QString &task) const;
    [[nodiscard]] QJsonObject toJson() const;

    bool operator==(const Error &) const = default;
};

// Spelled as the enumerator, in every language: part of the command line's JSON contract.
[[nodiscard]] QString kindName(Error::Kind kind);

} // namespace vigie

Q_DECLARE_METATYPE(vigie::Error)
