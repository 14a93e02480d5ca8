// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace likeness::engine {

using RowNumbers = std::vector<std::size_t>;

/// All rows of an epoch in batches, in an order that depends on the seed and the epoch alone. Rows of like length share
/// a batch, so that little is computed for padding: the shuffled rows are sorted within windows of a few batches.
std::vector<RowNumbers> epochBatches(const std::vector<std::size_t> &lengths, std::size_t batchSize, std::uint64_t seed,
                                     int epoch);

/// A batch in parts whose rows times longest row are at most `maxTokens`; a longer row comes alone.
std::vector<RowNumbers> microBatches(const RowNumbers &batch, const std::vector<std::size_t> &lengths,
                                     std::size_t maxTokens);

/// `wanted` of `count` rows, chosen by the seed, in rising order.
RowNumbers seededPart(std::size_t count, std::size_t wanted, std::uint64_t seed);

} // namespace likeness::engine
