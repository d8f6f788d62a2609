#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/passphrase.h"
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

using Kind = vault::Source::Kind;

struct Options {
    std::string name, from = "server-env", file, format;
    std::vector<std::string> replace;
    int passphraseFd = -1;
    bool yes = false;
};

QString name(vault::OfferedValue::State state)
{
    return state == vault::OfferedValue::State::New ? u"new"_s : state == vault::OfferedValue::State::Same ? u"same"_s : u"differs"_s;
}

QString name(vault::OfferedValue::Opens opens)
{
    return opens == vault::OfferedValue::Opens::Yes ? u"yes"_s : opens == vault::OfferedValue::Opens::No ? u"no"_s : u"unknown"_s;
}

QJsonObject shapeOf(const vault::OfferedValue &value)
{
    return {{u"name"_s, value.credential.name}, {u"service"_s, value.credential.service}, {u"label"_s, value.label}, {u"place"_s, value.place},
            {u"state"_s, name(value.state)}, {u"opens"_s, name(value.opens)},
            {u"storedOpens"_s, value.state == vault::OfferedValue::State::Differs ? QJsonValue(name(value.storedOpens)) : QJsonValue()},
            {u"fingerprint"_s, value.fingerprint}, {u"storedFingerprint"_s, value.storedFingerprint}, {u"length"_s, value.length}};
}

void show(const ContextPtr &context, const vault::Offer &offer)
{
    if (context->json) {
        QJsonArray values;
        for (const vault::OfferedValue &value : offer.values)
            values.append(shapeOf(value));
        context->print({{u"values"_s, values}, {u"missing"_s, QJsonArray::fromStringList(offer.missing)}, {u"taken"_s, QJsonArray::fromStringList(offer.taken)}});
        return;
    }
    Table table({Tr::tr("Credential"), Tr::tr("Found in"), Tr::tr("Against the vault"), Tr::tr("Opens the service"), Tr::tr("Fingerprint")});
    for (const vault::OfferedValue &value : offer.values)
        table.add({value.credential.name, value.place, name(value.state), name(value.opens), value.fingerprint});
    context->print(table.text());
    if (!offer.missing.isEmpty())
        context->note(Tr::tr("Not found there: %1").arg(offer.missing.join(u", "_s)));
    if (!offer.taken.isEmpty())
        context->note(Tr::tr("Taken into the vault: %1").arg(offer.taken.join(u", "_s)));
}

// A value that differs and was not named is a question that nobody answered.
Result<int> concluded(const ContextPtr &context, const vault::Offer &offer)
{
    show(context, offer);
    for (const vault::OfferedValue &value : offer.values)
        if (value.state == vault::OfferedValue::State::Differs && !offer.taken.contains(value.credential.name))
            return failure(Error::Kind::NeedsAnswer, Tr::tr("The vault holds another %1.").arg(value.credential.name),
                           Tr::tr("Opens the service: offered %1, in the vault %2.").arg(name(value.opens), name(value.storedOpens)),
                           Tr::tr("Take the offered one with: --replace %1").arg(value.credential.name));
    return int(Fine);
}

Async<int> take(ContextPtr context, Options options, vault::Source source)
{
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<vault::Door *> door = doorOf(context);
    if (!door)
        co_return failure(door.error());
    if (!options.yes) {
        const Result<vault::Offer> offer = co_await context->await((*door)->offer(server->id, source));
        if (!offer)
            co_return failure(offer.error());
        if (!context->terminal->canAsk())
            show(context, *offer);
        else if (!context->json)
            show(context, *offer);
        const Result<> agreement = co_await agreed(context, Tr::tr("Take them into the vault?"),
                                                   {Error::Kind::NeedsAnswer, Tr::tr("Nothing was taken yet."), {}, Tr::tr("Look at the list, then add --yes."), {}});
        if (!agreement)
            co_return failure(agreement.error());
    }
    const Result<vault::Offer> taken = co_await context->await((*door)->accept(server->id, source, qt(options.replace)));
    if (!taken)
        co_return failure(taken.error());
    co_return concluded(context, *taken);
}

Async<int> adopt(ContextPtr context, Options options)
{
    vault::Source source;
    const QString from = qt(options.from);
    source.kind = from == "server-env"_L1 ? Kind::ServerEnv : from == "containers"_L1 ? Kind::Containers : Kind::EnvFile;
    source.file = from;
    co_return co_await take(context, options, source);
}

Kind kindOf(const QString &format, const QString &file)
{
    if (format == "csv"_L1 || (format.isEmpty() && file.endsWith(u".csv"_s, Qt::CaseInsensitive)))
        return Kind::Csv;
    if (format == "env"_L1 || (format.isEmpty() && file.section(u'/', -1).contains(u".env"_s)))
        return Kind::EnvFile;
    return Kind::EncryptedFile;
}

Async<int> import(ContextPtr context, Options options)
{
    vault::Source source;
    source.file = qt(options.file);
    source.kind = kindOf(qt(options.format), source.file);
    if (source.kind == Kind::EncryptedFile) {
        const Result<PassphraseSource> asked = passphraseSource(context->terminal, source.file, options.passphraseFd);
        if (!asked)
            co_return failure(asked.error());
        const Result<Secret> passphrase = co_await (*asked)();
        if (!passphrase)
            co_return failure(passphrase.error());
        source.passphrase = *passphrase;
    }
    co_return co_await take(context, options, source);
}

Async<int> recover(ContextPtr context, QString name)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<vault::Door *> door = doorOf(context);
    if (!door)
        co_return failure(door.error());
    const Result<vault::Offer> taken = co_await context->await((*door)->recover(server->id));
    if (!taken)
        co_return failure(taken.error());
    show(context, *taken);
    if (!taken->missing.isEmpty())
        co_return failure(Error::Kind::NotFound, Tr::tr("Not everything could be recovered."), Tr::tr("Missing: %1").arg(taken->missing.join(u", "_s)),
                          Tr::tr("Start the services and try again, or import the recovery file."));
    co_return int(Fine);
}

} // namespace

void addTransferVerbs(CLI::App *family, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    const auto replacing = [options](CLI::App *verb) {
        verb->add_option("--replace", options->replace, utf8(Tr::tr("Take this one although the vault holds another")))->allow_extra_args(false);
        verb->add_flag("--yes", options->yes, utf8(Tr::tr("Take what is new without asking")));
    };
    CLI::App *adopting = family->add_subcommand("adopt", utf8(Tr::tr("Take over the credentials that a server has already")));
    addName(adopting, options->name);
    adopting->add_option("--from", options->from, utf8(Tr::tr("server-env, containers, or an .env file of this workstation")));
    replacing(adopting);
    adopting->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return adopt(context, *options); }; });

    CLI::App *importing = family->add_subcommand("import", utf8(Tr::tr("Take the credentials of an exported file")));
    addName(importing, options->name);
    importing->add_option("FILE", options->file, utf8(Tr::tr("The file")))->required();
    importing->add_option("--format", options->format, utf8(Tr::tr("encrypted, csv or env; told by its name otherwise")))->check(CLI::IsMember({"encrypted", "csv", "env"}));
    importing->add_option("--file-passphrase-fd", options->passphraseFd, utf8(Tr::tr("Read the passphrase of that file from this descriptor")));
    replacing(importing);
    importing->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return import(context, *options); }; });

    CLI::App *recovering = family->add_subcommand("recover", utf8(Tr::tr("Take the values out of the running containers: for a lost workstation")));
    addName(recovering, options->name);
    recovering->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return recover(context, qt(options->name)); }; });
}

} // namespace vigie::cli
