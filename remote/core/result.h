#pragma once

#include "remote/core/error.h"

#include <QCoroTask>

#include <tl/expected.hpp>

namespace vigie {

template<class T = void>
using Result = tl::expected<T, Error>;

// A coroutine that ends in a value or an Error. Nothing throws across it.
template<class T = void>
using Async = QCoro::Task<Result<T>>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString what, QString why = {}, QString next = {}, QString detail = {})
{
    return failure(Error{kind, std::move(what), std::move(why), std::move(next), std::move(detail)});
}

} // namespace vigie
