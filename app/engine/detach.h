// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/storage/descriptor.h"

namespace likeness::engine {

/// Splits off a process that belongs to nobody's session and outlives whoever started it. The process that was started
/// waits until the other says that it is ready or ends, and ends in the same way, so that a failed start is seen.
class Detached {
public:
    /// Returns in the new process only. Must come before any thread.
    static Result<Detached> split();

    /// Lets the waiting process end with success, and lets go of its input and output.
    void ready();

private:
    explicit Detached(Descriptor told) : m_told(std::move(told)) { }

    Descriptor m_told;
};

} // namespace likeness::engine
