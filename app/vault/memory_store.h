#pragma once

#include "app/vault/secret_store.h"

#include <QMap>

#include <chrono>

namespace vigie::vault {

// For tests: a store whose moods can be chosen. It must outlive its calls.
class MemoryStore : public SecretStore
{
public:
    [[nodiscard]] Async<VaultState> state() override;
    [[nodiscard]] Async<std::optional<Secret>> read(QString key) override;
    [[nodiscard]] Async<> write(QString key, Secret value) override;
    [[nodiscard]] Async<> remove(QString key) override;

    VaultState::Phase phase = VaultState::Phase::Unlocked;
    QString where = QStringLiteral("memory");
    QMap<QString, Secret> values;
    int writes = 0;
    int writesUntilLocked = -1;     // the keychain locks itself after so many writes; never when negative
    std::chrono::milliseconds pause{0};     // each answer takes so long: callers interleave

private:
    [[nodiscard]] Result<> answers() const;
};

} // namespace vigie::vault
