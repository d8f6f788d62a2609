#include "ui/present/text.h"
#include "ui/shell/language.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::present {
namespace {

class Present : public testing::Test
{
protected:
    void SetUp() override { ui::setLanguage(u"en"_s); }
    void TearDown() override { ui::setLanguage(u"en"_s); }
    const QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(14, 32), Qt::UTC);
};

TEST_F(Present, durationsTakeTheTwoLargestUnits)
{
    EXPECT_EQ(duration(12 * 86400s + 4 * 3600s + 59s), u"12 d 4 h"_s);
    EXPECT_EQ(duration(3 * 3600s + 60s), u"3 h 1 min"_s);
    EXPECT_EQ(duration(59s), u"59 s"_s);
    EXPECT_EQ(duration(-5s), u"0 s"_s);
    EXPECT_EQ(elapsed(400ms), u"0.4 s"_s);
    EXPECT_EQ(elapsed(65s), u"1 min 5 s"_s);
    EXPECT_EQ(stopwatch(77s), u"01:17"_s);
}

TEST_F(Present, memoryIsBinaryAndDiskIsDecimal)
{
    EXPECT_EQ(memory(Bytes(512LL * 1024 * 1024)), u"512 MiB"_s);
    EXPECT_EQ(memory(Bytes(1024LL * 1024 * 1024)), u"1.0 GiB"_s);
    EXPECT_EQ(memory(Bytes(2048)), u"2 KiB"_s);
    EXPECT_EQ(disk(Bytes(18'400'000'000LL)), u"18.4 GB"_s);
    EXPECT_EQ(disk(Bytes(900'000'000LL)), u"0.9 GB"_s);
    EXPECT_EQ(disk(Bytes(7'000)), u"7.0 kB"_s);
}

TEST_F(Present, agesBecomeTimesAndThenDates)
{
    EXPECT_EQ(ago(now.addSecs(-20), now), u"just now"_s);
    EXPECT_EQ(ago(now.addSecs(-200), now), u"3 min ago"_s);
    EXPECT_EQ(ago(now.addSecs(-2 * 3600), now), u"at 12:32"_s);
    EXPECT_EQ(ago(now.addDays(-1), now), u"yesterday"_s);
    EXPECT_EQ(ago(now.addDays(-113), now), u"113 days ago"_s);
    EXPECT_EQ(ago(now.addDays(-400), now), u"19 Oct 2025"_s);
}

TEST_F(Present, frenchHasItsOwnUnitsAndSigns)
{
    ui::setLanguage(u"fr"_s);
    EXPECT_EQ(memory(Bytes(497LL * 1024 * 1024)), u"497 Mio"_s);
    EXPECT_EQ(disk(Bytes(18'400'000'000LL)), u"18,4 Go"_s);
    EXPECT_EQ(percent(11), u"11\u202f%"_s);
    EXPECT_EQ(duration(12 * 86400s + 4 * 3600s), u"12 j 4 h"_s);
    EXPECT_EQ(ago(now.addSecs(-200), now), u"il y a 3 min"_s);
    EXPECT_EQ(stateWord(health::State::Healthy), u"Opérationnel"_s);
}

TEST_F(Present, imagesLoseRegistryAndDigest)
{
    EXPECT_EQ(shortImage(u"quay.io/minio/minio:RELEASE.2025-09-07T16-13-09Z"_s), u"minio 2025-09-07"_s);
    EXPECT_EQ(shortImage(u"getmeili/meilisearch:v1.5"_s), u"meilisearch:v1.5"_s);
    EXPECT_EQ(shortImage(u"redis:7-alpine@sha256:00"_s), u"redis:7-alpine"_s);
}

TEST_F(Present, fingerprintsAreGroupedByFourInTwoLines)
{
    const QString grouped = groupedByFour(u"SHA256:u7Qw3nLd0fKeZc8RbY1xM5tavH2sGo9jiPq4T6xEmB0"_s);
    EXPECT_EQ(grouped.count(u'\n'), 1);
    EXPECT_TRUE(grouped.startsWith(u"SHA256:u7Qw 3nLd"_s));
    EXPECT_EQ(QString(grouped).remove(u' ').remove(u'\n'), u"SHA256:u7Qw3nLd0fKeZc8RbY1xM5tavH2sGo9jiPq4T6xEmB0"_s);
}

} // namespace
} // namespace vigie::present
