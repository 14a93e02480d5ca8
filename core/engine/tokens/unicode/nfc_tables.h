// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace likeness::engine {

/// A character that is the same as two others.
struct PairDecomposition {
    char32_t whole, first, second;
    bool composes; ///< whether NFC puts the two together again
};

/// A character that is the same as another one, and is always written as that.
struct SingleDecomposition {
    char32_t whole, first;
};

/// Characters that stand over, under or in the one before, all of one canonical combining class.
struct CombiningRange {
    char32_t first, last;
    std::uint8_t combiningClass;
};

// Each table is in order of its first member.
extern const PairDecomposition pairDecompositions[];
extern const std::size_t pairDecompositionCount;
extern const SingleDecomposition singleDecompositions[];
extern const std::size_t singleDecompositionCount;
extern const CombiningRange combiningRanges[];
extern const std::size_t combiningRangeCount;

} // namespace likeness::engine
