// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/trainer.h"

namespace likeness {

bool isDoubtful(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::TimedOut:
    case ErrorKind::Interrupted:
    case ErrorKind::Crashed: // of the engine, which may have taken it before
    case ErrorKind::Service:
        return true;
    default:
        return false;
    }
}

} // namespace likeness
