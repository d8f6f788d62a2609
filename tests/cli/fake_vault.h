#pragma once

#include "app/vault/door.h"

#include <QPointer>

namespace vigie {

// What the fake vault answers and what it was asked. It outlives the door.
struct VaultScript {
    QStringList calls;
    std::optional<Error> fails;                 // every asynchronous call answers with it
    QList<vault::RotationPlan> plans;
    QList<vault::Rotation> rotated, told;       // told: announced on the way
    QList<vault::RepairOffer> offers;
    vault::Rotation repaired;
    vault::Offer offer;
    vault::ScanReport report;
    QList<vault::PolicyFinding> policy;
    vault::PolicyRules rules;
    QByteArray passphrase;                      // that came with a source or a wish
};

class FakeVault : public vault::Door
{
    Q_OBJECT

public:
    explicit FakeVault(VaultScript *script) : m_script(script) {}

    Async<QList<vault::Consumer>> consumers(vault::CredentialId) override { return answer<QList<vault::Consumer>>(QStringLiteral("consumers"), {}); }
    Async<QList<vault::ConnectionString>> connectionStrings(vault::CredentialId) override { return answer<QList<vault::ConnectionString>>(QStringLiteral("strings"), {}); }
    Async<Secret> previous(vault::CredentialId) override { return answer<Secret>(QStringLiteral("previous"), {}); }
    Async<QList<vault::RotationPlan>> rotationPlans(QUuid, QStringList names) override { return answer(QStringLiteral("plans ") + names.join(u','), m_script->plans); }
    Async<QList<vault::Rotation>> rotate(QUuid server, QStringList names, QStringList typed) override
    {
        for (const vault::Rotation &rotation : m_script->told)
            Q_EMIT rotationChanged(server, rotation);
        return answer(QStringLiteral("rotate ") + names.join(u',') + u'|' + typed.join(u','), m_script->rotated);
    }
    void stopRotation(QUuid) override {}
    QList<vault::Rotation> rotations(QUuid) const override { return m_script->rotated; }
    QList<vault::Rotation> unfinished(QUuid) const override { return {}; }
    Async<QList<vault::RepairOffer>> repairOffers(QUuid) override { return answer(QStringLiteral("offers"), m_script->offers); }
    Async<vault::Rotation> repair(QString rotation, vault::RepairWay way, QStringList) override
    {
        return answer(QStringLiteral("repair ") + rotation + (way == vault::RepairWay::Finish ? u" finish" : u" back"), m_script->repaired);
    }
    Async<vault::Offer> offer(QUuid, vault::Source source) override { return answer(told(QStringLiteral("offer"), source), m_script->offer); }
    Async<vault::Offer> accept(QUuid, vault::Source source, QStringList replace) override
    {
        return answer(told(QStringLiteral("accept"), source) + u' ' + replace.join(u','), m_script->offer);
    }
    Async<vault::Offer> recover(QUuid) override { return answer(QStringLiteral("recover"), m_script->offer); }
    Async<vault::ScanReport> scan(QUuid, bool otherUsers) override { return answer(QStringLiteral("scan") + (otherUsers ? u" all" : u""), m_script->report); }
    std::optional<vault::ScanReport> lastScan(QUuid) const override { return {}; }
    Async<vault::Exported> exportTo(QUuid, vault::ExportWish wish) override
    {
        m_script->passphrase = wish.passphrase.revealed();
        if (wish.format != vault::ExportWish::Format::EncryptedFile && !wish.typed.contains(QStringLiteral("readable")))
            return failed<vault::Exported>(Error{Error::Kind::NeedsAnswer, QStringLiteral("Readable."), {}, {}, QStringLiteral("readable")});
        return answer<vault::Exported>(QStringLiteral("export ") + wish.file, {wish.file, 4, true});
    }
    std::optional<QDateTime> recoveryFile(QUuid) const override { return {}; }
    Async<QList<vault::PolicyFinding>> policy(QUuid) override { return answer(QStringLiteral("policy"), m_script->policy); }
    vault::PolicyRules rules(QUuid) const override { return m_script->rules; }
    Result<> setRules(QUuid, vault::PolicyRules rules) override
    {
        m_script->rules = rules;
        return {};
    }
    Async<> forget(vault::CredentialId credential, QStringList typed) override
    {
        m_script->calls.append(QStringLiteral("forget ") + credential.name);
        return ended(typed.contains(credential.name) ? Result<>() : Result<>(failure(Error::Kind::NeedsAnswer, QStringLiteral("For good."), {}, {}, credential.name)));
    }

private:
    template<class T>
    static Async<T> later(Result<T> result)
    {
        co_return result;
    }
    static Async<> ended(Result<> result) { co_return result; }
    template<class T>
    static Async<T> failed(Error error)
    {
        return later<T>(failure(error));
    }
    template<class T>
    Async<T> answer(const QString &call, T value)
    {
        m_script->calls.append(call);
        return later<T>(m_script->fails ? Result<T>(failure(*m_script->fails)) : Result<T>(value));
    }
    QString told(const QString &call, const vault::Source &source)
    {
        m_script->passphrase = source.passphrase.revealed();
        return call + u' ' + QString::number(static_cast<int>(source.kind)) + u' ' + source.file;
    }

    VaultScript *m_script;
};

} // namespace vigie
