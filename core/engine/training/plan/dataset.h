// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/training_types.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace likeness::engine {

/// Tokens, and which of them the loss counts. The first one is never counted: nothing foretells it.
struct Sequence {
    std::vector<int> ids;
    std::vector<std::uint8_t> counted;

    std::size_t countedTokens() const;
};

/// Rows as tokens: one sequence a row, or for DPO two, the preferred answer's first. Rows of which nothing is counted
/// after the cut are left out.
struct Dataset {
    std::size_t sequencesPerRow = 1;
    std::vector<Sequence> sequences;

    std::size_t rows() const { return sequences.size() / sequencesPerRow; }
    /// Tokens of the longest sequence of each row.
    std::vector<std::size_t> lengths() const;
    std::size_t longest() const;
    /// Of all sequences of these rows.
    std::int64_t tokens(const std::vector<std::size_t> &rows) const;
};

/// Only the assistant's words and the ends of its turns are counted, without messages of weight 0; for DPO only those
/// of the answer.
/// @param context tokens; longer rows lose tokens from the end
Dataset datasetOf(const std::vector<TrainingRow> &rows, TrainingMethod method, const ChatTemplate &chatTemplate,
                  std::size_t context);

} // namespace likeness::engine
