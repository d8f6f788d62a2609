#include "remote/ssh/handshake.h"

#include "remote/ssh/transport.h"
#include "remote/ssh/trusted_keys.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

// Nothing of the user's configuration is read by libssh: our own parsers decide (its ProxyJump would spawn ssh and skip key checks).
void configure(ssh_session session, const Attempt &attempt, int socket)
{
    const bool off = false;
    const long seconds = static_cast<long>(std::chrono::ceil<std::chrono::seconds>(attempt.options.connect).count());
    const unsigned int port = attempt.target.port;
    const int noDelay = 1;
    ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &off);
    ssh_options_set(session, SSH_OPTIONS_HOST, attempt.target.host.toUtf8().constData());
    ssh_options_set(session, SSH_OPTIONS_PORT, &port);
    ssh_options_set(session, SSH_OPTIONS_USER, attempt.target.user.toUtf8().constData());
    ssh_options_set(session, SSH_OPTIONS_NODELAY, &noDelay);
    ssh_options_set(session, SSH_OPTIONS_TIMEOUT, &seconds);
    ssh_options_set(session, SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
    ssh_options_set(session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    ssh_options_set(session, SSH_OPTIONS_HOSTKEYS, TrustedKeys::of(attempt.target).algorithms().constData());
    ssh_options_set(session, SSH_OPTIONS_FD, &socket);
}

Result<HostKey> presentedBy(ssh_session session)
{
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(session, &raw) != SSH_OK)
        return failure(Error::Kind::BadReply, Tr::tr("The server presented no key."));
    const RawKey key(raw);
    char *base64 = nullptr;
    if (ssh_pki_export_pubkey_base64(key.get(), &base64) != SSH_OK)
        return failure(Error::Kind::BadReply, Tr::tr("The server's key cannot be read."));
    const HostKey found{QString::fromLatin1(ssh_key_type_to_char(ssh_key_type(key.get()))), QByteArray::fromBase64(base64)};
    ssh_string_free_char(base64);
    return found;
}

} // namespace

Error wireError(const Target &target, const QString &why, const QString &detail)
{
    const bool silent = detail.contains(u"timeout"_s, Qt::CaseInsensitive) || detail.contains(u"timed out"_s, Qt::CaseInsensitive);
    return {silent ? Error::Kind::TimedOut : Error::Kind::Unreachable,
            Tr::tr("The connection to %1 on port %2 did not come about.").arg(target.host).arg(target.port), why,
            Tr::tr("Check that the port is the one of its SSH server, then try again."), detail};
}

Result<Greeted> greeted(const Attempt &attempt)
{
    const Result<int> socket =
        connectedSocket(attempt.target.host, attempt.addresses, attempt.target.port, attempt.options.connect, *attempt.interrupt);
    if (!socket)
        return failure(socket.error());
    RawSession session(ssh_new());
    configure(session.get(), attempt, *socket);
    if (!attempt.interrupt->guard(*socket)) {
        ::close(*socket);
        return failure(Error::Kind::Cancelled, Tr::tr("Connecting was stopped."));
    }
    if (ssh_connect(session.get()) != SSH_OK) {
        attempt.interrupt->release();
        return failure(wireError(attempt.target, Tr::tr("What answers there did not complete an SSH greeting."), rawReason(session.get())));
    }
    Result<HostKey> key = presentedBy(session.get());
    if (!key) {
        attempt.interrupt->release();
        return failure(key.error());
    }
    return Greeted{std::move(session), *std::move(key)};
}

} // namespace vigie::ssh
