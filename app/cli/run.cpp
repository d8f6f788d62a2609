#include "app/cli/run.h"

#include "app/cli/asker.h"
#include "app/cli/exit_code.h"
#include "app/cli/language.h"
#include "app/cli/passphrase.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Globals {
    bool json = false;
    std::string vaultFile;
    std::string language;
    int passphraseFd = -1;
};

void addGlobals(CLI::App &program, Globals &globals)
{
    program.add_flag("--json", globals.json, utf8(Tr::tr("Print the result as JSON on stdout, errors as JSON on stderr")));
    CLI::Option *vaultFile = program.add_option("--vault-file", globals.vaultFile,
                                                utf8(Tr::tr("Keep credentials in this encrypted file instead of the keychain")));
    program.add_option("--passphrase-fd", globals.passphraseFd, utf8(Tr::tr("Read the passphrase of the vault file from this descriptor")))
        ->needs(vaultFile)
        ->check(CLI::NonNegativeNumber);
    program.add_option("--lang", globals.language, utf8(Tr::tr("Language of the texts: en or fr")))->check(CLI::IsMember({"en", "fr"}));
    program.set_version_flag("--version", "vigiectl " VIGIE_VERSION, utf8(Tr::tr("Print the version")));
    program.set_help_flag("-h,--help", utf8(Tr::tr("Print this help")));
}

void addVerbs(CLI::App &program, Act &chosen)
{
    addServerVerbs(program, chosen);
    addTrustVerb(program, chosen);
    addCheckVerbs(program, chosen);
    addPlanVerb(program, chosen);
    addDeployVerb(program, chosen);
    addRunVerbs(program, chosen);
    addStatusVerb(program, chosen);
    addTestVerb(program, chosen);
    addReachVerbs(program, chosen);
    addLogsVerb(program, chosen);
    addServiceVerbs(program, chosen);
    addVaultVerbs(program, chosen);
    addBundleVerb(program, chosen);
    addPersistenceVerb(program, chosen);
    addReportVerbs(program, chosen);
    addHistoryVerb(program, chosen);
    addListVerbs(program, chosen);
    addTransferVerbs(program, chosen);
    addObjectVerbs(program, chosen);
    addIndexVerbs(program, chosen);
    addSearchVerb(program, chosen);
    addDocumentsVerb(program, chosen);
    addIndexSettingsVerb(program, chosen);
    addTasksVerb(program, chosen);
    addSearchKeysVerbs(program, chosen);
    addCopyVerbs(program, chosen);
}

// An exit code when there is nothing to act on: help, version, a misuse.
std::optional<int> parsed(CLI::App &program, const QStringList &arguments, const Context &context)
{
    std::vector<std::string> words;
    for (auto word = arguments.crbegin(); word != arguments.crend(); ++word)
        words.push_back(utf8(*word));
    try {
        program.parse(words);
    } catch (const CLI::CallForHelp &) {
        context.terminal->out(QByteArray::fromStdString(program.help()));
        return Fine;
    } catch (const CLI::CallForVersion &version) {
        context.terminal->out(QByteArray(version.what()) + '\n');
        return Fine;
    } catch (const CLI::Error &error) {
        return context.report({Error::Kind::Usage, Tr::tr("The command line was not understood."), qt(std::string(error.what())),
                               Tr::tr("vigiectl VERB --help shows how it is written."), {}});
    }
    return {};
}

} // namespace

QCoro::Task<int> run(QStringList arguments, Surroundings surroundings)
{
    const Language language(languageOf(arguments));
    const auto context = std::make_shared<Context>();
    context->terminal = surroundings.terminal;
    context->interrupted = surroundings.interrupted;
    context->makeEngine = surroundings.makeEngine;
    context->writeBundle = surroundings.writeBundle;
    context->json = arguments.contains("--json"_L1);    // also for errors of the command line itself

    Globals globals;
    Act chosen;
    CLI::App program(utf8(Tr::tr("Deploys and watches a data stack on a server.")), "vigiectl");
    program.require_subcommand(1);
    program.fallthrough();
    addGlobals(program, globals);
    addVerbs(program, chosen);
    if (const std::optional<int> done = parsed(program, arguments, *context))
        co_return *done;

    context->json = globals.json;
    context->wish.vaultFile = qt(globals.vaultFile);
    context->passphraseFd = globals.passphraseFd;
    context->wish.asker = makeAsker(context->terminal);
    const Result<PassphraseSource> passphrase = passphraseSource(context->terminal, qt(globals.vaultFile), globals.passphraseFd);
    if (!passphrase)
        co_return context->report(passphrase.error());
    context->wish.passphrase = *passphrase;

    const Result<int> code = co_await chosen(context);
    co_return code ? *code : context->report(code.error());
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

QStringList qt(const std::vector<std::string> &texts)
{
    QStringList all;
    for (const std::string &text : texts)
        all.append(QString::fromStdString(text));
    return all;
}

CLI::Option *addName(CLI::App *verb, std::string &name)
{
    return verb->add_option("NAME", name, utf8(Tr::tr("Name of the server")))->required();
}

CLI::Option *addWrite(CLI::App *verb, bool &write)
{
    return verb->add_flag("--write", write, utf8(Tr::tr("Allow this command to change data; without it the server is read-only")));
}

} // namespace vigie::cli
