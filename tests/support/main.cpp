#include "tests/support/resume.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    testing::InitGoogleTest(&argc, argv);
    vigie::test::takeUpAgain();
    QCoreApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
