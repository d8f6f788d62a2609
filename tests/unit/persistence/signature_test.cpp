#include "app/persistence/report_text.h"
#include "app/persistence/signature.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::persistence;

namespace {

const Secret seed(QByteArray(64, '7'));

Report sample()
{
    Report report;
    report.id = u"20261123T201501Z-4f2c"_s;
    report.server = QUuid::createUuid();
    report.serverName = u"prod <b>"_s;
    report.host = u"vps.example.net"_s;
    report.level = Level::Recreate;
    report.started = QDateTime::fromString(u"2026-11-23T20:15:01.250Z"_s, Qt::ISODateWithMs);
    report.ended = report.started.addMSecs(9500);
    report.verdict = Verdict::Kept;
    report.checks = {{u"redis"_s, u"keys"_s, u"A key of every type"_s, Verdict::Kept, u"6 keys came back unchanged — été"_s, {}}};
    Evidence evidence;
    evidence.service = u"redis"_s;
    evidence.before.container = u"aaaa"_s;
    evidence.after.container = u"bbbb"_s;
    evidence.away = milliseconds(2100);
    report.evidence = {evidence};
    report.versions.insert(u"redis"_s, u"7.0.15"_s);
    return report;
}

} // namespace

TEST(SignedReport, isAcceptedAndReadBackFromTheFileAlone)
{
    const Report report = sample();
    const QByteArray file = signedReport(report, seed);
    const Result<Verification> read = verified(file);
    ASSERT_TRUE(read) << qPrintable(read.error().why);
    EXPECT_EQ(read->report.id, report.id);
    EXPECT_EQ(read->report.started, report.started);
    EXPECT_EQ(read->report.checks.value(0).detail, report.checks.value(0).detail);
    EXPECT_EQ(read->report.evidence.value(0).away, report.evidence.value(0).away);
    EXPECT_EQ(read->keyFingerprint, keyFingerprint(seed));
    EXPECT_EQ(read->digest, digestOf(file));
}

TEST(SignedReport, isRefusedWhenAnyByteIsChanged)
{
    const QByteArray file = signedReport(sample(), seed);
    for (qsizetype i = 0; i < file.size(); ++i)
        for (const char other : {'0', '1', ' ', 'A', '"', '\n', '\0'}) {
            if (file[i] == other)
                continue;
            QByteArray changed = file;
            changed[i] = other;
            EXPECT_FALSE(verified(changed)) << "byte " << i << " became " << int(other);
        }
}

TEST(SignedReport, isRefusedWhenItWasCutOrGrew)
{
    const QByteArray file = signedReport(sample(), seed);
    for (qsizetype length = 0; length < file.size(); ++length)
        EXPECT_FALSE(verified(file.left(length))) << length;
    EXPECT_FALSE(verified(file + ' '));
    EXPECT_FALSE(verified('\n' + file));
}

TEST(SignedReport, isRefusedWhenItIsSomethingElse)
{
    for (const QByteArray &foreign : {QByteArray("{}"), QByteArray("[]"), QByteArray("null"), QByteArray("{\"format\":\"vigie-persistence-report/2\",\"report\":{},\"signature\":{}}"),
                                      QByteArray("\x7f""ELF"), QByteArray("{\"format\":\"vigie-persistence-report/1\"}")})
        EXPECT_EQ(verified(foreign).error().kind, Error::Kind::BadReply) << foreign.constData();
}

TEST(SignedReport, isRefusedWhenItsKeyWasReplaced)
{
    const Secret other(QByteArray(64, '8'));
    const Report report = sample();
    const QByteArray ours = signedReport(report, seed);
    const QByteArray theirs = signedReport(report, other);
    const auto keyOf = [](const QByteArray &file) { return file.mid(file.indexOf("\"publicKey\": \"") + 14, 64); };
    QByteArray forged = ours;
    forged.replace(keyOf(ours), keyOf(theirs));
    EXPECT_FALSE(verified(forged));
    EXPECT_NE(verified(theirs)->keyFingerprint, verified(ours)->keyFingerprint);
}

TEST(ReportText, saysStandInsOnTheFirstLine)
{
    Report report = sample();
    report.standIns = {u"meilisearch"_s};
    const Verification verification{report, u"sha256:00"_s, u"SHA256:11"_s, false};
    EXPECT_TRUE(markdown(verification).section(u'\n', 0, 0).contains(u"meilisearch"_s));
    EXPECT_TRUE(html(verification).section(u"<body>\n"_s, 1).section(u'\n', 0, 0).contains(u"meilisearch"_s));
}

TEST(ReportText, takesNoMarkupFromAName)
{
    const Verification verification{sample(), u"sha256:00"_s, u"SHA256:11"_s, false};
    EXPECT_FALSE(html(verification).contains(u"<b>"_s));
    EXPECT_FALSE(markdown(verification).contains(u"prod <b>"_s));
}
