#include "ui/demo/demo_data.h"
#include "ui/models/cell_table.h"
#include "ui/models/check_rows.h"
#include "ui/models/deploy_rows.h"
#include "ui/models/service_rows.h"
#include "ui/models/vault_rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace vigie::models {
namespace {

Row row(const QString &key, int value)
{
    Cell name, number;
    name.text = key;
    name.sort = key;
    number.text = QString::number(value);
    number.sort = value;
    return {key, {name, number}};
}

TEST(CellTable, keepsTheModelContract)
{
    CellTable table({{u"Name"_s}, {u"Value"_s}});
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setRows({row(u"a"_s, 1), row(u"b"_s, 2)});
    table.setRows({row(u"b"_s, 2)});
    table.sort(1, Qt::DescendingOrder);
    table.setRows({});
    EXPECT_EQ(table.rowCount(), 0);
}

TEST(CellTable, announcesOnlyTheCellThatChanged)
{
    CellTable table({{u"Name"_s}, {u"Value"_s}});
    table.setRows({row(u"a"_s, 1), row(u"b"_s, 2)});
    const QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.setRows({row(u"a"_s, 1), row(u"b"_s, 3)});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex(), table.index(1, 1));
    EXPECT_EQ(reset.size(), 0);
}

TEST(CellTable, sortsByValueAndGivesTheDefaultOrderBack)
{
    CellTable table({{u"Name"_s}, {u"Value"_s}});
    table.setRows({row(u"a"_s, 9), row(u"b"_s, 10), row(u"c"_s, 1)});
    table.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(table.keyOf(0), u"c"_s);
    EXPECT_EQ(table.keyOf(2), u"b"_s);
    table.sort(-1, Qt::AscendingOrder);
    EXPECT_EQ(table.keyOf(0), u"a"_s);
}

TEST(CellTable, aRowIsReadOutWithItsState)
{
    CellTable table(serviceColumns());
    table.setRows(serviceRows(demo::liveSnapshot(demo::demoServers().first()), demo::moment()));
    const QString spoken = table.index(1, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(u"Redis, "_s)) << qPrintable(spoken);
    EXPECT_TRUE(spoken.contains(u"Degraded"_s)) << qPrintable(spoken);
}

TEST(ServiceRows, unknownNumbersAreADashNeverZero)
{
    health::Snapshot snapshot = demo::liveSnapshot(demo::demoServers().first());
    snapshot.services = {snapshot.services.first()};
    snapshot.services[0].cpuPercent.reset();
    snapshot.services[0].memory.reset();
    snapshot.services[0].restarts.reset();
    snapshot.services[0].volume.reset();
    const QList<Row> rows = serviceRows(snapshot, demo::moment());
    for (const int column : {3, 4, 5, 6})
        EXPECT_EQ(rows[0].cells[column].text, u"\u2013"_s) << column;
}

TEST(ServiceRows, staleRowsAreUnknownWithWhatTheyWere)
{
    const QList<Row> rows = serviceRows(demo::staleSnapshot(demo::demoServers().first()), demo::moment());
    EXPECT_EQ(rows[0].cells[1].text, u"Unknown"_s);
    EXPECT_EQ(rows[0].cells[1].second, u"was healthy"_s);
    EXPECT_EQ(rows[1].cells[1].second, u"was degraded"_s);
}

TEST(DeployRows, aFailureLeavesTheRestNotReached)
{
    const QList<Row> rows = stepRows(demo::failedRun(), nullptr);
    ASSERT_EQ(rows.size(), 5);
    EXPECT_EQ(rows[3].cells[1].mark, theme::Mark::Failed);
    EXPECT_EQ(rows[3].cells[2].text, u"Not reached"_s);
    EXPECT_EQ(rows[0].cells[1].text, u"Not needed"_s);
}

TEST(DeployRows, thePlanIsToldInOneSentence)
{
    EXPECT_EQ(planSentence(demo::reviewPlan()), u"2 services change, 2 keep running, 1 runs once."_s);
}

TEST(DeployRows, everyCheckIsCounted)
{
    const auto [passed, all] = verifyCount(verifyRows(demo::liveSnapshot(demo::demoServers().first()), demo::testReport(), nullptr));
    EXPECT_GT(all, 15);
    EXPECT_EQ(passed, all - 1);     // Redis is degraded
}

TEST(VaultRows, noValueIsInTheTable)
{
    for (const Row &one : vaultRows(demo::demoCredentials(QUuid(), false), vault::VaultState::Phase::Unlocked, {}, demo::moment(), 90))
        EXPECT_EQ(one.cells[1].text, bullets());
    EXPECT_EQ(bullets().size(), 16);
}

TEST(CheckRows, theWorstIsCountedFirst)
{
    EXPECT_EQ(checkSentence(demo::checkReport(false)), u"2 problems block a deploy, 2 need your attention."_s);
    EXPECT_EQ(checkSentence(demo::checkReport(true)), u"The server is ready."_s);
}

} // namespace
} // namespace vigie::models
