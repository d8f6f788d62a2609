#include "app/cli/passphrase.h"

#include "app/cli/waiting.h"

#include <QFile>

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<Secret> readFirstLine(int descriptor)
{
    std::array<char, 4096> buffer{};
    std::size_t length = 0;
    while (length < buffer.size()) {
        const ssize_t count = ::read(descriptor, buffer.data() + length, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(Error::Kind::Usage, Tr::tr("The passphrase cannot be read from descriptor %1.").arg(descriptor),
                           QString::fromLocal8Bit(std::strerror(errno)));
        if (count == 0 || buffer[length] == '\n')
            break;
        ++length;
    }
    const Secret secret(QByteArray::fromRawData(buffer.data(), static_cast<qsizetype>(length)));
    volatile char *byte = buffer.data();
    for (std::size_t i = 0; i < buffer.size(); ++i)
        byte[i] = 0;
    if (secret.isEmpty())
        return failure(Error::Kind::Usage, Tr::tr("Descriptor %1 holds no passphrase.").arg(descriptor));
    return secret;
}

Async<Secret> given(Secret secret)
{
    co_return Result<Secret>(secret);
}

Async<Secret> askFor(TerminalPtr terminal, QString vaultFile)
{
    if (!terminal->canAsk())
        co_return failure(Error::Kind::VaultLocked, Tr::tr("The vault file needs its passphrase."), Tr::tr("There is no terminal to ask for it."),
                          Tr::tr("Give it on a descriptor: --passphrase-fd N"));
    const bool isNew = !QFile::exists(vaultFile);
    const Result<Secret> first = co_await terminal->ask(Tr::tr("Passphrase of %1:").arg(vaultFile) + u' ', false, answerLimit);
    if (!first || !isNew)
        co_return first;
    const Result<Secret> second = co_await terminal->ask(Tr::tr("The file is new. The same passphrase again:") + u' ', false, answerLimit);
    if (!second)
        co_return second;
    if (*first != *second)
        co_return failure(Error::Kind::Usage, Tr::tr("The two passphrases are not the same."), {}, Tr::tr("Nothing was written. Try again."));
    co_return first;
}

} // namespace

Result<PassphraseSource> passphraseSource(TerminalPtr terminal, QString vaultFile, int descriptor)
{
    if (descriptor < 0)
        return PassphraseSource([terminal, vaultFile] { return askFor(terminal, vaultFile); });
    const Result<Secret> secret = readFirstLine(descriptor);
    if (!secret)
        return failure(secret.error());
    return PassphraseSource([secret = *secret] { return given(secret); });
}

} // namespace vigie::cli
