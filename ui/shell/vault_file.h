#pragma once

#include "remote/core/secret.h"
#include "ui/shell/sign_in.h"

namespace vigie::ui {

// Asks in the window for the passphrase of the encrypted file, twice when the file is new. Who cancels is left in peace for some minutes.
[[nodiscard]] std::function<Async<Secret>()> passphraseInWindow(std::shared_ptr<WindowAsker> asker, const QString &file);

} // namespace vigie::ui
