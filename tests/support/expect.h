#pragma once

#include "remote/core/result.h"

#include <gtest/gtest.h>

// Prints the whole error when a Result failed.
#define ASSERT_OK(result)                                                                                                                  \
    ASSERT_TRUE((result).has_value()) << qPrintable((result).error().what) << "\n" << qPrintable((result).error().why) << "\n"           \
                                      << qPrintable((result).error().detail)
