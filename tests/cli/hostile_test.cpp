#include "program.h"

#include "app/cli/text.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

const QString hostile = u"a\x1b[31mred\x1b[0m\x1b]0;title\x07" u"b\x1b]8;;http://evil\x1b\\link\x9b" u"2Jc\x1bPdcs\x1b\\d\r\x08\x7f\u202E" u"e\x1b"_s;

bool isHarmless(const QByteArray &bytes)
{
    for (const QChar c : QString::fromUtf8(bytes))
        if ((c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || c == QChar(0x202e))
            return false;
    return true;
}

} // namespace

class Hostile : public Program
{
};

TEST_F(Hostile, escapeSequencesAreTakenOutWhole)
{
    EXPECT_EQ(cli::safe(hostile), u"aredblinkcde"_s);
    EXPECT_EQ(cli::safe(u"two\nlines\tand a tab"_s), u"two\nlines\tand a tab"_s);
    EXPECT_EQ(cli::safe(u"é → 日本"_s), u"é → 日本"_s);
    EXPECT_EQ(cli::safe(u"\x1b]0;never ended\nnext"_s), u"\nnext"_s);
    EXPECT_EQ(cli::safeLine(u"a\nb"_s), u"a b"_s);
}

TEST_F(Hostile, logsStatusErrorsAndTestsAreHarmlessOnATerminal)
{
    terminal().atTerminal = true;
    script.logLines = {{{}, hostile, hostile}};
    run({u"logs"_s, u"prod"_s});
    EXPECT_TRUE(out().contains("aredblinkcde"));
    EXPECT_TRUE(isHarmless(out())) << out().toPercentEncoding().toStdString();

    health::ServiceHealth service;
    service.service = service.label = service.image = hostile;
    service.reasons = {{hostile, hostile, hostile, health::Reason::Action::None, health::State::Failed}};
    service.ports = {hostile};
    script.snapshot.sentence = hostile;
    script.snapshot.services = {service};
    run({u"status"_s, u"prod"_s});
    EXPECT_TRUE(isHarmless(out())) << out().toPercentEncoding().toStdString();

    script.tested.services = {{hostile, false, {{hostile, false, {}, hostile}}}};
    run({u"test"_s, u"prod"_s});
    EXPECT_TRUE(isHarmless(out()));

    script.fails = Error{Error::Kind::CommandFailed, hostile, hostile, hostile, hostile};
    run({u"check"_s, u"prod"_s});
    EXPECT_TRUE(isHarmless(err())) << err().toPercentEncoding().toStdString();
}

TEST_F(Hostile, jsonKeepsTheTextButNoControlCharacter)
{
    script.logLines = {{{}, u"redis"_s, hostile}};
    run({u"logs"_s, u"prod"_s, u"--json"_s});
    EXPECT_EQ(result()[u"text"_s], hostile);
    EXPECT_TRUE(isHarmless(out())) << out().toPercentEncoding().toStdString();
}

TEST_F(Hostile, endpointsCannotEscapeTheShellsQuotes)
{
    script.endpoints = {{u"redis"_s, u"Redis"_s, u"x'; rm -rf /; '"_s, {}, {}}};
    run({u"endpoints"_s, u"prod"_s, u"--env"_s});
    EXPECT_EQ(out(), "REDIS_ENDPOINT='x'\\''; rm -rf /; '\\'''\n");
}

class Secrets : public Program
{
protected:
    Secrets()
    {
        vault::CredentialInfo credential;
        credential.id = {script.servers[0].id, u"viridial"_s, u"redis"_s, u"REDIS_PASSWORD"_s};
        credential.presence = vault::CredentialInfo::Presence::Stored;
        script.credentials = {credential};
        script.secret = Secret("s3cret-Value-42");
    }
};

TEST_F(Secrets, areShownOnlyWhenRevealed)
{
    for (const QStringList &words : {QStringList{u"vault"_s, u"list"_s, u"prod"_s}, QStringList{u"vault"_s, u"show"_s, u"prod"_s},
                                     QStringList{u"vault"_s, u"show"_s, u"prod"_s, u"REDIS_PASSWORD"_s}}) {
        for (const QStringList &form : {QStringList{}, QStringList{u"--json"_s}}) {
            EXPECT_EQ(run(words + form), 0);
            EXPECT_FALSE(QByteArray(out() + err()).contains("s3cret"));
        }
    }
    EXPECT_FALSE(script.calls.join(u' ').contains(u"reveal"_s));
    EXPECT_EQ(run({u"vault"_s, u"show"_s, u"prod"_s, u"redis_password"_s, u"--reveal"_s}), 0);
    EXPECT_EQ(out(), "s3cret-Value-42\n");
    EXPECT_EQ(run({u"vault"_s, u"show"_s, u"prod"_s, u"REDIS_PASSWORD"_s, u"--reveal"_s, u"--json"_s}), 0);
    EXPECT_EQ(result()[u"value"_s], u"s3cret-Value-42"_s);
    EXPECT_EQ(run({u"vault"_s, u"show"_s, u"prod"_s, u"NOPE"_s}), 1);
}

TEST_F(Secrets, areRefusedOnTheCommandLine)
{
    EXPECT_EQ(run({u"deploy"_s, u"prod"_s, u"--set"_s, u"REDIS_PASSWORD=s3cret-Value-42"_s, u"--json"_s}), 2);
    EXPECT_FALSE(QByteArray(out() + err()).contains("s3cret"));
    EXPECT_TRUE(script.calls.isEmpty());
}

class Colours : public Program
{
};

TEST_F(Colours, areOnlyForThoseWhoWantThemAndNeverAlone)
{
    health::ServiceHealth redis, minio;
    redis.service = u"redis"_s;
    redis.state = health::State::Failed;
    minio.service = u"minio"_s;
    minio.state = health::State::Healthy;
    script.snapshot.services = {redis, minio};
    run({u"status"_s, u"prod"_s});
    EXPECT_FALSE(out().contains('\x1b'));
    EXPECT_TRUE(out().contains("✗ failed"));
    const QByteArray plain = out();
    terminal().colour = true;
    run({u"status"_s, u"prod"_s});
    EXPECT_TRUE(out().contains("\x1b[31m✗ failed\x1b[0m"));
    EXPECT_EQ(cli::safe(QString::fromUtf8(out())).toUtf8(), plain);
}

TEST(Table, columnsAreAligned)
{
    cli::Table table({u"A"_s, u"B"_s});
    table.add({u"long cell"_s, u"x"_s});
    table.add({u"é"_s, u"y"_s});
    EXPECT_EQ(table.text(), u"A          B\nlong cell  x\né          y"_s);
}
