// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/near_duplicates.h"

#include "domain/text/shingles.h"

#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <vector>

namespace likeness {

namespace {

/// Comparisons per example, so that thousands of alike rows cannot make the work quadratic.
constexpr int mostCandidates = 64;

struct Texts {
    QString message;
    QString reply;
    Shingles messageShingles;
    Shingles replyShingles;

    explicit Texts(const Example &example)
        : message(normalised(example.userMessage)),
          reply(normalised(example.assistantMessage)),
          messageShingles(shinglesOf(message)),
          replyShingles(shinglesOf(reply))
    {
    }
};

/// Indexes of the examples that take part, the best copy first.
QVector<int> byQuality(const QVector<Example> &examples)
{
    QVector<int> order(examples.size());
    std::iota(order.begin(), order.end(), 0);
    const auto isRejected = [&](int i) { return examples[i].state == ExampleState::Rejected; };
    order.erase(std::remove_if(order.begin(), order.end(), isRejected), order.end());
    const auto rank = [&](int i) {
        const Example &example = examples[i];
        return std::tuple(example.state != ExampleState::Accepted, !example.isStarred, !isEdited(example),
                          example.needsReview, -example.confidence, i);
    };
    std::sort(order.begin(), order.end(), [&rank](int left, int right) { return rank(left) < rank(right); });
    return order;
}

/// The copies that stay, found again by their exact text or by the bands of their signature.
class KeptCopies {
public:
    explicit KeptCopies(double similarity) : m_similarity(similarity) { }

    DuplicateMark markFor(const Texts &texts, const Bands &bands) const
    {
        const auto exact = m_byText.constFind(key(texts));
        if (exact != m_byText.constEnd())
            return {*exact, LeftOutReason::Duplicate};
        const Candidates candidates = candidatesFor(bands);
        for (int candidate : candidates) {
            if (isNear(texts, m_texts[std::size_t(candidate)]))
                return {m_indexes[candidate], LeftOutReason::NearDuplicate};
        }
        return {};
    }

    void keep(int index, Texts texts, const Bands &bands)
    {
        m_byText.insert(key(texts), index);
        const int place = int(m_texts.size());
        for (quint64 band : bands)
            m_byBand.insert(band, place);
        m_indexes.append(index);
        m_texts.push_back(std::move(texts));
    }

private:
    using Candidates = QVarLengthArray<int, mostCandidates>;

    /// Copies that share a band, each once, those of the first bands first.
    Candidates candidatesFor(const Bands &bands) const
    {
        Candidates candidates;
        for (quint64 band : bands) {
            const auto [first, last] = m_byBand.equal_range(band);
            int seen = 0;
            for (auto place = first; place != last && seen < mostCandidates; ++place, ++seen) {
                if (candidates.size() == mostCandidates)
                    return candidates;
                if (!candidates.contains(*place))
                    candidates.append(*place);
            }
        }
        return candidates;
    }

    static QString key(const Texts &texts) { return texts.message + QChar(0x1F) + texts.reply; }

    bool isNear(const Texts &left, const Texts &right) const
    {
        return resemblance(left.replyShingles, right.replyShingles) >= m_similarity
            && resemblance(left.messageShingles, right.messageShingles) >= m_similarity;
    }

    double m_similarity;
    QHash<QString, int> m_byText;
    QMultiHash<quint64, int> m_byBand;
    std::vector<Texts> m_texts;
    QVector<int> m_indexes;
};

} // namespace

QVector<DuplicateMark> findDuplicates(const QVector<Example> &examples, const DuplicateRules &rules)
{
    QVector<DuplicateMark> marks(examples.size());
    KeptCopies kept(rules.similarity);
    const QVector<int> order = byQuality(examples);
    for (int index : order) {
        Texts texts(examples[index]);
        const Bands bands = bandsOf(texts.messageShingles, texts.replyShingles);
        marks[index] = kept.markFor(texts, bands);
        if (marks[index].reason == LeftOutReason::None)
            kept.keep(index, std::move(texts), bands);
    }
    return marks;
}

QVector<DuplicateGroup> duplicateGroups(const QVector<Example> &examples, const DuplicateRules &rules)
{
    const QVector<DuplicateMark> marks = findDuplicates(examples, rules);
    std::map<int, QStringList> others;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks[i].keptIndex >= 0)
            others[marks[i].keptIndex].append(examples[i].id);
    }
    QVector<DuplicateGroup> groups;
    for (const auto &[kept, ids] : others)
        groups.append({examples[kept].id, ids});
    return groups;
}

} // namespace likeness
