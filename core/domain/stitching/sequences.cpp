// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stitching.h"

#include "domain/stitching/candidates.h"
#include "domain/stitching/row_match.h"
#include "domain/stitching/text_match.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>

namespace likeness {
namespace {

constexpr int placementError = 3; // rows by which two ways to the same place may differ

/// `lower` continues `upper`.
struct Tie {
    int upper = 0;
    int lower = 0;
    RowMatch rows; ///< of a tie by pixels
    TextMatch texts; ///< of a tie by text
};

struct Ties {
    QVector<Tie> byRows;
    QVector<Tie> byText;
};

/// Captures with known places, merged as ties are found: a disjoint-set forest whose links carry offsets.
class Places {
public:
    explicit Places(int count)
        : m_parent(count),
          m_offset(count, 0),
          m_weakest(count, std::numeric_limits<int>::max()),
          m_isTorn(count, false)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    /// Call with the strongest tie first.
    void join(const Tie &tie);
    int rootOf(int capture) const;
    int topOf(int capture) const;
    bool isTorn(int capture) const { return m_isTorn[rootOf(capture)]; }

private:
    QVector<int> m_parent;
    QVector<int> m_offset; // of a capture's top below its parent's top
    QVector<int> m_weakest; // ink rows of a root's weakest tie
    QVector<bool> m_isTorn; // of a root: two equally good ties contradict each other
};

int Places::rootOf(int capture) const
{
    while (m_parent[capture] != capture)
        capture = m_parent[capture];
    return capture;
}

int Places::topOf(int capture) const
{
    int top = 0;
    for (; m_parent[capture] != capture; capture = m_parent[capture])
        top += m_offset[capture];
    return top;
}

void Places::join(const Tie &tie)
{
    const int upper = rootOf(tie.upper);
    const int lower = rootOf(tie.lower);
    const int between = topOf(tie.upper) + tie.rows.shift - topOf(tie.lower); // from root to root
    if (upper == lower) {
        // A much weaker tie that contradicts is chance (the same short message at the same height), not doubt.
        if (std::abs(between) > placementError && tie.rows.inkRows * 2 > m_weakest[upper])
            m_isTorn[upper] = true;
        return;
    }
    m_parent[lower] = upper;
    m_offset[lower] = between;
    m_weakest[upper] = std::min({m_weakest[upper], m_weakest[lower], tie.rows.inkRows});
    m_isTorn[upper] = m_isTorn[upper] || m_isTorn[lower];
}

void findTie(int upper, const Page &upperPage, int lower, const Page &lowerPage, Ties &ties)
{
    if (const auto rows = matchRows(upperPage, lowerPage)) {
        ties.byRows.append({upper, lower, *rows, {}});
        return;
    }
    const bool areAlike = upperPage.size.width() == lowerPage.size.width() && upperPage.layout == lowerPage.layout;
    if (!areAlike)
        return;
    if (const auto texts = matchTexts(upperPage.utterances, lowerPage.utterances))
        ties.byText.append({upper, lower, {}, *texts});
}

Ties findTies(int count, const CaptureLoader &load)
{
    Ties ties;
    int loaded = -1;
    Page first;
    for (const auto &[one, other] : candidatePairs(count, load)) {
        if (loaded != one)
            first = load(one);
        loaded = one;
        const Page second = load(other);
        if (first.utterances.isEmpty() || second.utterances.isEmpty())
            continue;
        findTie(one, first, other, second, ties);
        findTie(other, second, one, first, ties);
    }
    return ties;
}

QVector<CaptureSequence> placedSequences(int count, QVector<Tie> ties)
{
    std::stable_sort(ties.begin(), ties.end(),
                     [](const Tie &a, const Tie &b) { return a.rows.inkRows > b.rows.inkRows; });
    Places places(count);
    for (const Tie &tie : std::as_const(ties))
        places.join(tie);
    QVector<CaptureSequence> sequences;
    QHash<int, qsizetype> sequenceOf; // by root
    for (int capture = 0; capture < count; ++capture) {
        const int root = places.isTorn(capture) ? -1 - capture : places.rootOf(capture);
        if (!sequenceOf.contains(root)) {
            sequenceOf[root] = sequences.size();
            sequences.append(CaptureSequence{});
        }
        sequences[sequenceOf[root]].append(Placement{capture, std::nullopt, 0, 0});
    }
    for (CaptureSequence &sequence : sequences) {
        std::stable_sort(sequence.begin(), sequence.end(), [&](const Placement &a, const Placement &b) {
            return places.topOf(a.capture) < places.topOf(b.capture);
        });
        for (qsizetype i = 1; i < sequence.size(); ++i)
            sequence[i].shift = places.topOf(sequence[i].capture) - places.topOf(sequence[i - 1].capture);
    }
    return sequences;
}

/// Ties by text between the end of one sequence and the start of another, where both ends have one such tie only.
QVector<Tie> clearTextTies(const QVector<CaptureSequence> &sequences, const QVector<Tie> &ties)
{
    QHash<int, int> following; // capture that ends a sequence: ties from it
    QHash<int, int> preceding; // capture that begins one: ties to it
    for (const CaptureSequence &sequence : sequences) {
        following[sequence.last().capture] = 0;
        preceding[sequence.first().capture] = 0;
    }
    QVector<Tie> fitting;
    for (const Tie &tie : ties) {
        if (!following.contains(tie.upper) || !preceding.contains(tie.lower))
            continue;
        ++following[tie.upper];
        ++preceding[tie.lower];
        fitting.append(tie);
    }
    fitting.removeIf([&](const Tie &tie) { return following[tie.upper] > 1 || preceding[tie.lower] > 1; });
    return fitting;
}

/// Appends sequences to those that they continue. A ring of ties has no beginning and is left apart.
QVector<CaptureSequence> chained(QVector<CaptureSequence> sequences, const QVector<Tie> &ties)
{
    const auto endingWith = [&](int capture) {
        return std::find_if(sequences.begin(), sequences.end(),
                            [capture](const CaptureSequence &s) { return s.last().capture == capture; });
    };
    const auto beginningWith = [&](int capture) {
        return std::find_if(sequences.begin(), sequences.end(),
                            [capture](const CaptureSequence &s) { return s.first().capture == capture; });
    };
    for (const Tie &tie : ties) {
        const auto upper = endingWith(tie.upper);
        const auto lower = beginningWith(tie.lower);
        if (upper == lower)
            continue;
        lower->first().repeated = tie.texts.repeated;
        lower->first().fragments = tie.texts.fragments;
        upper->append(*lower);
        sequences.erase(lower);
    }
    return sequences;
}

int firstCapture(const CaptureSequence &sequence)
{
    const auto earlier = [](const Placement &a, const Placement &b) { return a.capture < b.capture; };
    return std::min_element(sequence.cbegin(), sequence.cend(), earlier)->capture;
}

} // namespace

QVector<CaptureSequence> groupCaptures(int count, const CaptureLoader &load)
{
    const Ties ties = findTies(count, load);
    QVector<CaptureSequence> sequences = placedSequences(count, ties.byRows);
    sequences = chained(sequences, clearTextTies(sequences, ties.byText));
    std::sort(sequences.begin(), sequences.end(),
              [](const CaptureSequence &a, const CaptureSequence &b) { return firstCapture(a) < firstCapture(b); });
    return sequences;
}

} // namespace likeness
