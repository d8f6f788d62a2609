#include "app/vault/journal.h"
#include "app/vault/keeping.h"
#include "app/vault/ledger.h"
#include "app/vault/sealed_file.h"
#include "app/vault/transfer.h"
#include "remote/core/promise.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr std::chrono::seconds derivationLimit{60};
constexpr qint64 largestFile = 16 * 1024 * 1024;
const QString readableText = u"readable"_s;

// Argon2id takes its time: off the main thread.
Async<Secret> derived(Secret passphrase, Derivation derivation)
{
    const Promise<Secret> promise;
    QThreadPool::globalInstance()->start([promise, passphrase, derivation] { promise.finish(deriveKey(passphrase, derivation)); });
    co_return co_await promise.within(derivationLimit, Tr::tr("The passphrase could not be used."));
}

Error unwritten(const QString &file, const QString &detail)
{
    return {Error::Kind::CommandFailed, Tr::tr("%1 was not written.").arg(file), {}, Tr::tr("Check that its folder exists and who may write there."), detail};
}

Result<> writeNew(const QString &path, const QByteArray &bytes)
{
    if (QFile::exists(path))
        return failure(Error::Kind::Conflict, Tr::tr("%1 is there already.").arg(path), {}, Tr::tr("Choose another name: no file is written over."));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(unwritten(path, file.errorString()));
}

QByteArray envLines(const NamedValues &values)
{
    QByteArray text = "# Secrets of Vigie's vault. Keep it 0600 and out of version control.\n";
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QByteArray value = it.value().revealed();
        const bool single = value.contains('#') || value.contains(' ') || value.contains('$') || value.contains('"');
        text += it.key().section(u'/', -1).toUtf8() + '=' + (single && !value.contains('\'') ? '\'' + value + '\'' : value) + '\n';
    }
    return text;
}

Async<Exported> writeEncrypted(NamedValues values, ExportWish wish)
{
    if (wish.passphrase.size() < 8)
        co_return failure(Error::Kind::Usage, Tr::tr("The passphrase is too short."), Tr::tr("Whoever finds the file can try as often as he likes."), Tr::tr("Take 8 characters or more; several words are best."));
    const Derivation derivation = newDerivation({});
    const Result<Secret> key = co_await derived(wish.passphrase, derivation);
    if (!key)
        co_return failure(key.error());
    if (const Result<> written = writeNew(wish.file, seal(values, *key, derivation)); !written)
        co_return failure(written.error());
    const Result<NamedValues> back = co_await readEncrypted(wish.file, wish.passphrase);
    if (!back)
        co_return failure(back.error().during(Tr::tr("The file was written and cannot be read back.")));
    if (*back != values)
        co_return failure(Error::Kind::BadReply, Tr::tr("The file does not hold what was written."), {}, Tr::tr("Check the disk, then export again."));
    co_return Exported{wish.file, int(values.size()), true};
}

Result<Exported> writeReadable(const QString &serverName, const NamedValues &values, const QMap<QString, QString> &accounts, const ExportWish &wish)
{
    if (!wish.typed.contains(readableText))
        return failure(Error::Kind::NeedsAnswer, Tr::tr("This file holds every password in readable form."), Tr::tr("Any program and any backup of this workstation can read it."),
                       Tr::tr("Type %1 to write it, and remove it as soon as it was imported.").arg(readableText), readableText);
    const bool csv = wish.format == ExportWish::Format::Csv;
    const QByteArray text = csv ? csvText(serverName, values, accounts) : envLines(values);
    if (const Result<> written = writeNew(wish.file, text); !written)
        return failure(written.error());
    QFile file(wish.file);
    if (!file.open(QIODevice::ReadOnly) || file.readAll() != text)
        return failure(unwritten(wish.file, file.errorString()));
    return Exported{wish.file, int(values.size()), true};
}

} // namespace

Async<NamedValues> readEncrypted(QString file, Secret passphrase)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly) || in.size() > largestFile)
        co_return failure(Error::Kind::NotFound, Tr::tr("%1 cannot be read.").arg(file), {}, Tr::tr("Check its name and who may read it."), in.errorString());
    const QByteArray bytes = in.readAll();
    const Result<Derivation> derivation = derivationOf(bytes);
    if (!derivation)
        co_return failure(derivation.error());
    const Result<Secret> key = co_await derived(passphrase, *derivation);
    if (!key)
        co_return failure(key.error());
    co_return unseal(bytes, *key);
}

Async<Exported> exportValues(Vault vault, QUuid server, QString serverName, ExportWish wish)
{
    const auto lines = Ledger(vault.database).lines(server);
    if (!lines)
        co_return failure(lines.error());
    NamedValues values;
    QMap<QString, QString> accounts;
    for (qsizetype i = 0; i < lines->size(); ++i) {
        const CredentialInfo info = lines->at(i).info;
        const Result<std::optional<Secret>> value = co_await vault.store->read(info.id.key());
        if (!value)
            co_return failure(value.error());
        if (!*value)
            co_return failure(Error::Kind::VaultAbsent, Tr::tr("The vault does not hold %1 any more.").arg(info.id.name), {},
                              Tr::tr("Nothing was exported: a file with a hole is no recovery file."));
        values.insert(info.id.service + u'/' + info.id.name, **value);
        accounts.insert(info.id.service + u'/' + info.id.name, info.account);
    }
    if (values.isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("The vault holds nothing of this server."), {}, Tr::tr("Deploy, or adopt first."));
    if (wish.format != ExportWish::Format::EncryptedFile)
        co_return writeReadable(serverName, values, accounts, wish);
    const Result<Exported> exported = co_await writeEncrypted(values, wish);
    if (!exported)
        co_return failure(exported.error());
    if (const Result<> noted = Journal(vault.database).note(server, u"recovery-file"_s, QFileInfo(wish.file).absoluteFilePath().toUtf8()); !noted)
        co_return failure(noted.error());
    co_return Result<Exported>(*exported);
}

} // namespace vigie::vault
