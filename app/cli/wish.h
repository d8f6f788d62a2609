#pragma once

#include "app/cli/verbs.h"

namespace vigie::cli {

// --secrets, --set, --image, --revision: what plan and deploy have in common.
struct WishOptions {
    std::string secrets;
    std::vector<std::string> settings, images;
    int revision = 0;
};

void addWishOptions(CLI::App *verb, WishOptions &options);
[[nodiscard]] Result<DeployWish> wishOf(const WishOptions &options);

} // namespace vigie::cli
