#include "app/cli/exit_code.h"
#include "app/cli/persistence_text.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"
#include "app/persistence/signature.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string name, file, key;
};

Result<QByteArray> contentOf(const QString &path)
{
    constexpr qint64 largest = 16 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, Tr::tr("The file %1 cannot be read.").arg(path), file.errorString());
    if (file.size() > largest)
        return failure(Error::Kind::BadReply, Tr::tr("The file %1 is too large for a report.").arg(path));
    return file.readAll();
}

// From the file alone: no server, no vault, no database.
Async<int> verify(ContextPtr context, Options options)
{
    const Result<QByteArray> content = contentOf(qt(options.file));
    if (!content)
        co_return failure(content.error());
    const Result<persistence::Verification> read = persistence::verified(*content);
    if (!read)
        co_return failure(read.error());
    if (!options.key.empty() && qt(options.key) != read->keyFingerprint)
        co_return failure(Error::Kind::BadReply, Tr::tr("This report is not valid."), Tr::tr("It was signed with the key %1, not with %2.").arg(read->keyFingerprint, qt(options.key)),
                          Tr::tr("Ask who made it."));
    if (context->json) {
        context->print(verificationShape(*read));
        co_return int(Fine);
    }
    for (const QString &service : read->report.standIns)
        context->print(Tr::tr("A stand-in answered instead of %1: it proves nothing about that service.").arg(safeLine(service)));
    context->print(Tr::tr("Valid. %1").arg(safeLine(persistence::headline(read->report))));
    context->print(Tr::tr("Server %1, level %2, %3").arg(safeLine(read->report.serverName), persistence::levelName(read->report.level), shown(read->report.started)));
    context->print(Tr::tr("Signed with %1; compare it with the one of who made the report.").arg(read->keyFingerprint));
    co_return int(Fine);
}

Async<int> list(ContextPtr context, QString name)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    persistence::Door *door = context->engine()->persistence();
    if (!door)
        co_return failure(Error::Kind::Internal, Tr::tr("This engine has no persistence room."));
    const Result<QList<persistence::ReportSummary>> reports = door->reports(server->id);
    if (!reports)
        co_return failure(reports.error());
    if (context->json) {
        QJsonArray array;
        for (const persistence::ReportSummary &summary : *reports)
            array.append(summaryShape(summary));
        context->print({{u"reports"_s, array}});
        co_return int(Fine);
    }
    if (reports->isEmpty()) {
        context->note(Tr::tr("Persistence was never proven on this server."));
        co_return int(Fine);
    }
    Table table({Tr::tr("Report"), Tr::tr("Level"), Tr::tr("Ended"), Tr::tr("Result")});
    for (const persistence::ReportSummary &summary : *reports)
        table.add({summary.id, persistence::levelName(summary.level), shown(summary.ended), summary.headline});
    context->print(table.text());
    co_return int(Fine);
}

} // namespace

void addReportVerbs(CLI::App &program, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *report = program.add_subcommand("report", utf8(Tr::tr("Signed reports of persistence proofs")));
    report->require_subcommand(1);
    CLI::App *verifying = report->add_subcommand("verify", utf8(Tr::tr("Check a report's signature; needs nothing but the file")));
    verifying->add_option("FILE", options->file, utf8(Tr::tr("The JSON file")))->required();
    verifying->add_option("--key", options->key, utf8(Tr::tr("Fingerprint of the key that must have signed: SHA256:…")));
    verifying->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return verify(context, *options); }; });
    CLI::App *listing = report->add_subcommand("list", utf8(Tr::tr("The reports of a server, newest first")));
    addName(listing, options->name);
    listing->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return list(context, qt(options->name)); }; });
}

} // namespace vigie::cli
