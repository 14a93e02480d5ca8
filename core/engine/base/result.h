// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace likeness::engine {

/// What went wrong, as far as somebody must tell it apart. `api/error_body` turns it into a status and OpenAI's words.
enum class FailureKind {
    BadRequest, ///< the request or a row of a file is wrong
    Unauthorized,
    NotFound,
    Conflict, ///< not in this state: a finished job cannot be cancelled
    TooLarge,
    OutOfMemory,
    Corrupt, ///< a file on disk is not what it claims to be
    Unsupported, ///< a model folder that this engine cannot run
    Io,
    Cancelled,
    Internal,
};

struct Failure {
    FailureKind kind = FailureKind::Internal;
    std::string message; ///< a sentence for the person who sees the failed job or request; never holds chat text
    std::string param; ///< the field, file or row that it is about; may be empty
    std::string code; ///< OpenAI's code where it has one, such as invalid_n_examples; may be empty
};

template <typename T> using Result = tl::expected<T, Failure>;

inline tl::unexpected<Failure> fail(FailureKind kind, std::string message, std::string param = {},
                                    std::string code = {})
{
    return tl::make_unexpected(Failure{kind, std::move(message), std::move(param), std::move(code)});
}

} // namespace likeness::engine
