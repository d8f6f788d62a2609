#include "app/stack/other_source.h"
#include "tests/ui/window.h"
#include "ui/pages/deploy/plan_view.h"
#include "ui/shell/header.h"
#include "ui/theme/preferences.h"

#include <QMenu>
#include <QPushButton>
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

TEST(Header, givesAwayLatencyThenVersionsThenTheWordsOfTheField)
{
    Window shown(Scene::Live, u"overview"_s, QSize(1600, 900));
    const auto *header = shown.find<ui::Header>("header");
    ASSERT_TRUE(header);
    const auto field = [&] { return header->commandField()->sizeHint().width() > 100; };
    EXPECT_TRUE(texts(*header).contains(u"38 ms"_s) && field());
    bool latency = true, versions = true;
    for (int width = 1600; width >= 1200; width -= 20) {
        shown.window.resize(width, 900);
        Window::settle();
        const QString all = texts(*header).join(u'\n');
        const bool hasLatency = all.contains(u"38 ms"_s), hasVersions = all.contains(u"Docker"_s);
        EXPECT_TRUE(hasVersions || !hasLatency) << "the latency goes first, at " << width;
        EXPECT_TRUE(field() || !hasVersions) << "the versions go before the field's words, at " << width;
        latency = hasLatency;
        versions = hasVersions;
    }
    EXPECT_FALSE(latency);
    EXPECT_FALSE(versions);
    EXPECT_TRUE(field()) << "at 1200 the field still has its words";
    shown.window.resize(1600, 900);
    Window::settle();
    EXPECT_TRUE(texts(*header).contains(u"38 ms"_s)) << "it comes back";
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
