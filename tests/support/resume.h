#pragma once

namespace vigie::test {

// With VIGIE_PASSED=FILE the cases that FILE lists are left out, and each that passes is added at once: a run that was ended goes on
// where it was. Call it after testing::InitGoogleTest().
void takeUpAgain();

} // namespace vigie::test
