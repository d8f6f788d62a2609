#include "app/cli/exit_code.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Async<int> bundle(ContextPtr context, QString folder)
{
    const Result<> written = context->writeBundle(folder);
    if (!written)
        co_return failure(written.error());
    if (context->json)
        context->print({{u"folder"_s, folder}});
    else
        context->print(Tr::tr("The bundle is in %1. Its README says how to use it by hand.").arg(folder));
    co_return int(Fine);
}

} // namespace

void addBundleVerb(CLI::App &program, Act &chosen)
{
    const auto folder = std::make_shared<std::string>();
    CLI::App *verb = program.add_subcommand("bundle", utf8(Tr::tr("Write the compose bundle into a folder, to be used by hand")));
    verb->add_option("DIR", *folder, utf8(Tr::tr("The folder to write")))->required();
    verb->callback([folder, &chosen] { chosen = [folder](const ContextPtr &context) { return bundle(context, qt(*folder)); }; });
}

} // namespace vigie::cli
