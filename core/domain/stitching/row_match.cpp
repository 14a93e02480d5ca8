// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stitching/row_match.h"

#include "domain/stitching.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace likeness {
namespace {

constexpr int cellTolerance = 6; // levels; compression noise of flat areas stays below
constexpr double changedRow = 2; // mean difference of a row's values that shows as a change
constexpr int inkDeviation = 16; // doubled deviation: 8 levels; a text line has 60 and more
constexpr double acceptedScore = 7; // lossless captures score 0 to 3, small JPEG of quality 50 up to 5
constexpr double acceptedOfRival = 0.35; // right shifts were measured below 0.28
constexpr int rivalDistance = 6; // rows; nearer shifts are the same hit, slightly off
constexpr int coarseStep = 4;
constexpr int coarseHits = 8;
constexpr int refineReach = 3;

struct Interval {
    int top = 0;
    int height = 0;
};

struct ScoredShift {
    int shift = 0;
    double score = std::numeric_limits<double>::infinity();
    int inkRows = 0;
};

/// The row signatures of two captures of equal size, cut down to the columns that scroll.
class RowPair {
public:
    RowPair(const Page &upper, const Page &lower);

    /// From top to bottom, the rows that differ at the same place.
    QVector<int> changedRows() const;
    /// Inside the scrolling area, by the rows of both alone.
    std::optional<RowMatch> bestShift(Interval area) const;

private:
    struct Side {
        QByteArray values; // per row: the scrolling columns' means, then their deviations
        QByteArray profile; // per row: mean deviation
        QVector<bool> isInked;
    };

    void findScrollingColumns(const QByteArray &upper, const QByteArray &lower);
    Side sideOf(const QByteArray &signature) const;
    double difference(int upperRow, int lowerRow) const;
    bool isInkedPair(int upperRow, int lowerRow) const
    {
        return m_upper.isInked[upperRow] || m_lower.isInked[lowerRow];
    }
    QVector<ScoredShift> coarseShifts(Interval area) const;
    double coarseScore(Interval area, int shift) const;
    ScoredShift fineScore(Interval area, int shift) const;
    ScoredShift refined(Interval area, int shift) const;
    bool isAcceptable(const ScoredShift &hit) const;

    int m_rows = 0;
    QVector<int> m_columns;
    Side m_upper;
    Side m_lower;
};

int levelOf(const QByteArray &bytes, qsizetype index)
{
    return uchar(bytes.at(index));
}

RowPair::RowPair(const Page &upper, const Page &lower) : m_rows(upper.size.height())
{
    findScrollingColumns(upper.rowSignature, lower.rowSignature);
    m_upper = sideOf(upper.rowSignature);
    m_lower = sideOf(lower.rowSignature);
}

// A side bar beside the conversation stands still; taken in, it would hide what moves.
void RowPair::findScrollingColumns(const QByteArray &upper, const QByteArray &lower)
{
    std::array<int, signatureColumns> changes{};
    for (qsizetype i = 0; i < upper.size(); ++i) {
        if (std::abs(levelOf(upper, i) - levelOf(lower, i)) > cellTolerance)
            ++changes[size_t(i % signatureColumns)];
    }
    for (int column = 0; column < signatureColumns; ++column) {
        if (changes[size_t(column)] > m_rows / 50)
            m_columns.append(column);
    }
    if (m_columns.isEmpty()) {
        m_columns.resize(signatureColumns);
        std::iota(m_columns.begin(), m_columns.end(), 0);
    }
}

RowPair::Side RowPair::sideOf(const QByteArray &signature) const
{
    Side side;
    side.values.reserve(m_rows * 2 * m_columns.size());
    side.profile.reserve(m_rows);
    side.isInked.reserve(m_rows);
    for (qsizetype start = 0; start < signature.size(); start += signatureRowBytes) {
        int sum = 0;
        int most = 0;
        for (int column : m_columns)
            side.values.append(signature.at(start + column));
        for (int column : m_columns) {
            const char deviation = signature.at(start + signatureColumns + column);
            side.values.append(deviation);
            sum += uchar(deviation);
            most = std::max(most, int(uchar(deviation)));
        }
        side.profile.append(char(sum / m_columns.size()));
        side.isInked.append(most > inkDeviation);
    }
    return side;
}

double RowPair::difference(int upperRow, int lowerRow) const
{
    const qsizetype width = 2 * m_columns.size();
    const char *first = m_upper.values.constData() + upperRow * width;
    const char *second = m_lower.values.constData() + lowerRow * width;
    int sum = 0;
    for (qsizetype i = 0; i < width; ++i)
        sum += std::abs(int(uchar(first[i])) - int(uchar(second[i])));
    return double(sum) / double(width);
}

QVector<int> RowPair::changedRows() const
{
    QVector<int> changed;
    for (int y = 0; y < m_rows; ++y) {
        if (difference(y, y) > changedRow)
            changed.append(y);
    }
    return changed;
}

double RowPair::coarseScore(Interval area, int shift) const
{
    int sum = 0;
    int count = 0;
    for (int y = area.top; y < area.top + area.height - shift; y += coarseStep) {
        if (!isInkedPair(y + shift, y))
            continue;
        sum += std::abs(levelOf(m_upper.profile, y + shift) - levelOf(m_lower.profile, y));
        ++count;
    }
    const int fewest = std::max(5, m_rows / 24 / coarseStep);
    return count < fewest ? std::numeric_limits<double>::infinity() : double(sum) / count;
}

// The best shifts by one number a row, no two of them neighbours.
QVector<ScoredShift> RowPair::coarseShifts(Interval area) const
{
    QVector<ScoredShift> all;
    for (int shift = 1; shift < area.height; ++shift) {
        const double score = coarseScore(area, shift);
        if (score < std::numeric_limits<double>::infinity())
            all.append({shift, score, 0});
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.score < b.score; });
    QVector<ScoredShift> hits;
    for (const ScoredShift &candidate : std::as_const(all)) {
        const auto isNear = [&](const ScoredShift &hit) {
            return std::abs(hit.shift - candidate.shift) <= rivalDistance;
        };
        if (std::none_of(hits.cbegin(), hits.cend(), isNear))
            hits.append(candidate);
        if (hits.size() == coarseHits)
            break;
    }
    return hits;
}

ScoredShift RowPair::fineScore(Interval area, int shift) const
{
    double sum = 0;
    int count = 0;
    for (int y = area.top; y < area.top + area.height - shift; ++y) {
        if (!isInkedPair(y + shift, y))
            continue;
        sum += difference(y + shift, y);
        ++count;
    }
    const int fewest = std::max(20, m_rows / 24); // about one bubble
    if (count < fewest)
        return {shift};
    return {shift, sum / count, count};
}

ScoredShift RowPair::refined(Interval area, int shift) const
{
    ScoredShift best;
    for (int near = std::max(1, shift - refineReach); near <= shift + refineReach; ++near) {
        const ScoredShift scored = fineScore(area, near);
        if (scored.score < best.score)
            best = scored;
    }
    return best;
}

// The fewer rows there are, the better they must agree: one short message looks much like another.
bool RowPair::isAcceptable(const ScoredShift &hit) const
{
    const double evidence = std::min(1.0, double(hit.inkRows) / (m_rows / 6.0));
    return hit.score < acceptedScore * evidence;
}

std::optional<RowMatch> RowPair::bestShift(Interval area) const
{
    QVector<ScoredShift> hits;
    for (const ScoredShift &hit : coarseShifts(area))
        hits.append(refined(area, hit.shift));
    std::sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) { return a.score < b.score; });
    if (hits.isEmpty() || !isAcceptable(hits[0]))
        return std::nullopt;
    const auto isRival = [&](const auto &hit) { return std::abs(hit.shift - hits[0].shift) > rivalDistance; };
    const auto rival = std::find_if(hits.cbegin() + 1, hits.cend(), isRival);
    if (rival != hits.cend() && hits[0].score >= acceptedOfRival * rival->score)
        return std::nullopt;
    return RowMatch{hits[0].shift, hits[0].inkRows};
}

// The largest run of changed rows, over gaps of up to `bridged` rows: two captures are alike in some rows by chance. A
// changed clock in the header is a run of its own, and small.
Interval scrollArea(const QVector<int> &changedRows, int rows, int bridged)
{
    Interval best;
    int top = 0;
    int last = -rows;
    for (int y : changedRows) {
        if (y - last > bridged)
            top = y;
        last = y;
        if (last - top + 1 > best.height)
            best = {top, last - top + 1};
    }
    return best;
}

bool isInAMessage(int row, const QVector<Utterance> &utterances)
{
    return std::any_of(utterances.cbegin(), utterances.cend(),
                       [row](const Utterance &u) { return row >= u.box.top() && row <= u.box.bottom(); });
}

// The same view taken twice: only the clock or another small thing outside the messages changed.
bool isSameView(const Page &first, const Page &second, const QVector<int> &changedRows)
{
    return changedRows.size() < first.size.height() / 8
        && std::none_of(changedRows.cbegin(), changedRows.cend(), [&](int row) {
               return isInAMessage(row, first.utterances) || isInAMessage(row, second.utterances);
           });
}

} // namespace

std::optional<RowMatch> matchRows(const Page &upper, const Page &lower)
{
    const int rows = upper.size.height();
    const qsizetype bytes = qsizetype(rows) * signatureRowBytes;
    if (upper.size != lower.size || bytes == 0 || upper.rowSignature.size() != bytes
        || lower.rowSignature.size() != bytes)
        return std::nullopt;
    const RowPair pair(upper, lower);
    const QVector<int> changedRows = pair.changedRows();
    if (isSameView(upper, lower, changedRows))
        return RowMatch{0, rows};
    // Short gaps keep a changed clock out; where that tears the area apart, longer ones.
    const Interval area = scrollArea(changedRows, rows, rows / 32);
    const Interval wider = scrollArea(changedRows, rows, rows / 14);
    const auto match = pair.bestShift(area);
    return match || wider.height == area.height ? match : pair.bestShift(wider);
}

} // namespace likeness
