// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bpe/splitter.h"
#include "engine/tokens/steps/pre_tokenizer.h"

namespace likeness::engine {

/// What becomes of what an expression matches. Names as in tokenizer.json.
enum class SplitBehavior { Isolated, Removed, MergedWithPrevious, MergedWithNext, Contiguous };

/// @throw LoadingError for an unknown name
SplitBehavior splitBehaviorFrom(const std::string &name);

/// @param isInverted what does not match counts as matched, and the other way round
void splitPiece(std::string_view piece, const Splitter &splitter, SplitBehavior behavior, bool isInverted,
                Pieces &taken);

} // namespace likeness::engine
