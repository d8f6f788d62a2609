#include "tests/support/password_server.h"

#include "remote/ssh/known_hosts.h"
#include "tests/support/free_port.h"
#include "tests/support/test_sshd.h"

#include <gtest/gtest.h>

// the server side of libssh still hands passwords out through calls it would rather see replaced by callbacks
#define SSH_SUPPRESS_DEPRECATED
#include <libssh/libssh.h>
#include <libssh/server.h>

#include <cstring>

#include <poll.h>

using namespace Qt::StringLiterals;

namespace vigie::test {

namespace {

constexpr int slice = 50;

bool equals(const char *given, const char *wanted)
{
    return given && std::strcmp(given, wanted) == 0;
}

} // namespace

PasswordServer::PasswordServer(Method method) : m_method(method)
{
    const QString key = m_folder.filePath(u"host"_s);
    TestSshd::runTool(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, {}, u"-f"_s, key});
    m_port = number(freePort());

    const unsigned port = m_port;
    m_bind = ssh_bind_new();
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDADDR, "127.0.0.1");
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_BINDPORT, &port);
    ssh_bind_options_set(m_bind, SSH_BIND_OPTIONS_HOSTKEY, QFile::encodeName(key).constData());
    EXPECT_EQ(ssh_bind_listen(m_bind), SSH_OK) << ssh_get_error(m_bind);

    QFile half(key + u".pub"_s);
    EXPECT_TRUE(half.open(QIODevice::ReadOnly));
    const QList<QByteArray> words = half.readAll().split(' ');
    QFile known(m_folder.filePath(u"known_hosts"_s));
    EXPECT_TRUE(known.open(QIODevice::WriteOnly));
    known.write(ssh::knownHostsLine(u"127.0.0.1"_s, m_port, {QString::fromLatin1(words.at(0)), QByteArray::fromBase64(words.at(1))}));
    known.close();
    m_thread = std::thread([this] { serve(); });
}

PasswordServer::~PasswordServer()
{
    m_stop = true;
    m_thread.join();
    ssh_bind_free(m_bind);
}

ssh::Target PasswordServer::target() const
{
    ssh::Target target;
    target.host = u"127.0.0.1"_s;
    target.port = m_port;
    target.user = u"ana"_s;
    target.useAgent = false;
    target.keyFiles = {m_folder.filePath(u"absent"_s)};
    target.knownHostsFiles = {m_folder.filePath(u"known_hosts"_s)};
    return target;
}

void PasswordServer::dropClient()
{
    m_drop = true;
}

void PasswordServer::serve()
{
    while (!m_stop) {
        pollfd listening{ssh_bind_get_fd(m_bind), POLLIN, 0};
        if (::poll(&listening, 1, slice) <= 0)
            continue;
        ssh_session session = ssh_new();
        if (ssh_bind_accept(m_bind, session) == SSH_OK && ssh_handle_key_exchange(session) == SSH_OK)
            attend(session);
        ssh_disconnect(session);
        ssh_free(session);
    }
}

// Answers requests until the client leaves.
void PasswordServer::attend(ssh_session session)
{
    ssh_set_blocking(session, 0);
    const int method = m_method == Method::Password ? SSH_AUTH_METHOD_PASSWORD : SSH_AUTH_METHOD_INTERACTIVE;
    m_drop = false;
    while (!m_stop && !m_drop && ssh_is_connected(session) != 0) {
        pollfd wanted{ssh_get_fd(session), POLLIN, 0};
        ::poll(&wanted, 1, slice);
        ssh_message message = ssh_message_get(session);
        if (!message)
            continue;
        bool right = false;
        bool asked = false;
        if (ssh_message_type(message) == SSH_REQUEST_AUTH && ssh_message_subtype(message) == method) {
            if (m_method == Method::Password) {
                right = equals(ssh_message_auth_password(message), password);
            } else if (ssh_message_auth_kbdint_is_response(message) != 0) {
                right = ssh_userauth_kbdint_getnanswers(session) == 2 && equals(ssh_userauth_kbdint_getanswer(session, 0), password)
                    && equals(ssh_userauth_kbdint_getanswer(session, 1), code);
            } else {
                const char *prompts[] = {"Password: ", "Code: "};
                char echo[] = {0, 1};
                ssh_message_auth_interactive_request(message, "Sign-in", "Two answers, please.", 2, prompts, echo);
                asked = true;
            }
        }
        if (right) {
            ssh_message_auth_reply_success(message, 0);
            ++m_accepted;
        } else if (!asked) {
            if (ssh_message_type(message) == SSH_REQUEST_AUTH)
                ssh_message_auth_set_methods(message, method);
            ssh_message_reply_default(message);
        }
        ssh_message_free(message);
    }
}

} // namespace vigie::test
