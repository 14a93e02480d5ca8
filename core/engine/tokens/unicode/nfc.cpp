// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/unicode/nfc.h"
#include "bpe/utf8.h"
#include "engine/tokens/unicode/nfc_tables.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace likeness::engine {
namespace {

// Hangul syllables are counted, not listed. Source: The Unicode Standard 15, 3.12.
constexpr char32_t syllables = 0xAC00, leads = 0x1100, vowels = 0x1161, tails = 0x11A7;
constexpr char32_t leadCount = 19, vowelCount = 21, tailCount = 28;

struct Mark {
    char32_t codePoint;
    int combiningClass;
};

int combiningClassOf(char32_t codePoint)
{
    const CombiningRange *const end = combiningRanges + combiningRangeCount;
    const auto *const found =
        std::lower_bound(combiningRanges, end, codePoint,
                         [](const CombiningRange &range, char32_t wanted) { return range.last < wanted; });
    return found == end || codePoint < found->first ? 0 : found->combiningClass;
}

/// Null where the table has no such character.
template <typename Entry> const Entry *find(const Entry *table, std::size_t count, char32_t whole)
{
    const auto *const found = std::lower_bound(
        table, table + count, whole, [](const Entry &entry, char32_t wanted) { return entry.whole < wanted; });
    return found == table + count || found->whole != whole ? nullptr : found;
}

void decomposeSyllable(char32_t place, std::vector<Mark> &marks)
{
    marks.push_back({leads + place / (vowelCount * tailCount), 0});
    marks.push_back({vowels + place % (vowelCount * tailCount) / tailCount, 0});
    if (place % tailCount != 0)
        marks.push_back({tails + place % tailCount, 0});
}

void decompose(char32_t codePoint, std::vector<Mark> &marks)
{
    if (codePoint >= syllables && codePoint < syllables + leadCount * vowelCount * tailCount) {
        decomposeSyllable(codePoint - syllables, marks);
    } else if (const auto *pair = find(pairDecompositions, pairDecompositionCount, codePoint)) {
        decompose(pair->first, marks);
        decompose(pair->second, marks);
    } else if (const auto *single = find(singleDecompositions, singleDecompositionCount, codePoint)) {
        decompose(single->first, marks);
    } else {
        marks.push_back({codePoint, combiningClassOf(codePoint)});
    }
}

/// Marks on one character stand in the order of their classes; those of one class keep their order.
void putInOrder(std::vector<Mark> &marks)
{
    for (auto from = marks.begin(); from != marks.end();) {
        const auto isStarter = [](const Mark &mark) { return mark.combiningClass == 0; };
        const auto to = std::find_if(from, marks.end(), isStarter);
        std::stable_sort(from, to, [](const Mark &a, const Mark &b) { return a.combiningClass < b.combiningClass; });
        from = to == marks.end() ? to : to + 1;
    }
}

std::unordered_map<std::uint64_t, char32_t> compositionTable()
{
    std::unordered_map<std::uint64_t, char32_t> table;
    for (std::size_t i = 0; i < pairDecompositionCount; ++i) {
        const PairDecomposition &entry = pairDecompositions[i];
        if (entry.composes)
            table.emplace(std::uint64_t{entry.first} << 32 | entry.second, entry.whole);
    }
    return table;
}

/// 0 where the two stay two.
char32_t composed(char32_t first, char32_t second)
{
    if (first >= leads && first < leads + leadCount && second >= vowels && second < vowels + vowelCount)
        return syllables + ((first - leads) * vowelCount + (second - vowels)) * tailCount;
    const bool hasNoTail = first >= syllables && first < syllables + leadCount * vowelCount * tailCount
        && (first - syllables) % tailCount == 0;
    if (hasNoTail && second > tails && second < tails + tailCount)
        return first + (second - tails);
    static const std::unordered_map<std::uint64_t, char32_t> table = compositionTable();
    const auto found = table.find(std::uint64_t{first} << 32 | second);
    return found == table.end() ? 0 : found->second;
}

void compose(std::vector<Mark> &marks)
{
    constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t kept = 0, starter = none;
    for (const Mark mark : marks) {
        const bool isNext = starter != none && starter + 1 == kept;
        const int before = isNext || kept == 0 ? 0 : marks[kept - 1].combiningClass;
        // A mark is blocked from its starter by one of the same or a higher class, or by a second starter.
        const bool isFree = starter != none && (isNext || (before != 0 && before < mark.combiningClass));
        const char32_t whole = isFree ? composed(marks[starter].codePoint, mark.codePoint) : 0;
        if (whole != 0) {
            marks[starter].codePoint = whole;
            continue;
        }
        if (mark.combiningClass == 0)
            starter = kept;
        marks[kept++] = mark;
    }
    marks.resize(kept);
}

void flush(std::vector<Mark> &marks, std::string &text)
{
    putInOrder(marks);
    compose(marks);
    for (const Mark &mark : marks)
        appendUtf8(text, mark.codePoint);
    marks.clear();
}

} // namespace

std::string toNfc(std::string_view utf8)
{
    // Everything below U+0300 is in form C already, and nearly all text is.
    const bool isPlain =
        std::none_of(utf8.begin(), utf8.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0xCC; });
    if (isPlain)
        return std::string(utf8);
    std::string text;
    text.reserve(utf8.size());
    std::vector<Mark> marks;
    for (std::size_t at = 0; at < utf8.size();) {
        const Utf8Character character = firstCharacter(utf8.substr(at));
        if (character.isValid) {
            decompose(character.codePoint, marks);
        } else {
            flush(marks, text);
            text += utf8.substr(at, character.length);
        }
        at += character.length;
    }
    flush(marks, text);
    return text;
}

} // namespace likeness::engine
