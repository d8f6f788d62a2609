#pragma once

#include "remote/core/probe.h"

#include <gtest/gtest.h>

#include <string>

namespace vigie::test {

[[nodiscard]] inline std::string names(const ProbeSteps &steps)
{
    QStringList all;
    for (const ProbeStep &step : steps)
        all.append(step.name);
    return all.join(u' ').toStdString();
}

// The first step that failed, as an error to look at; a test that expects one fails otherwise.
[[nodiscard]] inline Error firstError(const ProbeSteps &steps)
{
    for (const ProbeStep &step : steps) {
        if (step.error)
            return *step.error;
    }
    ADD_FAILURE() << "no step failed";
    return {};
}

inline void expectAllOk(const ProbeSteps &steps)
{
    EXPECT_FALSE(steps.isEmpty());
    for (const ProbeStep &step : steps)
        EXPECT_TRUE(step.ok()) << qPrintable(step.name) << ": " << (step.error ? qPrintable(step.error->what + u' ' + step.error->detail) : "");
}

} // namespace vigie::test
