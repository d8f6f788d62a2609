#include "app/engine/vault_door.h"

#include "app/deploy/ground.h"
#include "app/stack/planner.h"
#include "app/vault/journal.h"
#include "app/vault/keeping.h"
#include "app/vault/leak_scan.h"
#include "app/vault/ledger.h"
#include "app/vault/policy.h"
#include "app/vault/rotate.h"
#include "app/vault/rotation_json.h"
#include "app/vault/transfer.h"
#include "app/vault/work.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

using vault::GroundPtr;
using DoorPtr = QPointer<vault::Door>;

// Connected, with the stack as it is on the server: another workstation may have deployed since.
Async<GroundPtr> groundOf(CorePtr core, QUuid server)
{
    // the vault first: a locked one ends everything before the server hears of it
    const Result<vault::VaultState> state = co_await core->vault.store->state();
    if (!state)
        co_return failure(state.error());
    if (state->phase != vault::VaultState::Phase::Unlocked)
        co_return failure(state->phase == vault::VaultState::Phase::Locked ? Error::Kind::VaultLocked : Error::Kind::VaultAbsent,
                          state->phase == vault::VaultState::Phase::Locked ? Tr::tr("The vault is locked.") : Tr::tr("There is no keychain to ask."), state->where,
                          Tr::tr("Nothing was changed. Unlock it, then try again."));
    const Result<SessionPtr> open = co_await sessionWithDocker(core, server);
    if (!open)
        co_return failure(open.error());
    const SessionPtr session = *open;
    const stack::Definition known = definitionOf(core, session->server);
    const Result<stack::ServerFacts> facts = co_await deploy::readGround(session->link, *session->tools, known);
    if (!facts)
        co_return failure(facts.error());
    const GroundPtr ground = vaultGround(core, session, stack::asDeployed(known, *facts));
    if (facts->ours && ground->definition != known)
        if (const Result<> saved = core->history.saveDefinition(server, ground->definition); !saved)
            co_return failure(saved.error());
    co_return Result<GroundPtr>(ground);
}

template<class T>
void recordEnd(const CorePtr &core, QUuid server, const QString &verb, const QString &what, const Result<T> &result, const QElapsedTimer &watch)
{
    record(core, server, verb, what, result ? u"done"_s : u"failed"_s, std::chrono::milliseconds(watch.elapsed()),
           result ? QString() : result.error().what + u' ' + result.error().why);
}

void recordRotation(const CorePtr &core, const vault::Rotation &rotation, const QElapsedTimer &watch)
{
    const QString result = rotation.error ? (rotation.error->kind == Error::Kind::NeedsAnswer ? u"waiting"_s : u"failed"_s) : u"done"_s;
    const QString what = rotation.phase == vault::Rotation::Phase::PutBack ? Tr::tr("Put back the old %1") : Tr::tr("Rotated %1");
    record(core, rotation.credential.server, u"vault rotate"_s, what.arg(rotation.credential.name), result, std::chrono::milliseconds(watch.elapsed()),
           rotation.error ? rotation.error->what + u' ' + rotation.error->why : QString());
}

vault::Tell teller(const CorePtr &core, const DoorPtr &door)
{
    return [core, door](const vault::Rotation &rotation) {
        if (door)
            Q_EMIT door->rotationChanged(rotation.credential.server, rotation);
    };
}

void announce(const DoorPtr &door, QUuid server)
{
    if (door)
        Q_EMIT door->credentialsChanged(server);
}

Async<QList<vault::Consumer>> consumersTask(CorePtr core, vault::CredentialId credential)
{
    const Result<GroundPtr> ground = co_await groundOf(core, credential.server);
    if (!ground)
        co_return failure(ground.error());
    const Result<std::optional<Secret>> value = co_await core->vault.store->read(credential.key());
    if (!value)
        co_return failure(value.error());
    const auto work = std::make_shared<vault::Work>();
    work->ground = *ground;
    work->rotation.credential = credential;
    work->old = value->value_or(Secret());
    Result<vault::Users> users = co_await vault::usersOf(work);
    if (!users)
        co_return failure(users.error());
    co_return Result<QList<vault::Consumer>>(users->consumers);
}

Async<QList<vault::ConnectionString>> stringsTask(CorePtr core, vault::CredentialId credential)
{
    const Result<Server> server = core->book.byId(credential.server);
    if (!server)
        co_return failure(server.error());
    const Result<Secret> value = co_await vault::reveal(core->vault, credential);
    if (!value)
        co_return failure(value.error());
    core->redactor.learn(*value);
    const auto line = vault::Ledger(core->database).find(credential);
    const QString account = line && *line ? (*line)->info.account : QString();
    record(core, credential.server, u"vault show"_s, Tr::tr("Made connection strings with %1").arg(credential.name), u"done"_s);
    co_return Result<QList<vault::ConnectionString>>(vault::connectionStrings(definitionOf(core, *server), credential, account, *value));
}

Async<Secret> previousTask(CorePtr core, vault::CredentialId credential)
{
    const Result<std::optional<Secret>> value = co_await core->vault.store->read(vault::previousKey(credential));
    if (!value)
        co_return failure(value.error());
    const Result<QList<vault::Rotation>> all = vault::Journal(core->database).rotations(credential.server);
    bool expired = false;
    for (const vault::Rotation &rotation : all ? *all : QList<vault::Rotation>())
        if (rotation.credential == credential && rotation.keptUntil) {
            expired = *rotation.keptUntil < QDateTime::currentDateTimeUtc();
            break;
        }
    if (!*value || expired)
        co_return failure(Error::Kind::NotFound, Tr::tr("There is no earlier value of %1.").arg(credential.name), {}, Tr::tr("It is kept for some days after a rotation."));
    core->redactor.learn(**value);
    record(core, credential.server, u"vault show"_s, Tr::tr("Revealed the earlier %1").arg(credential.name), u"done"_s);
    co_return **value;
}

Async<QList<vault::RotationPlan>> plansTask(CorePtr core, QUuid server, QStringList names)
{
    const Result<GroundPtr> ground = co_await groundOf(core, server);
    if (!ground)
        co_return failure(ground.error());
    co_return co_await vault::rotationPlans(*ground, names);
}

Async<QList<vault::Rotation>> rotateTask(CorePtr core, DoorPtr door, QUuid server, QStringList names, QStringList typed, Cancel stop)
{
    QElapsedTimer watch;
    watch.start();
    const Result<GroundPtr> ground = co_await groundOf(core, server);
    if (!ground)
        co_return failure(ground.error());
    const Result<QList<vault::Rotation>> rotations = co_await vault::rotate(*ground, names, typed, teller(core, door), stop);
    if (rotations)
        for (const vault::Rotation &rotation : *rotations)
            recordRotation(core, rotation, watch);
    else
        recordEnd(core, server, u"vault rotate"_s, Tr::tr("Rotated credentials"), rotations, watch);
    announce(door, server);
    co_return Result<QList<vault::Rotation>>(rotations);
}

Async<QList<vault::RepairOffer>> repairOffersTask(CorePtr core, QUuid server)
{
    const Result<GroundPtr> ground = co_await groundOf(core, server);
    if (!ground)
        co_return failure(ground.error());
    co_return co_await vault::repairOffers(*ground);
}

Async<vault::Rotation> repairTask(CorePtr core, DoorPtr door, QString id, vault::RepairWay way, QStringList typed)
{
    QElapsedTimer watch;
    watch.start();
    const auto known = vault::Journal(core->database).find(id);
    if (!known)
        co_return failure(known.error());
    if (!*known)
        co_return failure(Error::Kind::NotFound, Tr::tr("There is no rotation %1.").arg(id));
    const QUuid server = (*known)->credential.server;
    const Result<GroundPtr> ground = co_await groundOf(core, server);
    if (!ground)
        co_return failure(ground.error());
    const Result<vault::Rotation> rotation = co_await vault::repair(*ground, id, way, typed, teller(core, door));
    if (rotation)
        recordRotation(core, *rotation, watch);
    else
        recordEnd(core, server, u"vault repair"_s, Tr::tr("Repaired a rotation of %1").arg((*known)->credential.name), rotation, watch);
    announce(door, server);
    co_return Result<vault::Rotation>(rotation);
}

Async<vault::Offer> offerTask(CorePtr core, QUuid server, vault::Source source)
{
    const Result<GroundPtr> ground = co_await groundOf(core, server);
    if (!ground)
        co_return failure(ground.error());
    co_return co_await vault::offerFrom(*ground, source);
}

Async<vault::Offer> takeTask(CorePtr core, DoorPtr door, QUuid server, std::optional<vault::Source> source, QStringList replace)
{
    QElapsedTimer watch;
    watch.start();
    const Result<GroundPtr> ground = co_await groundOf(core, server);
    if (!ground)
        co_return failure(ground.error());
    const Result<vault::Offer> offer = source ? co_await vault::acceptFrom(*ground, *source, replace) : co_await vault::recoverFrom(*ground);
    const QString taken = offer && !offer->taken.isEmpty() ? offer->taken.join(u", "_s) : Tr::tr("nothing");
    const bool file = source && source->kind != vault::Source::Kind::ServerEnv && source->kind != vault::Source::Kind::Containers;
    const QString verb = !source ? u"vault recover"_s : file ? u"vault import"_s : u"vault adopt"_s;
    recordEnd(core, server, verb, Tr::tr("Took into the vault: %1").arg(taken), offer, watch);
    announce(door, server);
    co_return Result<vault::Offer>(offer);
}

Async<vault::ScanReport> scanTask(CorePtr core, DoorPtr door, QUuid server, bool otherUsers)
{
    QElapsedTimer watch;
    watch.start();
    const Result<GroundPtr> ground = co_await groundOf(core, server);
    if (!ground)
        co_return failure(ground.error());
    const Paths &paths = core->options.paths;
    const Result<vault::ScanReport> report = co_await vault::scanForLeaks(*ground, {paths.config, paths.data, paths.state, paths.cache}, otherUsers);
    recordEnd(core, server, u"vault scan"_s, report ? Tr::tr("Looked for leaked secrets: %n places", nullptr, report->leaks()) : Tr::tr("Looked for leaked secrets"), report, watch);
    if (!report)
        co_return failure(report.error());
    const QByteArray json = QJsonDocument(vault::toJson(*report)).toJson(QJsonDocument::Compact);
    if (const Result<> noted = vault::Journal(core->database).note(server, u"scan"_s, json); !noted)
        co_return failure(noted.error());
    if (door)
        Q_EMIT door->scanned(server);
    co_return Result<vault::ScanReport>(*report);
}

Async<vault::Exported> exportTask(CorePtr core, QUuid server, vault::ExportWish wish)
{
    QElapsedTimer watch;
    watch.start();
    const Result<Server> known = core->book.byId(server);
    if (!known)
        co_return failure(known.error());
    const Result<vault::Exported> exported = co_await vault::exportValues(core->vault, server, known->name, wish);
    if (exported || exported.error().kind != Error::Kind::NeedsAnswer)
        recordEnd(core, server, u"vault export"_s, Tr::tr("Exported the credentials to %1").arg(wish.file), exported, watch);
    co_return Result<vault::Exported>(exported);
}

Async<QList<vault::PolicyFinding>> policyTask(CorePtr core, QUuid server)
{
    const Result<Server> known = core->book.byId(server);
    if (!known)
        co_return failure(known.error());
    co_return co_await vault::checkPolicy(core->vault, server, definitionOf(core, *known).secrets);
}

Async<> forgetTask(CorePtr core, DoorPtr door, vault::CredentialId credential, QStringList typed)
{
    if (!typed.contains(credential.name))
        co_return failure(Error::Kind::NeedsAnswer, Tr::tr("The vault forgets %1 for good.").arg(credential.name), Tr::tr("The service keeps its password: without the vault you need another copy of it."),
                          Tr::tr("Type %1 to go on.").arg(credential.name), credential.name);
    const Result<> forgotten = co_await vault::forgetCredential(core->vault, credential);
    record(core, credential.server, u"vault forget"_s, Tr::tr("Forgot %1").arg(credential.name), forgotten ? u"done"_s : u"failed"_s);
    announce(door, credential.server);
    co_return Result<>(forgotten);
}

class LiveVault : public vault::Door
{
public:
    explicit LiveVault(CorePtr core) : m_core(std::move(core)) {}

    Async<QList<vault::Consumer>> consumers(vault::CredentialId credential) override { return consumersTask(m_core, std::move(credential)); }
    Async<QList<vault::ConnectionString>> connectionStrings(vault::CredentialId credential) override { return stringsTask(m_core, std::move(credential)); }
    Async<Secret> previous(vault::CredentialId credential) override { return previousTask(m_core, std::move(credential)); }
    Async<QList<vault::RotationPlan>> rotationPlans(QUuid server, QStringList names) override { return plansTask(m_core, server, std::move(names)); }
    Async<QList<vault::Rotation>> rotate(QUuid server, QStringList names, QStringList typed) override
    {
        const Cancel stop = m_stops[server] = Cancel();
        return rotateTask(m_core, this, server, std::move(names), std::move(typed), stop);
    }
    void stopRotation(QUuid server) override { m_stops.value(server).request(); }
    QList<vault::Rotation> rotations(QUuid server) const override { return vault::Journal(m_core->database).rotations(server).value_or(QList<vault::Rotation>()); }
    QList<vault::Rotation> unfinished(QUuid server) const override
    {
        QList<vault::Rotation> all = rotations(server);
        all.removeIf([](const vault::Rotation &rotation) { return rotation.isOver(); });
        return all;
    }
    Async<QList<vault::RepairOffer>> repairOffers(QUuid server) override { return repairOffersTask(m_core, server); }
    Async<vault::Rotation> repair(QString rotation, vault::RepairWay way, QStringList typed) override
    {
        return repairTask(m_core, this, std::move(rotation), way, std::move(typed));
    }
    Async<vault::Offer> offer(QUuid server, vault::Source source) override { return offerTask(m_core, server, std::move(source)); }
    Async<vault::Offer> accept(QUuid server, vault::Source source, QStringList replace) override
    {
        return takeTask(m_core, this, server, std::move(source), std::move(replace));
    }
    Async<vault::Offer> recover(QUuid server) override { return takeTask(m_core, this, server, {}, {}); }
    Async<vault::ScanReport> scan(QUuid server, bool otherUsers) override { return scanTask(m_core, this, server, otherUsers); }
    std::optional<vault::ScanReport> lastScan(QUuid server) const override
    {
        const auto note = vault::Journal(m_core->database).noted(server, u"scan"_s);
        return note && *note ? std::optional(vault::scanReportFrom(QJsonDocument::fromJson((*note)->json).object())) : std::nullopt;
    }
    Async<vault::Exported> exportTo(QUuid server, vault::ExportWish wish) override { return exportTask(m_core, server, std::move(wish)); }
    std::optional<QDateTime> recoveryFile(QUuid server) const override
    {
        const auto note = vault::Journal(m_core->database).noted(server, u"recovery-file"_s);
        return note && *note ? std::optional((*note)->at) : std::nullopt;
    }
    Async<QList<vault::PolicyFinding>> policy(QUuid server) override { return policyTask(m_core, server); }
    vault::PolicyRules rules(QUuid server) const override { return vault::rulesOf(m_core->vault, server); }
    Result<> setRules(QUuid server, vault::PolicyRules rules) override
    {
        const Result<> kept = vault::keepRules(m_core->vault, server, rules);
        if (kept)
            record(m_core, server, u"vault policy"_s, Tr::tr("Set the limits: old after %1 days, the value before a rotation kept for %2").arg(rules.oldestDays).arg(rules.keptDays), u"done"_s);
        Q_EMIT credentialsChanged(server);
        return kept;
    }
    Async<> forget(vault::CredentialId credential, QStringList typed) override { return forgetTask(m_core, this, std::move(credential), std::move(typed)); }

private:
    CorePtr m_core;
    QHash<QUuid, Cancel> m_stops;       // of the rotation begun last
};

} // namespace

vault::GroundPtr vaultGround(const CorePtr &core, const SessionPtr &session, const stack::Definition &definition)
{
    const auto ground = std::make_shared<vault::Ground>();
    ground->server = session->server.id;
    ground->serverName = session->server.name;
    ground->link = session->link;
    ground->tools = *session->tools;
    ground->definition = definition;
    ground->vault = core->vault;
    ground->port = [core, session](const QString &portKey) { return tunnelTo(core, session, portKey); };
    ground->learn = [core](const Secret &secret) { core->redactor.learn(secret); };
    return ground;
}

std::unique_ptr<vault::Door> makeVaultDoor(CorePtr core)
{
    return std::make_unique<LiveVault>(std::move(core));
}

} // namespace vigie::engine
