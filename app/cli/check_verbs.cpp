#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/questions.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct PrepareOptions {
    std::string name;
    std::vector<std::string> checks, typed;
    bool yes = false;
};

QString resultText(deploy::Check::Result result)
{
    switch (result) {
    case deploy::Check::Result::Ready: return u"✓ "_s + Tr::tr("ready");
    case deploy::Check::Result::Attention: return u"! "_s + Tr::tr("attention");
    case deploy::Check::Result::Blocks: return u"✗ "_s + Tr::tr("blocks");
    }
    return {};
}

int show(const ContextPtr &context, const Server &server, const deploy::CheckReport &report)
{
    if (context->json) {
        context->print(shape(report));
        return report.ok() ? Fine : Other;
    }
    Table table({Tr::tr("Check"), Tr::tr("Result"), Tr::tr("Found")});
    QString advice;
    for (const deploy::Check &check : report.checks) {
        const QString label = check.label.isEmpty() ? check.name : check.label;
        table.add({label, resultText(check.result), orDash(check.found)});
        if (check.result == deploy::Check::Result::Ready)
            continue;
        advice += u'\n' + safeLine(label) + u": "_s + Tr::tr("needed: %1").arg(safeLine(check.needed));
        if (!check.fix.isEmpty())
            advice += u"\n    "_s + safeLine(check.fix);
        if (!check.commands.isEmpty())
            advice += u"\n    vigiectl prepare %1 %2"_s.arg(server.name, check.name);
    }
    context->print(table.text() + (advice.isEmpty() ? u"\n"_s : u'\n' + advice + u'\n'));
    context->print(report.ok() ? Tr::tr("Nothing stands in the way of a deploy.") : Tr::tr("Something stands in the way of a deploy."));
    return report.ok() ? Fine : Other;
}

// What is put right: the checks named by the operator, else those that block and have a fix.
Result<QList<deploy::Check>> chosenFixes(const deploy::CheckReport &report, const QStringList &names)
{
    QList<deploy::Check> fixes;
    for (const deploy::Check &check : report.checks) {
        const bool wanted = names.isEmpty() ? check.result == deploy::Check::Result::Blocks : names.contains(check.name);
        if (wanted && check.result != deploy::Check::Result::Ready && !check.commands.isEmpty())
            fixes.append(check);
    }
    for (const QString &name : names)
        if (std::ranges::none_of(report.checks, [&](const deploy::Check &check) { return check.name == name; }))
            return failure(Error::Kind::Usage, Tr::tr("There is no check called %1.").arg(name), {}, Tr::tr("vigiectl check NAME --json shows their names."));
    return fixes;
}

QString commandsOf(const QList<deploy::Check> &fixes)
{
    QString text;
    for (const deploy::Check &fix : fixes) {
        text += safeLine(fix.label.isEmpty() ? fix.name : fix.label) + u": "_s + safeLine(fix.fix) + u'\n';
        for (const QString &command : fix.commands)
            text += u"    "_s + safeLine(command) + u'\n';
    }
    return text;
}

Async<int> check(ContextPtr context, QString name)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<deploy::CheckReport> report = co_await context->await(context->engine()->check(server->id));
    if (!report)
        co_return failure(report.error());
    co_return show(context, *server, *report);
}

Async<> allowed(ContextPtr context, QString commands, bool yes)
{
    context->note(Tr::tr("These commands will be run on the server:") + u'\n' + commands);
    if (yes)
        co_return Result<>();
    co_return co_await agreed(context, Tr::tr("Run them?"),
                              {Error::Kind::NeedsAnswer, Tr::tr("Preparing the server needs a yes."), Tr::tr("It changes what is installed there."),
                               Tr::tr("Look at the commands, then add --yes."), commands});
}

// Asks again as long as the engine wants something typed and somebody is there to type it.
Async<deploy::CheckReport> prepareUntilAnswered(ContextPtr context, QUuid server, QStringList checks, QStringList typed)
{
    for (int round = 0;; ++round) {
        Result<deploy::CheckReport> report = co_await context->await(context->engine()->prepare(server, checks, typed));
        if (report || report.error().kind != Error::Kind::NeedsAnswer || round == mostQuestions)
            co_return report;
        const Result<QString> answer = co_await typedFor(context, report.error());
        if (!answer)
            co_return failure(answer.error());
        typed.append(*answer);
    }
}

Async<int> prepare(ContextPtr context, PrepareOptions options)
{
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<deploy::CheckReport> before = co_await context->await(context->engine()->check(server->id));
    if (!before)
        co_return failure(before.error());
    const Result<QList<deploy::Check>> fixes = chosenFixes(*before, qt(options.checks));
    if (!fixes)
        co_return failure(fixes.error());
    if (fixes->isEmpty()) {
        context->note(Tr::tr("There is nothing to prepare."));
        co_return show(context, *server, *before);
    }
    const Result<> allowance = co_await allowed(context, commandsOf(*fixes), options.yes);
    if (!allowance)
        co_return failure(allowance.error());
    QStringList names;
    for (const deploy::Check &fix : *fixes)
        names.append(fix.name);
    const Result<deploy::CheckReport> after = co_await prepareUntilAnswered(context, server->id, names, qt(options.typed));
    if (!after)
        co_return failure(after.error());
    co_return show(context, *server, *after);
}

} // namespace

void addCheckVerbs(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<PrepareOptions>();
    CLI::App *checking = program.add_subcommand("check", utf8(Tr::tr("Look whether a server is ready for the stack")));
    addName(checking, options->name);
    checking->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return check(context, qt(options->name)); }; });

    CLI::App *preparing = program.add_subcommand("prepare", utf8(Tr::tr("Put right what stands in the way: install Docker and Compose")));
    addName(preparing, options->name);
    preparing->add_option("CHECK", options->checks, utf8(Tr::tr("Only these checks; without them all that block")));
    preparing->add_flag("--yes", options->yes, utf8(Tr::tr("Run the commands without asking")));
    preparing->add_option("--confirm", options->typed, utf8(Tr::tr("A text that a dangerous step wants typed")))->allow_extra_args(false);
    preparing->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return prepare(context, *options); }; });
}

} // namespace vigie::cli
