#include "app/cli/wish.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Pair {
    QString left, right;
};

Result<Pair> pairOf(const QString &text, const QString &form)
{
    const qsizetype sign = text.indexOf(u'=');
    if (sign <= 0 || sign + 1 == text.size())
        return failure(Error::Kind::Usage, Tr::tr("%1 is not of the form %2.").arg(text, form));
    return Pair{text.left(sign), text.mid(sign + 1)};
}

bool isSecret(const QString &variable)
{
    return std::ranges::any_of(stack::credentialNeeds(), [&](const stack::CredentialNeed &need) { return need.variable == variable; });
}

} // namespace

void addWishOptions(CLI::App *verb, WishOptions &options)
{
    verb->add_option("--secrets", options.secrets, utf8(Tr::tr("Where the server keeps its passwords: env (file .env) or vault (nowhere on disk)")))
        ->check(CLI::IsMember({"env", "vault"}));
    verb->add_option("--set", options.settings, utf8(Tr::tr("A setting of the stack, KEY=VALUE, such as POSTGRES_PORT=5433")))->allow_extra_args(false);
    CLI::Option *image = verb->add_option("--image", options.images, utf8(Tr::tr("Another image, SERVICE=REF")))->allow_extra_args(false);
    verb->add_option("--revision", options.revision, utf8(Tr::tr("Back to the files and settings of an earlier revision; data stays as it is")))
        ->check(CLI::PositiveNumber)
        ->excludes("--secrets")
        ->excludes("--set")
        ->excludes(image);
}

Result<DeployWish> wishOf(const WishOptions &options)
{
    DeployWish wish;
    wish.revision = options.revision;
    if (!options.secrets.empty())
        wish.secrets = options.secrets == "vault" ? stack::SecretMode::VaultOnly : stack::SecretMode::Env;
    static const QRegularExpression variable(u"^[A-Z][A-Z0-9_]*$"_s);
    for (const QString &text : qt(options.settings)) {
        const Result<Pair> pair = pairOf(text, u"KEY=VALUE"_s);
        if (!pair)
            return failure(pair.error());
        if (!variable.match(pair->left).hasMatch())
            return failure(Error::Kind::Usage, Tr::tr("%1 is not the name of a setting.").arg(pair->left), Tr::tr("Settings are written like POSTGRES_PORT."));
        if (isSecret(pair->left))
            return failure(Error::Kind::Usage, Tr::tr("%1 is a credential, not a setting.").arg(pair->left),
                           Tr::tr("A command line can be read by others on this computer."), Tr::tr("Leave it out: Vigie makes its credentials itself."));
        wish.settings.insert(pair->left, pair->right);
    }
    for (const QString &text : qt(options.images)) {
        const Result<Pair> pair = pairOf(text, u"SERVICE=REF"_s);
        if (!pair)
            return failure(pair.error());
        const stack::Service *service = stack::findService(pair->left);
        if (!service)
            return failure(Error::Kind::Usage, Tr::tr("There is no service called %1.").arg(pair->left));
        wish.settings.insert(service->imageKey, pair->right);
    }
    return wish;
}

} // namespace vigie::cli
