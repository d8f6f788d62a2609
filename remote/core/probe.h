#pragma once

#include "remote/core/result.h"

#include <QElapsedTimer>
#include <QList>

#include <chrono>
#include <optional>

namespace vigie {

// One thing that was tried on a service, how long it took and what came of it.
struct ProbeStep {
    QString name;               // "write": in JSON, in every language
    std::chrono::milliseconds took{0};
    QString detail;
    std::optional<Error> error;

    [[nodiscard]] bool ok() const { return !error.has_value(); }
};

using ProbeSteps = QList<ProbeStep>;

// Writes a probe down as it goes. A step took the time since the one before it.
class ProbeLog
{
public:
    ProbeLog() { m_watch.start(); }

    template<class T>
    bool note(const QString &name, const Result<T> &result, const QString &detail = {})
    {
        m_steps.append({name, std::chrono::milliseconds(m_watch.restart()), detail, {}});
        if (!result)
            m_steps.last().error = result.error();
        return result.has_value();
    }
    [[nodiscard]] ProbeSteps steps() const { return m_steps; }

private:
    QElapsedTimer m_watch;
    ProbeSteps m_steps;
};

} // namespace vigie
