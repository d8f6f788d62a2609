#include "app/vault/vault.h"

#include "app/vault/application.h"
#include "app/vault/crypto.h"
#include "app/vault/keeping.h"
#include "app/vault/ledger.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

// A value that was stored once and is not there now was lost or lies in another store. A new one would lock the operator out of his data.
Result<> neverStored(const Vault &vault, const Wanted &one)
{
    const auto line = Ledger(vault.database).find(one.id);
    if (!line)
        return failure(line.error());
    if (!*line)
        return {};
    const QString day = QLocale().toString((*line)->info.created.toLocalTime(), QLocale::ShortFormat);
    return failure(Error::Kind::VaultAbsent, Tr::tr("The vault does not hold the %1 that Vigie put there.").arg(one.label),
                   Tr::tr("It was stored on %1 in %2. Nothing was generated in its place.").arg(day, (*line)->store),
                   Tr::tr("Open the vault that holds it, or take the value over from the server's .env."), one.id.key());
}

Async<> generateMissing(Vault vault, Keeping keeping, Wanted one)
{
    const Secret value = generate();
    const Result<> written = co_await vault.store->write(one.id.key(), value);
    if (!written)
        co_return failure(written.error().during(Tr::tr("The new %1 was not stored.").arg(one.label)));
    co_return note(vault, keeping, one, value, CredentialInfo::Origin::Generated);
}

Result<> notDifferent(const Keeping &keeping, const Wanted &one, const Secret &stored, const Secret &offered)
{
    if (stored == offered)
        return {};
    return failure(Error::Kind::Conflict, Tr::tr("The vault holds another %1.").arg(one.label),
                   Tr::tr("Fingerprint in the vault %1, offered %2.").arg(fingerprint(keeping.key, stored), fingerprint(keeping.key, offered)),
                   Tr::tr("Nothing was changed. Find out which of the two opens the service."), one.id.key());
}

} // namespace

QList<Wanted> wanted(QUuid server, const stack::Definition &definition)
{
    static const QMap<QString, QString> accounts{{u"POSTGRES_PASSWORD"_s, u"POSTGRES_USER"_s}, {u"MINIO_ROOT_PASSWORD"_s, u"MINIO_ROOT_USER"_s}};
    QList<Wanted> all;
    for (const stack::CredentialNeed &need : stack::credentialNeeds())
        all.append({{server, definition.project, need.service, need.variable}, need.label, definition.settings.value(accounts.value(need.variable))});
    return all;
}

Async<Values> read(Vault vault, QList<Wanted> all)
{
    Values values;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Wanted one = all.at(i);
        const Result<std::optional<Secret>> found = co_await vault.store->read(one.id.key());
        if (!found)
            co_return failure(found.error().during(Tr::tr("The vault cannot tell whether it holds the %1.").arg(one.label)));
        if (*found)
            values.insert(one.id.name, **found);
    }
    co_return values;
}

Async<Ensured> ensure(Vault vault, QList<Wanted> all)
{
    const Result<LockPtr> held = co_await lockVault(vault);
    if (!held)
        co_return failure(held.error());
    const Result<Values> before = co_await read(vault, all);
    if (!before)
        co_return failure(before.error());
    for (const Wanted &one : all)
        if (!before->contains(one.id.name))
            if (const Result<> fresh = neverStored(vault, one); !fresh)
                co_return failure(fresh.error());
    const Result<Keeping> keeper = co_await keeping(vault.store);
    if (!keeper)
        co_return failure(keeper.error());

    Ensured ensured;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Wanted one = all.at(i);
        Result<> kept;
        if (before->contains(one.id.name)) {
            kept = note(vault, *keeper, one, before->value(one.id.name), CredentialInfo::Origin::Generated);
        } else {
            kept = co_await generateMissing(vault, *keeper, one);
            ensured.generated.append(one.id.name);
        }
        if (!kept)
            co_return failure(kept.error());
    }
    const Result<Values> after = co_await read(vault, all);
    if (!after)
        co_return failure(after.error());
    ensured.values = *after;
    co_return ensured;
}

Async<> adopt(Vault vault, QList<Wanted> all, Values values)
{
    const Result<LockPtr> held = co_await lockVault(vault);
    if (!held)
        co_return failure(held.error());
    const Result<Values> before = co_await read(vault, all);
    if (!before)
        co_return failure(before.error());
    const Result<Keeping> keeper = co_await keeping(vault.store);
    if (!keeper)
        co_return failure(keeper.error());
    for (const Wanted &one : all)
        if (before->contains(one.id.name) && values.contains(one.id.name))
            if (const Result<> same = notDifferent(*keeper, one, before->value(one.id.name), values.value(one.id.name)); !same)
                co_return same;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Wanted one = all.at(i);
        if (!values.contains(one.id.name))
            continue;
        const Secret value = values.value(one.id.name);
        if (!before->contains(one.id.name)) {
            const Result<> written = co_await vault.store->write(one.id.key(), value);
            if (!written)
                co_return failure(written.error().during(Tr::tr("The %1 was not stored.").arg(one.label)));
        }
        if (const Result<> noted = note(vault, *keeper, one, value, CredentialInfo::Origin::Adopted); !noted)
            co_return noted;
    }
    co_return Result<>();
}

Async<QList<CredentialInfo>> list(Vault vault, QUuid server)
{
    const auto lines = Ledger(vault.database).lines(server);
    if (!lines)
        co_return failure(lines.error());
    QList<Wanted> needs = wanted(server, stack::Definition::standard());
    needs += applicationWanted(server, stack::Definition::standard());
    QList<CredentialInfo> infos;
    bool answers = true;
    for (qsizetype i = 0; i < lines->size(); ++i) {
        CredentialInfo info = lines->at(i).info;
        // the label in today's language, when it is one of the stack's own
        if (const auto need = std::ranges::find_if(needs, [&info](const Wanted &each) { return each.id.name == info.id.name; }); need != needs.end())
            info.label = need->label;
        if (answers) {
            const Result<std::optional<Secret>> value = co_await vault.store->read(info.id.key());
            answers = value.has_value(); // one refusal speaks for all: no prompt per entry
            if (value)
                info.presence = *value ? CredentialInfo::Presence::Stored : CredentialInfo::Presence::Missing;
        }
        infos.append(info);
    }
    co_return infos;
}

Async<Secret> reveal(Vault vault, CredentialId id)
{
    const Result<std::optional<Secret>> found = co_await vault.store->read(id.key());
    if (!found)
        co_return failure(found.error());
    if (!*found)
        co_return failure(Error::Kind::NotFound, Tr::tr("The vault holds no %1 for this server.").arg(id.name), {},
                          Tr::tr("A deploy generates it; an existing one can be adopted from the server's .env."));
    co_return **found;
}

} // namespace vigie::vault
