// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/term_vectors.h"

#include "domain/text/words.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace likeness {

namespace {

/// Counts of each term in each text.
TermSpace countTerms(const QStringList &texts)
{
    TermSpace space;
    QHash<QString, int> numbers;
    for (const QString &text : texts) {
        std::map<int, double> counts;
        const QStringList words = wordsOf(text);
        for (const QString &word : words) {
            const int number = numbers.value(word, int(numbers.size()));
            numbers.insert(word, number);
            ++counts[number];
        }
        space.vectors.emplace_back(counts.cbegin(), counts.cend());
    }
    space.terms = int(numbers.size());
    return space;
}

std::vector<double> textsWithTerm(const TermSpace &space)
{
    std::vector<double> texts(std::size_t(space.terms), 0);
    for (const TermVector &vector : space.vectors) {
        for (const auto &[term, count] : vector)
            ++texts[std::size_t(term)];
    }
    return texts;
}

void scaleToUnitLength(TermVector &vector)
{
    double squares = 0;
    for (const auto &[term, value] : vector)
        squares += value * value;
    for (auto &[term, value] : vector)
        value /= std::sqrt(squares);
}

} // namespace

TermSpace termSpaceOf(const QStringList &texts, TermWeight weight)
{
    TermSpace space = countTerms(texts);
    const std::vector<double> holders = textsWithTerm(space);
    for (TermVector &vector : space.vectors) {
        for (auto &[term, value] : vector) {
            value = 1 + std::log(value);
            if (weight == TermWeight::CountTimesRarity)
                value *= std::log(1 + double(texts.size()) / holders[std::size_t(term)]);
        }
        scaleToUnitLength(vector);
    }
    return space;
}

double cosine(const TermVector &one, const TermVector &other)
{
    double sum = 0;
    auto left = one.cbegin();
    auto right = other.cbegin();
    while (left != one.cend() && right != other.cend()) {
        if (left->first == right->first)
            sum += left++->second * right++->second;
        else if (left->first < right->first)
            ++left;
        else
            ++right;
    }
    return sum;
}

} // namespace likeness
