#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace vigie::deploy {

// One row of the preflight. Every check runs, whatever the others found.
struct Check {
    enum class Result { Ready, Attention, Blocks };
    QString name;               // "docker": in JSON, in every language
    QString label;              // "Docker"
    Result result = Result::Ready;
    QString found;
    QString needed;
    QString fix;                // what would put it right, one sentence; empty when ready or when it cannot be fixed from here
    QStringList commands;       // what the fix runs on the server
};

struct CheckReport {
    QList<Check> checks;
    [[nodiscard]] bool ok() const;      // nothing blocks
};

// Connectivity: what was tried through the tunnel.
struct Probe {
    QString name;               // "write", "read"
    bool ok = false;
    std::chrono::milliseconds took{0};
    QString detail;
};

struct ServiceTest {
    QString service;
    bool ok = false;
    QList<Probe> probes;
};

struct TestReport {
    QList<ServiceTest> services;
    [[nodiscard]] bool ok() const;
};

} // namespace vigie::deploy
