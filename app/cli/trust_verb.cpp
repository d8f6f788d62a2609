#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/text.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr qsizetype typedPart = 6;

QString describe(const trust::Offer &offer)
{
    return Tr::tr("%1 port %2 presents this key:").arg(safeLine(offer.host)).arg(offer.port) + u"\n\n  "_s + safeLine(offer.key.type) + u"  "_s
         + safeLine(offer.fingerprint) + u"\n  "_s + safeLine(offer.words.join(u' ')) + u"\n\n"_s + safe(offer.randomart) + u'\n';
}

Error notCompared(const QString &name, const trust::Offer &offer)
{
    return {Error::Kind::ServerKeyUnknown, Tr::tr("The key of %1 has not been confirmed by anybody.").arg(name),
            Tr::tr("There is no terminal to compare it at."),
            Tr::tr("Read the fingerprint on the server itself (ssh-keygen -lf on its public key), then: vigiectl trust %1 --fingerprint SHA256:…").arg(name),
            offer.key.type + u' ' + offer.fingerprint};
}

// The person compares with what the server's own console says, and types the end of it.
Async<> compared(ContextPtr context, QString name, trust::Offer offer)
{
    if (!context->terminal->canAsk())
        co_return failure(notCompared(name, offer));
    context->terminal->err(describe(offer).toUtf8());
    const Result<QString> typed = co_await context->ask(
        Tr::tr("Compare it with the server's own. If they are the same, type the last %1 characters of the fingerprint:").arg(typedPart) + u' ');
    if (!typed)
        co_return failure(typed.error());
    if (*typed != offer.fingerprint.right(typedPart))
        co_return failure(Error::Kind::ServerKeyUnknown, Tr::tr("The key was not trusted."), Tr::tr("What was typed is not the end of its fingerprint."));
    co_return Result<>();
}

Result<> expected(const trust::Offer &offer, const QString &fingerprint)
{
    if (offer.fingerprint == fingerprint)
        return {};
    return failure(Error::Kind::ServerKeyUnknown, Tr::tr("The server presents another key than the one expected."),
                   Tr::tr("This is what an attacker between you and the server looks like; it may also be a mistyped fingerprint."),
                   Tr::tr("Read the fingerprint on the server itself and try again."),
                   u"expected  "_s + fingerprint + u"\npresented "_s + offer.fingerprint);
}

Async<> accepted(ContextPtr context, QString name, trust::Offer offer, QString fingerprint)
{
    if (!fingerprint.isEmpty())
        co_return expected(offer, fingerprint);
    if (offer.knownAlready)
        co_return Result<>();
    co_return co_await compared(context, name, offer);
}

void show(const ContextPtr &context, const QString &name, const trust::Offer &offer)
{
    if (context->json) {
        QJsonObject object = shape(offer);
        object[u"server"_s] = name;
        object[u"trusted"_s] = true;
        object[u"knownBefore"_s] = offer.knownAlready;
        context->print(object);
    } else if (offer.knownAlready) {
        context->print(Tr::tr("%1 was trusted before: %2").arg(name, safeLine(offer.fingerprint)));
    } else {
        context->print(Tr::tr("%1 is trusted: %2").arg(name, safeLine(offer.fingerprint)));
    }
}

Async<int> trustServer(ContextPtr context, QString name, QString fingerprint)
{
    const Result<Server> server = context->server(name);
    if (!server)
        co_return failure(server.error());
    const Result<trust::Offer> offer = co_await context->await(context->engine()->presentedKey(server->id));
    if (!offer)
        co_return failure(offer.error());
    const Result<> acceptance = co_await accepted(context, name, *offer, fingerprint);
    if (!acceptance)
        co_return failure(acceptance.error());
    if (!offer->knownAlready) {
        const Result<> pinned = co_await context->await(context->engine()->trustKey(server->id, offer->fingerprint));
        if (!pinned)
            co_return failure(pinned.error());
    }
    show(context, name, *offer);
    co_return int(Fine);
}

} // namespace

void addTrustVerb(CLI::App &program, Act &chosen)
{
    struct Options {
        std::string name, fingerprint;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *verb = program.add_subcommand("trust", utf8(Tr::tr("Compare a server's key and trust it")));
    addName(verb, options->name);
    verb->add_option("--fingerprint", options->fingerprint, utf8(Tr::tr("Trust the key only when it has this fingerprint (SHA256:…)")));
    verb->callback([options, &chosen] {
        chosen = [options](const ContextPtr &context) { return trustServer(context, qt(options->name), qt(options->fingerprint)); };
    });
}

} // namespace vigie::cli
