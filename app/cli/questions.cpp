#include "app/cli/questions.h"

#include "app/cli/text.h"

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Error needsTyping(const QStringList &missing)
{
    QStringList options;
    for (const QString &text : missing)
        options.append(u"--confirm \""_s + text + u'"');
    return {Error::Kind::NeedsAnswer, Tr::tr("This plan needs a confirmation that --yes does not give."), Tr::tr("It may take something away."),
            Tr::tr("Read the plan, then add: %1").arg(options.join(u' ')), {}};
}

} // namespace

Async<QString> typedFor(ContextPtr context, Error needed)
{
    if (!context->terminal->canAsk())
        co_return failure(needed);
    context->terminal->err(errorText(needed).toUtf8());
    const Result<QString> answer = co_await context->ask(Tr::tr("Type it to go on, or nothing to stop:") + u' ');
    if (!answer)
        co_return failure(answer.error());
    if (answer->isEmpty())
        co_return failure(Error::Kind::Cancelled, Tr::tr("Nothing was changed."), Tr::tr("The confirmation was not typed."));
    co_return *answer;
}

Async<QStringList> typedForPlan(ContextPtr context, stack::Plan plan, QStringList given)
{
    QStringList missing;
    for (const QString &text : plan.toType())
        if (!given.contains(text))
            missing.append(text);
    if (!missing.isEmpty() && !context->terminal->canAsk())
        co_return failure(needsTyping(missing));
    for (const QString &text : missing) {
        const Result<QString> answer = co_await context->ask(Tr::tr("Type %1 to go on, or nothing to stop:").arg(u'"' + text + u'"') + u' ');
        if (!answer)
            co_return failure(answer.error());
        if (*answer != text)
            co_return failure(Error::Kind::Cancelled, Tr::tr("Nothing was changed."), Tr::tr("What was typed is not the text asked for."));
        given.append(text);
    }
    co_return Result<QStringList>(given);
}

} // namespace vigie::cli
