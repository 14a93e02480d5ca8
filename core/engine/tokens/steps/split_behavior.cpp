// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/steps/split_behavior.h"
#include "engine/tokens/json_file.h"

#include <algorithm>

namespace likeness::engine {
namespace {

struct Found {
    std::string_view text;
    bool isMatch;
};

std::string_view joined(std::string_view first, std::string_view second)
{
    return {first.data(), first.size() + second.size()};
}

/// A match goes to the piece before it, unless that ends with a match itself.
std::vector<Found> mergedWithPrevious(const std::vector<Found> &found)
{
    std::vector<Found> merged;
    bool wasMatch = false;
    for (const Found &part : found) {
        if (part.isMatch && !wasMatch && !merged.empty())
            merged.back().text = joined(merged.back().text, part.text);
        else
            merged.push_back(part);
        wasMatch = part.isMatch;
    }
    return merged;
}

/// A match goes to the piece after it, unless that begins with a match itself.
std::vector<Found> mergedWithNext(const std::vector<Found> &found)
{
    std::vector<Found> merged;
    bool wasMatch = false;
    for (auto part = found.rbegin(); part != found.rend(); ++part) {
        if (part->isMatch && !wasMatch && !merged.empty())
            merged.back().text = joined(part->text, merged.back().text);
        else
            merged.push_back(*part);
        wasMatch = part->isMatch;
    }
    std::reverse(merged.begin(), merged.end());
    return merged;
}

std::vector<Found> contiguous(const std::vector<Found> &found)
{
    std::vector<Found> merged;
    for (const Found &part : found) {
        if (!merged.empty() && merged.back().isMatch == part.isMatch)
            merged.back().text = joined(merged.back().text, part.text);
        else
            merged.push_back(part);
    }
    return merged;
}

std::vector<Found> behaving(std::vector<Found> found, SplitBehavior behavior)
{
    switch (behavior) {
    case SplitBehavior::Isolated:
        break;
    case SplitBehavior::Removed:
        found.erase(std::remove_if(found.begin(), found.end(), [](const Found &part) { return part.isMatch; }),
                    found.end());
        break;
    case SplitBehavior::MergedWithPrevious:
        return mergedWithPrevious(found);
    case SplitBehavior::MergedWithNext:
        return mergedWithNext(found);
    case SplitBehavior::Contiguous:
        return contiguous(found);
    }
    return found;
}

} // namespace

SplitBehavior splitBehaviorFrom(const std::string &name)
{
    if (name == "Isolated")
        return SplitBehavior::Isolated;
    if (name == "Removed")
        return SplitBehavior::Removed;
    if (name == "MergedWithPrevious")
        return SplitBehavior::MergedWithPrevious;
    if (name == "MergedWithNext")
        return SplitBehavior::MergedWithNext;
    if (name == "Contiguous")
        return SplitBehavior::Contiguous;
    throw LoadingError(FailureKind::Unsupported, "The tokenizer cuts text in a way that is not known: " + name + ".");
}

void splitPiece(std::string_view piece, const Splitter &splitter, SplitBehavior behavior, bool isInverted,
                Pieces &taken)
{
    std::vector<Found> found;
    splitter.find(piece, [&](std::string_view part, bool isMatch) { found.push_back({part, isMatch != isInverted}); });
    for (const Found &part : behaving(std::move(found), behavior))
        taken.emplace_back(part.text);
}

} // namespace likeness::engine
