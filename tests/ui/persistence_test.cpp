#include "tests/ui/window.h"
#include "ui/demo/demo_persistence.h"
#include "ui/models/reach_rows.h"
#include "ui/pages/persistence/persistence_page.h"
#include "ui/widgets/question.h"
#include "ui/widgets/stat_strip.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace vigie::test {
namespace {

using demo::Scene;

QString cell(QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

TEST(Proving, theLevelIsChosenAndItsPlanShownBeforeAnythingStarts)
{
    Window shown(Scene::Live, u"persistence"_s);
    EXPECT_EQ(shown.engine.demoPersistence()->calls(), QStringList{u"plan recreate"_s});
    EXPECT_EQ(cell(shown.find<QTableView>("proofMatrix"), 0, 1), u"Not yet"_s);
    shown.click("level-restart");
    EXPECT_EQ(shown.engine.demoPersistence()->calls().last(), u"plan restart"_s);
    shown.click("startProofButton");
    EXPECT_FALSE(shown.dialog<widgets::Question>()) << "restarting the stack's own containers needs no typing";
    EXPECT_TRUE(shown.engine.demoPersistence()->calls().contains(u"start restart"_s));
}

TEST(Proving, whatReachesBeyondTheStackNeedsTheServersName)
{
    Window shown(Scene::Live, u"persistence"_s);
    shown.click("level-engine");
    shown.click("startProofButton");
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    EXPECT_FALSE(shown.engine.demoPersistence()->calls().join(u' ').contains(u"start"_s));
    bool names = false;
    for (const QLabel *label : question->findChildren<QLabel *>())
        names |= label->text().contains(u"caddy (proxy)"_s) && label->text().contains(u"No copy of the data is known."_s);
    EXPECT_TRUE(names) << "what else stops, and that there is no copy";
    auto *go = question->findChild<QPushButton *>(u"confirmButton"_s);
    QTest::keyClicks(question->findChild<QLineEdit *>(), u"viridial"_s);
    EXPECT_FALSE(go->isEnabled());
    QTest::keyClicks(question->findChild<QLineEdit *>(), u"-prod"_s);
    ASSERT_TRUE(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    Window::settle();
    EXPECT_TRUE(shown.engine.demoPersistence()->calls().contains(u"start engine viridial-prod"_s));
}

TEST(Proving, theLevelsCannotBeChangedWhileOneRuns)
{
    Window shown(Scene::Proving, u"persistence"_s);
    for (const char *level : {"level-restart", "level-recreate", "level-engine", "level-reboot", "level-crash"})
        EXPECT_FALSE(shown.find<QRadioButton>(level)->isEnabled()) << level;
    EXPECT_TRUE(shown.find<QRadioButton>("level-recreate")->isChecked());
    EXPECT_FALSE(shown.find<QPushButton>("viewReportButton")->isEnabled());
    EXPECT_EQ(cell(shown.find<QTableView>("proofMatrix"), 2, 4), u"Waiting"_s);
    EXPECT_FALSE(shown.find<QPushButton>("deployButton")) << "the page has its own primary";
}

TEST(Proving, anUnfinishedOneIsFollowedAtTheNextStart)
{
    Window shown(Scene::Proving, u"persistence"_s);
    EXPECT_EQ(shown.engine.demoPersistence()->calls(), QStringList{u"follow 20261123T143149Z-4f2c"_s});
    shown.engine.demoPersistence()->advance();
    Window::settle();
    EXPECT_TRUE(shown.find<QTableView>("evidenceTable")) << "the report opens at the end";
}

TEST(Proving, stoppingCleansUpAndKeepsNoReport)
{
    Window shown(Scene::Proving, u"persistence"_s);
    shown.click("stopProofButton");
    EXPECT_TRUE(shown.engine.demoPersistence()->calls().contains(u"cancel 20261123T143149Z-4f2c"_s));
    EXPECT_EQ(shown.find<QLabel>("proofSentence")->text(), u"Recreate: stopped. The test data are removed."_s);
    EXPECT_FALSE(shown.find<QTableView>("evidenceTable"));
    EXPECT_TRUE(shown.find<QRadioButton>("level-restart")->isEnabled());
}

TEST(Connectivity, isTestedFromThreePlaces)
{
    Window shown(Scene::Live, u"persistence"_s);
    auto *tabs = shown.find<QTabBar>("proofTabs");
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    Window::settle();
    EXPECT_FALSE(shown.find<QTableView>("reachTable")) << "nothing is touched before it is asked for";
    shown.click("testReachButton");
    EXPECT_TRUE(shown.engine.demoPersistence()->calls().contains(u"places"_s));
    auto *table = shown.find<QTableView>("reachTable");
    ASSERT_TRUE(table);
    ASSERT_EQ(table->model()->rowCount(), 4);
    for (int place = 1; place <= 3; ++place)
        EXPECT_EQ(cell(table, 1, place), u"Reads and writes"_s) << place;
    EXPECT_EQ(shown.find<QLabel>("reachSentence")->text(), u"All 4 services answer from everywhere."_s);
    Window stale(Scene::Stale, u"persistence"_s);
    QTest::keyClick(stale.find<QTabBar>("proofTabs"), Qt::Key_Right);
    EXPECT_FALSE(stale.find<QPushButton>("testReachButton")->isEnabled());
}

TEST(Connectivity, namesWhatDoesNotWorkFirst)
{
    const deploy::Reach fine{u"server"_s, true, true, true, u"off"_s, 0.4, u"7.0.15"_s, {}};
    deploy::TestReport here{{{u"redis"_s, true, {{u"read"_s, true, std::chrono::milliseconds(2), {}}}}, {u"minio"_s, true, {{u"get"_s, true, std::chrono::milliseconds(2), {}}}}}};
    const deploy::Reach refused{u"network"_s, true, false, {}, u"off"_s, {}, {}, u"NOAUTH"_s};
    const deploy::Everywhere all = deploy::together(here, {{u"redis"_s, {fine, refused}}});
    const QList<models::Row> rows = models::reachRows(all);
    EXPECT_EQ(rows[0].cells[2].text, u"Reads and writes"_s);
    EXPECT_EQ(rows[0].cells[3].text, u"Sign-in refused"_s);
    EXPECT_EQ(rows[0].cells[3].mark, theme::Mark::Failed);
    EXPECT_EQ(rows[0].cells[0].second, u"7.0.15"_s);
    EXPECT_EQ(rows[1].cells[2].text, u"Not known"_s) << "the server said nothing of it";
    EXPECT_EQ(rows[1].cells[2].mark, theme::Mark::Unknown);
    EXPECT_EQ(models::reachSentence(all.report), u"2 services do not answer from everywhere."_s);
    EXPECT_EQ(models::reachTroubles(all), QStringList{u"Redis, from the stack's network: NOAUTH"_s});
}

TEST(Proving, waitsForTheServerAndForADeploy)
{
    Window stale(Scene::Stale, u"persistence"_s);
    EXPECT_FALSE(stale.find<QPushButton>("startProofButton")->isEnabled());
    EXPECT_TRUE(stale.engine.demoPersistence()->calls().isEmpty());
    EXPECT_EQ(stale.find<QTableView>("reportTable")->model()->rowCount(), 4) << "dated facts stay";
    Window empty(Scene::Empty, u"persistence"_s);
    EXPECT_TRUE(empty.find<QPushButton>("deployFirstButton"));
    EXPECT_FALSE(empty.find<QPushButton>("startProofButton"));
}

TEST(Overview, saysWhenPersistenceWasProvenAndOpensThePage)
{
    const auto words = [](Window &shown) {
        QStringList names;
        for (const QAbstractButton *cell : shown.window.page()->findChildren<widgets::StatCell *>())
            names.append(cell->accessibleName() + u' ' + cell->text());
        return names.join(u'|');
    };
    Window proven(Scene::Live, u"overview"_s);
    EXPECT_TRUE(words(proven).contains(u"Proven"_s) && words(proven).contains(u"2 days ago"_s)) << qPrintable(words(proven));
    Window never(Scene::Empty, u"overview"_s);
    EXPECT_TRUE(words(never).contains(u"Never"_s)) << qPrintable(words(never));
    QTest::mouseClick(proven.window.page()->findChildren<widgets::StatCell *>().at(3), Qt::LeftButton);
    Window::settle();
    EXPECT_TRUE(proven.find<QTableView>("proofMatrix"));
}

TEST(Keyboard, persistenceHasItsKeys)
{
    Window shown(Scene::Live, u"overview"_s);
    QTest::keyClick(&shown.window, Qt::Key_9, Qt::ControlModifier);
    EXPECT_TRUE(shown.find<QTableView>("proofMatrix"));
    QTest::keyClick(&shown.window, Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&shown.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(shown.find<QTableView>("proofMatrix"));
    auto *level = shown.find<QRadioButton>("level-recreate");
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Right);
    EXPECT_TRUE(shown.find<QRadioButton>("level-engine")->isChecked());
}

TEST(Sidebar, countsWhatAsksForALook)
{
    const auto spoken = [](Window &shown) {
        QStringList texts;
        const QAbstractItemModel *model = shown.find<QTreeView>("sidebar")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts;
    };
    Window leak(Scene::Live, u"overview"_s);
    EXPECT_TRUE(spoken(leak).contains(u"Vault, 1 thing to look at"_s));
    Window lost(Scene::ProofLost, u"overview"_s);
    EXPECT_TRUE(spoken(lost).contains(u"Persistence, 1 thing to look at"_s));
    Window clean(Scene::Deployed, u"overview"_s);
    EXPECT_FALSE(spoken(clean).join(u' ').contains(u"look at"_s));
}

TEST(Reports, aLossIsTheHeadlineAndTheFirstCheck)
{
    Window shown(Scene::ProofLost, u"persistence"_s);
    QMetaObject::invokeMethod(shown.window.page(), "showLastReport");
    Window::settle();
    auto *checks = shown.find<QTableView>("checkListTable");
    ASSERT_TRUE(checks) << "the checks are in front when something was lost";
    EXPECT_EQ(cell(checks, 0, 0), u"Lost"_s);
    EXPECT_EQ(cell(checks, 0, 3), u"vigie:proof:hash is gone"_s);
    EXPECT_EQ(cell(checks, 1, 0), u"Cannot tell"_s);
    EXPECT_EQ(cell(checks, 2, 0), u"Changed by the application"_s);
    auto *services = shown.find<QTableView>("evidenceTable");
    EXPECT_EQ(cell(services, 1, 1), u"Lost"_s);
    EXPECT_EQ(cell(services, 0, 1), u"Kept"_s) << "what the application changed is not lost";
}

TEST(Reports, areOpenedFromTheListByKeyboard)
{
    Window shown(Scene::Live, u"persistence"_s);
    auto *table = shown.find<widgets::TableView>("reportTable");
    table->setFocus();
    table->selectRow(3);
    QTest::keyClick(table, Qt::Key_Return);
    Window::settle();
    ASSERT_TRUE(shown.find<QTableView>("evidenceTable"));
    EXPECT_EQ(cell(shown.find<QTableView>("evidenceTable"), 1, 1), u"Lost"_s);
    shown.click("allReportsButton");
    EXPECT_TRUE(shown.find<QTableView>("reportTable"));
}

TEST(Reports, theNextLevelIsOfferedAndChosen)
{
    Window shown(Scene::Proven, u"persistence"_s);
    QMetaObject::invokeMethod(shown.window.page(), "showLastReport");
    Window::settle();
    EXPECT_EQ(shown.find<QPushButton>("nextLevelButton")->text(), u"Test: Engine restart…"_s);
    shown.click("nextLevelButton");
    EXPECT_TRUE(shown.find<QRadioButton>("level-engine")->isChecked());
    EXPECT_EQ(shown.engine.demoPersistence()->calls().last(), u"plan engine"_s);
    EXPECT_FALSE(shown.engine.demoPersistence()->calls().join(u' ').contains(u"start"_s));
}

TEST(Reports, areSavedByteForByteAndPrinted)
{
    QTemporaryDir folder;
    Window shown(Scene::Proven, u"persistence"_s);
    QMetaObject::invokeMethod(shown.window.page(), "showLastReport");
    const auto written = [&](const QString &name) {
        QMetaObject::invokeMethod(shown.window.page(), "writeReport", Q_ARG(QString, folder.filePath(name)));
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
        return file.readAll();
    };
    EXPECT_EQ(written(u"report.json"_s), QByteArray("{\"id\": \"20261123T143149Z-4f2c\"}\n"));
    EXPECT_TRUE(written(u"report.html"_s).startsWith("<h1>"));
    EXPECT_TRUE(written(u"report.pdf"_s).startsWith("%PDF-"));
    shown.click("copySummaryButton");
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"# Persistence is proven for all 4 services.\n"_s);
}

} // namespace
} // namespace vigie::test
