#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/notification.h"
#include "app/cli/persistence_text.h"
#include "app/cli/questions.h"
#include "app/cli/report_files.h"
#include "app/cli/text.h"
#include "app/cli/timer.h"
#include "app/cli/verbs.h"
#include "app/persistence/door.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using persistence::Door;
using persistence::Proof;

struct Options {
    std::string name, level, folder, typed, every = "week";
    bool yes = false, resume = false, cancel = false, plan = false, scheduled = false, install = false, remove = false;
};

Result<Door *> doorOf(const ContextPtr &context)
{
    if (Door *door = context->engine()->persistence())
        return door;
    return failure(Error::Kind::Internal, Tr::tr("This engine has no persistence room."));
}

Error unfinishedBut(const Server &server)
{
    return {Error::Kind::NotFound, Tr::tr("No proof of %1 is unfinished.").arg(server.name), {}, Tr::tr("Start one with: vigiectl persistence %1 --level LEVEL").arg(server.name), {}};
}

// --yes is enough for levels that touch the stack's containers only; the others want the server's name.
Async<QString> allowance(ContextPtr context, persistence::Plan plan, Options options)
{
    for (const QString &remark : std::as_const(plan.remarks))
        context->note(u"! "_s + safeLine(remark));
    if (!plan.toType.isEmpty()) {
        if (qt(options.typed) == plan.toType)
            co_return Result<QString>(plan.toType);
        const Error needed{Error::Kind::NeedsAnswer, Tr::tr("This level needs the server's name, typed."), plan.remarks.join(u' '), Tr::tr("Add: --confirm %1").arg(plan.toType), plan.toType};
        if (!options.typed.empty() || options.scheduled)
            co_return failure(needed);
        co_return co_await typedFor(context, needed);
    }
    if (options.yes || options.scheduled)
        co_return Result<QString>(QString());
    const Result<> agreement = co_await agreed(context, Tr::tr("The services will be away for a moment. Start?"),
                                               {Error::Kind::NeedsAnswer, Tr::tr("A proof disturbs the services, which needs a yes."), {}, Tr::tr("Add --yes."), {}});
    if (!agreement)
        co_return failure(agreement.error());
    co_return Result<QString>(QString());
}

Async<int> ended(ContextPtr context, Server server, Proof proof, QString folder)
{
    if (proof.phase == Proof::Phase::Failed) {
        const Error unknown{Error::Kind::CommandFailed, Tr::tr("The proof failed."), {}, {}, {}};
        co_return failure(proof.error.value_or(unknown));
    }
    if (proof.phase == Proof::Phase::Stopped)
        co_return failure(Error::Kind::Cancelled, Tr::tr("The proof was stopped. Its test data were removed."));
    const Result<QStringList> files = co_await writeReport(context, server, proof.report, folder);
    if (context->json) {
        context->print(proofResult(proof, files.value_or(QStringList())));
    } else {
        context->print(proofText(proof));
        for (const QString &file : files.value_or(QStringList()))
            context->print(Tr::tr("Report: %1").arg(file));
    }
    if (!files)
        co_return failure(files.error());
    co_return proof.verdict() == persistence::Verdict::Kept ? int(Fine) : int(Other);
}

Async<int> followToEnd(ContextPtr context, Server server, QString id, QString folder, std::shared_ptr<ProofLines> lines)
{
    Door *door = context->engine()->persistence();
    const QObject watcher;
    context->interrupted.onRequest(&watcher, [context, door, server, id] {
        context->note(Tr::tr("Stopping after what runs on the server now, and cleaning up…"));
        (void)door->cancel(server.id, id);
    });
    const Result<Proof> end = co_await door->follow(server.id, id);
    if (!end) {
        const Error error = end.error();
        co_return failure(Error{error.kind, error.what, error.why, Tr::tr("Go on with: vigiectl persistence %1 --resume").arg(server.name), error.detail});
    }
    lines->show(*end);
    co_return co_await ended(context, server, *end, folder);
}

Async<int> cancelled(ContextPtr context, Server server)
{
    Door *door = context->engine()->persistence();
    const std::optional<Proof> left = door->unfinished(server.id);
    if (!left)
        co_return failure(unfinishedBut(server));
    const Result<> done = co_await context->await(door->cancel(server.id, left->id));
    if (!done)
        co_return failure(done.error());
    if (context->json)
        context->print({{u"proof"_s, left->id}, {u"result"_s, u"stopped"_s}});
    else
        context->print(Tr::tr("The proof was stopped. Its test data were removed."));
    co_return int(Fine);
}

Error levelMissing()
{
    return {Error::Kind::Usage, Tr::tr("Which level? It is missing."), {}, Tr::tr("The levels are: restart, recreate, engine, reboot, crash."), {}};
}

Async<int> install(ContextPtr context, Server server, Options options)
{
    const auto level = persistence::levelNamed(qt(options.level));
    if (!level)
        co_return failure(levelMissing());
    if (persistence::needsTyping(*level) && qt(options.typed) != server.name)
        co_return failure(Error::Kind::NeedsAnswer, Tr::tr("This level needs the server's name, typed."), Tr::tr("The timer will start it without asking anybody."), Tr::tr("Add: --confirm %1").arg(server.name), server.name);
    using Every = persistence::Schedule::Every;
    const Every every = options.every == "day" ? Every::Day : options.every == "month" ? Every::Month : Every::Week;
    const Result<persistence::Schedule> schedule = scheduleFrom(context, server, *level, every, qt(options.folder));
    if (!schedule)
        co_return failure(schedule.error());
    co_return co_await installTimer(context, *schedule);
}

Async<int> fresh(ContextPtr context, Server server, Options options, std::shared_ptr<ProofLines> lines)
{
    Door *door = context->engine()->persistence();
    const auto level = persistence::levelNamed(qt(options.level));
    if (!level)
        co_return failure(levelMissing());
    const Result<persistence::Plan> plan = co_await context->await(door->plan(server.id, *level));
    if (!plan)
        co_return failure(plan.error());
    if (options.plan) {
        if (context->json)
            context->print(planShape(*plan));
        else
            context->print(planText(*plan));
        co_return int(Fine);
    }
    const Result<QString> typed = co_await allowance(context, *plan, options);
    if (!typed)
        co_return failure(typed.error());
    const persistence::Wish wish{*level, *typed};
    const Result<Proof> begun = co_await context->await(door->start(server.id, wish));
    if (!begun)
        co_return failure(begun.error());
    co_return co_await followToEnd(context, server, begun->id, qt(options.folder), lines);
}

Async<int> prove(ContextPtr context, Options options)
{
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    if (options.install)
        co_return co_await install(context, *server, options);
    if (options.remove)
        co_return co_await removeTimer(context, server->name);
    const Result<Door *> door = doorOf(context);
    if (!door)
        co_return failure(door.error());
    if (options.cancel)
        co_return co_await cancelled(context, *server);
    const auto lines = std::make_shared<ProofLines>(context, *door, server->id);
    const std::optional<Proof> left = options.resume || options.scheduled ? (*door)->unfinished(server->id) : std::nullopt;
    if (left)
        co_return co_await followToEnd(context, *server, left->id, qt(options.folder), lines);
    if (options.resume)
        co_return failure(unfinishedBut(*server));
    co_return co_await fresh(context, *server, options, lines);
}

// Nobody looks at what a timer prints: what was not proven is told on the desktop.
Async<int> proveUnwatched(ContextPtr context, Options options)
{
    const Result<int> code = co_await prove(context, options);
    if (code && *code == int(Fine))
        co_return code;
    const QString title = Tr::tr("Persistence of %1 is not proven").arg(qt(options.name));
    const QString text = code ? Tr::tr("Data was lost, or it could not be told. Open the report in Vigie.") : code.error().what + u' ' + code.error().why;
    const Result<> told = co_await notifyDesktop(title, text);
    if (!told)
        context->note(u"! "_s + safeLine(told.error().what + u' ' + told.error().why));
    co_return code;
}

} // namespace

void addPersistenceVerb(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand("persistence", utf8(Tr::tr("Prove that the data stays: write, disturb, read back, sign a report")));
    addName(verb, options->name);
    CLI::Option *level = verb->add_option("--level", options->level, utf8(Tr::tr("What is done to the server: restart, recreate, engine, reboot, crash")))
                             ->check(CLI::IsMember({"restart", "recreate", "engine", "reboot", "crash"}));
    verb->add_flag("--yes", options->yes, utf8(Tr::tr("Do not ask; engine, reboot and crash need --confirm")));
    verb->add_option("--confirm", options->typed, utf8(Tr::tr("The server's name, for levels that reach beyond the stack")));
    verb->add_option("--report", options->folder, utf8(Tr::tr("Write the report into this folder: JSON, Markdown, HTML, PDF")));
    verb->add_flag("--plan", options->plan, utf8(Tr::tr("Only say what would be done")))->needs(level);
    CLI::Option *resume = verb->add_flag("--resume", options->resume, utf8(Tr::tr("Go on with the proof that an earlier start left")));
    verb->add_flag("--cancel", options->cancel, utf8(Tr::tr("Stop the proof that an earlier start left, and clean up")))->excludes(resume);
    verb->add_flag("--install-timer", options->install, utf8(Tr::tr("Prove regularly: a systemd user timer, or a line of the crontab")))->needs(level);
    verb->add_flag("--remove-timer", options->remove, utf8(Tr::tr("Take that timer away again")));
    verb->add_option("--every", options->every, utf8(Tr::tr("How often the timer goes off: day, week, month")))->check(CLI::IsMember({"day", "week", "month"}));
    verb->add_flag("--scheduled", options->scheduled, utf8(Tr::tr("As the timer does: asks nothing, goes on with what an earlier start left, tells the desktop when it is not proven")));
    verb->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return options->scheduled ? proveUnwatched(context, *options) : prove(context, *options); }; });
}

} // namespace vigie::cli
