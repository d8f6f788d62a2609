#include "tests/ui/window.h"
#include "ui/demo/demo_data.h"
#include "ui/pages/servers/key_dialog.h"
#include "ui/models/secret_timer.h"
#include "ui/pages/vault/vault_page.h"
#include "ui/widgets/question.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::test {
namespace {

using demo::Scene;

void typeInto(Window &shown, const char *name, const QString &text)
{
    auto *field = shown.find<QLineEdit>(name);
    ASSERT_TRUE(field) << name;
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

TEST(AddServer, trustStaysOffUntilTheKeyWasCompared)
{
    Window shown(Scene::NoServer);
    typeInto(shown, "nameField", u"viridial-prod"_s);
    typeInto(shown, "hostField", u"203.0.113.24"_s);
    shown.click("connectButton");
    auto *dialog = shown.dialog<ui::KeyDialog>();
    ASSERT_TRUE(dialog);
    auto *trust = dialog->findChild<QPushButton *>(u"trustButton"_s);
    auto *paste = dialog->findChild<QLineEdit *>(u"fingerprintField"_s);
    EXPECT_FALSE(trust->isEnabled());
    paste->setText(u"SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s);
    EXPECT_FALSE(trust->isEnabled());
    dialog->findChild<QCheckBox *>(u"comparedBox"_s)->setChecked(true);
    EXPECT_FALSE(trust->isEnabled()) << "another fingerprint was pasted";
    paste->setText(u"256 SHA256:u7Qw3nLd0fKeZc8RbY1xM5tavH2sGo9jiPq4T6xEmB0 root@vps (ED25519)"_s);
    EXPECT_TRUE(trust->isEnabled());
    paste->clear();
    EXPECT_TRUE(trust->isEnabled()) << "compared by eye";
}

// An alias stays one, so that the next change of the configuration holds as well.
TEST(AddServer, configuredHostKeepsItsAliasUnlessItIsChanged)
{
    for (const QString &user : {u"ops"_s, u"root"_s}) {
        Window shown(Scene::NoServer);
        shown.find<QTableView>("hostTable")->selectRow(1);
        EXPECT_EQ(shown.find<QLineEdit>("hostField")->text(), u"203.0.113.31"_s);
        EXPECT_EQ(shown.find<QLineEdit>("keyFileField")->text(), u"/home/ana/.ssh/id_ed25519"_s);
        typeInto(shown, "userField", user);
        shown.click("connectButton");
        const QList<Server> servers = shown.engine.servers();
        ASSERT_EQ(servers.size(), 1);
        EXPECT_EQ(servers.constFirst().name, u"viridial-staging"_s);
        EXPECT_EQ(servers.constFirst().host, user == "ops"_L1 ? u"viridial-staging"_s : u"203.0.113.31"_s);
        EXPECT_EQ(servers.constFirst().user, user == "ops"_L1 ? QString() : user);
    }
}

TEST(AddServer, trustedServerIsConnectedAndChecked)
{
    Window shown(Scene::NoServer);
    typeInto(shown, "nameField", u"viridial-prod"_s);
    typeInto(shown, "hostField", u"203.0.113.24"_s);
    shown.click("connectButton");
    auto *dialog = shown.dialog<ui::KeyDialog>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit *>(u"fingerprintField"_s)->setText(u"SHA256:u7Qw 3nLd 0fKe Zc8R bY1x M5ta vH2s Go9j iPq4 T6xE mB0"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"trustButton"_s), Qt::LeftButton);
    Window::settle();
    EXPECT_TRUE(shown.engine.calls().contains(u"trust SHA256:u7Qw3nLd0fKeZc8RbY1xM5tavH2sGo9jiPq4T6xEmB0"_s));
    EXPECT_TRUE(shown.engine.calls().contains(u"check"_s));
    EXPECT_TRUE(shown.find<QTableView>("checkTable"));
    EXPECT_FALSE(shown.find<QPushButton>("planButton")->isEnabled()) << "two checks still block";
}

TEST(AddServer, refusedKeyLeavesNoServerBehind)
{
    Window shown(Scene::NoServer);
    typeInto(shown, "nameField", u"wrong"_s);
    typeInto(shown, "hostField", u"203.0.113.24"_s);
    shown.click("connectButton");
    ASSERT_TRUE(shown.dialog<ui::KeyDialog>());
    QTest::keyClick(shown.dialog<ui::KeyDialog>(), Qt::Key_Escape);
    Window::settle();
    EXPECT_TRUE(shown.engine.servers().isEmpty());
    EXPECT_FALSE(shown.engine.calls().join(u' ').contains(u"trust"_s));
}

TEST(Preflight, aFixShowsItsCommandsBeforeItRuns)
{
    Window shown(Scene::FirstCheck, u"check"_s);
    shown.click("fix-compose");
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    EXPECT_FALSE(shown.engine.calls().join(u' ').contains(u"prepare"_s));
    bool told = false;
    for (const QLabel *label : question->findChildren<QLabel *>())
        told |= label->text().contains(u"apt-get install"_s);
    EXPECT_TRUE(told);
    QTest::mouseClick(question->findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);
    Window::settle();
    EXPECT_TRUE(shown.engine.calls().contains(u"prepare compose"_s));
    EXPECT_TRUE(shown.find<QPushButton>("planButton")->isEnabled());
}

TEST(Deploying, aSafePlanStartsAtOnce)
{
    Window shown(Scene::Empty, u"overview"_s);
    shown.click("firstDeployButton");
    EXPECT_TRUE(shown.engine.calls().contains(u"deploy "_s));
    EXPECT_TRUE(shown.find<QTableView>("stepTable"));
    EXPECT_TRUE(shown.find<QPushButton>("stopRunButton"));
}

TEST(Deploying, aPlanThatRecreatesWaitsForReview)
{
    Window shown(Scene::Live, u"overview"_s);
    EXPECT_EQ(shown.find<QPushButton>("deployButton")->text(), u"Review and deploy…"_s);
    shown.click("deployButton");
    EXPECT_FALSE(shown.engine.calls().contains(u"deploy "_s));
    shown.click("startDeployButton");
    EXPECT_TRUE(shown.engine.calls().contains(u"deploy "_s));
}

TEST(Deploying, whatNeedsTypingIsTypedExactly)
{
    Window shown(Scene::Live, u"overview"_s);
    stack::Plan plan = demo::reviewPlan();
    plan.gate.append({stack::GateLine::Result::NeedsTyping, u"Port 5432 opens"_s, u"0.0.0.0"_s, u"open 5432"_s});
    shown.engine.setPlan(plan);
    shown.click("deployButton");
    shown.click("startDeployButton");
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    auto *go = question->findChild<QPushButton *>(u"confirmButton"_s);
    EXPECT_FALSE(go->isEnabled());
    QTest::keyClicks(question->findChild<QLineEdit *>(), u"open 543"_s);
    EXPECT_FALSE(go->isEnabled());
    QTest::keyClicks(question->findChild<QLineEdit *>(), u"2"_s);
    ASSERT_TRUE(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    Window::settle();
    EXPECT_TRUE(shown.engine.calls().contains(u"deploy open 5432"_s));
}

TEST(Deploying, aStoppedGateClosesThePrimary)
{
    Window shown(Scene::Live, u"overview"_s);
    stack::Plan plan = demo::reviewPlan();
    plan.gate.append({stack::GateLine::Result::Stops, u"A volume of another stack is in the way"_s, u"redis_data"_s, {}});
    shown.engine.setPlan(plan);
    shown.click("deployButton");
    EXPECT_FALSE(shown.find<QPushButton>("startDeployButton")->isEnabled());
}

TEST(Deploying, stopAsksTheEngine)
{
    Window shown(Scene::Empty, u"overview"_s);
    shown.click("firstDeployButton");
    shown.click("stopRunButton");
    EXPECT_TRUE(shown.engine.calls().contains(u"stop"_s));
    EXPECT_FALSE(shown.find<QPushButton>("stopRunButton"));
}

TEST(Deploying, aRunOfAnEarlierSessionIsPickedUp)
{
    Window shown(Scene::Deploying, u"deploy"_s);
    EXPECT_TRUE(shown.engine.calls().contains(u"follow"_s));
    EXPECT_TRUE(shown.find<QTableView>("stepTable"));
}

TEST(Deploying, theLoopKeepsTickingUntilAllIsVerified)
{
    Window shown(Scene::Empty, u"overview"_s);
    shown.engine.setPace(5ms);
    QElapsedTimer since;
    since.start();
    qint64 widest = 0, last = 0;
    int ticks = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        widest = std::max(widest, since.elapsed() - last);
        last = since.elapsed();
        ++ticks;
    });
    beat.start(1);
    shown.click("firstDeployButton");
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown.engine.calls().contains(u"test"_s); }, 10000));
    EXPECT_GT(ticks, 20);
    EXPECT_LT(widest, 400) << "milliseconds in which nothing could be clicked";
}

TEST(Rows, aKilledServiceSaysSoAndIsRestartedFromItsRow)
{
    Window shown(Scene::Live, u"overview"_s);
    shown.engine.setState(u"postgres"_s, health::State::Failed);
    auto *table = shown.find<widgets::TableView>("serviceTable");
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"Failed"_s);
    table->selectKey(u"postgres"_s);
    Window::settle();
    auto *button = shown.find<QPushButton>("reasonButton");
    ASSERT_TRUE(button);
    EXPECT_EQ(button->text(), u"Restart…"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    QTest::mouseClick(question->findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);
    Window::settle();
    EXPECT_TRUE(shown.engine.calls().contains(u"restart postgres"_s));
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"Healthy"_s);
}

TEST(Rows, enterOnTheQuestionDoesNothing)
{
    Window shown(Scene::Live, u"overview"_s);
    shown.click("restartButton");
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question);
    QTest::keyClick(question, Qt::Key_Return);
    Window::settle();
    EXPECT_FALSE(shown.engine.calls().join(u' ').contains(u"restart"_s)) << "Cancel is the default";
}

TEST(Rows, theSelectionSurvivesARefresh)
{
    Window shown(Scene::Live, u"overview"_s);
    auto *table = shown.find<widgets::TableView>("serviceTable");
    table->selectKey(u"minio"_s);
    shown.engine.setState(u"postgres"_s, health::State::Failed);
    EXPECT_EQ(table->selectedKey(), u"minio"_s);
}

TEST(Stale, actionsAreOffAndNoGreenIsLeft)
{
    Window shown(Scene::Stale, u"overview"_s);
    EXPECT_FALSE(shown.find<QPushButton>("deployButton")->isEnabled());
    EXPECT_FALSE(shown.find<QPushButton>("restartButton")->isEnabled());
    auto *table = shown.find<QTableView>("serviceTable");
    for (int row = 0; row < table->model()->rowCount(); ++row)
        EXPECT_NE(table->model()->index(row, 1).data().toString(), u"Healthy"_s);
}

TEST(Vault, aRevealedValueHidesAfterFifteenSeconds)
{
    Window shown(Scene::Live, u"vault"_s);
    auto *field = shown.find<QLineEdit>("secretField");
    ASSERT_TRUE(field);
    const QString bullets = field->text();
    EXPECT_EQ(bullets, QString(16, QChar(0x2022)));
    shown.click("reveal-POSTGRES_PASSWORD");
    EXPECT_TRUE(field->text().startsWith(u"demo-postgres"_s));
    auto *secrets = qobject_cast<ui::VaultPage *>(shown.window.page())->secrets();
    shown.now = shown.now.addSecs(14);
    secrets->check();
    EXPECT_NE(field->text(), bullets);
    shown.now = shown.now.addSecs(1);
    secrets->check();
    EXPECT_EQ(field->text(), bullets);
}

TEST(Vault, leavingThePageHidesTheValue)
{
    Window shown(Scene::Live, u"vault"_s);
    shown.click("reveal-POSTGRES_PASSWORD");
    shown.window.openPage(u"overview"_s);
    shown.window.openPage(u"vault"_s);
    EXPECT_EQ(shown.find<QLineEdit>("secretField")->text(), QString(16, QChar(0x2022)));
}

TEST(Vault, theClipboardIsClearedOnlyOfItsOwnValue)
{
    Window shown(Scene::Live, u"vault"_s);
    auto *secrets = qobject_cast<ui::VaultPage *>(shown.window.page())->secrets();
    QClipboard *clipboard = QGuiApplication::clipboard();
    shown.click("copy-REDIS_PASSWORD");
    EXPECT_TRUE(clipboard->text().startsWith(u"demo-redis"_s));
    shown.now = shown.now.addSecs(30);
    secrets->check();
    EXPECT_TRUE(clipboard->text().isEmpty());

    shown.click("copy-REDIS_PASSWORD");
    clipboard->setText(u"the operator's own"_s);
    shown.now = shown.now.addSecs(31);
    secrets->check();
    EXPECT_EQ(clipboard->text(), u"the operator's own"_s);
}

TEST(Keyboard, everyPageHasItsKeyAndPanesAreJumped)
{
    Window shown(Scene::Live, u"overview"_s);
    QTest::keyClick(&shown.window, Qt::Key_8, Qt::ControlModifier);
    EXPECT_TRUE(shown.find<QTableView>("vaultTable"));
    QTest::keyClick(&shown.window, Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(shown.find<QTableView>("serviceTable"));
    shown.find<QWidget>("serviceTable")->setFocus();
    QTest::keyClick(&shown.window, Qt::Key_F6);
    EXPECT_FALSE(shown.find<QWidget>("serviceTable")->hasFocus()) << "the detail below is a pane of its own";
    QTest::keyClick(&shown.window, Qt::Key_F6);
    EXPECT_TRUE(shown.window.statusBar()->isAncestorOf(shown.window.focusWidget())) << "write mode is switched there";
    QTest::keyClick(&shown.window, Qt::Key_F6);
    EXPECT_TRUE(shown.find<QWidget>("sidebar")->hasFocus());
}

} // namespace
} // namespace vigie::test
