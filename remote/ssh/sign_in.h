#pragma once

#include "remote/ssh/question_desk.h"
#include "remote/ssh/raw.h"

#include <functional>

namespace vigie::ssh {

// Proves who the operator is: agent, then key files, then what can be asked (one-time codes, password). Blocks.
// SignInRefused lists in `detail` what was tried, and what the server would take.
class SignIn
{
public:
    SignIn(ssh_session session, const Target &target, QuestionDesk &desk, std::chrono::milliseconds patience)
        : m_session(session), m_target(target), m_desk(desk), m_patience(patience)
    {
    }

    [[nodiscard]] Result<> attempt();
    // The server hung up while the agent's keys were offered: it allows fewer tries than the agent has keys.
    [[nodiscard]] bool spentOnAgent() const { return m_spentOnAgent; }

private:
    enum class Step { Done, Next, Failed };

    [[nodiscard]] int answered(const std::function<int()> &call);
    [[nodiscard]] Step judge(int answer, const QString &method);
    [[nodiscard]] Step tryMethods();
    [[nodiscard]] Step tryAgent();
    [[nodiscard]] Step tryKeyFiles();
    [[nodiscard]] Step tryKeyFile(const QString &file);
    [[nodiscard]] Step tryKeyboard();
    [[nodiscard]] Step answerKeyboard();
    [[nodiscard]] Step tryPassword();
    [[nodiscard]] Step offerPassword(const Secret &password);
    [[nodiscard]] static RawKey opened(const QString &file, bool &encrypted);
    [[nodiscard]] RawKey loaded(const QString &file, bool encrypted);
    [[nodiscard]] bool offers(unsigned method) const;
    [[nodiscard]] Error refused() const;

    ssh_session m_session;
    Target m_target;
    QuestionDesk &m_desk;
    std::chrono::milliseconds m_patience;
    QStringList m_tried;
    std::optional<Error> m_error;
    int m_partial = 0;
    bool m_asked = false;
    bool m_silent = false;
    bool m_spentOnAgent = false;
};

} // namespace vigie::ssh
