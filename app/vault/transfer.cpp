#include "app/vault/transfer.h"

#include "app/deploy/ground.h"
#include "app/stack/env_file.h"
#include "app/vault/application.h"
#include "app/vault/crypto.h"
#include "app/vault/keeping.h"
#include "app/vault/kinds.h"
#include "app/vault/rotate.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::vault {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

constexpr qint64 largestFile = 1024 * 1024;

// What each service's container was given, read as root would: "NAME CONTAINER BASE64". $1: docker, $2: project, then SERVICE:NAME:FILE.
const QString insideScript = uR"sh(docker=$1 project=$2; shift 2
for wanted in "$@"; do
  service=${wanted%%:*} rest=${wanted#*:}; name=${rest%%:*} file=${rest#*:}
  id=$($docker ps -q --no-trunc --filter "label=com.docker.compose.project=$project" --filter "label=com.docker.compose.service=$service" --filter label=com.docker.compose.oneoff=False | head -n 1)
  [ -n "$id" ] || continue
  value=$($docker inspect --format '{{range .Config.Env}}{{println .}}{{end}}' "$id" | sed -n "s/^$name=//p" | head -n 1)
  [ -n "$value" ] || value=$($docker exec -u 0 "$id" cat "/run/secrets/$file" </dev/null 2>/dev/null)
  [ -z "$value" ] || printf '%s %s %s\n' "$name" "$($docker inspect --format '{{.Name}}' "$id" | cut -c 2-)" "$(printf '%s' "$value" | base64 -w 0)"
done
exit 0
)sh"_s;

int lineOf(const QByteArray &text, const QString &name)
{
    int number = 0, found = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        if (stack::parseEnv(line).contains(name))
            found = number;
    }
    return found;
}

QList<Foreign> fromEnv(const GroundPtr &ground, const QByteArray &text, const QString &file)
{
    const QMap<QString, QString> variables = stack::parseEnv(text);
    QList<Foreign> values;
    for (const Wanted &one : allWanted(*ground))
        if (const QString value = variables.value(one.id.name); !value.isEmpty())
            values.append({one.id, Secret(value.toUtf8()), Tr::tr("%1, line %2").arg(file).arg(lineOf(text, one.id.name))});
    return values;
}

QList<Foreign> fromNames(const GroundPtr &ground, const NamedValues &named, const QString &file)
{
    QList<Foreign> values;
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        CredentialId id{ground->server, ground->definition.project, it.key().section(u'/', 0, -2), it.key().section(u'/', -1)};
        for (const Wanted &one : allWanted(*ground))
            if (one.id.name == id.name)
                id = one.id;
        if (id.service == signInService)
            id.stack = signInService;
        if (id.service == signInService || stack::findService(id.service))
            values.append({id, it.value(), file});
    }
    return values;
}

Async<QList<Foreign>> fromContainers(GroundPtr ground)
{
    QStringList words{deploy::dockerWords(ground->tools), ground->definition.project};
    const QList<Wanted> all = wanted(ground->server, ground->definition);
    for (const Wanted &one : all)
        words.append(one.id.service + u':' + one.id.name + u':' + one.id.name.toLower());
    const Result<Output> ran = co_await ground->link->run(shellScript(insideScript, words).within(60s));
    if (!ran)
        co_return failure(ran.error().during(Tr::tr("The containers of the server could not be read.")));
    QList<Foreign> values;
    for (const QByteArray &line : ran->out.split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        for (const Wanted &one : all)
            if (parts.size() == 3 && one.id.name.toUtf8() == parts[0])
                values.append({one.id, Secret(QByteArray::fromBase64(parts[2])), Tr::tr("container %1").arg(QString::fromUtf8(parts[1]))});
    }
    co_return Result<QList<Foreign>>(values);
}

Result<QByteArray> localFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return failure(Error::Kind::NotFound, Tr::tr("%1 cannot be read.").arg(path), {}, Tr::tr("Check its name and who may read it."), file.errorString());
    return file.readAll();
}

Async<OfferedValue> compared(GroundPtr ground, Foreign foreign, Secret key)
{
    const Wanted one = wantedOf(*ground, foreign.credential);
    const Result<std::optional<Secret>> stored = co_await ground->vault.store->read(foreign.credential.key());
    if (!stored)
        co_return failure(stored.error());
    ground->learn(foreign.value);
    OfferedValue value;
    value.credential = foreign.credential;
    value.label = one.label;
    value.account = one.account;
    value.place = foreign.place;
    value.length = static_cast<int>(foreign.value.size());
    value.fingerprint = fingerprint(key, foreign.value);
    value.state = !*stored ? OfferedValue::State::New : **stored == foreign.value ? OfferedValue::State::Same : OfferedValue::State::Differs;
    const auto answer = [](const Result<bool> &opened) { return !opened ? OfferedValue::Opens::Unknown : *opened ? OfferedValue::Opens::Yes : OfferedValue::Opens::No; };
    const bool triable = rotates(foreign.credential);
    if (triable) {
        const Result<std::optional<QString>> account = co_await accountThatOpens(ground, foreign.credential, foreign.value);
        value.opens = !account ? OfferedValue::Opens::Unknown : *account ? OfferedValue::Opens::Yes : OfferedValue::Opens::No;
        if (account && *account && isApplication(foreign.credential)) // either of its two
            value.account = **account;
    }
    if (value.state == OfferedValue::State::Differs) {
        value.storedFingerprint = fingerprint(key, **stored);
        if (triable)
            value.storedOpens = answer(co_await opens(ground, foreign.credential, **stored));
    }
    co_return Result<OfferedValue>(value);
}

Async<Offer> offerOf(GroundPtr ground, QList<Foreign> foreign)
{
    const Result<LockPtr> held = co_await lockVault(ground->vault);
    if (!held)
        co_return failure(held.error());
    const Result<Keeping> keeper = co_await keeping(ground->vault.store);
    if (!keeper)
        co_return failure(keeper.error());
    Offer offer;
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const Result<OfferedValue> value = co_await compared(ground, foreign.at(i), keeper->key);
        if (!value)
            co_return failure(value.error());
        offer.values.append(*value);
    }
    for (const Wanted &one : wanted(ground->server, ground->definition))
        if (std::ranges::none_of(foreign, [&one](const Foreign &each) { return each.credential == one.id; }))
            offer.missing.append(one.id.name);
    co_return Result<Offer>(offer);
}

Result<> allowed(const OfferedValue &value)
{
    if (value.opens != OfferedValue::Opens::No || value.storedOpens != OfferedValue::Opens::Yes)
        return {};
    return failure(Error::Kind::Conflict, Tr::tr("The vault's %1 opens the service, the offered one does not.").arg(value.credential.name),
                   Tr::tr("Fingerprint in the vault %1, offered %2.").arg(value.storedFingerprint, value.fingerprint), Tr::tr("Nothing was changed."));
}

// Which of the offered values are to be written.
bool isTaken(const OfferedValue &value, const QStringList &replace, bool mustOpen)
{
    if (mustOpen && value.opens == OfferedValue::Opens::No)
        return false;
    return value.state == OfferedValue::State::New
           || (value.state == OfferedValue::State::Differs && replace.contains(value.credential.name, Qt::CaseInsensitive));
}

Async<Offer> take(GroundPtr ground, QList<Foreign> foreign, QStringList replace, CredentialInfo::Origin origin, bool mustOpen)
{
    Result<Offer> offer = co_await offerOf(ground, foreign);
    if (!offer)
        co_return failure(offer.error());
    for (const OfferedValue &value : offer->values)
        if (isTaken(value, replace, mustOpen))
            if (const Result<> fine = allowed(value); !fine)
                co_return failure(fine.error());
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const OfferedValue value = offer->values.at(i);
        if (!isTaken(value, replace, mustOpen))
            continue;
        const Result<std::optional<Secret>> stored = co_await ground->vault.store->read(value.credential.key());
        if (!stored)
            co_return failure(stored.error());
        Wanted one = wantedOf(*ground, value.credential);
        one.account = value.account;
        const Result<> kept = co_await succeed(ground->vault, one, stored->value_or(Secret()), foreign.at(i).value, origin);
        if (!kept)
            co_return failure(kept.error());
        offer->taken.append(value.credential.name);
    }
    co_return offer;
}

} // namespace

Async<QList<Foreign>> readSource(GroundPtr ground, Source source)
{
    if (source.kind == Source::Kind::Containers)
        co_return co_await fromContainers(ground);
    if (source.kind == Source::Kind::ServerEnv) {
        const Result<stack::ServerFacts> facts = co_await deploy::readGround(ground->link, ground->tools, ground->definition);
        if (!facts)
            co_return failure(facts.error());
        if (!facts->env)
            co_return failure(Error::Kind::NotFound, Tr::tr("There is no .env in %1.").arg(ground->definition.folder), {}, Tr::tr("Take them from the running containers."));
        co_return Result<QList<Foreign>>(fromEnv(ground, *facts->env, ground->definition.folder + u"/.env"_s));
    }
    if (source.kind == Source::Kind::EncryptedFile) {
        const Result<NamedValues> values = co_await readEncrypted(source.file, source.passphrase);
        if (!values)
            co_return failure(values.error());
        co_return Result<QList<Foreign>>(fromNames(ground, *values, source.file));
    }
    const Result<QByteArray> text = localFile(source.file);
    if (!text)
        co_return failure(text.error());
    if (source.kind == Source::Kind::EnvFile)
        co_return Result<QList<Foreign>>(fromEnv(ground, *text, source.file));
    const Result<NamedValues> values = parseCsv(*text);
    if (!values)
        co_return failure(values.error());
    co_return Result<QList<Foreign>>(fromNames(ground, *values, source.file));
}

Async<Offer> offerFrom(GroundPtr ground, Source source)
{
    const Result<QList<Foreign>> foreign = co_await readSource(ground, source);
    if (!foreign)
        co_return failure(foreign.error());
    co_return co_await offerOf(ground, *foreign);
}

Async<Offer> acceptFrom(GroundPtr ground, Source source, QStringList replace)
{
    const Result<QList<Foreign>> foreign = co_await readSource(ground, source);
    if (!foreign)
        co_return failure(foreign.error());
    const bool file = source.kind == Source::Kind::EncryptedFile || source.kind == Source::Kind::Csv;
    co_return co_await take(ground, *foreign, replace, file ? CredentialInfo::Origin::Imported : CredentialInfo::Origin::Adopted, false);
}

Async<Offer> recoverFrom(GroundPtr ground)
{
    const Result<QList<Foreign>> foreign = co_await fromContainers(ground);
    if (!foreign)
        co_return failure(foreign.error());
    if (foreign->isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("No running container of %1 holds a credential.").arg(ground->definition.project), {},
                          Tr::tr("Start the services, or import the recovery file: vigiectl vault import"));
    Result<Offer> offer = co_await take(ground, *foreign, {}, CredentialInfo::Origin::Adopted, true);
    if (!offer)
        co_return failure(offer.error());
    // No container holds what applications sign in with: they get a second account, and the first one goes on working.
    const Result<QStringList> made = co_await makeApplicationAccounts(ground, Elsewhere::Lost);
    const Result<QStringList> keys = co_await keepApiKeys(ground);
    for (const Result<QStringList> &more : {made, keys})
        if (more)
            offer->taken += *more;
    for (const Wanted &one : applicationWanted(ground->server, ground->definition))
        if (!made && !offer->taken.contains(one.id.name))
            offer->missing.append(one.id.name);
    co_return Result<Offer>(*offer);
}

} // namespace vigie::vault
