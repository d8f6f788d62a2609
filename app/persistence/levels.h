#pragma once

#include <QString>

#include <optional>

namespace vigie::persistence {

// What is done to the server between writing and reading back, from the mildest to the hardest.
enum class Level { Restart, Recreate, Engine, Reboot, Crash };

[[nodiscard]] QString levelName(Level level);                       // "recreate": in JSON and on the command line, in every language
[[nodiscard]] std::optional<Level> levelNamed(const QString &name);
[[nodiscard]] QString levelLabel(Level level);                      // "Engine restart", translated
[[nodiscard]] QString levelSentence(Level level);                   // "Replaces each container.", translated
// Engine, reboot and crash reach beyond the stack's containers or kill them: the server's name has to be typed.
[[nodiscard]] bool needsTyping(Level level);

enum class Verdict { Kept, Lost, CannotTell, ChangedByApplication };

[[nodiscard]] QString verdictName(Verdict verdict);                 // "kept", "lost", "cannot-tell", "changed-by-application"
[[nodiscard]] std::optional<Verdict> verdictNamed(const QString &name);
[[nodiscard]] QString verdictLabel(Verdict verdict);                // "Kept", "Lost", "Cannot tell", "Changed by the application"

} // namespace vigie::persistence
