// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/diversity.h"

#include "domain/text/term_vectors.h"
#include "domain/text/words.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace likeness {

namespace {

/// 1 - mean cosine over all pairs. For unit vectors the sum of all cosines is |sum of vectors|^2, self pairs included.
double meanDistance(const TermSpace &space)
{
    std::vector<double> sum(std::size_t(space.terms), 0);
    for (const TermVector &vector : space.vectors) {
        for (const auto &[term, value] : vector)
            sum[std::size_t(term)] += value;
    }
    double squares = 0;
    for (double value : sum)
        squares += value * value;
    const auto count = double(space.vectors.size());
    return std::clamp(1 - (squares - count) / (count * (count - 1)), 0.0, 1.0);
}

QStringList wordPairsOf(const QStringList &texts)
{
    QStringList pairs;
    for (const QString &text : texts) {
        const QStringList words = wordsOf(text);
        for (qsizetype i = 1; i < words.size(); ++i)
            pairs.append(words[i - 1] + u' ' + words[i]);
    }
    return pairs;
}

/// Replies of one word each have no pairs; their distance says all there is to say, so nothing is added for them.
double meanDistinctShare(const QStringList &pairs)
{
    constexpr qsizetype stretch = 200;
    if (pairs.isEmpty())
        return 0;
    double sum = 0;
    qsizetype stretches = 0;
    for (qsizetype at = 0; at < pairs.size(); at += stretch) {
        const qsizetype length = std::min(stretch, pairs.size() - at);
        // A short rest would count as much as a full stretch although it holds fewer chances to repeat.
        if (stretches > 0 && length < stretch / 2)
            break;
        const QSet<QString> distinct(pairs.cbegin() + at, pairs.cbegin() + at + length);
        sum += double(distinct.size()) / double(length);
        ++stretches;
    }
    return sum / double(stretches);
}

double evenness(const QVector<Category> &categories)
{
    std::array<double, 5> counts{};
    for (Category category : categories)
        ++counts[std::size_t(category)];
    double entropy = 0;
    for (double count : counts) {
        const double share = count / double(categories.size());
        entropy -= share > 0 ? share * std::log(share) : 0;
    }
    return entropy / std::log(double(counts.size()));
}

} // namespace

std::optional<Diversity> diversityOf(const QVector<Example> &examples)
{
    QStringList replies;
    QVector<Category> categories;
    for (const Example &example : examples) {
        if (wordsOf(example.assistantMessage).isEmpty())
            continue;
        replies.append(example.assistantMessage);
        categories.append(example.category);
    }
    if (replies.size() < 2)
        return std::nullopt;
    Diversity diversity;
    diversity.lexicalDistance = meanDistance(termSpaceOf(replies, TermWeight::Count));
    diversity.distinctPairs = meanDistinctShare(wordPairsOf(replies));
    diversity.categoryEvenness = evenness(categories);
    diversity.score = (diversity.lexicalDistance + diversity.distinctPairs + diversity.categoryEvenness) / 3;
    diversity.examples = int(replies.size());
    return diversity;
}

} // namespace likeness
