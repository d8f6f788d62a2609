#include "tests/ui/window.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

namespace vigie::theme {
namespace {

const QList<Role> grounds{Role::Surface, Role::Window, Role::Sidebar, Role::Raised, Role::Select, Role::Code};

double lowest(const Tokens &tokens, Role front, const QList<Role> &on)
{
    double low = 21;
    for (const Role ground : on)
        low = std::min(low, contrast(tokens[front], tokens[ground]));
    return low;
}

class Contrast : public testing::TestWithParam<bool>
{
protected:
    const Tokens &tokens = GetParam() ? darkTokens() : lightTokens();
};

TEST_P(Contrast, textIsReadableOnEveryGround)
{
    for (const Role role : {Role::Text, Role::Text2, Role::Text3, Role::Accent})
        EXPECT_GE(lowest(tokens, role, grounds), 4.5) << int(role);
}

TEST_P(Contrast, statesAreReadableOnEveryGroundAndTheirOwn)
{
    const QList<std::pair<Role, Role>> states{{Role::Healthy, Role::HealthySoft}, {Role::Starting, Role::StartingSoft}, {Role::Degraded, Role::DegradedSoft},
                                              {Role::Failed, Role::FailedSoft}, {Role::Unknown, Role::UnknownSoft}};
    for (const auto &[state, soft] : states) {
        EXPECT_GE(lowest(tokens, state, grounds + QList<Role>{soft}), 4.5) << int(state);
        EXPECT_GE(contrast(tokens[Role::Text], tokens[soft]), 6.7);
        EXPECT_GE(contrast(tokens[Role::Text2], tokens[soft]), 6.7);
    }
}

TEST_P(Contrast, edgesAndFocusAreSeen)
{
    EXPECT_GE(lowest(tokens, Role::ControlBorder, {Role::Window, Role::Surface}), 3.0);
    EXPECT_GE(lowest(tokens, Role::Focus, {Role::Window, Role::Surface}), 3.0);
    EXPECT_GE(contrast(tokens[Role::OnAccent], tokens[Role::AccentFill]), 4.5);
    EXPECT_GE(contrast(tokens[Role::OnAccent], tokens[Role::AccentHover]), 4.5);
}

INSTANTIATE_TEST_SUITE_P(BothThemes, Contrast, testing::Bool());

TEST(Contrast, theFormulaIsWcags)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrast(lightTokens()[Role::Text], lightTokens()[Role::Surface]), 16.41, 0.01);
    EXPECT_NEAR(contrast(darkTokens()[Role::Failed], darkTokens()[Role::Surface]), 7.80, 0.01);
    EXPECT_NEAR(contrast(lightTokens()[Role::ControlBorder], lightTokens()[Role::Window]), 3.37, 0.01);
}

TEST(Switching, aWindowSwitchedToDarkIsTheOneStartedDark)
{
    test::Window switched(demo::Scene::Live, QStringLiteral("overview"));
    Theme::instance().setChoice(Choice::Dark);
    const QImage after = switched.picture();
    test::Window started(demo::Scene::Live, QStringLiteral("overview"));
    const QImage fresh = started.picture();
    Theme::instance().setChoice(Choice::Light);
    EXPECT_TRUE(after == fresh);
    EXPECT_FALSE(switched.picture() == fresh);
}

} // namespace
} // namespace vigie::theme
