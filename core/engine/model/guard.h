// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <string>
#include <type_traits>

namespace likeness::engine {

/// What an exception of LibTorch or the standard library means here. Call it inside a catch block.
Failure currentFailure();

/// Runs `work`, which returns a Result, and turns whatever it throws into a Failure: the edge to LibTorch.
template <typename Work> std::invoke_result_t<Work> guarded(const Work &work)
{
    try {
        return work();
    } catch (...) {
        return tl::make_unexpected(currentFailure());
    }
}

} // namespace likeness::engine
