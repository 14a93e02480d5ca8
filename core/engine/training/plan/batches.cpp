// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/plan/batches.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace likeness::engine {

namespace {

constexpr std::size_t windowBatches = 8;

/// Fisher-Yates. Written out because std::shuffle may differ between standard libraries.
template <typename T> void shuffle(std::vector<T> &items, std::mt19937_64 &random)
{
    for (std::size_t i = items.size(); i > 1; --i)
        std::swap(items[i - 1], items[random() % i]);
}

RowNumbers shuffledRows(std::size_t count, std::mt19937_64 &random)
{
    RowNumbers rows(count);
    std::iota(rows.begin(), rows.end(), std::size_t(0));
    shuffle(rows, random);
    return rows;
}

} // namespace

std::vector<RowNumbers> epochBatches(const std::vector<std::size_t> &lengths, std::size_t batchSize, std::uint64_t seed,
                                     int epoch)
{
    std::mt19937_64 random(seed * 1000003 + static_cast<std::uint64_t>(epoch));
    RowNumbers rows = shuffledRows(lengths.size(), random);
    const std::size_t window = batchSize * windowBatches;
    for (std::size_t begin = 0; begin < rows.size(); begin += window) {
        const auto first = rows.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = rows.begin() + static_cast<std::ptrdiff_t>(std::min(begin + window, rows.size()));
        std::stable_sort(first, last, [&](std::size_t a, std::size_t b) { return lengths[a] < lengths[b]; });
    }
    std::vector<RowNumbers> batches;
    for (std::size_t begin = 0; begin < rows.size(); begin += batchSize) {
        const std::size_t end = std::min(begin + batchSize, rows.size());
        batches.emplace_back(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                             rows.begin() + static_cast<std::ptrdiff_t>(end));
    }
    shuffle(batches, random);
    return batches;
}

std::vector<RowNumbers> microBatches(const RowNumbers &batch, const std::vector<std::size_t> &lengths,
                                     std::size_t maxTokens)
{
    RowNumbers sorted = batch;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](std::size_t a, std::size_t b) { return lengths[a] > lengths[b]; });
    std::vector<RowNumbers> parts;
    for (const std::size_t row : sorted) {
        // The first row of a part is its longest.
        if (parts.empty() || (parts.back().size() + 1) * lengths[parts.back().front()] > maxTokens)
            parts.emplace_back();
        parts.back().push_back(row);
    }
    return parts;
}

RowNumbers seededPart(std::size_t count, std::size_t wanted, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    RowNumbers rows = shuffledRows(count, random);
    rows.resize(std::min(count, wanted));
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace likeness::engine
