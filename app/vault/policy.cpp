#include "app/vault/policy.h"

#include "app/vault/journal.h"
#include "app/vault/kinds.h"
#include "app/vault/ledger.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

constexpr qsizetype shortestStrong = 16;
constexpr qsizetype fewestSigns = 8;

PolicyFinding finding(PolicyFinding::Kind kind, const CredentialInfo &info, const QString &what)
{
    return {kind, info.id, what, Tr::tr("Rotate it: vigiectl vault rotate NAME %1").arg(info.id.name)};
}

QList<PolicyFinding> findingsOf(const CredentialInfo &info, const Secret &value, const QDateTime &now)
{
    QList<PolicyFinding> findings;
    const qint64 days = info.rotated.value_or(info.created).daysTo(now);
    if (days > oldestDays)
        findings.append(finding(PolicyFinding::Kind::Old, info, Tr::tr("%1 has been the same for %2 days; the limit is %3.").arg(info.label).arg(days).arg(oldestDays)));
    if (isDefaultValue(info.account, value))
        findings.append(finding(PolicyFinding::Kind::Default, info, Tr::tr("%1 is one that everybody tries first.").arg(info.label)));
    else if (const QString why = weakness(value); !why.isEmpty())
        findings.append(finding(PolicyFinding::Kind::Weak, info, Tr::tr("%1 is weak: %2").arg(info.label, why)));
    return findings;
}

} // namespace

bool isDefaultValue(const QString &account, const Secret &value)
{
    static const QList<QByteArray> known{"minioadmin", "postgres", "password", "changeme", "change-me", "admin", "root", "redis", "secret", "masterkey", "viridial",
                                         "12345678", "123456", "test", "example", "passw0rd", "foobared"};
    const QByteArray text = value.revealed().toLower();
    return known.contains(text) || (!account.isEmpty() && text == account.toUtf8().toLower());
}

QString weakness(const Secret &value)
{
    const QByteArray text = value.revealed();
    if (text.size() < shortestStrong)
        return Tr::tr("it has %1 characters, fewer than %2.").arg(text.size()).arg(shortestStrong);
    const QSet<char> signs(text.cbegin(), text.cend());
    if (signs.size() < fewestSigns)
        return Tr::tr("it has only %1 different characters.").arg(signs.size());
    return {};
}

Async<QList<PolicyFinding>> checkPolicy(Vault vault, QUuid server, stack::SecretMode mode)
{
    const auto lines = Ledger(vault.database).lines(server);
    if (!lines)
        co_return failure(lines.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<PolicyFinding> findings;
    QDateTime newest;
    for (qsizetype i = 0; i < lines->size(); ++i) {
        const CredentialInfo info = lines->at(i).info;
        newest = std::max(newest, info.rotated.value_or(info.created));
        if (!rotates(info.id))
            continue; // it follows another one, or is nobody's but the operator's
        const Result<std::optional<Secret>> value = co_await vault.store->read(info.id.key());
        if (!value)
            co_return failure(value.error());
        if (*value)
            findings += findingsOf(info, **value, now);
    }
    const auto exported = Journal(vault.database).noted(server, u"recovery-file"_s);
    if (!exported)
        co_return failure(exported.error());
    const bool covered = *exported && (*exported)->at >= newest;
    if (mode == stack::SecretMode::VaultOnly && !lines->isEmpty() && !covered)
        findings.append({PolicyFinding::Kind::NoRecoveryFile, {server, lines->first().info.id.stack, {}, {}},
                         *exported ? Tr::tr("The recovery file is older than the newest credential.") : Tr::tr("The secrets are in this workstation's vault only, and there is no recovery file."),
                         Tr::tr("Export one, and keep it somewhere else: vigiectl vault export NAME FILE")});
    co_return Result<QList<PolicyFinding>>(findings);
}

} // namespace vigie::vault
