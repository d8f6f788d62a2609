#pragma once

#include "app/vault/door.h"

namespace vigie::demo {

// The vault's calls with fixed answers. A rotation stands still until advance().
class DemoVault : public vault::Door
{
    Q_OBJECT

public:
    enum class Story { Leak, Clean, Unscanned, Rotating, StoppedHalfway };
    DemoVault(Story story, QUuid server);

    void advance();                         // one step of the running rotation
    void setOutsider(bool present) { m_outsider = present; }
    // The next rotation asks before it changes anything, and leaves nothing to repair.
    void askFirst() { m_asksFirst = true; }
    void setFindings(const QList<vault::PolicyFinding> &findings) { m_findings = findings; }
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    [[nodiscard]] const Secret &passphrase() const { return m_passphrase; }

    [[nodiscard]] Async<QList<vault::Consumer>> consumers(vault::CredentialId credential) override;
    [[nodiscard]] Async<QList<vault::ConnectionString>> connectionStrings(vault::CredentialId credential) override;
    [[nodiscard]] Async<Secret> previous(vault::CredentialId credential) override;
    [[nodiscard]] Async<QList<vault::RotationPlan>> rotationPlans(QUuid server, QStringList names) override;
    [[nodiscard]] Async<QList<vault::Rotation>> rotate(QUuid server, QStringList names, QStringList typed) override;
    [[nodiscard]] QList<vault::Rotation> rotations(QUuid server) const override;
    [[nodiscard]] QList<vault::Rotation> unfinished(QUuid server) const override;
    void stopRotation(QUuid server) override;
    [[nodiscard]] Async<QList<vault::RepairOffer>> repairOffers(QUuid server) override;
    [[nodiscard]] Async<vault::Rotation> repair(QString rotation, vault::RepairWay way, QStringList typed) override;
    [[nodiscard]] Async<vault::Offer> offer(QUuid server, vault::Source source) override;
    [[nodiscard]] Async<vault::Offer> accept(QUuid server, vault::Source source, QStringList replace) override;
    [[nodiscard]] Async<vault::Offer> recover(QUuid server) override;
    [[nodiscard]] Async<vault::ScanReport> scan(QUuid server, bool otherUsers) override;
    [[nodiscard]] std::optional<vault::ScanReport> lastScan(QUuid server) const override;
    [[nodiscard]] Async<vault::Exported> exportTo(QUuid server, vault::ExportWish wish) override;
    [[nodiscard]] std::optional<QDateTime> recoveryFile(QUuid server) const override;
    [[nodiscard]] Async<QList<vault::PolicyFinding>> policy(QUuid server) override;
    [[nodiscard]] vault::PolicyRules rules(QUuid server) const override;
    [[nodiscard]] Result<> setRules(QUuid server, vault::PolicyRules rules) override;
    [[nodiscard]] Async<> forget(vault::CredentialId credential, QStringList typed) override;

private:
    void announce();

    Story m_story;
    QUuid m_server;
    bool m_outsider = false;
    bool m_asksFirst = false;
    vault::PolicyRules m_rules;
    QList<vault::PolicyFinding> m_findings;
    std::optional<vault::ScanReport> m_scan;
    std::optional<vault::Rotation> m_rotation;
    QStringList m_calls;
    Secret m_passphrase;
};

} // namespace vigie::demo
