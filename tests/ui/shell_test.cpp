#include "tests/ui/window.h"
#include "ui/demo/demo_data.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/keys.h"
#include "ui/shell/language.h"
#include "ui/shell/notifications.h"
#include "ui/shell/vault_file.h"
#include "ui/widgets/question.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace vigie::test {
namespace {

using demo::Scene;
using ui::Command;

QStringList texts(const QList<Command> &commands)
{
    QStringList all;
    for (const Command &command : commands)
        all.append(command.text);
    return all;
}

TEST(Palette, ranksWordsBeforePartsAndTheRecentFirst)
{
    QList<Command> all;
    for (const QString &text : {u"Redis: restart…"_s, u"Open the log"_s, u"Prove persistence…"_s, u"Restart all"_s}) {
        Command command;
        command.text = text;
        all.append(command);
    }
    EXPECT_EQ(texts(ui::fitting(all, u"restart"_s, {})), (QStringList{u"Redis: restart…"_s, u"Restart all"_s}));
    EXPECT_EQ(texts(ui::fitting(all, u"restart"_s, {u"Restart all"_s})), (QStringList{u"Restart all"_s, u"Redis: restart…"_s}));
    EXPECT_EQ(texts(ui::fitting(all, u"red rest"_s, {})), QStringList{u"Redis: restart…"_s}) << "every word";
    EXPECT_EQ(texts(ui::fitting(all, u"prsst"_s, {})), QStringList{u"Prove persistence…"_s}) << "letters left out";
    EXPECT_TRUE(ui::fitting(all, u"xyz"_s, {}).isEmpty());
}

TEST(Palette, showsWhereTheTypedWordsStand)
{
    EXPECT_EQ(ui::typedParts(u"Redis: restart…"_s, u"rest red"_s), (QList<QPair<int, int>>{{0, 3}, {7, 4}}));
}

TEST(Palette, offersTheServicesAndRunsWithItsQuestion)
{
    Window shown(Scene::Live, u"overview"_s);
    QTest::keyClick(&shown.window, Qt::Key_K, Qt::ControlModifier);
    auto *palette = shown.dialog<ui::CommandPalette>();
    ASSERT_TRUE(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(u"paletteField"_s), u"redis restart"_s);
    EXPECT_EQ(palette->findChild<QListWidget *>(u"paletteList"_s)->item(0)->text(), u"Redis: restart…"_s);
    QTest::keyClick(palette->findChild<QLineEdit *>(u"paletteField"_s), Qt::Key_Return);
    Window::settle();
    auto *question = shown.dialog<widgets::Question>();
    ASSERT_TRUE(question) << "nothing that takes a service away runs without its question";
    EXPECT_FALSE(shown.engine.calls().join(u' ').contains(u"restart"_s));
    EXPECT_EQ(ui::CommandPalette::recent().value(0), u"Redis: restart…"_s);
}

TEST(Palette, findsCommandsInBothLanguages)
{
    for (const auto &[language, typed, id] : {std::tuple{u"en"_s, u"coffre"_s, "vaultTable"}, std::tuple{u"fr"_s, u"vault"_s, "vaultTable"}}) {
        ui::setLanguage(language);
        Window shown(Scene::Live, u"overview"_s);
        shown.window.openPalette();
        Window::settle();
        auto *palette = shown.dialog<ui::CommandPalette>();
        ASSERT_TRUE(palette);
        auto *field = palette->findChild<QLineEdit *>(u"paletteField"_s);
        auto *list = palette->findChild<QListWidget *>(u"paletteList"_s);
        QTest::keyClicks(field, typed);
        bool found = false;
        for (int i = 0; i < list->count(); ++i)
            found = found || list->item(i)->text() == (language == "fr"_L1 ? u"Coffre"_s : u"Vault"_s);
        EXPECT_TRUE(found) << qPrintable(language);
    }
    ui::setLanguage(u"en"_s);
}

TEST(Palette, whatNeedsAConnectionSaysSo)
{
    Window shown(Scene::Stale, u"overview"_s);
    shown.window.openPalette();
    Window::settle();
    auto *palette = shown.dialog<ui::CommandPalette>();
    ASSERT_TRUE(palette);
    auto *field = palette->findChild<QLineEdit *>(u"paletteField"_s);
    QTest::keyClicks(field, u"redis restart"_s);
    auto *list = palette->findChild<QListWidget *>(u"paletteList"_s);
    ASSERT_GT(list->count(), 0);
    EXPECT_FALSE(list->item(0)->flags() & Qt::ItemIsEnabled);
    QTest::keyClick(field, Qt::Key_Return);
    Window::settle();
    EXPECT_FALSE(shown.dialog<widgets::Question>());
}

TEST(Keys, theDigitsOfAFrenchKeyboardOpenPages)
{
    EXPECT_EQ(ui::withFrenchRow(u"Ctrl+1"_s), (QList<QKeySequence>{QKeySequence(u"Ctrl+1"_s), QKeySequence(Qt::ControlModifier | Qt::Key_Ampersand)}));
    EXPECT_EQ(ui::withFrenchRow(u"Ctrl+K"_s).size(), 1);
    Window shown(Scene::Live, u"overview"_s);
    QTest::keyClick(&shown.window, Qt::Key_Underscore, Qt::ControlModifier);        // the key of 8
    EXPECT_TRUE(shown.find<QWidget>("vaultTable"));
    QTest::keyClick(&shown.window, Qt::Key_Ampersand, Qt::ControlModifier);
    EXPECT_TRUE(shown.find<QWidget>("serviceTable"));
}

TEST(Keys, panesAreVisitedInTheirOrderAndBack)
{
    Window shown(Scene::Live, u"overview"_s);
    shown.find<QWidget>("sidebar")->setFocus();
    QTest::keyClick(&shown.window, Qt::Key_F6);
    EXPECT_TRUE(shown.find<QWidget>("commandField")->hasFocus());
    QTest::keyClick(&shown.window, Qt::Key_F6);
    EXPECT_TRUE(shown.find<QWidget>("serviceTable")->hasFocus());
    QTest::keyClick(&shown.window, Qt::Key_F6);
    const QWidget *detail = shown.window.focusWidget();
    EXPECT_FALSE(shown.find<QWidget>("serviceTable")->hasFocus());
    ASSERT_TRUE(detail);
    QTest::keyClick(&shown.window, Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(shown.find<QWidget>("serviceTable")->hasFocus());
}

TEST(Keys, pagesAreGoneBackThrough)
{
    Window shown(Scene::Live, u"overview"_s);
    shown.window.openPage(u"vault"_s);
    shown.window.openPage(u"history"_s);
    QTest::keyClick(&shown.window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(shown.find<QWidget>("vaultTable"));
    QTest::keyClick(&shown.window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(shown.find<QWidget>("serviceTable"));
    QTest::keyClick(&shown.window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(shown.find<QWidget>("vaultTable"));
}

TEST(Keys, tabsTurnAround)
{
    Window shown(Scene::Live, u"overview"_s);
    QTabBar *tabs = nullptr;
    for (QTabBar *one : shown.window.findChildren<QTabBar *>())
        if (one->isVisible())
            tabs = one;
    ASSERT_TRUE(tabs);
    EXPECT_EQ(tabs->currentIndex(), 0);
    QTest::keyClick(&shown.window, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), 1);
    QTest::keyClick(&shown.window, Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&shown.window, Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tabs->currentIndex(), tabs->count() - 1);
}

TEST(Keys, everyShortcutIsOnOneCommandOnly)
{
    Window shown(Scene::Live, u"overview"_s);
    QHash<QString, QString> owners;
    for (const QAction *action : shown.window.findChildren<QAction *>())
        for (const QKeySequence &keys : action->shortcuts()) {
            const QString text = keys.toString();
            EXPECT_FALSE(owners.contains(text) && owners.value(text) != action->text()) << qPrintable(text + u' ' + action->text() + u' ' + owners.value(text));
            owners.insert(text, action->text());
        }
    EXPECT_GT(owners.size(), 15);
}

class Notes : public testing::Test
{
protected:
    void pass(int seconds)
    {
        now = now.addSecs(seconds);
        notes.check();
    }

    QDateTime now = demo::moment();
    demo::DemoEngine engine{Scene::Live};
    bool lookedAt = false;
    QList<ui::Note> shown;
    ui::Notifications notes{ui::Context{&engine, [this] { return now; }, false}, [this](const ui::Note &note) { shown.append(note); }, [this] { return lookedAt; }};
};

TEST_F(Notes, aServiceThatStaysFailedIsToldOnce)
{
    engine.setState(u"postgres"_s, health::State::Failed);
    pass(30);
    EXPECT_TRUE(shown.isEmpty());
    pass(1);
    ASSERT_EQ(shown.size(), 1);
    EXPECT_TRUE(shown[0].text.contains(u"PostgreSQL"_s));
    pass(60);
    EXPECT_EQ(shown.size(), 1);
    engine.setState(u"minio"_s, health::State::Failed);
    pass(31);
    ASSERT_EQ(shown.size(), 2) << "a second one is news";
    EXPECT_EQ(shown[1].text, u"MinIO, PostgreSQL"_s) << "grouped";
    EXPECT_EQ(shown[1].server, shown[0].server);
}

TEST_F(Notes, oneThatComesBackInTimeIsNotTold)
{
    engine.setState(u"postgres"_s, health::State::Failed);
    pass(20);
    engine.setState(u"postgres"_s, health::State::Healthy);
    engine.setState(u"postgres"_s, health::State::Failed);
    pass(20);
    EXPECT_TRUE(shown.isEmpty());
    pass(11);
    EXPECT_EQ(shown.size(), 1);
}

TEST_F(Notes, aLostLinkIsToldAfterTwoMinutes)
{
    health::Snapshot snapshot = engine.snapshot(engine.first());
    snapshot.connection.phase = ssh::LinkState::Phase::Reconnecting;
    snapshot.stale = true;
    engine.setSnapshot(snapshot);
    pass(120);
    EXPECT_TRUE(shown.isEmpty());
    pass(1);
    EXPECT_EQ(shown.size(), 1);
    pass(300);
    EXPECT_EQ(shown.size(), 1);
}

TEST_F(Notes, aDeployThatEndsUnseenIsTold)
{
    deploy::Run run = demo::runningRun();
    run.id = u"one"_s;
    Q_EMIT engine.runChanged(engine.first(), run);
    run.phase = deploy::Run::Phase::Failed;
    run.error = Error{Error::Kind::CommandFailed, u"An image cannot be pulled."_s, {}, {}, {}};
    Q_EMIT engine.runChanged(engine.first(), run);
    Q_EMIT engine.runChanged(engine.first(), run);
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(shown[0].text, u"An image cannot be pulled."_s);
    run.id = u"old"_s;
    Q_EMIT engine.runChanged(engine.first(), run);
    EXPECT_EQ(shown.size(), 1) << "one that was over before is no news";
    lookedAt = true;
    run = demo::runningRun();
    Q_EMIT engine.runChanged(engine.first(), run);
    run.phase = deploy::Run::Phase::Done;
    Q_EMIT engine.runChanged(engine.first(), run);
    EXPECT_EQ(shown.size(), 1) << "seen in the window";
}

QCoro::Task<> keep(std::function<Async<Secret>()> source, std::optional<Result<Secret>> *answer)
{
    *answer = co_await source();
}

TEST(VaultFile, aNewOneWantsItsPassphraseTwiceAndACancelLeavesInPeace)
{
    Window shown(Scene::Live, u"overview"_s);
    const auto asker = std::make_shared<ui::WindowAsker>();
    asker->setWindow(&shown.window);
    const auto source = ui::passphraseInWindow(asker, u"/nowhere/vault"_s);
    std::optional<Result<Secret>> answer;
    keep(source, &answer);
    auto *dialog = shown.dialog<ui::SignInDialog>();
    ASSERT_TRUE(dialog);
    const auto fields = dialog->findChildren<QLineEdit *>();
    ASSERT_EQ(fields.size(), 2);
    QTest::keyClicks(fields[0], u"one"_s);
    QTest::keyClicks(fields[1], u"two"_s);
    dialog->accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 2000));
    EXPECT_FALSE(*answer) << "they differ";

    answer.reset();
    keep(source, &answer);
    for (QLineEdit *field : shown.dialog<ui::SignInDialog>()->findChildren<QLineEdit *>())
        QTest::keyClicks(field, u"one"_s);
    shown.dialog<ui::SignInDialog>()->accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 2000));
    ASSERT_TRUE(*answer);
    EXPECT_EQ((*answer)->revealed(), "one");

    answer.reset();
    keep(source, &answer);
    shown.dialog<ui::SignInDialog>()->reject();
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 2000));
    EXPECT_EQ(answer->error().kind, Error::Kind::VaultLocked);
    Window::settle();
    answer.reset();
    keep(source, &answer);
    ASSERT_TRUE(answer) << "not asked again at once";
    EXPECT_EQ(answer->error().kind, Error::Kind::VaultLocked);
}

} // namespace
} // namespace vigie::test
