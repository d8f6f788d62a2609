#include "tests/ui/window.h"
#include "ui/demo/demo_data.h"
#include "ui/pages/settings/diagnostics_dialog.h"
#include "ui/theme/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace vigie::test {
namespace {

using demo::Scene;

class Settings : public testing::Test
{
protected:
    void TearDown() override { theme::setPreferences({}); }
};

TEST_F(Settings, theThemeChangesAtOnce)
{
    Window shown(Scene::Live, u"settings"_s);
    const QImage before = shown.picture();
    shown.click("choice-theme-2");
    EXPECT_TRUE(theme::tokens().dark);
    EXPECT_FALSE(shown.picture() == before);
    shown.click("choice-theme-1");
    EXPECT_FALSE(theme::tokens().dark);
}

TEST_F(Settings, anotherLanguageAsksForAnotherWindow)
{
    Window shown(Scene::Live, u"settings"_s);
    QSignalSpy wanted(&shown.window, &ui::MainWindow::anotherWanted);
    shown.click("choice-language-2");
    EXPECT_EQ(theme::preferences().language, u"fr"_s);
    EXPECT_EQ(wanted.size(), 1);
    shown.click("choice-language-2");
    EXPECT_EQ(wanted.size(), 1) << "nothing was changed";
}

TEST_F(Settings, compactRowsAreLower)
{
    const auto height = [] {
        Window shown(Scene::Live, u"overview"_s);
        return shown.find<QTableView>("serviceTable")->verticalHeader()->defaultSectionSize();
    };
    const int normal = height();
    theme::Preferences wanted;
    wanted.rows = theme::RowHeight::Compact;
    theme::setPreferences(wanted);
    EXPECT_LT(height(), normal);
    wanted.rows = theme::RowHeight::Roomy;
    theme::setPreferences(wanted);
    EXPECT_GT(height(), normal);
}

TEST_F(Settings, writeModeEndsWithinAnHour)
{
    Window shown(Scene::Live, u"settings"_s);
    auto *box = shown.find<QSpinBox>("writeMinutes");
    ASSERT_TRUE(box);
    box->setValue(600);
    EXPECT_EQ(theme::preferences().writeMinutes, 60);
    box->setValue(0);
    EXPECT_EQ(theme::preferences().writeMinutes, 1);
}

TEST_F(Settings, areTheLastRowOfTheSidebarAndHaveTheirKey)
{
    Window shown(Scene::Live, u"overview"_s);
    auto *bar = shown.find<QTreeView>("sidebar");
    const QModelIndex last = bar->model()->index(bar->model()->rowCount() - 1, 0);
    EXPECT_EQ(last.data().toString(), u"Settings"_s);
    EXPECT_NEAR(bar->visualRect(last).bottom(), bar->viewport()->height(), 3);
    QTest::keyClick(&shown.window, Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_TRUE(shown.find<QSpinBox>("writeMinutes"));
}

TEST_F(Settings, theReportNamesNobody)
{
    const health::Snapshot live = demo::liveSnapshot(demo::demoServers().first());
    const QString text = ui::diagnostics({live}, {vault::VaultState::Phase::Unlocked, u"GNOME Keyring"_s}, demo::moment());
    EXPECT_TRUE(text.contains(u"redis: degraded"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"keychain unlocked"_s));
    for (const QString &hidden : {u"viridial-prod"_s, u"vps-4f2c"_s, u"127.0.0.1"_s, u"ops"_s, u"GNOME"_s})
        EXPECT_FALSE(text.contains(hidden)) << qPrintable(hidden);
}

} // namespace
} // namespace vigie::test
