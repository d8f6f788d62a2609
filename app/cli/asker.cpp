#include "app/cli/asker.h"

#include "app/cli/questions.h"
#include "app/cli/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr std::chrono::seconds signInLimit{100};

Async<QList<Secret>> askAll(TerminalPtr terminal, ssh::Question question)
{
    if (!terminal->canAsk())
        co_return failure(Error::Kind::NeedsAnswer, Tr::tr("The sign-in asks a question and there is no terminal to answer it."), safeLine(question.title),
                          Tr::tr("Use a key that ssh-agent holds, or run this at a terminal."));
    if (!question.title.isEmpty())
        terminal->err((safeLine(question.title) + u'\n').toUtf8());
    if (!question.instruction.isEmpty())
        terminal->err((safe(question.instruction) + u'\n').toUtf8());
    QList<Secret> answers;
    for (qsizetype i = 0; i < question.prompts.size(); ++i) {
        const ssh::Question::Prompt prompt = question.prompts.at(i);
        const QString words = prompt.tick ? safeLine(prompt.text) + u' ' + Tr::tr("[y/N]") : safeLine(prompt.text);
        const Result<Secret> answer = co_await terminal->ask(words + u' ', prompt.echo, signInLimit);
        if (!answer)
            co_return failure(answer.error());
        answers.append(prompt.tick ? Secret(meansYes(QString::fromUtf8(answer->revealed())) ? "yes" : "no") : *answer);
    }
    co_return Result<QList<Secret>>(answers);
}

class TerminalAsker : public ssh::Asker
{
public:
    explicit TerminalAsker(TerminalPtr terminal) : m_terminal(std::move(terminal)) {}
    Async<QList<Secret>> ask(ssh::Question question) override { return askAll(m_terminal, std::move(question)); }

private:
    TerminalPtr m_terminal;
};

} // namespace

ssh::AskerPtr makeAsker(TerminalPtr terminal)
{
    return std::make_shared<TerminalAsker>(std::move(terminal));
}

} // namespace vigie::cli
