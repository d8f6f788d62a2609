#include "app/engine/keeping_asker.h"
#include "app/vault/ledger.h"
#include "app/vault/memory_store.h"
#include "tests/support/expect.h"
#include "tests/support/test_sshd.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace vigie;
using Phase = vault::VaultState::Phase;

namespace {

// Answers every question with the next of its answers.
class Answering : public ssh::Asker
{
public:
    Async<QList<Secret>> ask(ssh::Question question) override
    {
        asked.append(question);
        QList<Secret> given;
        for (qsizetype i = 0; i < question.prompts.size(); ++i)
            given.append(Secret(answers.isEmpty() ? QByteArray() : answers.takeFirst()));
        return ready(given);
    }
    QList<ssh::Question> asked;
    QByteArrayList answers;

private:
    static Async<QList<Secret>> ready(QList<Secret> given) { co_return QList<Secret>(given); }
};

struct KeptAnswers : testing::Test {
    QTemporaryDir folder;
    std::shared_ptr<Answering> operatorAtWork = std::make_shared<Answering>();
    std::shared_ptr<vault::MemoryStore> store = std::make_shared<vault::MemoryStore>();
    engine::CorePtr core = made();
    QUuid server = QUuid::createUuid();
    ssh::Question question{ssh::Question::Kind::Passphrase, u"Passphrase of /home/ana/.ssh/id_ed25519"_s, {}, {{u"Passphrase"_s, false}}};

    engine::CorePtr made()
    {
        EngineOptions options;
        options.paths = Paths::under(folder.path());
        options.asker = operatorAtWork;
        options.watches = false;
        EXPECT_TRUE(options.paths.make());
        const auto fresh = std::make_shared<engine::Core>(options);
        fresh->vault.store = store;
        return fresh;
    }
    QByteArray answered(engine::KeepingAsker &asker) const
    {
        const auto answers = QCoro::waitFor(asker.ask(question));
        return answers && answers->size() == 1 ? answers->first().revealed() : QByteArray("none");
    }
    QString key() const { return server.toString(QUuid::WithoutBraces) + u"/ssh/ssh/SSH_PASSPHRASE_ID_ED25519"_s; }
};

} // namespace

TEST_F(KeptAnswers, areKeptWhenTheOperatorAsksForItAndTheyWereRight)
{
    engine::KeepingAsker asker(core, server);
    operatorAtWork->answers = {"words", "yes"};
    EXPECT_EQ(answered(asker), "words");
    EXPECT_EQ(operatorAtWork->asked.last().prompts.size(), 2) << "the second one is the box to tick";
    EXPECT_TRUE(store->values.isEmpty()) << "it was not proven yet";
    ASSERT_OK(QCoro::waitFor(asker.settle()));
    EXPECT_EQ(store->values.value(key()).revealed(), "words");

    engine::KeepingAsker next(core, server);
    EXPECT_EQ(answered(next), "words");
    EXPECT_EQ(operatorAtWork->asked.size(), 1) << "the vault answered";
    // it did not open the key: the operator is asked, and the vault does not answer the same again
    operatorAtWork->answers = {"other words", "no"};
    EXPECT_EQ(answered(next), "other words");
    ASSERT_OK(QCoro::waitFor(next.settle()));
    EXPECT_EQ(store->values.value(key()).revealed(), "words");
}

TEST_F(KeptAnswers, areNotKeptWithoutAYes)
{
    engine::KeepingAsker asker(core, server);
    operatorAtWork->answers = {"wrong", "yes", "words", "no"};
    (void)answered(asker);
    EXPECT_EQ(answered(asker), "words");
    ASSERT_OK(QCoro::waitFor(asker.settle()));
    EXPECT_TRUE(store->values.isEmpty());
}

TEST_F(KeptAnswers, areAskedForWhileTheVaultIsLocked)
{
    engine::KeepingAsker asker(core, server);
    operatorAtWork->answers = {"words", "yes"};
    (void)answered(asker);
    ASSERT_OK(QCoro::waitFor(asker.settle()));
    store->phase = Phase::Locked;
    engine::KeepingAsker next(core, server);
    operatorAtWork->answers = {"typed", "yes"};
    EXPECT_EQ(answered(next), "typed");
    EXPECT_FALSE(QCoro::waitFor(next.settle()));
    EXPECT_EQ(store->values.value(key()).revealed(), "words");
}

TEST_F(KeptAnswers, areNeverASecondFactorOrTheServersPassword)
{
    engine::KeepingAsker asker(core, server);
    for (const auto kind : {ssh::Question::Kind::Password, ssh::Question::Kind::Keyboard}) {
        question.kind = kind;
        (void)answered(asker);
        EXPECT_EQ(operatorAtWork->asked.last().prompts.size(), 1);
    }
}

TEST_F(KeptAnswers, areGivenToSudoToo)
{
    engine::KeepingAsker asker(core, server);
    operatorAtWork->answers = {"sudo's", "yes"};
    EXPECT_EQ(QCoro::waitFor(asker.askForSudo(u"ops"_s)).value_or(Secret()).revealed(), "sudo's");
    ASSERT_OK(QCoro::waitFor(asker.settle()));
    engine::KeepingAsker next(core, server);
    EXPECT_EQ(QCoro::waitFor(next.askForSudo(u"ops"_s)).value_or(Secret()).revealed(), "sudo's");
    EXPECT_EQ(operatorAtWork->asked.size(), 1);
    const auto entries = core->history.newest(server, 10);
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 2) << "kept, and used";
    for (const history::Entry &entry : *entries)
        EXPECT_FALSE(QString(entry.what + entry.detail).contains(u"sudo's"_s));
}

TEST_F(KeptAnswers, openAnEncryptedKeyOnTheNextSignIn)
{
    test::TestSshd sshd;
    const QString file = sshd.allowKey(u"locked"_s, u"four secret words here"_s);
    ASSERT_OK(trust::pin(core->options.paths.pins(), u"127.0.0.1"_s, sshd.port(), sshd.hostKey()));
    Server wanted;
    wanted.name = u"vps"_s;
    wanted.host = u"127.0.0.1"_s;
    wanted.port = sshd.port();
    wanted.user = test::TestSshd::userName();
    wanted.keyFile = file;
    const Result<Server> added = core->book.add(wanted);
    ASSERT_OK(added);
    operatorAtWork->answers = {"not these words", "yes", "four secret words here", "yes"};
    for (int signIns = 0; signIns < 2; ++signIns) {
        ASSERT_OK(QCoro::waitFor(engine::session(core, added->id)));
        engine::closeSession(core, added->id);
        EXPECT_EQ(operatorAtWork->asked.size(), 2) << "sign-in " << signIns;
    }
    ASSERT_EQ(store->values.size(), 2) << "the passphrase, and the fingerprints' key";
    EXPECT_EQ(store->values.value(added->id.toString(QUuid::WithoutBraces) + u"/ssh/ssh/SSH_PASSPHRASE_LOCKED"_s).revealed(), "four secret words here");
}
