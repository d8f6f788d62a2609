#include "app/vault/policy.h"

#include "app/vault/journal.h"
#include "app/vault/kinds.h"
#include "app/vault/ledger.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
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
constexpr int longestRule = 3650;
const QString rulesTopic = u"policy"_s;

PolicyFinding finding(PolicyFinding::Kind kind, const CredentialInfo &info, const QString &what)
{
    return {kind, info.id, what, Tr::tr("Rotate it: vigiectl vault rotate NAME %1").arg(info.id.name)};
}

QList<PolicyFinding> findingsOf(const CredentialInfo &info, const Secret &value, int oldestDays, const QDateTime &now)
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

PolicyRules rulesOf(const Vault &vault, QUuid server)
{
    PolicyRules rules;
    const auto note = Journal(vault.database).noted(server, rulesTopic);
    if (!note || !*note)
        return rules;
    const QJsonObject json = QJsonDocument::fromJson((*note)->json).object();
    rules.oldestDays = json.value(u"oldestDays"_s).toInt(rules.oldestDays);
    rules.keptDays = json.value(u"keptDays"_s).toInt(rules.keptDays);
    return rules;
}

Result<> keepRules(const Vault &vault, QUuid server, PolicyRules rules)
{
    if (rules.oldestDays < 1 || rules.oldestDays > longestRule || rules.keptDays < 0 || rules.keptDays > longestRule)
        return failure(Error::Kind::Usage, Tr::tr("A limit is between 1 and %1 days; an old value may also be kept for 0 days.").arg(longestRule));
    const QJsonObject json{{u"oldestDays"_s, rules.oldestDays}, {u"keptDays"_s, rules.keptDays}};
    return Journal(vault.database).note(server, rulesTopic, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<bool> hasRecoveryFile(const Vault &vault, QUuid server)
{
    const auto lines = Ledger(vault.database).lines(server);
    if (!lines)
        return failure(lines.error());
    const auto exported = Journal(vault.database).noted(server, u"recovery-file"_s);
    if (!exported)
        return failure(exported.error());
    const auto covers = [&exported](const Ledger::Line &line) { return *exported && (*exported)->at >= line.info.rotated.value_or(line.info.created); };
    return std::ranges::all_of(*lines, covers);
}

Async<QList<PolicyFinding>> checkPolicy(Vault vault, QUuid server, stack::SecretMode mode)
{
    const auto lines = Ledger(vault.database).lines(server);
    if (!lines)
        co_return failure(lines.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int oldestDays = rulesOf(vault, server).oldestDays;
    QList<PolicyFinding> findings;
    for (qsizetype i = 0; i < lines->size(); ++i) {
        const CredentialInfo info = lines->at(i).info;
        if (!rotates(info.id))
            continue; // it follows another one, or is nobody's but the operator's
        const Result<std::optional<Secret>> value = co_await vault.store->read(info.id.key());
        if (!value)
            co_return failure(value.error());
        if (*value)
            findings += findingsOf(info, **value, oldestDays, now);
    }
    const auto exported = Journal(vault.database).noted(server, u"recovery-file"_s);
    if (!exported)
        co_return failure(exported.error());
    const Result<bool> covered = hasRecoveryFile(vault, server);
    if (!covered)
        co_return failure(covered.error());
    if (mode == stack::SecretMode::VaultOnly && !*covered)
        findings.append({PolicyFinding::Kind::NoRecoveryFile, {server, lines->first().info.id.stack, {}, {}},
                         *exported ? Tr::tr("The recovery file is older than the newest credential.") : Tr::tr("The secrets are in this workstation's vault only, and there is no recovery file."),
                         Tr::tr("Export one, and keep it somewhere else: vigiectl vault export NAME FILE")});
    co_return Result<QList<PolicyFinding>>(findings);
}

} // namespace vigie::vault
