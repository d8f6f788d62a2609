#include "app/cli/context.h"

#include "app/cli/exit_code.h"
#include "app/cli/json.h"
#include "app/cli/questions.h"
#include "app/cli/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Async<QString> askAt(TerminalPtr terminal, QString question)
{
    const Result<Secret> answer = co_await terminal->ask(safe(question), true, answerLimit);
    if (!answer)
        co_return failure(answer.error());
    co_return QString::fromUtf8(answer->revealed()).trimmed();
}

} // namespace

Engine *Context::engine()
{
    if (!m_engine)
        m_engine = makeEngine(wish);
    return m_engine.get();
}

Result<Server> Context::server(const QString &name)
{
    const QList<Server> all = engine()->servers();
    const auto found = std::ranges::find(all, name, &Server::name);
    if (found != all.end())
        return *found;
    return failure(Error::Kind::NotFound, Tr::tr("There is no server called %1.").arg(name), {},
                   all.isEmpty() ? Tr::tr("Add it with: vigiectl server add %1 USER@HOST").arg(name)
                                 : Tr::tr("vigiectl server list shows the names."));
}

void Context::print(const QString &text) const
{
    terminal->out((text + u'\n').toUtf8());
}

void Context::print(const QJsonObject &line) const
{
    terminal->out(jsonLine(line));
}

void Context::note(const QString &text) const
{
    if (!json)
        terminal->err((text + u'\n').toUtf8());
}

int Context::report(const Error &error) const
{
    terminal->err(json ? jsonLine({{u"error"_s, error.toJson()}}) : errorText(error).toUtf8());
    return exitCode(error.kind);
}

Async<QString> Context::ask(QString question) const
{
    return askAt(terminal, question);
}

bool meansYes(const QString &answer)
{
    const QString word = answer.trimmed().toLower();
    return word == "y"_L1 || word == "yes"_L1 || word == Tr::tr("y") || word == Tr::tr("yes");
}

Async<> agreed(ContextPtr context, QString question, Error otherwise)
{
    if (!context->terminal->canAsk())
        co_return failure(otherwise);
    const Result<QString> answer = co_await context->ask(question + u' ' + Tr::tr("[y/N]") + u' ');
    if (!answer)
        co_return failure(answer.error());
    if (meansYes(*answer))
        co_return Result<>();
    co_return failure(Error::Kind::Cancelled, Tr::tr("Nothing was changed."), Tr::tr("The question was not answered with yes."));
}

} // namespace vigie::cli
