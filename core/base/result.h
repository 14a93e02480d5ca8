// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace likeness {

/// What can fail returns this. The members are those of std::expected, which replaces the alias once every compiler
/// we build with has it (GCC 12 does not in C++20).
template <typename T = void> using Result = tl::expected<T, Error>;

/// Builds the failed state of any Result: `return failure(ErrorKind::Io, path, file.errorString());`
inline tl::unexpected<Error> failure(ErrorKind kind, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(subject), std::move(detail)});
}

/// Hands an error on: `if (!rows) return failure(rows.error());`
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace likeness
