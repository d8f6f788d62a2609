#include "ui/shell/vault_file.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>

using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(VaultFile)
};

// The services are asked every few seconds with the vault's credentials: a refusal must not come back with each of them.
struct Peace {
    QDeadlineTimer until{0};
};

Async<Secret> askFor(std::shared_ptr<WindowAsker> asker, QString file, std::shared_ptr<Peace> peace)
{
    const Error refused{Error::Kind::VaultLocked, Tr::tr("The vault file was not opened."), Tr::tr("Its passphrase was not given."),
                        Tr::tr("Vigie asks again in some minutes, or when it is started again."), {}};
    if (!peace->until.hasExpired())
        co_return failure(refused);
    const bool isNew = !QFile::exists(file);
    ssh::Question question{ssh::Question::Kind::Passphrase, Tr::tr("Passphrase of the vault file"), file, {{Tr::tr("Passphrase"), false}}};
    if (isNew) {
        question.instruction = Tr::tr("%1 is new: choose a passphrase for it. Nobody can open the file without it.").arg(QFileInfo(file).fileName());
        question.prompts.append({Tr::tr("The same again"), false});
    }
    const Result<QList<Secret>> answers = co_await asker->ask(question);
    if (!answers) {
        peace->until.setRemainingTime(10min);
        co_return failure(refused);
    }
    if (isNew && answers->first() != answers->last())
        co_return failure(Error::Kind::VaultLocked, Tr::tr("The two passphrases are not the same."), {}, Tr::tr("Nothing was written. Try again."));
    co_return Result<Secret>(answers->first());
}

} // namespace

std::function<Async<Secret>()> passphraseInWindow(std::shared_ptr<WindowAsker> asker, const QString &file)
{
    return [asker, file, peace = std::make_shared<Peace>()] { return askFor(asker, file, peace); };
}

} // namespace vigie::ui
