#include "app/servers/write_mode.h"

#include "tests/support/expect.h"

#include <QCoroTimer>

using namespace vigie;
using namespace vigie::servers;

TEST(WriteMode, isOffUntilAskedAndForEachServerAlone)
{
    WriteMode mode;
    const QUuid one = QUuid::createUuid();
    const QUuid other = QUuid::createUuid();
    EXPECT_FALSE(mode.isOn(one));
    EXPECT_EQ(mode.permits(one).error().kind, Error::Kind::NeedsAnswer);
    mode.begin(one);
    ASSERT_OK(mode.permits(one));
    EXPECT_FALSE(mode.isOn(other));
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(*mode.until(one));
    EXPECT_TRUE(left > 14 * 60 && left <= 15 * 60) << left;
}

TEST(WriteMode, endsByHandOnceAndByItself)
{
    WriteMode mode;
    const QUuid server = QUuid::createUuid();
    const QUuid longer = QUuid::createUuid();
    QList<QUuid> ended;
    QObject::connect(&mode, &WriteMode::ended, &mode, [&ended](QUuid which) { ended.append(which); });
    mode.begin(longer);
    mode.begin(server, 30ms);
    QCoro::waitFor(QCoro::sleepFor(200ms));
    EXPECT_EQ(ended, QList<QUuid>{server});
    EXPECT_FALSE(mode.until(server));
    EXPECT_TRUE(mode.isOn(longer));
    mode.end(longer);
    mode.end(longer);
    EXPECT_EQ(ended, (QList<QUuid>{server, longer}));
}
