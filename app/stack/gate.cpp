#include "app/stack/planner.h"

#include "app/stack/env_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::stack {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Stack)
};

using Lines = QList<GateLine>;

GateLine safe(const QString &claim, const QString &evidence)
{
    return {GateLine::Result::Safe, claim, evidence, {}};
}

GateLine stops(const QString &claim, const QString &evidence)
{
    return {GateLine::Result::Stops, claim, evidence, {}};
}

GateLine typed(const QString &claim, const QString &evidence, const QString &confirm)
{
    return {GateLine::Result::NeedsTyping, claim, evidence, confirm};
}

// "registry/name:tag" → name without registry and user, tag without digest
struct ImageName {
    QString name;
    QString tag;
};

ImageName imageName(const QString &reference)
{
    QString rest = reference.section(u'@', 0, 0);
    rest = rest.section(u'/', -1);
    return {rest.section(u':', 0, 0), rest.contains(u':') ? rest.section(u':', 1) : u"latest"_s};
}

QString major(const QString &tag, int parts)
{
    static const QRegularExpression numbers(u"(\\d+(?:\\.\\d+)*)"_s);
    const auto match = numbers.match(tag);
    return match.hasMatch() ? match.captured(1).split(u'.').mid(0, parts).join(u'.') : QString();
}

QString libc(const QString &tag)
{
    return tag.contains("alpine"_L1) ? u"musl"_s : u"glibc"_s;
}

void checkForeign(Lines &lines, const Definition &definition, const ServerFacts &facts)
{
    bool found = false;
    for (const Present &container : facts.containers) {
        const QString service = looksLike(container);
        if (service.isEmpty() || isOwn(container, definition, facts))
            continue;
        found = true;
        const QString made = container.project.isEmpty() ? Tr::tr("made by hand") : Tr::tr("of the project %1 in %2").arg(container.project, container.folder);
        lines.append(stops(Tr::tr("A container that looks like %1 is already on this server.").arg(findService(service)->label),
                           Tr::tr("%1 (%2), %3. Vigie leaves it alone; adopt it or deploy to another server.").arg(container.name, container.image, made)));
    }
    if (!found)
        lines.append(safe(Tr::tr("No other stack is in the way."), Tr::tr("%n containers looked at", nullptr, int(facts.containers.size()))));
}

void checkVolumes(Lines &lines, const Definition &definition, const ServerFacts &facts, const KnownCredentials &known)
{
    QStringList kept;
    for (const PresentVolume &volume : facts.volumes) {
        const auto service = std::ranges::find(services(), volume.name, &Service::volume);
        if (service == services().end())
            continue;
        const bool foreign = !volume.project.isEmpty() && volume.project != definition.project;
        const bool needsPassword = std::ranges::any_of(credentialNeeds(), [&](const CredentialNeed &need) {
            return need.service == service->name && (!known.readable || !known.values.contains(need.variable));
        });
        if (foreign)
            lines.append(stops(Tr::tr("The volume %1 belongs to another project.").arg(volume.name), volume.project));
        else if (needsPassword)
            lines.append(stops(Tr::tr("The volume %1 may hold data, but the vault has no credential for it.").arg(volume.name),
                               Tr::tr("A new password would not open it. Restore the credential or adopt the existing stack.")));
        else
            kept.append(volume.name);
    }
    for (const Present &container : facts.containers) {
        const Service *service = isOwn(container, definition, facts) && !container.oneOff ? findService(container.service) : nullptr;
        if (!service || service->volume.isEmpty() || container.volumes.values().contains(service->volume))
            continue;
        lines.append(stops(Tr::tr("%1 keeps its data on another volume than the one of the plan.").arg(service->label),
                           Tr::tr("It uses %1, the plan names %2.").arg(container.volumes.values().join(u", "_s), service->volume)));
    }
    lines.append(safe(Tr::tr("Every volume keeps its name."),
                      kept.isEmpty() ? Tr::tr("No volume of the stack exists yet") : Tr::tr("%1 kept as they are").arg(kept.join(u", "_s))));
}

void checkPorts(Lines &lines, const Definition &definition, const ServerFacts &facts)
{
    QSet<quint16> own;
    for (const Present &container : facts.containers)
        if (isOwn(container, definition, facts))
            for (const quint16 port : container.ports)
                own.insert(port);
    QMap<quint16, QString> wanted;
    bool allFree = true;
    for (const Service &service : services()) {
        for (const QString &key : service.portKeys) {
            const quint16 port = number(definition.port(key));
            const bool twice = wanted.contains(port);
            const bool taken = facts.listening.contains(port) && !own.contains(port);
            allFree = allFree && !twice && !taken;
            if (twice)
                lines.append(stops(Tr::tr("Port %1 is wanted twice.").arg(port), wanted.value(port) + u", "_s + key));
            else if (taken)
                lines.append(stops(Tr::tr("Port %1 of %2 is taken.").arg(port).arg(service.label),
                                   facts.listening.value(port).isEmpty() ? Tr::tr("By a program that could not be named") : facts.listening.value(port)));
            wanted.insert(port, key);
        }
    }
    if (allFree)
        lines.append(safe(Tr::tr("The ports are free or already this stack's."), Tr::tr("%n ports", nullptr, int(wanted.size()))));
}

void checkCredentials(Lines &lines, const Definition &definition, const ServerFacts &facts, const KnownCredentials &known)
{
    if (!known.readable) {
        lines.append(stops(Tr::tr("The vault cannot be read."), Tr::tr("Without it nobody can tell which credentials belong to this server.")));
        return;
    }
    if (!facts.env)
        return;
    const QMap<QString, QString> there = parseEnv(*facts.env);
    bool conflict = false;
    for (const CredentialNeed &need : credentialNeeds()) {
        const QString value = there.value(need.variable);
        if (value.isEmpty() || known.values.value(need.variable) == Secret(value.toUtf8()))
            continue;
        conflict = true;
        lines.append(stops(Tr::tr("%1 in .env on the server is not the one in the vault.").arg(need.variable),
                           known.values.contains(need.variable) ? Tr::tr("Both exist and differ. Vigie overwrites neither.")
                                                                : Tr::tr("The vault has none. Vigie does not overwrite a .env that it did not write.")));
    }
    if (!conflict && definition.secrets == SecretMode::Env)
        lines.append(safe(Tr::tr("The credentials in .env are the vault's."), Tr::tr("Compared by value")));
}

void checkSecretMode(Lines &lines, const Definition &definition, const ServerFacts &facts, const KnownCredentials &known)
{
    if (!facts.ours || facts.revision == 0)
        return;
    const std::optional<SecretMode> before = facts.compose ? secretModeOf(*facts.compose) : std::nullopt;
    const bool unrecoverable = definition.secrets == SecretMode::VaultOnly && known.readable && !known.recoveryFile;
    const QString withoutFile = Tr::tr("Without one the credentials are lost with this workstation as soon as the containers are gone: vigiectl vault export NAME FILE");
    if (before == definition.secrets) {
        if (unrecoverable)
            lines.append({GateLine::Result::Note, Tr::tr("There is no recovery file of the credentials."), withoutFile, {}});
        return;
    }
    const QString unclear = Tr::tr("How they were kept until now cannot be told: docker-compose.yml on the server is missing or cannot be read.");
    if (definition.secrets == SecretMode::Env)
        lines.append(typed(Tr::tr("The credentials would be written into .env on the server."),
                           before ? Tr::tr("This server was deployed with vault-only secrets: until now none of them is on its disk or in docker inspect.") : unclear,
                           u".env"_s));
    else
        lines.append(typed(Tr::tr("The credentials would be taken out of .env on the server: the vault alone would hold them."),
                           before ? Tr::tr("Keep a recovery file of the vault; by hand the stack cannot be made anew without them.") : unclear, u"vault only"_s));
    if (unrecoverable)
        lines.append(typed(Tr::tr("The credentials would leave the server's .env, and there is no recovery file of them."), withoutFile, u"no recovery file"_s));
}

void checkImage(Lines &lines, const Service &service, const QString &before, const QString &after)
{
    const ImageName old = imageName(before);
    const ImageName now = imageName(after);
    const QString change = before + u" → "_s + after;
    if (service.name == "postgres"_L1 && major(old.tag, 1) != major(now.tag, 1))
        lines.append(stops(Tr::tr("PostgreSQL would change its major version."), change + u". "_s + Tr::tr("Its data folder cannot be read by another major version; use the upgrade.")));
    else if (service.name == "postgres"_L1 && libc(old.tag) != libc(now.tag))
        lines.append(typed(Tr::tr("PostgreSQL would change its C library, and with it the order of texts in indexes."),
                           change + u". "_s + Tr::tr("Indexes on texts must be rebuilt afterwards."), service.volume));
    else if (service.name == "meilisearch"_L1 && major(old.tag, 2) != major(now.tag, 2))
        lines.append(stops(Tr::tr("Meilisearch would change its version."), change + u". "_s + Tr::tr("It refuses a database of another version; use the upgrade.")));
    else if (service.name == "redis"_L1 && major(old.tag, 1) != major(now.tag, 1))
        lines.append(typed(Tr::tr("Redis would change its major version."), change + u". "_s + Tr::tr("There is no way back once it has rewritten its files."), service.volume));
    else if (old.name != now.name)
        lines.append(typed(Tr::tr("%1 would come from another image.").arg(service.label), change, service.volume));
}

// What wrote the data that is there: the container's image, and where it was removed the one that .env names.
QString imageBefore(const Service &service, const Definition &definition, const ServerFacts &facts)
{
    for (const Present &container : facts.containers)
        if (container.service == service.name && !container.oneOff && isOwn(container, definition, facts))
            return container.image;
    const bool hasData = std::ranges::any_of(facts.volumes, [&](const PresentVolume &volume) { return volume.name == service.volume; });
    return hasData && facts.env ? parseEnv(*facts.env).value(service.imageKey) : QString();
}

void checkImages(Lines &lines, const Definition &definition, const ServerFacts &facts)
{
    for (const Service &service : services()) {
        const QString before = service.oneShot ? QString() : imageBefore(service, definition, facts);
        if (!before.isEmpty() && before != definition.image(service))
            checkImage(lines, service, before, definition.image(service));
    }
}

void checkExposure(Lines &lines, const Definition &definition)
{
    const QString address = definition.settings.value(u"BIND_ADDRESS"_s);
    if (address == "127.0.0.1"_L1 || address == "::1"_L1) {
        lines.append(safe(Tr::tr("The services answer on this server only."), Tr::tr("Reached through Vigie's tunnels")));
        return;
    }
    lines.append(typed(Tr::tr("The services would answer on %1.").arg(address),
                       Tr::tr("Ports that Docker publishes pass by ufw. Allow known addresses only, for example: iptables -I DOCKER-USER -p tcp -m "
                              "conntrack --ctorigdstport 5432 ! -s ADDRESS -j DROP"),
                       address));
}

} // namespace

QString looksLike(const Present &container)
{
    static const QList<QPair<QString, QStringList>> signs{
        {u"postgres"_s, {u"postgres"_s, u"postgresql"_s, u"/var/lib/postgresql"_s}},
        {u"redis"_s, {u"redis"_s, u"valkey"_s}},
        {u"meilisearch"_s, {u"meilisearch"_s, u"/meili_data"_s}},
        {u"minio"_s, {u"minio"_s, u"silo"_s}},
    };
    if (container.oneOff || container.service == "minio-init"_L1)
        return {};
    const QString image = imageName(container.image).name;
    for (const auto &[service, words] : signs) {
        for (const QString &word : words) {
            const bool byMount = word.startsWith(u'/') && std::ranges::any_of(container.mounts, [&](const QString &mount) { return mount.startsWith(word); });
            const bool byName = !word.startsWith(u'/') && (image == word || container.service == word || container.name.contains(word));
            if (byMount || byName)
                return service;
        }
        const QString volume = u'_' + service + u"_data"_s;
        if (std::ranges::any_of(container.volumes, [&](const QString &name) { return name.endsWith(volume); }))
            return service;
    }
    return {};
}

QList<GateLine> gate(const Definition &definition, const ServerFacts &facts, const KnownCredentials &known, const QList<ServicePlan> &plans)
{
    Lines lines;
    checkForeign(lines, definition, facts);
    checkVolumes(lines, definition, facts, known);
    checkPorts(lines, definition, facts);
    checkCredentials(lines, definition, facts, known);
    checkSecretMode(lines, definition, facts, known);
    checkImages(lines, definition, facts);
    checkExposure(lines, definition);
    const bool touchesData = std::ranges::any_of(plans, [](const ServicePlan &plan) { return plan.action == ServicePlan::Action::Recreate; });
    if (touchesData)
        lines.append({GateLine::Result::Note, Tr::tr("No copy of the data is known."), Tr::tr("Containers are made anew; volumes stay attached to the same data."), {}});
    std::ranges::stable_sort(lines, std::greater<>{}, &GateLine::result);
    return lines;
}

} // namespace vigie::stack
