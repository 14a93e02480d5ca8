// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reader.h"

#include "workers/extractor_pool.h"

namespace likeness::cli {

std::unique_ptr<TranscriptReader> makeReader()
{
    return std::make_unique<ExtractorPool>();
}

} // namespace likeness::cli
