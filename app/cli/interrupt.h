#pragma once

#include "remote/core/cancel.h"

#include <QSocketNotifier>

#include <memory>

namespace vigie::cli {

// Ctrl-C and SIGTERM as a wish. The second one ends the program at once.
class Interrupt
{
public:
    Interrupt();
    [[nodiscard]] Cancel wish() const { return m_wish; }

private:
    Cancel m_wish;
    std::unique_ptr<QSocketNotifier> m_arrived;
};

} // namespace vigie::cli
