// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/guard.h"

#include <new>

#include <torch/torch.h>

namespace likeness::engine {

Failure currentFailure()
{
    try {
        throw;
    } catch (const c10::Error &error) {
        const std::string what = error.what_without_backtrace();
        // The allocator of the CPU has no exception type of its own.
        const bool isMemory =
            what.find("allocate memory") != std::string::npos || what.find("out of memory") != std::string::npos;
        if (isMemory)
            return {FailureKind::OutOfMemory, "The memory does not suffice for this model and text.", {}, {}};
        return {FailureKind::Internal, "LibTorch stopped: " + what.substr(0, what.find('\n')), {}, {}};
    } catch (const std::bad_alloc &) {
        return {FailureKind::OutOfMemory, "The memory does not suffice for this model and text.", {}, {}};
    } catch (const std::exception &error) {
        return {FailureKind::Internal, std::string("The engine stopped: ") + error.what(), {}, {}};
    } catch (...) {
        return {FailureKind::Internal, "The engine stopped for an unknown reason.", {}, {}};
    }
}

} // namespace likeness::engine
