#pragma once

#include "remote/core/error.h"

namespace vigie::meilisearch {

// What an error code of Meilisearch means to an operator.
struct Words {
    Error::Kind kind = Error::Kind::CommandFailed;
    QString why, next;
};

// By the code, else by the HTTP status (0: of a task). A code that is not known keeps Meilisearch's own words, in quotes.
[[nodiscard]] Words wordsFor(int status, const QString &code, const QString &message);

} // namespace vigie::meilisearch
