#pragma once

#include "app/cli/verbs.h"

namespace vigie::cli {

// --secrets, --set, --image: what plan and deploy have in common.
struct WishOptions {
    std::string secrets;
    std::vector<std::string> settings, images;
};

void addWishOptions(CLI::App *verb, WishOptions &options);
[[nodiscard]] Result<DeployWish> wishOf(const WishOptions &options);

} // namespace vigie::cli
