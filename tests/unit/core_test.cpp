#include "remote/core/command.h"
#include "remote/core/promise.h"
#include "remote/core/redactor.h"

#include <QProcess>
#include <QThread>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie;

RC_GTEST_PROP(Quoting, anyBytesSurviveTheShell, ())
{
    auto word = *rc::gen::container<std::string>(rc::gen::nonZero<char>());
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, u"eval \"printf %s $(cat)\""_s});
    shell.write(quoted(QByteArray::fromStdString(word)) + "x");
    shell.closeWriteChannel();
    RC_ASSERT(shell.waitForFinished(5000));
    RC_ASSERT(shell.readAllStandardOutput().toStdString() == word + "x");
}

TEST(Redactor, hidesPlainBase64AndUrlForms)
{
    Redactor redactor;
    redactor.learn(Secret("pa ss/word+1"));
    const QByteArray text = "a pa ss/word+1 b " + QByteArray("pa ss/word+1").toBase64() + " c pa%20ss%2Fword%2B1";
    EXPECT_EQ(redactor.redacted(text), "a hidden b hidden c hidden");
    EXPECT_TRUE(redactor.knows(text));
    EXPECT_FALSE(redactor.knows("nothing here"));
}

TEST(Secret, comparesByValue)
{
    EXPECT_EQ(Secret("abc"), Secret("abc"));
    EXPECT_FALSE(Secret("abc") == Secret("abd"));
    EXPECT_FALSE(Secret("abc") == Secret("abcd"));
    EXPECT_EQ(Secret(), Secret(""));
}

TEST(Promise, resumesFromAnotherThread)
{
    const Promise<int> promise;
    std::unique_ptr<QThread> worker(QThread::create([promise] { promise.finish(7); }));
    worker->start();
    const Result<int> result = QCoro::waitFor(promise.within(5s, u"Waiting"_s));
    worker->wait();
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, 7);
}

TEST(Promise, endsWhenNobodyAnswers)
{
    const Promise<int> promise;
    const Result<int> late = QCoro::waitFor(promise.within(20ms, u"Waiting"_s));
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, Error::Kind::TimedOut);
}

TEST(Promise, endsWhenTheProducerIsGone)
{
    auto task = [] {
        const Promise<> promise;
        return promise.within(5s, u"Waiting"_s);
    }();
    const Result<> result = QCoro::waitFor(task);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, Error::Kind::Cancelled);
}
