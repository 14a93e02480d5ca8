// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/selection.h"

#include "domain/text/term_vectors.h"
#include "domain/text/words.h"

#include <algorithm>
#include <cmath>
#include <queue>
#include <vector>

namespace likeness {

namespace {

constexpr int categoryGroups = 5;
constexpr int lengthGroups = 4;

/// Reward for an even spread over groups: the sum of the groups' square roots of what was chosen from them.
class Spread {
public:
    Spread(QVector<int> groupOf, int groups, double weight)
        : m_groupOf(std::move(groupOf)),
          m_mass(std::size_t(groups), 0)
    {
        const double even = std::sqrt(double(m_groupOf.size()) / groups);
        m_scale = m_groupOf.isEmpty() ? 0 : weight / (groups * even);
    }

    double gain(int index, double quality) const
    {
        const double mass = m_mass[group(index)];
        return m_scale * (std::sqrt(mass + quality) - std::sqrt(mass));
    }

    void add(int index, double quality) { m_mass[group(index)] += quality; }

private:
    std::size_t group(int index) const { return std::size_t(m_groupOf[index]); }

    QVector<int> m_groupOf;
    std::vector<double> m_mass;
    double m_scale = 0;
};

void scaleToSumOne(TermVector &vector)
{
    double sum = 0;
    for (const auto &[term, value] : vector)
        sum += value;
    for (auto &[term, value] : vector)
        value /= sum;
}

/// Reward for covering the words of all replies.
class Vocabulary {
public:
    Vocabulary(const QStringList &replies, double weight)
        : m_space(termSpaceOf(replies, TermWeight::CountTimesRarity)),
          m_termWeights(std::size_t(m_space.terms), 0),
          m_mass(std::size_t(m_space.terms), 0)
    {
        for (TermVector &vector : m_space.vectors) {
            scaleToSumOne(vector);
            for (const auto &[term, value] : vector)
                m_termWeights[std::size_t(term)] += value;
        }
        double all = 0;
        for (double &termWeight : m_termWeights) {
            all += termWeight;
            termWeight = std::sqrt(termWeight);
        }
        m_scale = all > 0 ? weight / all : 0;
    }

    double gain(int index) const
    {
        double gain = 0;
        for (const auto &[term, value] : m_space.vectors[std::size_t(index)]) {
            const double mass = m_mass[std::size_t(term)];
            gain += m_termWeights[std::size_t(term)] * (std::sqrt(mass + value) - std::sqrt(mass));
        }
        return m_scale * gain;
    }

    void add(int index)
    {
        for (const auto &[term, value] : m_space.vectors[std::size_t(index)])
            m_mass[std::size_t(term)] += value;
    }

private:
    TermSpace m_space;
    std::vector<double> m_termWeights;
    std::vector<double> m_mass;
    double m_scale = 0;
};

QStringList repliesOf(const QVector<Example> &examples)
{
    QStringList replies;
    for (const Example &example : examples)
        replies.append(example.assistantMessage);
    return replies;
}

QVector<int> categoriesOf(const QVector<Example> &examples)
{
    QVector<int> categories;
    for (const Example &example : examples)
        categories.append(int(example.category));
    return categories;
}

/// The quarter of all replies by length that each belongs to, 0 the shortest; equal lengths share a quarter.
QVector<int> lengthQuartersOf(const QStringList &replies)
{
    QVector<qsizetype> lengths;
    for (const QString &reply : replies)
        lengths.append(wordsOf(reply).size());
    QVector<qsizetype> sorted = lengths;
    std::sort(sorted.begin(), sorted.end());
    QVector<int> quarters;
    for (qsizetype length : lengths) {
        const auto shorter = std::lower_bound(sorted.cbegin(), sorted.cend(), length) - sorted.cbegin();
        quarters.append(int(lengthGroups * shorter / sorted.size()));
    }
    return quarters;
}

/// F(S) of selection.h: how much one more example adds, and adding it.
class Coverage {
public:
    Coverage(const QVector<Example> &candidates, const SelectionRules &rules)
        : m_candidates(candidates),
          m_vocabulary(repliesOf(candidates), 1 - rules.categoryWeight - rules.lengthWeight),
          m_categories(categoriesOf(candidates), categoryGroups, rules.categoryWeight),
          m_lengths(lengthQuartersOf(repliesOf(candidates)), lengthGroups, rules.lengthWeight)
    {
    }

    double gain(int index) const
    {
        const auto quality = double(m_candidates[index].confidence);
        return m_vocabulary.gain(index) + m_categories.gain(index, quality) + m_lengths.gain(index, quality);
    }

    void add(int index)
    {
        const auto quality = double(m_candidates[index].confidence);
        m_vocabulary.add(index);
        m_categories.add(index, quality);
        m_lengths.add(index, quality);
    }

private:
    const QVector<Example> &m_candidates;
    Vocabulary m_vocabulary;
    Spread m_categories;
    Spread m_lengths;
};

/// A gain as it was when `chosen` examples had been chosen; it can only have fallen since.
struct Bound {
    double gain = 0;
    int index = 0;
    int chosen = 0;

    bool operator<(const Bound &other) const
    {
        return gain < other.gain || (gain == other.gain && index > other.index);
    }
};

/// Adds the best of `pool` to `chosen` until it holds `count`. Only bounds that reach the top are computed anew.
void chooseGreedily(Coverage &coverage, const QVector<int> &pool, int count, QVector<int> &chosen)
{
    std::priority_queue<Bound> bounds;
    for (int index : pool)
        bounds.push({coverage.gain(index), index, int(chosen.size())});
    while (!bounds.empty() && chosen.size() < count) {
        Bound best = bounds.top();
        bounds.pop();
        if (best.chosen == chosen.size()) {
            coverage.add(best.index);
            chosen.append(best.index);
        } else {
            bounds.push({coverage.gain(best.index), best.index, int(chosen.size())});
        }
    }
}

} // namespace

QVector<int> selectRepresentative(const QVector<Example> &examples, const SelectionRules &rules)
{
    QVector<int> places;
    QVector<Example> candidates;
    QVector<int> accepted;
    QVector<int> undecided;
    for (int i = 0; i < examples.size(); ++i) {
        const Example &example = examples[i];
        if (example.state == ExampleState::Rejected || example.leftOut != LeftOutReason::None)
            continue;
        (example.state == ExampleState::Accepted ? accepted : undecided).append(int(candidates.size()));
        places.append(i);
        candidates.append(example);
    }
    Coverage coverage(candidates, rules);
    QVector<int> chosen;
    chooseGreedily(coverage, accepted, rules.count, chosen);
    chooseGreedily(coverage, undecided, rules.count, chosen);
    for (int &index : chosen)
        index = places[index];
    return chosen;
}

} // namespace likeness
