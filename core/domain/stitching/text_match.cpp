// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stitching/text_match.h"

#include "domain/text/words.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace likeness {
namespace {

constexpr double readingErrors = 0.15; // share of letters that two readings of one message may differ in
constexpr double fewestEqualWords = 0.6; // share of the words where two parts of a message overlap
constexpr int fewestWords = 5;
constexpr int fewestWordsAlone = 12;

int editDistance(const QString &first, const QString &second)
{
    QVector<int> row(second.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (int i = 0; i < first.size(); ++i) {
        int diagonal = std::exchange(row[0], i + 1);
        for (int j = 0; j < second.size(); ++j) {
            const int replaced = diagonal + (first[i] == second[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.last();
}

bool isSameText(const QString &first, const QString &second)
{
    const qsizetype longer = std::max(first.size(), second.size());
    const double allowed = readingErrors * double(longer);
    return double(std::abs(first.size() - second.size())) <= allowed && double(editDistance(first, second)) <= allowed;
}

// The captured part of a message that the lower edge cuts is its beginning, at the upper edge its end.
bool isSameMessage(const Utterance &upper, const Utterance &lower)
{
    if (upper.speaker.side != lower.speaker.side)
        return false;
    const bool areNamed = !upper.speaker.name.isEmpty() && !lower.speaker.name.isEmpty();
    if (areNamed && !isSameText(upper.speaker.name.toCaseFolded(), lower.speaker.name.toCaseFolded()))
        return false;
    const QString first = wordsOf(upper.text).join(u' ');
    const QString second = wordsOf(lower.text).join(u' ');
    if (first.isEmpty() || second.isEmpty())
        return first == second && upper.text == lower.text;
    return isSameText(first, second) || (upper.isCut && isSameText(first, second.left(first.size())))
        || (lower.isCut && isSameText(first.right(second.size()), second));
}

using UtteranceIterator = QVector<Utterance>::const_iterator;

bool isMoreThanChance(UtteranceIterator begin, UtteranceIterator end)
{
    const int words =
        std::accumulate(begin, end, 0, [](int sum, const Utterance &u) { return sum + int(wordsOf(u.text).size()); });
    return words >= (end - begin > 1 ? fewestWords : fewestWordsAlone);
}

/// How many of the last of `upper` are the first of `lower`.
qsizetype repeatedAtEdge(const QVector<Utterance> &upper, const QVector<Utterance> &lower)
{
    for (qsizetype count = std::min(upper.size(), lower.size()); count > 0; --count) {
        if (std::equal(upper.cend() - count, upper.cend(), lower.cbegin(), lower.cbegin() + count, isSameMessage))
            return isMoreThanChance(lower.cbegin(), lower.cbegin() + count) ? count : 0;
    }
    return 0;
}

} // namespace

std::optional<TextMatch> matchTexts(const QVector<Utterance> &upper, const QVector<Utterance> &lower)
{
    if (upper.isEmpty() || lower.isEmpty())
        return std::nullopt;
    for (int lastLeft = 0; lastLeft <= int(upper.last().isCut); ++lastLeft) {
        for (int firstLeft = 0; firstLeft <= int(lower.first().isCut); ++firstLeft) {
            const auto count = repeatedAtEdge(upper.mid(0, upper.size() - lastLeft), lower.mid(firstLeft));
            if (count > 0)
                return TextMatch{int(count) + firstLeft, lastLeft};
        }
    }
    return std::nullopt;
}

QString joinedParts(const QString &beginning, const QString &end)
{
    const QStringList first = beginning.split(u' ', Qt::SkipEmptyParts);
    const QStringList second = end.split(u' ', Qt::SkipEmptyParts);
    qsizetype shared = 0;
    double best = fewestEqualWords;
    for (qsizetype count = std::min(first.size(), second.size()); count > 0; --count) {
        const int equal = std::inner_product(first.cend() - count, first.cend(), second.cbegin(), 0, std::plus<>(),
                                             std::equal_to<>());
        if (double(equal) / double(count) > best) {
            best = double(equal) / double(count);
            shared = count;
        }
    }
    return (first + second.mid(shared)).join(u' ');
}

} // namespace likeness
