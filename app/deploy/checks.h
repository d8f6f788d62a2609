#pragma once

#include "app/deploy/preflight.h"

namespace vigie::deploy {

// Rows of the preflight about what is or may be done on the server; those about the machine itself are in preflight.cpp.
[[nodiscard]] Check ready(const QString &name, const QString &label, const QString &found, const QString &needed);
[[nodiscard]] Check dockerCheck(const ServerAnswers &answers);
[[nodiscard]] Check composeCheck(const ServerAnswers &answers);
[[nodiscard]] Check sudoCheck(const ServerAnswers &answers);
[[nodiscard]] Check folderCheck(const ServerAnswers &answers, const stack::Definition &definition);
// What looks like one of the four services and is not this server's own stack.
[[nodiscard]] Check stackCheck(const ServerAnswers &answers, const stack::Definition &definition);

// Where the stack goes when this user cannot make the usual folder: below the home folder.
[[nodiscard]] QString folderBelow(const QString &home);

} // namespace vigie::deploy
