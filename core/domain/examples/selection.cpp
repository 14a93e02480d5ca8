// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/selection.h"

#include "domain/text/term_vectors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <queue>

namespace likeness {

namespace {

constexpr std::size_t categoryCount = 5;

/// F(S) of selection.h: how much one more example adds, and adding it.
class Coverage {
public:
    Coverage(const QVector<Example> &candidates, double categoryWeight)
        : m_candidates(candidates),
          m_space(termSpaceOf(repliesOf(candidates), TermWeight::CountTimesRarity)),
          m_termWeights(std::size_t(m_space.terms), 0),
          m_termMass(std::size_t(m_space.terms), 0)
    {
        for (const TermVector &vector : m_space.vectors) {
            for (const auto &[term, value] : vector)
                m_termWeights[std::size_t(term)] += value;
        }
        double all = 0;
        for (double &weight : m_termWeights) {
            all += weight;
            weight = std::sqrt(weight);
        }
        m_vocabularyScale = all > 0 ? (1 - categoryWeight) / all : 0;
        const double evenShare = double(candidates.size()) / double(categoryCount);
        m_categoryScale = evenShare > 0 ? categoryWeight / (double(categoryCount) * std::sqrt(evenShare)) : 0;
    }

    double gain(int index) const
    {
        double vocabulary = 0;
        for (const auto &[term, value] : m_space.vectors[std::size_t(index)]) {
            const double mass = m_termMass[std::size_t(term)];
            vocabulary += m_termWeights[std::size_t(term)] * (std::sqrt(mass + value) - std::sqrt(mass));
        }
        const double mass = m_categoryMass[categoryOf(index)];
        const double spread = std::sqrt(mass + qualityOf(index)) - std::sqrt(mass);
        return m_vocabularyScale * vocabulary + m_categoryScale * spread;
    }

    void add(int index)
    {
        for (const auto &[term, value] : m_space.vectors[std::size_t(index)])
            m_termMass[std::size_t(term)] += value;
        m_categoryMass[categoryOf(index)] += qualityOf(index);
    }

private:
    static QStringList repliesOf(const QVector<Example> &candidates)
    {
        QStringList replies;
        for (const Example &example : candidates)
            replies.append(example.assistantMessage);
        return replies;
    }

    std::size_t categoryOf(int index) const { return std::size_t(m_candidates[index].category); }
    double qualityOf(int index) const { return double(m_candidates[index].confidence); }

    const QVector<Example> &m_candidates;
    TermSpace m_space;
    std::vector<double> m_termWeights;
    std::vector<double> m_termMass;
    std::array<double, categoryCount> m_categoryMass{};
    double m_vocabularyScale = 0;
    double m_categoryScale = 0;
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
    Coverage coverage(candidates, rules.categoryWeight);
    QVector<int> chosen;
    chooseGreedily(coverage, accepted, rules.count, chosen);
    chooseGreedily(coverage, undecided, rules.count, chosen);
    for (int &index : chosen)
        index = places[index];
    return chosen;
}

} // namespace likeness
