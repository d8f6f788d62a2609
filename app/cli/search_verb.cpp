#include "app/cli/exit_code.h"
#include "app/cli/search_verbs.h"
#include "app/cli/text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string name, index, text, filter, sort, facets, fields;
    qint64 page = 1;
    int perPage = 20;
};

void show(const ContextPtr &context, const meilisearch::SearchPage &page)
{
    QList<QJsonObject> documents;
    for (const meilisearch::Hit &hit : page.hits)
        documents.append(hit.document);
    if (!documents.isEmpty())
        context->print(documentTable(documents, page.fields));
    for (auto facet = page.facets.cbegin(); facet != page.facets.cend(); ++facet) {
        QStringList values;
        for (const meilisearch::FacetValue &value : facet.value())
            values.append(value.value + u" ("_s + QLocale().toString(value.count) + u')');
        context->print(safeLine(facet.key() + u": "_s + values.join(u", "_s)));
    }
    const QString total = Tr::tr("%n document(s)", nullptr, static_cast<int>(page.total));
    context->note(page.pages > 1 ? Tr::tr("%1, page %2 of %3").arg(total).arg(page.page).arg(page.pages) : total);
}

Async<int> search(ContextPtr context, Options options)
{
    const Result<SearchRoom> room = searchRoom(context, options.name);
    if (!room)
        co_return failure(room.error());
    meilisearch::SearchWish wish;
    wish.text = qt(options.text);
    wish.filter = qt(options.filter);
    wish.sort = listOf(options.sort);
    wish.facets = listOf(options.facets);
    wish.fields = listOf(options.fields);
    wish.page = options.page;
    wish.perPage = options.perPage;
    const Result<meilisearch::SearchPage> page = co_await context->await(room->door->search(room->server.id, qt(options.index), wish));
    if (!page)
        co_return failure(page.error());
    if (context->json)
        context->print(shape(*page));
    else
        show(context, *page);
    co_return int(Fine);
}

} // namespace

void addSearchVerb(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand("search", utf8(Tr::tr("Search in an index")));
    addName(verb, options->name);
    verb->add_option("INDEX", options->index, utf8(Tr::tr("Which index")))->required();
    verb->add_option("TEXT", options->text, utf8(Tr::tr("What to look for; without it, everything")));
    verb->add_option("--filter", options->filter, utf8(Tr::tr("Only what matches, such as: city = Bordeaux AND price < 300000")));
    verb->add_option("--sort", options->sort, utf8(Tr::tr("By these fields, such as: price:desc,year:asc")));
    verb->add_option("--facet", options->facets, utf8(Tr::tr("Count the values of these fields")));
    verb->add_option("--fields", options->fields, utf8(Tr::tr("Only these fields of the documents")));
    verb->add_option("--page", options->page, utf8(Tr::tr("Which page")))->check(CLI::PositiveNumber);
    verb->add_option("--per-page", options->perPage, utf8(Tr::tr("How many documents on a page")))->check(CLI::Range(1, 1000));
    verb->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return search(context, *options); }; });
}

} // namespace vigie::cli
