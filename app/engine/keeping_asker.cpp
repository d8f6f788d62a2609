#include "app/engine/keeping_asker.h"

#include "app/vault/keeping.h"
#include "app/vault/kinds.h"
#include "app/vault/ledger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::engine {

struct KeepingAsker::State {
    CorePtr core;
    QUuid server;
    QStringList given;                  // by name: what the vault has answered already
    bool gaveKept = false;              // the last answer was one of them
    QMap<QString, std::pair<vault::Wanted, Secret>> kept;   // by key: what is to be kept once it is proven
};

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

using StatePtr = std::shared_ptr<KeepingAsker::State>;

vault::Wanted passphraseOf(QUuid server, const QString &title)
{
    const QString file = title.section(u'/', -1);
    QString name = file.toUpper();
    for (QChar &sign : name)
        if (!(sign >= u'A' && sign <= u'Z') && !sign.isDigit())
            sign = u'_';
    return {{server, vault::signInService, vault::signInService, u"SSH_PASSPHRASE_"_s + name}, Tr::tr("Passphrase of the key %1").arg(file), file};
}

// Only what the vault is known to hold is looked for there: nobody is asked to unlock it for nothing.
Async<std::optional<Secret>> keptValue(StatePtr state, vault::Wanted wanted)
{
    const QString name = wanted.id.name;
    if (state->given.contains(name))
        co_return Result<std::optional<Secret>>(std::nullopt);
    state->given.append(name);
    const auto line = vault::Ledger(state->core->database).find(wanted.id);
    if (!line || !*line)
        co_return Result<std::optional<Secret>>(std::nullopt);
    const Result<std::optional<Secret>> value = co_await state->core->vault.store->read(wanted.id.key());
    if (!value || !*value)
        co_return Result<std::optional<Secret>>(std::nullopt);
    state->core->redactor.learn(**value);
    record(state->core, state->server, u"vault use"_s, Tr::tr("Signed in with the kept %1").arg(name), u"done"_s);
    co_return value;
}

Async<QList<Secret>> answered(StatePtr state, std::optional<vault::Wanted> wanted, ssh::Question question)
{
    if (!wanted)
        co_return co_await state->core->options.asker->ask(question);
    const Result<std::optional<Secret>> kept = co_await keptValue(state, *wanted);
    state->gaveKept = kept && *kept;
    if (state->gaveKept)
        co_return Result<QList<Secret>>(QList<Secret>{**kept});
    question.prompts.append({Tr::tr("Keep it in the vault"), true, true});
    Result<QList<Secret>> answers = co_await state->core->options.asker->ask(question);
    if (!answers)
        co_return failure(answers.error());
    const bool keep = answers->size() == question.prompts.size() && answers->takeLast() == Secret("yes");
    state->core->redactor.learn(answers->value(0));
    state->kept.remove(wanted->id.key());
    if (keep)
        state->kept.insert(wanted->id.key(), {*wanted, answers->value(0)});
    co_return answers;
}

Async<Secret> sudoAnswer(StatePtr state, QString user)
{
    if (!state->core->options.asker)
        co_return failure(Error::Kind::NeedsAnswer, Tr::tr("sudo asks for a password on this server."), {}, Tr::tr("Run this on a terminal, or allow sudo without a password."));
    const vault::Wanted wanted{{state->server, vault::signInService, vault::signInService, u"SUDO_PASSWORD"_s}, Tr::tr("Password of %1 for sudo").arg(user), user};
    const ssh::Question question{ssh::Question::Kind::Passphrase, wanted.label, {}, {{Tr::tr("Password"), false}}};
    const Result<QList<Secret>> answers = co_await answered(state, wanted, question);
    if (!answers)
        co_return failure(answers.error());
    co_return Result<Secret>(answers->value(0));
}

Async<> keepAll(StatePtr state)
{
    while (!state->kept.isEmpty()) {
        const auto [wanted, value] = state->kept.take(state->kept.firstKey());
        const Result<> kept = co_await vault::succeed(state->core->vault, wanted, {}, value, vault::CredentialInfo::Origin::Adopted);
        record(state->core, state->server, u"vault keep"_s, Tr::tr("Kept %1").arg(wanted.id.name), kept ? u"done"_s : u"failed"_s, {},
               kept ? QString() : kept.error().what + u' ' + kept.error().why);
        if (!kept)
            co_return failure(kept.error());
    }
    co_return Result<>();
}

} // namespace

KeepingAsker::KeepingAsker(CorePtr core, QUuid server) : m_state(std::make_shared<State>(State{std::move(core), server, {}, false, {}})) {}

Async<QList<Secret>> KeepingAsker::ask(ssh::Question question)
{
    const bool passphrase = question.kind == ssh::Question::Kind::Passphrase;
    const auto wanted = passphrase ? std::optional(passphraseOf(m_state->server, question.title)) : std::nullopt;
    return answered(m_state, wanted, std::move(question));
}

Async<Secret> KeepingAsker::askForSudo(QString user)
{
    return sudoAnswer(m_state, std::move(user));
}

bool KeepingAsker::gaveKept() const
{
    return m_state->gaveKept;
}

Async<> KeepingAsker::settle()
{
    return keepAll(m_state);
}

} // namespace vigie::engine
