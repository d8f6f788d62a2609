#pragma once

#include "remote/core/cancel.h"
#include "remote/core/result.h"
#include "remote/core/secret.h"

#include <chrono>
#include <memory>

namespace vigie::cli {

// Where the program writes and whom it can ask. Results go to out, everything else to err.
class Terminal
{
public:
    virtual ~Terminal() = default;
    virtual void out(const QByteArray &text) = 0;
    virtual void err(const QByteArray &text) = 0;
    [[nodiscard]] virtual bool outIsTerminal() const = 0;
    [[nodiscard]] virtual bool errIsTerminal() const = 0;
    [[nodiscard]] virtual bool wantsColour() const = 0;
    // Somebody sits there: prompts go to err, answers come from the standard input.
    [[nodiscard]] virtual bool canAsk() const = 0;
    // One line, without its end. Without echo for secrets.
    [[nodiscard]] virtual Async<Secret> ask(QString prompt, bool echo, std::chrono::milliseconds limit) = 0;
};

using TerminalPtr = std::shared_ptr<Terminal>;

// The real one. A prompt ends when `interrupted` is requested, with the echo as it was before.
[[nodiscard]] TerminalPtr systemTerminal(Cancel interrupted);

} // namespace vigie::cli
