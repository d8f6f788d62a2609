#include "app/vault/memory_store.h"

#include <QCoroTimer>

using namespace Qt::StringLiterals;

namespace vigie::vault {

Result<> MemoryStore::answers() const
{
    if (phase == VaultState::Phase::Locked)
        return failure(Error::Kind::VaultLocked, u"The memory store is locked."_s);
    if (phase == VaultState::Phase::Absent)
        return failure(Error::Kind::VaultAbsent, u"The memory store is absent."_s);
    return {};
}

Async<VaultState> MemoryStore::state()
{
    co_return VaultState{phase, where};
}

Async<std::optional<Secret>> MemoryStore::read(QString key)
{
    if (pause.count() > 0)
        co_await QCoro::sleepFor(pause);
    if (const Result<> open = answers(); !open)
        co_return failure(open.error());
    co_return values.contains(key) ? std::optional(values.value(key)) : std::nullopt;
}

Async<> MemoryStore::write(QString key, Secret value)
{
    if (pause.count() > 0)
        co_await QCoro::sleepFor(pause);
    if (writesUntilLocked >= 0 && writes >= writesUntilLocked)
        phase = VaultState::Phase::Locked;
    if (const Result<> open = answers(); !open)
        co_return failure(open.error());
    ++writes;
    values.insert(key, value);
    co_return Result<>();
}

Async<> MemoryStore::remove(QString key)
{
    if (pause.count() > 0)
        co_await QCoro::sleepFor(pause);
    if (const Result<> open = answers(); !open)
        co_return failure(open.error());
    values.remove(key);
    co_return Result<>();
}

} // namespace vigie::vault
