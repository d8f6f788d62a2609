#include "remote/ssh/question_desk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::ssh {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ssh)
};

struct Answers {
    std::optional<Result<QList<Secret>>> given;
};

QCoro::Task<> carry(AskerPtr asker, Question question, std::shared_ptr<Interrupt> interrupt, std::shared_ptr<Answers> answers)
{
    const Result<QList<Secret>> given = co_await asker->ask(question);
    interrupt->change([&] { answers->given = given; });
}

} // namespace

Result<QList<Secret>> QuestionDesk::ask(const Question &question) const
{
    const auto answers = std::make_shared<Answers>();
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [asker = m_asker, question, interrupt = m_interrupt, answers] { carry(asker, question, interrupt, answers); }, Qt::QueuedConnection);
    if (!m_interrupt->wait(m_patience, [&] { return answers->given.has_value(); }))
        // not TimedOut: nobody is asked again by a reconnect that runs by itself
        return m_interrupt->raised() ? failure(Error::Kind::Cancelled, Tr::tr("Signing in was stopped."))
                                     : failure(Error::Kind::SignInRefused, Tr::tr("Signing in was stopped."),
                                               Tr::tr("The question was not answered in time."), Tr::tr("Connect again when you can answer."),
                                               question.title);
    if (*answers->given && (*answers->given)->size() != question.prompts.size())
        return failure(Error::Kind::Internal, Tr::tr("Signing in was stopped."), Tr::tr("A question came back without its answer."), {}, question.title);
    return *answers->given;
}

std::optional<Secret> QuestionDesk::remembered(const QString &what) const
{
    const auto found = m_remembered.constFind(what);
    return found == m_remembered.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace vigie::ssh
