#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/text.h"
#include "app/cli/vault_verbs.h"
#include "app/vault/door.h"
#include "app/vault/rotation_json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string name;
    bool otherUsers = false;
    int oldestDays = -1, keptDays = -1;     // -1: as it is
};

QString text(const vault::ScanReport &report)
{
    QStringList lines;
    for (const vault::Finding &finding : report.findings) {
        const QString where = finding.line > 0 ? Tr::tr("%1, line %2").arg(finding.where).arg(finding.line) : finding.where;
        const QString what = finding.previous ? Tr::tr("%1 (the value before the last rotation)").arg(finding.credential) : finding.credential;
        lines.append((finding.accepted ? Tr::tr("accepted  %1: %2") : Tr::tr("LEAK  %1: %2")).arg(what, where));
        if (!finding.fix.isEmpty())
            lines.append(u"      "_s + finding.fix);
    }
    for (const QString &sentence : report.skipped)
        lines.append(u"- "_s + sentence);
    lines.append(Tr::tr("%1 leaks. Looked for %2 values in %3 files and the containers, logs and processes.").arg(report.leaks()).arg(report.values).arg(report.files));
    return safe(lines.join(u'\n'));
}

Async<int> scan(ContextPtr context, Options options)
{
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<vault::Door *> door = doorOf(context);
    if (!door)
        co_return failure(door.error());
    const Result<vault::ScanReport> report = co_await context->await((*door)->scan(server->id, options.otherUsers));
    if (!report)
        co_return failure(report.error());
    if (context->json)
        context->print(vault::toJson(*report));
    else
        context->print(text(*report));
    co_return int(report->leaks() == 0 ? Fine : Other);
}

Async<int> policy(ContextPtr context, Options options)
{
    const Result<Server> server = context->server(qt(options.name));
    if (!server)
        co_return failure(server.error());
    const Result<vault::Door *> door = doorOf(context);
    if (!door)
        co_return failure(door.error());
    vault::PolicyRules rules = (*door)->rules(server->id);
    if (options.oldestDays >= 0 || options.keptDays >= 0) {
        rules = {options.oldestDays >= 0 ? options.oldestDays : rules.oldestDays, options.keptDays >= 0 ? options.keptDays : rules.keptDays};
        if (const Result<> set = (*door)->setRules(server->id, rules); !set)
            co_return failure(set.error());
    }
    const Result<QList<vault::PolicyFinding>> findings = co_await context->await((*door)->policy(server->id));
    if (!findings)
        co_return failure(findings.error());
    QJsonArray shown;
    QStringList lines;
    for (const vault::PolicyFinding &finding : *findings) {
        const QJsonValue credential = finding.credential.name.isEmpty() ? QJsonValue() : QJsonValue(finding.credential.name);
        shown.append(QJsonObject{{u"kind"_s, vault::kindName(finding.kind)}, {u"credential"_s, credential}, {u"what"_s, finding.what}, {u"advice"_s, finding.advice}});
        lines.append(finding.what + u' ' + finding.advice);
    }
    if (context->json)
        context->print({{u"ok"_s, findings->isEmpty()}, {u"findings"_s, shown}, {u"oldestDays"_s, rules.oldestDays}, {u"keptDays"_s, rules.keptDays}});
    else
        context->print(lines.isEmpty() ? Tr::tr("Every credential keeps to the policy.") : safe(lines.join(u'\n')));
    co_return int(findings->isEmpty() ? Fine : Other);
}

} // namespace

void addScanVerbs(CLI::App *family, Act &chosen)
{
    const auto options = std::make_shared<Options>();
    CLI::App *scanning = family->add_subcommand("scan", utf8(Tr::tr("Look for the vault's values where they should not be")));
    addName(scanning, options->name);
    scanning->add_flag("--other-users", options->otherUsers, utf8(Tr::tr("Also read other users' files on the server, through sudo")));
    scanning->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return scan(context, *options); }; });

    CLI::App *checking = family->add_subcommand("policy", utf8(Tr::tr("Say which credentials are old, weak or default ones")));
    addName(checking, options->name);
    checking->add_option("--age-limit", options->oldestDays, utf8(Tr::tr("From now on a credential is old after so many days")))->check(CLI::Range(1, 3650));
    checking->add_option("--keep-old", options->keptDays, utf8(Tr::tr("From now on a rotation keeps the old value for so many days")))->check(CLI::Range(0, 3650));
    checking->callback([options, &chosen] { chosen = [options](const ContextPtr &context) { return policy(context, *options); }; });
}

} // namespace vigie::cli
