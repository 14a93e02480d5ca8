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
constexpr double errorsAlone = 0.03; // where one message alone ties two captures: people send the same text again
constexpr double fewestEqualWords = 0.6; // share of the words where two parts of a message overlap
constexpr int fewestWords = 8;
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

bool isSameText(const QString &first, const QString &second, double errors)
{
    const qsizetype longer = std::max(first.size(), second.size());
    const double allowed = errors * double(longer);
    return double(std::abs(first.size() - second.size())) <= allowed && double(editDistance(first, second)) <= allowed;
}

// The captured part of a message that the lower edge cuts is its beginning, at the upper edge its end.
bool isSameMessage(const Utterance &upper, const Utterance &lower, double errors)
{
    if (upper.speaker.side != lower.speaker.side)
        return false;
    const bool areNamed = !upper.speaker.name.isEmpty() && !lower.speaker.name.isEmpty();
    if (areNamed && !isSameText(upper.speaker.name.toCaseFolded(), lower.speaker.name.toCaseFolded(), readingErrors))
        return false;
    const QString first = wordsOf(upper.text).join(u' ');
    const QString second = wordsOf(lower.text).join(u' ');
    if (first.isEmpty() || second.isEmpty())
        return first == second && upper.text == lower.text;
    return isSameText(first, second, errors) || (upper.isCut && isSameText(first, second.left(first.size()), errors))
        || (lower.isCut && isSameText(first.right(second.size()), second, errors));
}

/// Words that both show; of a cut message only a part.
int sharedWords(const Utterance &upper, const Utterance &lower)
{
    return int(std::min(wordsOf(upper.text).size(), wordsOf(lower.text).size()));
}

/// How many of the last of `upper` are the first of `lower`.
qsizetype repeatedAtEdge(const QVector<Utterance> &upper, const QVector<Utterance> &lower)
{
    for (qsizetype count = std::min(upper.size(), lower.size()); count > 0; --count) {
        const auto isSame = [errors = count == 1 ? errorsAlone : readingErrors](const auto &a, const auto &b) {
            return isSameMessage(a, b, errors);
        };
        if (!std::equal(upper.cend() - count, upper.cend(), lower.cbegin(), lower.cbegin() + count, isSame))
            continue;
        const int words =
            std::inner_product(upper.cend() - count, upper.cend(), lower.cbegin(), 0, std::plus<>(), sharedWords);
        return words >= (count > 1 ? fewestWords : fewestWordsAlone) ? count : 0;
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
