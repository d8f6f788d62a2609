#include "remote/ssh/sign_in.h"

#include "remote/ssh/handshake.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

#include <poll.h>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

constexpr int slice = 100;     // ms between two looks at the clock
constexpr int tries = 3;
constexpr int mostSteps = 4;    // of one sign-in with several factors
constexpr auto passwordName = "password"_L1;

QStringList keyFilesOf(const Target &target)
{
    if (!target.keyFiles.isEmpty())
        return target.keyFiles;
    QStringList files;
    for (const QString &name : {u"id_ed25519"_s, u"id_ecdsa"_s, u"id_rsa"_s})
        if (const QString file = QDir::homePath() + u"/.ssh/"_s + name; QFileInfo::exists(file))
            files.append(file);
    return files;
}

QString methodNames(unsigned methods)
{
    QStringList names;
    if (methods & SSH_AUTH_METHOD_PUBLICKEY)
        names.append(u"publickey"_s);
    if (methods & SSH_AUTH_METHOD_INTERACTIVE)
        names.append(u"keyboard-interactive"_s);
    if (methods & SSH_AUTH_METHOD_PASSWORD)
        names.append(u"password"_s);
    if (methods & SSH_AUTH_METHOD_GSSAPI_MIC)
        names.append(u"gssapi-with-mic"_s);
    return names.join(u", "_s);
}

// libssh asks for a passphrase through this only when the key is encrypted.
int passphraseWanted(const char *, char *, size_t, int, int, void *wanted)
{
    *static_cast<bool *>(wanted) = true;
    return -1;
}

} // namespace

Result<> SignIn::attempt()
{
    ssh_set_blocking(m_session, 0);
    const int none = answered([this] { return ssh_userauth_none(m_session, nullptr); });
    if (none == SSH_AUTH_SUCCESS)
        return {};
    if (none == SSH_AUTH_ERROR)
        return failure(wireError(m_target, Tr::tr("The server hung up before the sign-in."), rawReason(m_session)));
    Step step = Step::Next;
    for (int part = -1; step == Step::Next && m_partial != part && m_partial < mostSteps;) {
        part = m_partial;
        step = tryMethods();
    }
    if (step == Step::Done)
        return {};
    return failure(m_error ? *m_error : refused());
}

// A blocking libssh would wait out its whole time although the server has hung up.
int SignIn::answered(const std::function<int()> &call)
{
    const QDeadlineTimer deadline(m_patience);
    for (;;) {
        const int answer = call();
        if (answer != SSH_AUTH_AGAIN)
            return answer;
        m_silent = deadline.hasExpired();
        if (m_silent || ssh_is_connected(m_session) == 0)
            return SSH_AUTH_ERROR;
        const bool writing = (static_cast<unsigned>(ssh_get_poll_flags(m_session)) & unsigned{SSH_WRITE_PENDING}) != 0;
        pollfd wanted{ssh_get_fd(m_session), static_cast<short>(writing ? POLLIN | POLLOUT : POLLIN), 0};
        ::poll(&wanted, 1, slice);
    }
}

// What one answer of the server means; Next goes on with the next method.
SignIn::Step SignIn::judge(int answer, const QString &method)
{
    switch (answer) {
    case SSH_AUTH_SUCCESS:
        return Step::Done;
    case SSH_AUTH_PARTIAL:
        m_tried.append(method + u": accepted, the server wants more"_s);
        ++m_partial;
        return Step::Next;
    case SSH_AUTH_ERROR:
        m_tried.append(method + u": "_s + rawReason(m_session));
        m_error = refused();
        if (m_silent)
            m_error = wireError(m_target, Tr::tr("The server did not answer during the sign-in."), u"timed out"_s);
        return Step::Failed;
    default:
        m_tried.append(method + u": refused"_s);
        return Step::Next;
    }
}

SignIn::Step SignIn::tryMethods()
{
    const int before = m_partial;
    for (const auto method : {&SignIn::tryAgent, &SignIn::tryKeyFiles, &SignIn::tryKeyboard, &SignIn::tryPassword})
        if (const Step step = (this->*method)(); step != Step::Next || m_partial != before)
            return step;
    return Step::Next;
}

bool SignIn::offers(unsigned method) const
{
    return (static_cast<unsigned>(ssh_userauth_list(m_session, nullptr)) & method) != 0;
}

SignIn::Step SignIn::tryAgent()
{
    if (!m_target.useAgent || qEnvironmentVariableIsEmpty("SSH_AUTH_SOCK") || !offers(SSH_AUTH_METHOD_PUBLICKEY))
        return Step::Next;
    const int answer = answered([this] { return ssh_userauth_agent(m_session, nullptr); });
    if (answer == SSH_AUTH_ERROR && ssh_is_connected(m_session) != 0) {
        m_tried.append(u"agent: "_s + rawReason(m_session));    // the agent itself did not answer: go on without it
        return Step::Next;
    }
    m_spentOnAgent = answer == SSH_AUTH_ERROR;
    return judge(answer, u"agent"_s);
}

SignIn::Step SignIn::tryKeyFiles()
{
    const int before = m_partial;
    if (!offers(SSH_AUTH_METHOD_PUBLICKEY))
        return Step::Next;
    const QStringList files = keyFilesOf(m_target);
    for (const QString &file : files)
        if (const Step step = tryKeyFile(file); step != Step::Next || m_partial != before)
            return step;
    return Step::Next;
}

// The public half of an encrypted key is offered first where it lies beside it: no passphrase is asked for a key the server would not
// take. Any other key signs at once, which saves a round trip.
SignIn::Step SignIn::tryKeyFile(const QString &file)
{
    const QString method = u"key "_s + file;
    if (!QFileInfo(file).isReadable()) {
        m_tried.append(method + u": cannot be read"_s);
        return Step::Next;
    }
    bool encrypted = false;
    if (const RawKey open = opened(file, encrypted))
        return judge(answered([&] { return ssh_userauth_publickey(m_session, nullptr, open.get()); }), method);
    ssh_key half = nullptr;
    if (encrypted && ssh_pki_import_pubkey_file(QFile::encodeName(file + u".pub"_s).constData(), &half) == SSH_OK) {
        const RawKey offered(half);
        const int answer = answered([&] { return ssh_userauth_try_publickey(m_session, nullptr, offered.get()); });
        if (answer != SSH_AUTH_SUCCESS)
            return judge(answer, method);
    }
    const RawKey key = loaded(file, encrypted);
    if (!key)
        return m_error ? Step::Failed : Step::Next;
    return judge(answered([&] { return ssh_userauth_publickey(m_session, nullptr, key.get()); }), method);
}

// A key without a passphrase; `encrypted` tells that it needs one.
RawKey SignIn::opened(const QString &file, bool &encrypted)
{
    ssh_key key = nullptr;
    if (ssh_pki_import_privkey_file(QFile::encodeName(file).constData(), nullptr, passphraseWanted, &encrypted, &key) == SSH_OK)
        return RawKey(key);
    return {};
}

RawKey SignIn::loaded(const QString &file, bool encrypted)
{
    const QByteArray path = QFile::encodeName(file);
    ssh_key key = nullptr;
    if (!encrypted) {
        m_tried.append(u"key "_s + file + u": not a key this program can read"_s);
        return {};
    }
    if (const auto known = m_desk.remembered(file);
        known && ssh_pki_import_privkey_file(path.constData(), known->revealed().constData(), nullptr, nullptr, &key) == SSH_OK)
        return RawKey(key);
    if (!m_desk.canAsk()) {
        m_tried.append(u"key "_s + file + u": needs its passphrase, and nobody could be asked"_s);
        return {};
    }
    Question question{Question::Kind::Passphrase, Tr::tr("Passphrase of %1").arg(file), {}, {{Tr::tr("Passphrase"), false}}};
    for (int i = 0; i < tries; ++i) {
        m_asked = true;
        const Result<QList<Secret>> answer = m_desk.ask(question);
        if (!answer) {
            m_error = answer.error();
            return {};
        }
        if (ssh_pki_import_privkey_file(path.constData(), answer->constFirst().revealed().constData(), nullptr, nullptr, &key) == SSH_OK) {
            m_desk.remember(file, answer->constFirst());
            return RawKey(key);
        }
        question.instruction = Tr::tr("This passphrase does not open the key.");
    }
    m_tried.append(u"key "_s + file + u": wrong passphrase"_s);
    return {};
}

SignIn::Step SignIn::tryKeyboard()
{
    if (!m_desk.canAsk() || !offers(SSH_AUTH_METHOD_INTERACTIVE))
        return Step::Next;
    const int before = m_partial;
    for (int i = 0; i < tries; ++i) {
        const bool askedBefore = std::exchange(m_asked, false);
        const Step step = answerKeyboard();
        const bool askedNow = std::exchange(m_asked, askedBefore || m_asked);
        if (step != Step::Next || m_partial != before || !askedNow)
            return step;
    }
    return Step::Next;
}

// One whole conversation: the server may ask several times before it decides.
SignIn::Step SignIn::answerKeyboard()
{
    int answer = answered([this] { return ssh_userauth_kbdint(m_session, nullptr, nullptr); });
    while (answer == SSH_AUTH_INFO) {
        const int prompts = ssh_userauth_kbdint_getnprompts(m_session);
        Question question{Question::Kind::Keyboard, Tr::tr("%1 asks %2").arg(m_target.host, m_target.user),
                          QString::fromUtf8(ssh_userauth_kbdint_getinstruction(m_session)), {}};
        for (int i = 0; i < prompts; ++i) {
            char echo = 0;
            const char *text = ssh_userauth_kbdint_getprompt(m_session, static_cast<unsigned>(i), &echo);
            question.prompts.append({QString::fromUtf8(text), echo != 0});
        }
        if (prompts > 0) {
            m_asked = true;
            const Result<QList<Secret>> given = m_desk.ask(question);
            if (!given) {
                m_error = given.error();
                return Step::Failed;
            }
            for (int i = 0; i < prompts; ++i)
                ssh_userauth_kbdint_setanswer(m_session, static_cast<unsigned>(i), given->at(i).revealed().constData());
        }
        answer = answered([this] { return ssh_userauth_kbdint(m_session, nullptr, nullptr); });
    }
    return judge(answer, u"keyboard-interactive"_s);
}

SignIn::Step SignIn::offerPassword(const Secret &password)
{
    return judge(answered([&] { return ssh_userauth_password(m_session, nullptr, password.revealed().constData()); }), u"password"_s);
}

SignIn::Step SignIn::tryPassword()
{
    if (!offers(SSH_AUTH_METHOD_PASSWORD))
        return Step::Next;
    const int before = m_partial;
    if (const auto known = m_desk.remembered(passwordName)) {
        const Step step = offerPassword(*known);
        if (step != Step::Next || m_partial != before)
            return step;
        m_desk.forget(passwordName);
    }
    if (!m_desk.canAsk())
        return Step::Next;
    Question question{Question::Kind::Password, Tr::tr("Password of %1 on %2").arg(m_target.user, m_target.host), {}, {{Tr::tr("Password"), false}}};
    for (int i = 0; i < tries; ++i) {
        m_asked = true;
        const Result<QList<Secret>> answer = m_desk.ask(question);
        if (!answer) {
            m_error = answer.error();
            return Step::Failed;
        }
        const Step step = offerPassword(answer->constFirst());
        if (step == Step::Done)
            m_desk.remember(passwordName, answer->constFirst());
        if (step != Step::Next || m_partial != before)
            return step;
        question.instruction = Tr::tr("The server did not accept this password.");
    }
    return Step::Next;
}

Error SignIn::refused() const
{
    const auto methods = static_cast<unsigned>(ssh_userauth_list(m_session, nullptr));
    QString detail = u"server accepts: "_s + methodNames(methods);
    for (const QString &tried : m_tried)
        detail += u'\n' + tried;
    const bool keysOnly = (methods & (SSH_AUTH_METHOD_PASSWORD | SSH_AUTH_METHOD_INTERACTIVE)) == 0;
    const QString why = m_asked ? Tr::tr("The server accepted none of the answers and keys it was given.")
        : keysOnly              ? Tr::tr("The server takes keys only, and none of those offered is allowed there.")
                                : Tr::tr("None of the keys offered is allowed there, and no password was given.");
    return {Error::Kind::SignInRefused, Tr::tr("%1 refused the sign-in of %2.").arg(m_target.host, m_target.user), why,
            Tr::tr("Check the user name, and that your public key is in ~/.ssh/authorized_keys on the server."), detail};
}

} // namespace vigie::ssh
