#include "tests/support/resume.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <string>

namespace vigie::test {

namespace {

class PassedCases : public testing::EmptyTestEventListener
{
public:
    explicit PassedCases(const std::string &file) : m_file(file, std::ios::app) {}

    void OnTestEnd(const testing::TestInfo &test) override
    {
        if (test.result()->Passed())
            m_file << test.test_suite_name() << '.' << test.name() << std::endl;
    }

private:
    std::ofstream m_file;
};

} // namespace

void takeUpAgain()
{
    const char *file = std::getenv("VIGIE_PASSED");
    if (file == nullptr)
        return;
    std::string filter = GTEST_FLAG_GET(filter);
    std::ifstream passed(file);
    for (std::string name; std::getline(passed, name);)
        filter += (filter.find('-') == std::string::npos ? '-' : ':') + name;
    GTEST_FLAG_SET(filter, filter);
    testing::UnitTest::GetInstance()->listeners().Append(new PassedCases(file));
}

} // namespace vigie::test
