#include "app/engine/proposal.h"

#include "app/deploy/checks.h"
#include "app/deploy/ground.h"
#include "app/deploy/revision.h"
#include "app/stack/planner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::engine {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

Result<stack::Definition> wished(stack::Definition definition, const DeployWish &wish)
{
    if (wish.secrets)
        definition.secrets = *wish.secrets;
    for (auto it = wish.settings.cbegin(); it != wish.settings.cend(); ++it) {
        if (!definition.settings.contains(it.key()))
            return failure(Error::Kind::Usage, Tr::tr("There is no setting %1.").arg(it.key()), {},
                           Tr::tr("The settings are: %1.").arg(QStringList(definition.settings.keys()).join(u", "_s)));
        definition.settings.insert(it.key(), it.value());
    }
    return definition;
}

// Without sudo the stack goes below the home folder, unless a folder was chosen for this server. Written down before anything is planned on it.
Result<> moveBelowHome(const CorePtr &core, const SessionPtr &session, const QString &home)
{
    Server moved = session->server;
    moved.folder = deploy::folderBelow(home);
    if (const Result<> changed = core->book.change(moved); !changed)
        return changed;
    session->server = moved;
    record(core, moved.id, u"server"_s, Tr::tr("The stack goes to %1: this user cannot make the usual folder.").arg(moved.folder), u"done"_s);
    if (core->face)
        Q_EMIT core->face->serversChanged();
    return {};
}

Async<stack::ServerFacts> groundOf(CorePtr core, SessionPtr session)
{
    Result<stack::ServerFacts> facts = co_await deploy::readGround(session->link, *session->tools, definitionOf(core, session->server));
    if (!facts || facts->homeInstead.isEmpty() || facts->ours || !session->server.folder.isEmpty())
        co_return facts;
    if (const Result<> moved = moveBelowHome(core, session, facts->homeInstead); !moved)
        co_return failure(moved.error());
    facts = co_await deploy::readGround(session->link, *session->tools, definitionOf(core, session->server));
    co_return facts;
}

} // namespace

Async<deploy::Proposal> proposal(CorePtr core, SessionPtr session, DeployWish wish)
{
    const Result<stack::ServerFacts> facts = co_await groundOf(core, session);
    if (!facts)
        co_return failure(facts.error());
    // Another workstation may have deployed since, or this one was killed before it wrote down what it had: the server knows.
    const stack::Definition known = definitionOf(core, session->server);
    stack::Definition deployed = stack::asDeployed(known, *facts);
    if (deployed != known)
        if (const Result<> saved = core->history.saveDefinition(session->server.id, deployed); !saved)
            co_return failure(saved.error());
    QList<stack::BundleFile> earlier;
    if (wish.revision > 0) {
        const Result<deploy::Revision> revision = co_await deploy::readRevision(session->link, deployed, wish.revision);
        if (!revision)
            co_return failure(revision.error());
        deployed = revision->definition;
        earlier = revision->files;
    }
    const Result<stack::Definition> definition = wished(deployed, wish);
    if (!definition)
        co_return failure(definition.error());
    Result<deploy::Proposal> proposed = co_await deploy::propose(siteOf(core, session), *definition, *facts, earlier);
    co_return proposed;
}

} // namespace vigie::engine
