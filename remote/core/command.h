#pragma once

#include "remote/core/cancel.h"
#include "remote/core/secret.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace vigie {

using namespace std::chrono_literals;

// A program to run on a server: program + arguments + standard input. Never a concatenated string; quoting happens once, in line().
// Secrets go into `input` only. Without an input the program reads from /dev/null.
struct Command {
    QString program;
    QStringList arguments;
    Secret input;
    std::chrono::milliseconds limit = 30s;
    bool anyExit = false;  // an exit code other than 0 is an answer, not an error
    Cancel cancel;

    [[nodiscard]] Command within(std::chrono::milliseconds time) const;
    [[nodiscard]] Command fed(const QByteArray &bytes) const;
    [[nodiscard]] Command whateverItsExit() const;
    [[nodiscard]] Command cancelledBy(const Cancel &wish) const;

    // For people and logs: quoted only where needed, without the input.
    [[nodiscard]] QString toString() const;
    // What the remote POSIX shell is given.
    [[nodiscard]] QByteArray line() const;
};

// `sh -c TEXT` with positional arguments: several steps in one round trip.
[[nodiscard]] Command shellScript(const QString &text, const QStringList &arguments = {});

// One word for a POSIX shell, whatever bytes it holds (NUL excepted: no argument can carry it).
[[nodiscard]] QByteArray quoted(const QByteArray &word);

struct Output {
    int exitCode = 0;
    QString signal;      // "KILL" when a signal ended it, else empty
    QByteArray out;
    QByteArray err;

    bool operator==(const Output &) const = default;
};

} // namespace vigie
