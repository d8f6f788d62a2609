#include "app/stack/other_source.h"
#include "tests/ui/window.h"
#include "ui/pages/deploy/plan_view.h"
#include "ui/shell/header.h"
#include "ui/theme/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mono_view.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace vigie::test {
namespace {

using demo::Scene;

QStringList texts(const QWidget &parent)
{
    QStringList all;
    for (const auto *label : parent.findChildren<QLabel *>())
        if (label->isVisible())
            all.append(label->text());
    return all;
}

TEST(Header, givesAwayTheSentenceThenTheLatencyThenTheVersions)
{
    Window shown(Scene::Live, u"overview"_s, QSize(1600, 900));
    const auto *header = shown.find<ui::Header>("header");
    ASSERT_TRUE(header);
    const auto words = [&] { return header->commandField()->text(); };
    EXPECT_EQ(words(), u"Search or run a command"_s);
    EXPECT_TRUE(texts(*header).contains(u"38 ms"_s));
    bool latency = true, versions = true;
    for (int width = 1600; width >= 1200; width -= 20) {
        shown.window.resize(width, 900);
        Window::settle();
        const QString all = texts(*header).join(u'\n');
        latency = all.contains(u"38 ms"_s);
        versions = all.contains(u"Docker"_s);
        EXPECT_TRUE(latency || words() == "Search"_L1) << "the sentence goes first, at " << width;
        EXPECT_TRUE(versions || !latency) << "the latency goes before the versions, at " << width;
        EXPECT_TRUE((latency && versions) || width < 1280) << "at the usual size both are there";
    }
    EXPECT_FALSE(latency && versions) << "at 1200 there is no room for both";
    EXPECT_EQ(words(), u"Search"_s);
    shown.window.resize(1600, 900);
    Window::settle();
    EXPECT_TRUE(texts(*header).contains(u"38 ms"_s)) << "it comes back";
    EXPECT_EQ(words(), u"Search or run a command"_s);
}

TEST(Header, offersTheLanguageToWhoStarts)
{
    Window shown(Scene::NoServer, u"add"_s);
    QSignalSpy wanted(&shown.window, &ui::MainWindow::anotherWanted);
    shown.click("languageButton");
    auto *menu = shown.window.findChild<QMenu *>(u"languageMenu"_s);
    ASSERT_TRUE(menu);
    menu->actions().last()->trigger();
    EXPECT_EQ(theme::preferences().language, u"fr"_s);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].toString(), u"add"_s);
    menu->close();
    theme::setPreferences({});
    Window other(Scene::Live, u"overview"_s);
    EXPECT_FALSE(other.find<QPushButton>("languageButton"));
}

// Nothing of a changed file is behind a scroll bar of its own.
TEST(ChangedFiles, showsEveryLineAlsoWhenOneIsWide)
{
    ui::ChangedFiles card;
    card.setChanges({{u"docker-compose.yml"_s, u"@@ -1,2 +1,2 @@\n a\n-b\n+"_s + QString(90, u'c')}});
    card.resize(500, 300);
    card.show();
    Window::settle();
    const auto *view = card.findChild<widgets::MonoView *>();
    ASSERT_TRUE(view);
    EXPECT_TRUE(view->horizontalScrollBar()->isVisible());
    EXPECT_EQ(view->verticalScrollBar()->maximum(), 0);
    card.resize(1500, 300);
    Window::settle();
    EXPECT_FALSE(view->horizontalScrollBar()->isVisible());
    EXPECT_EQ(view->height(), theme::scaled(19) * 3 + 8);
}

TEST(Gate, aNoteIsAWarningAndNotAFailure)
{
    stack::Plan plan;
    plan.gate = {{stack::GateLine::Result::Note, u"No copy of the data is known."_s, {}, {}}, {stack::GateLine::Result::Stops, u"Port 5432 is taken."_s, {}, {}}};
    ui::GateCard card;
    card.setPlan(plan);
    QList<theme::Mark> marks;
    for (const auto *icon : card.findChildren<widgets::IconView *>())
        if (icon->mark())
            marks.append(*icon->mark());
    EXPECT_EQ(marks, (QList<theme::Mark>{theme::Mark::Degraded, theme::Mark::Failed}));
}

TEST(DeployPage, anImageThatCannotBePulledIsPlannedFromItsOtherSource)
{
    Window shown(Scene::DeployFailed, u"deploy"_s);
    QMetaObject::invokeMethod(shown.window.page(), "showLastRun");
    Window::settle();
    shown.click("otherSourceButton");
    const QString other = stack::otherSource(*stack::findService(u"minio"_s));
    EXPECT_TRUE(shown.engine.calls().contains(u"plan "_s + other)) << qPrintable(shown.engine.calls().join(u'|'));
    EXPECT_FALSE(shown.engine.calls().join(u'|').contains(u"deploy"_s)) << "the plan is shown first";
    EXPECT_TRUE(shown.find<QPushButton>("startDeployButton"));
}

} // namespace
} // namespace vigie::test
