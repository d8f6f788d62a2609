#pragma once

#include "remote/ssh/types.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <thread>

struct ssh_bind_struct;
struct ssh_session_struct;

namespace vigie::test {

// An SSH server that knows one user "ana" and takes a password, or asks for a password and then a code ("keyboard-interactive").
// A real sshd needs an account of the machine for that; nothing but the sign-in is served here.
class PasswordServer
{
public:
    enum class Method { Password, Keyboard };

    explicit PasswordServer(Method method);
    ~PasswordServer();

    [[nodiscard]] ssh::Target target() const;
    [[nodiscard]] int accepted() const { return m_accepted; }
    void dropClient();

    static constexpr const char *password = "correct horse";
    static constexpr const char *code = "314159";

private:
    void serve();
    void attend(ssh_session_struct *session);

    Method m_method;
    QTemporaryDir m_folder;
    ssh_bind_struct *m_bind = nullptr;
    quint16 m_port = 0;
    std::atomic<int> m_accepted{0};
    std::atomic<bool> m_stop{false};
    std::atomic<bool> m_drop{false};
    std::thread m_thread;
};

} // namespace vigie::test
