#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/passphrase.h"
#include "app/cli/questions.h"
#include "app/cli/text.h"
#include "app/cli/vault_verbs.h"
#include "app/vault/door.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string name, credential, command, file, format = "encrypted";
    std::vector<std::string> typed;
    int passphraseFd = -1;
};

// The program's own output and exit code pass through; the value is on its standard input and nowhere else.
Async<int> feed(ContextPtr context, QString command, Secret value)
{
    const Promise<int> finished;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    QObject::connect(&process, &QProcess::finished, &process, [finished](int code, QProcess::ExitStatus status) { finished.finish(status == QProcess::NormalExit ? code : int(Other)); });
    QObject::connect(&process, &QProcess::errorOccurred, &process, [finished, command](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finished.finish(failure(Error::Kind::CommandFailed, Tr::tr("The program could not be started."), {}, Tr::tr("Check its name."), command));
    });
    process.start(u"/bin/sh"_s, {u"-c"_s, command});
    process.write(value.revealed());
    process.closeWriteChannel();
    co_return co_await context->await(finished.within(longestWait, Tr::tr("Waiting for the program.")));
}

Async<int> get(ContextPtr context, Options options)
{
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<vault::CredentialInfo> credential = co_await findCredential(context, server->id, qt(options.credential));
    if (!credential)
        co_return failure(credential.error());
    const Result<Secret> value = co_await context->await(context->engine()->reveal(credential->id));
    if (!value)
        co_return failure(value.error());
    co_return co_await feed(context, qt(options.command), *value);
}

Async<vault::Exported> exportUntilAnswered(ContextPtr context, vault::Door *door, QUuid server, vault::ExportWish wish)
{
    for (int round = 0;; ++round) {
        Result<vault::Exported> exported = co_await context->await(door->exportTo(server, wish));
        if (exported || exported.error().kind != Error::Kind::NeedsAnswer || round == mostQuestions)
            co_return exported;
        const Result<QString> answer = co_await typedFor(context, exported.error());
        if (!answer)
            co_return failure(answer.error());
        wish.typed.append(*answer);
    }
}

Async<int> exportTo(ContextPtr context, Options options)
{
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<vault::Door *> door = doorOf(context);
    if (!door)
        co_return failure(door.error());
    vault::ExportWish wish;
    wish.file = qt(options.file);
    wish.typed = qt(options.typed);
    wish.format = options.format == "csv"   ? vault::ExportWish::Format::Csv
                  : options.format == "env" ? vault::ExportWish::Format::Env
                                            : vault::ExportWish::Format::EncryptedFile;
    if (wish.format == vault::ExportWish::Format::EncryptedFile) {
        const Result<PassphraseSource> asked = passphraseSource(context->terminal, wish.file, options.passphraseFd);
        if (!asked)
            co_return failure(asked.error());
        const Result<Secret> passphrase = co_await (*asked)();
        if (!passphrase)
            co_return failure(passphrase.error());
        wish.passphrase = *passphrase;
    }
    const Result<vault::Exported> exported = co_await exportUntilAnswered(context, *door, server->id, wish);
    if (!exported)
        co_return failure(exported.error());
    if (context->json)
        context->print({{u"file"_s, exported->file}, {u"credentials"_s, exported->credentials}, {u"readBack"_s, exported->readBack}});
    else
        context->print(Tr::tr("%n credentials are in %1, read back.", nullptr, exported->credentials).arg(safeLine(exported->file)));
    co_return int(Fine);
}

Async<int> forget(ContextPtr context, Options options)
{
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<vault::Door *> door = doorOf(context);
    if (!door)
        co_return failure(door.error());
    const Result<vault::CredentialInfo> credential = co_await findCredential(context, server->id, qt(options.credential));
    if (!credential)
        co_return failure(credential.error());
    QStringList typed = qt(options.typed);
    Result<> forgotten = co_await context->await((*door)->forget(credential->id, typed));
    if (!forgotten && forgotten.error().kind == Error::Kind::NeedsAnswer) {
        const Result<QString> answer = co_await typedFor(context, forgotten.error());
        if (!answer)
            co_return failure(answer.error());
        typed.append(*answer);
        forgotten = co_await context->await((*door)->forget(credential->id, typed));
    }
    if (!forgotten)
        co_return failure(forgotten.error());
    if (context->json)
        context->print({{u"forgotten"_s, credential->id.name}});
    else
        context->print(Tr::tr("The vault does not hold %1 any more.").arg(credential->id.name));
    co_return int(Fine);
}

} // namespace

void addKeepingVerbs(CLI::App *family, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    const auto credential = [options](CLI::App *verb) {
        addName(verb, options->name);
        verb->add_option("CREDENTIAL", options->credential, utf8(Tr::tr("Which one, such as POSTGRES_PASSWORD")))->required();
    };
    CLI::App *getting = family->add_subcommand("get", utf8(Tr::tr("Give a value to a program, on its standard input")));
    credential(getting);
    getting->add_option("--to-command", options->command, utf8(Tr::tr("The program, as a shell command line")))->required();
    getting->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return get(context, *options); }; });

    CLI::App *exporting = family->add_subcommand("export", utf8(Tr::tr("Write the credentials into a file: the recovery file, or one for a password manager")));
    addName(exporting, options->name);
    exporting->add_option("FILE", options->file, utf8(Tr::tr("The file; it must not exist")))->required();
    exporting->add_option("--format", options->format, utf8(Tr::tr("encrypted (default), csv (KeePassXC, Bitwarden) or env")))->check(CLI::IsMember({"encrypted", "csv", "env"}));
    exporting->add_option("--file-passphrase-fd", options->passphraseFd, utf8(Tr::tr("Read the passphrase of that file from this descriptor")));
    exporting->add_option("--confirm", options->typed, utf8(Tr::tr("A text that has to be typed")))->allow_extra_args(false);
    exporting->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return exportTo(context, *options); }; });

    CLI::App *forgetting = family->add_subcommand("forget", utf8(Tr::tr("Take a credential out of the vault; the service keeps its password")));
    credential(forgetting);
    forgetting->add_option("--confirm", options->typed, utf8(Tr::tr("A text that has to be typed")))->allow_extra_args(false);
    forgetting->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return forget(context, *options); }; });
}

} // namespace vigie::cli
