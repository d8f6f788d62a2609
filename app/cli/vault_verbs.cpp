#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/text.h"
#include "app/cli/vault_verbs.h"
#include "app/vault/door.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string name, credential;
    bool reveal = false;
};

using Credentials = QList<vault::CredentialInfo>;

QString describe(const Credentials &credentials)
{
    Table table({Tr::tr("Credential"), Tr::tr("Service"), Tr::tr("Account"), Tr::tr("Vault"), Tr::tr("Made"), Tr::tr("Fingerprint")});
    for (const vault::CredentialInfo &credential : credentials)
        table.add({credential.id.name, credential.id.service, orDash(credential.account), presenceName(credential.presence),
                   shown(credential.rotated.value_or(credential.created)), orDash(credential.fingerprint)});
    return table.text();
}

Async<int> list(ContextPtr context, QString name)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<vault::VaultState> state = co_await context->await(context->engine()->vaultState());
    if (!state)
        co_return failure(state.error());
    const Result<Credentials> credentials = co_await context->await(context->engine()->credentials(server->id));
    if (!credentials)
        co_return failure(credentials.error());
    if (context->json) {
        context->print({{u"vault"_s, shape(*state)}, {u"credentials"_s, shapes(*credentials)}});
        co_return int(Fine);
    }
    context->note(state->where.isEmpty() ? Tr::tr("There is no keychain here. --vault-file FILE keeps credentials in an encrypted file.")
                                         : Tr::tr("Kept in: %1").arg(safeLine(state->where)));
    if (credentials->isEmpty())
        context->note(Tr::tr("There are no credentials for %1 yet.").arg(name));
    else
        context->print(describe(*credentials));
    co_return int(Fine);
}

Result<vault::CredentialInfo> find(const Credentials &credentials, const QString &name)
{
    for (const vault::CredentialInfo &credential : credentials)
        if (credential.id.name.compare(name, Qt::CaseInsensitive) == 0)
            return credential;
    return failure(Error::Kind::NotFound, Tr::tr("There is no credential called %1.").arg(name), {}, Tr::tr("vigiectl vault list NAME shows them."));
}

// The value alone, so that it can be piped into another program.
void showRevealed(const ContextPtr &context, const vault::CredentialInfo &credential, const Secret &secret)
{
    if (context->json) {
        QJsonObject object = shape(credential);
        object[u"value"_s] = QString::fromUtf8(secret.revealed());
        context->print(object);
    } else {
        context->terminal->out(secret.revealed() + '\n');
    }
}

Async<int> showOne(ContextPtr context, vault::CredentialInfo credential, bool reveal)
{
    if (reveal) {
        const Result<Secret> secret = co_await context->await(context->engine()->reveal(credential.id));
        if (!secret)
            co_return failure(secret.error());
        showRevealed(context, credential, *secret);
    } else if (context->json) {
        context->print(shape(credential));
    } else {
        context->print(describe({credential}));
    }
    co_return int(Fine);
}

Async<int> show(ContextPtr context, Options options)
{
    if (options.reveal && options.credential.empty())
        co_return failure(Error::Kind::Usage, Tr::tr("--reveal shows one credential at a time."), {}, Tr::tr("Name it: vigiectl vault show NAME CREDENTIAL --reveal"));
    if (options.credential.empty())
        co_return co_await list(context, qt(options.name));
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<vault::CredentialInfo> credential = co_await findCredential(context, server->id, qt(options.credential));
    if (!credential)
        co_return failure(credential.error());
    co_return co_await showOne(context, *credential, options.reveal);
}

} // namespace

Result<vault::Door *> doorOf(const ContextPtr &context)
{
    if (vault::Door *door = context->engine()->vault())
        return door;
    return failure(Error::Kind::Internal, Tr::tr("This engine has no vault."));
}

Async<vault::CredentialInfo> findCredential(ContextPtr context, QUuid server, QString name)
{
    const Result<Credentials> credentials = co_await context->await(context->engine()->credentials(server));
    if (!credentials)
        co_return failure(credentials.error());
    co_return find(*credentials, name);
}

void addVaultVerbs(CLI::App &program, Act &chosen)
{
    CLI::App *family = program.add_subcommand("vault", utf8(Tr::tr("The credentials of a server")));
    family->require_subcommand(1);
    const auto options = std::make_shared<Options>();

    CLI::App *listing = family->add_subcommand("list", utf8(Tr::tr("List them, without their values")));
    addName(listing, options->name);
    listing->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return list(context, qt(options->name)); }; });

    CLI::App *showing = family->add_subcommand("show", utf8(Tr::tr("Show one")));
    addName(showing, options->name);
    showing->add_option("CREDENTIAL", options->credential, utf8(Tr::tr("Which one, such as POSTGRES_PASSWORD")));
    showing->add_flag("--reveal", options->reveal, utf8(Tr::tr("Print its value; the history records it")));
    showing->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return show(context, *options); }; });

    addRotationVerbs(family, chosen);
    addTransferVerbs(family, chosen);
    addKeepingVerbs(family, chosen);
    addScanVerbs(family, chosen);
}

} // namespace vigie::cli
