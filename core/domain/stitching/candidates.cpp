// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stitching/candidates.h"

#include "domain/text/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace likeness {
namespace {

using Pair = std::pair<int, int>;
using Keys = QSet<size_t>;

constexpr int shingleWords = 3;
constexpr int commonKey = 12; // what more captures than this say tells nothing about which belong together
constexpr int pairsEach = 8;

void addKeys(const Utterance &utterance, int width, Keys &keys)
{
    const QStringList words = wordsOf(utterance.text);
    if (words.isEmpty())
        return;
    if (words.size() < shingleWords)
        keys.insert(qHashMulti(0, width, words.join(u' ')));
    for (qsizetype i = 0; i + shingleWords <= words.size(); ++i)
        keys.insert(qHashMulti(0, width, words.mid(i, shingleWords).join(u' ')));
}

Keys keysOf(const Page &page)
{
    Keys keys;
    for (const Utterance &utterance : page.utterances)
        addKeys(utterance, page.size.width(), keys);
    return keys;
}

using Sharing = QHash<size_t, QVector<int>>; // key: the captures that have it

Sharing sharingOf(int count, const CaptureLoader &load)
{
    Sharing sharing;
    for (int capture = 0; capture < count; ++capture) {
        for (size_t key : keysOf(load(capture))) {
            QVector<int> &captures = sharing[key];
            if (captures.size() <= commonKey)
                captures.append(capture);
        }
    }
    return sharing;
}

// How many rare keys each two captures share.
QHash<Pair, int> sharedKeys(const Sharing &sharing)
{
    QHash<Pair, int> shared;
    for (const QVector<int> &captures : sharing) {
        if (captures.size() > commonKey)
            continue;
        for (auto first = captures.cbegin(); first != captures.cend(); ++first) {
            for (auto second = first + 1; second != captures.cend(); ++second)
                ++shared[{*first, *second}];
        }
    }
    return shared;
}

} // namespace

QVector<Pair> candidatePairs(int count, const CaptureLoader &load)
{
    const QHash<Pair, int> shared = sharedKeys(sharingOf(count, load));
    QVector<Pair> ranked = shared.keys();
    std::sort(ranked.begin(), ranked.end(),
              [&](const Pair &a, const Pair &b) { return std::pair(-shared[a], a) < std::pair(-shared[b], b); });
    QVector<int> taken(count, 0);
    QVector<Pair> pairs;
    for (int capture = 0; capture + 1 < count; ++capture)
        pairs.append({capture, capture + 1});
    for (const Pair &pair : std::as_const(ranked)) {
        if (pair.second == pair.first + 1 || std::max(taken[pair.first], taken[pair.second]) >= pairsEach)
            continue;
        ++taken[pair.first];
        ++taken[pair.second];
        pairs.append(pair);
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

} // namespace likeness
