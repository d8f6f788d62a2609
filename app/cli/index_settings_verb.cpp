#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/search_verbs.h"
#include "app/cli/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qint64 largestFile = 16 * 1024 * 1024;

struct Options {
    std::string name, index, set, file;
    bool apply = false, write = false;
};

Result<QJsonObject> wantedOf(const Options &options)
{
    QByteArray text = QByteArray::fromStdString(options.set);
    if (!options.file.empty()) {
        QFile file(qt(options.file));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::NotFound, Tr::tr("The settings were not read."), file.errorString(), {}, file.fileName());
        text = file.read(largestFile);
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (document.isObject())
        return document.object();
    return failure(Error::Kind::Usage, Tr::tr("The settings were not read."), Tr::tr("They are not a JSON object."), Tr::tr("Write them like: {\"stopWords\": [\"the\"]}"), problem.errorString());
}

QString describe(const search::SettingChange &change)
{
    QStringList lines{safeLine(change.name)};
    for (const QString &entry : change.added)
        lines.append(u"  + "_s + safeLine(entry));
    for (const QString &entry : change.removed)
        lines.append(u"  - "_s + safeLine(entry));
    if (change.moved)
        lines.append(u"  "_s + Tr::tr("the same entries in another order"));
    return lines.join(u'\n');
}

void show(const ContextPtr &context, const search::SettingsPlan &plan)
{
    for (const search::SettingChange &change : plan.changes)
        context->print(describe(change));
    if (plan.changes.isEmpty())
        context->note(Tr::tr("The settings are like this already."));
    else if (plan.reindexes)
        context->note(Tr::tr("Meilisearch goes through all %1 documents again. Searches keep working with the old settings until then.").arg(QLocale().toString(plan.documents)));
    if (plan.reindexes && plan.expected)
        context->note(Tr::tr("The last change of this kind took %1.").arg(shown(plan.expected)));
}

// Ctrl-C cancels the task on the server, too.
Async<int> apply(ContextPtr context, SearchRoom room, search::SettingsPlan plan)
{
    const Result<search::TaskRow> row = co_await room.door->applySettings(room.server.id, plan.index, plan.patch, context->interrupted);
    co_return told(context, row);
}

Async<int> settings(ContextPtr context, Options options)
{
    const bool changes = !options.set.empty() || !options.file.empty();
    const Result<QJsonObject> wanted = changes ? wantedOf(options) : Result<QJsonObject>();
    if (!wanted)
        co_return failure(wanted.error());
    const Result<SearchRoom> room = searchRoom(context, options.name, options.write);
    if (!room)
        co_return failure(room.error());
    const QString index = qt(options.index);
    if (!changes) {
        const Result<QJsonObject> now = co_await context->await(room->door->settings(room->server.id, index));
        if (!now)
            co_return failure(now.error());
        if (context->json)
            context->print(*now);
        else
            context->print(safe(QString::fromUtf8(QJsonDocument(*now).toJson()).trimmed()));
        co_return int(Fine);
    }
    Result<search::SettingsPlan> plan = co_await context->await(room->door->planSettings(room->server.id, index, *wanted));
    if (!plan)
        co_return failure(plan.error());
    const bool applies = options.apply && !plan->patch.isEmpty();
    if (!context->json)
        show(context, *plan);
    else if (!applies)
        context->print(shape(*plan));
    if (applies)
        co_return co_await apply(context, *room, *plan);
    co_return int(Fine);
}

} // namespace

void addIndexSettingsVerb(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand("index-settings", utf8(Tr::tr("Show, compare and change the settings of an index")));
    addName(verb, options->name);
    verb->add_option("INDEX", options->index, utf8(Tr::tr("Which index")))->required();
    CLI::Option *set = verb->add_option("--set", options->set, utf8(Tr::tr("Settings as JSON, to be compared; null sets one back")));
    verb->add_option("--set-file", options->file, utf8(Tr::tr("The same from a file")))->excludes(set);
    verb->add_flag("--apply", options->apply, utf8(Tr::tr("Make the changes that the comparison shows")));
    addWrite(verb, options->write);
    verb->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return settings(context, *options); }; });
}

} // namespace vigie::cli
