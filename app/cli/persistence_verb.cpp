#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/persistence_text.h"
#include "app/cli/questions.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/persistence/door.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using persistence::Door;
using persistence::Proof;

struct Options {
    std::string name, level, folder, typed;
    bool yes = false, resume = false, cancel = false, plan = false;
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
        if (!options.typed.empty())
            co_return failure(needed);
        co_return co_await typedFor(context, needed);
    }
    if (options.yes)
        co_return Result<QString>(QString());
    const Result<> agreement = co_await agreed(context, Tr::tr("The services will be away for a moment. Start?"),
                                               {Error::Kind::NeedsAnswer, Tr::tr("A proof disturbs the services, which needs a yes."), {}, Tr::tr("Add --yes."), {}});
    if (!agreement)
        co_return failure(agreement.error());
    co_return Result<QString>(QString());
}

Result<> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return {};
    return failure(Error::Kind::Internal, Tr::tr("The file %1 cannot be written.").arg(path), file.errorString(), Tr::tr("The report is kept: vigiectl report list NAME shows it."));
}

Result<QStringList> writeReport(const ContextPtr &context, const Server &server, const QString &report, const QString &folder)
{
    if (folder.isEmpty())
        return QStringList();
    const Result<persistence::Documents> documents = context->engine()->persistence()->documents(report);
    if (!documents)
        return failure(documents.error());
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::Internal, Tr::tr("The folder %1 cannot be made.").arg(folder));
    QString plain = server.name;
    for (QChar &letter : plain)
        if (!letter.isLetterOrNumber() && letter != u'-' && letter != u'.')
            letter = u'_';
    const QString base = QDir(folder).filePath(u"persistence-"_s + plain + u'-' + report);
    const QList<std::pair<QString, QByteArray>> files{{base + u".json"_s, documents->json}, {base + u".md"_s, documents->markdown.toUtf8()}, {base + u".html"_s, documents->html.toUtf8()}};
    QStringList written;
    for (const auto &[path, content] : files) {
        if (const Result<> done = writeFile(path, content); !done)
            return failure(done.error());
        written.append(path);
    }
    return written;
}

Result<int> ended(const ContextPtr &context, const Server &server, const Proof &proof, const QString &folder)
{
    if (proof.phase == Proof::Phase::Failed)
        return failure(proof.error.value_or(Error{Error::Kind::CommandFailed, Tr::tr("The proof failed."), {}, {}, {}}));
    if (proof.phase == Proof::Phase::Stopped)
        return failure(Error::Kind::Cancelled, Tr::tr("The proof was stopped. Its test data were removed."));
    const Result<QStringList> files = writeReport(context, server, proof.report, folder);
    if (context->json) {
        context->print(proofResult(proof, files.value_or(QStringList())));
    } else {
        context->print(proofText(proof));
        for (const QString &file : files.value_or(QStringList()))
            context->print(Tr::tr("Report: %1").arg(file));
    }
    if (!files)
        return failure(files.error());
    return proof.verdict() == persistence::Verdict::Kept ? int(Fine) : int(Other);
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
    co_return ended(context, server, *end, folder);
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

Async<int> prove(ContextPtr context, Options options)
{
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<Door *> door = doorOf(context);
    if (!door)
        co_return failure(door.error());
    if (options.cancel)
        co_return co_await cancelled(context, *server);
    const auto lines = std::make_shared<ProofLines>(context, *door, server->id);
    if (options.resume) {
        const std::optional<Proof> left = (*door)->unfinished(server->id);
        if (!left)
            co_return failure(unfinishedBut(*server));
        co_return co_await followToEnd(context, *server, left->id, qt(options.folder), lines);
    }
    const auto level = persistence::levelNamed(qt(options.level));
    if (!level)
        co_return failure(Error::Kind::Usage, Tr::tr("Which level? It is missing."), {}, Tr::tr("The levels are: restart, recreate, engine, reboot, crash."));
    const Result<persistence::Plan> plan = co_await context->await((*door)->plan(server->id, *level));
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
    const Result<Proof> begun = co_await context->await((*door)->start(server->id, wish));
    if (!begun)
        co_return failure(begun.error());
    co_return co_await followToEnd(context, *server, begun->id, qt(options.folder), lines);
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
    verb->add_option("--report", options->folder, utf8(Tr::tr("Write the report into this folder: JSON, Markdown, HTML")));
    verb->add_flag("--plan", options->plan, utf8(Tr::tr("Only say what would be done")))->needs(level);
    CLI::Option *resume = verb->add_flag("--resume", options->resume, utf8(Tr::tr("Go on with the proof that an earlier start left")));
    verb->add_flag("--cancel", options->cancel, utf8(Tr::tr("Stop the proof that an earlier start left, and clean up")))->excludes(resume);
    verb->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return prove(context, *options); }; });
}

} // namespace vigie::cli
