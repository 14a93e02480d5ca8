// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"

#include <memory>

namespace likeness::cli {

/// Reads files with the extractor program that lies beside this one.
std::unique_ptr<TranscriptReader> makeReader();

} // namespace likeness::cli
