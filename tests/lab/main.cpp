#include "tests/support/resume.h"
#include "ui/demo/grab.h"
#include "ui/shell/language.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

// The window's test needs widgets; the others only an event loop.
int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    vigie::test::takeUpAgain();
    vigie::demo::fixEnvironment();
    QApplication app(argc, argv);
    QApplication::setStyle(new vigie::theme::Style);
    vigie::ui::setLanguage(QStringLiteral("en"));
    vigie::theme::Theme::instance().start(vigie::theme::Choice::Light);
    return RUN_ALL_TESTS();
}
