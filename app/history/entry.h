#pragma once

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <chrono>
#include <optional>

namespace vigie::history {

// Something that was done to a server: who, when, what, result. Never a secret.
struct Entry {
    qint64 number = 0;
    QDateTime at;               // UTC
    QUuid server;
    QString who;                // "ana@laptop"
    QString what;               // a sentence: "Deployed revision 15"
    QString verb;               // "deploy": in JSON, in every language
    QString result;             // "done", "failed", "stopped", "unchanged"
    std::optional<std::chrono::milliseconds> took;
    QString detail;             // redacted
};

} // namespace vigie::history
