// The real window on a real server, by mouse and keyboard: add it, trust its key, deploy, keep objects in its storage, lose the connection,
// work in its search, lose a container, restart it from its row.
#include "tests/lab/desk.h"
#include "tests/lab/search_room.h"
#include "tests/lab/storage_room.h"
#include "tests/lab/workstation.h"
#include "ui/pages/servers/key_dialog.h"
#include "ui/widgets/question.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::test;

TEST(Window, deploysAndRepairsByMouseAndKeyboard)
{
    const Workstation server(u"debian13"_s);
    ASSERT_FALSE(testing::Test::HasFatalFailure());
    Desk desk(server.home() + u"/window"_s);

    desk.click("typeAddressButton", 5);
    desk.type("nameField", u"practice"_s);
    desk.type("hostField", u"127.0.0.1"_s);
    desk.type("portField", QString::number(server.info().value(u"port"_s).toInt()));
    desk.type("userField", u"ops"_s);
    desk.type("keyFileField", server.info().value(u"keyFile"_s).toString());
    desk.click("connectButton", 5);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.dialog<ui::KeyDialog>() != nullptr; }, 30000)) << desk.notice();
    auto *key = desk.dialog<ui::KeyDialog>();
    QTest::keyClicks(key->findChild<QLineEdit *>(u"fingerprintField"_s), server.info().value(u"hostKeyFingerprint"_s).toString());
    ASSERT_TRUE(key->findChild<QPushButton *>(u"trustButton"_s)->isEnabled());
    QTest::mouseClick(key->findChild<QPushButton *>(u"trustButton"_s), Qt::LeftButton);

    desk.click("planButton", 120);
    desk.click("startDeployButton", 60);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.seen<QTableView>("stepTable") != nullptr; }, 30000)) << desk.notice();
    // The dialogs are closed; without a desktop nobody gives the window its focus back.
    desk.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&desk.window));
    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    for (const QString &service : {u"postgres"_s, u"redis"_s, u"meilisearch"_s, u"minio"_s})
        ASSERT_TRUE(desk.becomes(service, u"Healthy"_s, 150)) << qPrintable(service) << ": " << qPrintable(desk.state(service)) << "\n" << desk.notice();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.state(u"minio-init"_s) == u"Finished"_s; }, 60000)) << desk.notice();

    const StorageRoom storage(desk, server);
    ASSERT_NO_FATAL_FAILURE(storage.keepsObjects(server.home()));
    ASSERT_NO_FATAL_FAILURE(storage.bringsBackOverALostConnection(server.home()));
    ASSERT_NO_FATAL_FAILURE(storage.deletesWhatIsTyped());

    const SearchRoom search(desk);
    ASSERT_NO_FATAL_FAILURE(search.addsAFile(server.home()));
    ASSERT_NO_FATAL_FAILURE(search.makesTheCityAFilter());
    ASSERT_NO_FATAL_FAILURE(search.searches());
    ASSERT_NO_FATAL_FAILURE(search.changesAndDeletes());
    ASSERT_NO_FATAL_FAILURE(search.tellsWhyATaskFailed());
    ASSERT_NO_FATAL_FAILURE(search.makesADump());
    ASSERT_NO_FATAL_FAILURE(search.makesAndDeletesAKey());
    desk.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&desk.window));

    QTest::keyClick(&desk.window, Qt::Key_1, Qt::ControlModifier);
    ASSERT_TRUE(desk.becomes(u"redis"_s, u"Healthy"_s, 30)) << desk.notice();
    ASSERT_EQ(server.shell(u"docker kill $(docker ps -q --filter label=com.docker.compose.service=redis)"_s).exitCode, 0);
    ASSERT_TRUE(desk.becomes(u"redis"_s, u"Failed"_s, 15)) << qPrintable(desk.state(u"redis"_s));
    desk.seen<widgets::TableView>("serviceTable")->selectKey(u"redis"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return desk.notice().find("Why did it fail?") != std::string::npos; }, 5000)) << desk.notice();
    desk.click("restartButton", 10);
    ASSERT_TRUE(QTest::qWaitFor([&] { return desk.dialog<widgets::Question>() != nullptr; }, 5000));
    QTest::mouseClick(desk.dialog<widgets::Question>()->findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);
    EXPECT_TRUE(desk.becomes(u"redis"_s, u"Healthy"_s, 90)) << qPrintable(desk.state(u"redis"_s)) << "\n" << desk.notice();
}
