#pragma once

#include "app/engine/core.h"

namespace vigie::engine {

// Answers a key's passphrase and sudo's password from the vault, where the operator had them kept; asks him otherwise, and offers to keep
// the answer. One for each sign-in: a kept answer is given once, so that a wrong one is not given again.
class KeepingAsker : public ssh::Asker
{
public:
    KeepingAsker(CorePtr core, QUuid server);
    [[nodiscard]] Async<QList<Secret>> ask(ssh::Question question) override;
    // The same for sudo, which is no part of a sign-in.
    [[nodiscard]] Async<Secret> askForSudo(QString user);
    // The last answer came from the vault: where it was wrong, the next question goes to the operator.
    [[nodiscard]] bool gaveKept() const;
    // What was answered has opened what it was for: it goes into the vault, if the operator wanted that.
    [[nodiscard]] Async<> settle();

    struct State;       // shared with the questions under way

private:
    std::shared_ptr<State> m_state;
};

} // namespace vigie::engine
