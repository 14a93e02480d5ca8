// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prompt/word_diff.h"

#include <QHash>

#include <algorithm>

namespace likeness {

namespace {

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'\'' || c == u'’';
}

/// Words, runs of spaces, and every other character by itself; line ends stand alone, so that lines can be told.
QStringList tokensOf(const QString &text)
{
    const auto kind = [](QChar c) { return c == u'\n' ? 0 : isWordPart(c) ? 1 : c.isSpace() ? 2 : 0; };
    QStringList tokens;
    for (qsizetype start = 0; start < text.size();) {
        const int first = kind(text[start]);
        qsizetype end = start + 1;
        while (first != 0 && end < text.size() && kind(text[end]) == first)
            ++end;
        tokens.append(text.mid(start, end - start));
        start = end;
    }
    return tokens;
}

struct Range {
    qsizetype from = 0;
    qsizetype to = 0;

    qsizetype size() const { return to - from; }
};

/// The stretch of equal tokens in the middle of a shortest path, as offsets into both ranges.
struct Snake {
    qsizetype fromBefore = 0;
    qsizetype fromAfter = 0;
    qsizetype toBefore = 0;
    qsizetype toAfter = 0;
};

/// How far paths from one corner reach on each diagonal. `isForward`: from the beginning; else from the end.
class Front {
public:
    Front(const QVector<int> &before, const QVector<int> &after, Range b, Range a, bool isForward)
        : m_before(before),
          m_after(after),
          m_b(b),
          m_a(a),
          m_isForward(isForward),
          m_offset(b.size() + a.size() + 2),
          m_reach(2 * m_offset + 1, 0)
    {
    }

    qsizetype reach(qsizetype diagonal) const { return m_reach[m_offset + diagonal]; }

    /// Goes one step further on the diagonal, then along what is equal. Returns where the equal stretch began.
    qsizetype advance(qsizetype diagonal, qsizetype steps)
    {
        const bool isDown = diagonal == -steps || (diagonal != steps && reach(diagonal - 1) < reach(diagonal + 1));
        const qsizetype start = isDown ? reach(diagonal + 1) : reach(diagonal - 1) + 1;
        qsizetype x = start;
        while (x < m_b.size() && x - diagonal < m_a.size() && isEqual(x, x - diagonal))
            ++x;
        m_reach[m_offset + diagonal] = x;
        return start;
    }

private:
    bool isEqual(qsizetype x, qsizetype y) const
    {
        return m_isForward ? m_before[m_b.from + x] == m_after[m_a.from + y]
                           : m_before[m_b.to - 1 - x] == m_after[m_a.to - 1 - y];
    }

    const QVector<int> &m_before;
    const QVector<int> &m_after;
    Range m_b;
    Range m_a;
    bool m_isForward;
    qsizetype m_offset;
    QVector<qsizetype> m_reach;
};

/// Marks what is removed and what is added on a shortest path, by halving it again and again.
class Comparison {
public:
    Comparison(const QVector<int> &before, const QVector<int> &after)
        : removed(before.size(), false),
          added(after.size(), false),
          m_before(before),
          m_after(after)
    {
    }

    void compare(Range b, Range a)
    {
        while (b.size() > 0 && a.size() > 0 && m_before[b.from] == m_after[a.from])
            ++b.from, ++a.from;
        while (b.size() > 0 && a.size() > 0 && m_before[b.to - 1] == m_after[a.to - 1])
            --b.to, --a.to;
        if (b.size() == 0 || a.size() == 0) {
            std::fill(removed.begin() + b.from, removed.begin() + b.to, true);
            std::fill(added.begin() + a.from, added.begin() + a.to, true);
            return;
        }
        const Snake middle = middleOf(b, a);
        compare({b.from, b.from + middle.fromBefore}, {a.from, a.from + middle.fromAfter});
        compare({b.from + middle.toBefore, b.to}, {a.from + middle.toAfter, a.to});
    }

    QVector<bool> removed;
    QVector<bool> added;

private:
    Snake middleOf(Range b, Range a) const
    {
        const qsizetype delta = b.size() - a.size();
        const bool isOdd = delta % 2 != 0;
        Front forward(m_before, m_after, b, a, true);
        Front backward(m_before, m_after, b, a, false);
        for (qsizetype steps = 0;; ++steps) {
            for (qsizetype k = -steps; k <= steps; k += 2) {
                const qsizetype start = forward.advance(k, steps);
                const bool mayMeet = isOdd && std::abs(delta - k) < steps;
                if (mayMeet && forward.reach(k) + backward.reach(delta - k) >= b.size())
                    return {start, start - k, forward.reach(k), forward.reach(k) - k};
            }
            for (qsizetype k = -steps; k <= steps; k += 2) {
                const qsizetype start = backward.advance(k, steps);
                const qsizetype end = backward.reach(k);
                const bool mayMeet = !isOdd && std::abs(delta - k) <= steps;
                if (mayMeet && end + forward.reach(delta - k) >= b.size())
                    return {b.size() - end, a.size() - (end - k), b.size() - start, a.size() - (start - k)};
            }
        }
    }

    const QVector<int> &m_before;
    const QVector<int> &m_after;
};

void append(QVector<DiffPiece> &pieces, DiffKind kind, const QString &text)
{
    if (text.isEmpty())
        return;
    if (!pieces.isEmpty() && pieces.last().kind == kind)
        pieces.last().text += text;
    else
        pieces.append({kind, text});
}

/// A change of several words reads better in one piece than cut at each space, which both sides share. Between two
/// stretches of the same, what was removed stands before what was added.
QVector<DiffPiece> gathered(const QVector<DiffPiece> &pieces)
{
    QVector<DiffPiece> result;
    DiffPiece removed{DiffKind::Removed, {}};
    DiffPiece added{DiffKind::Added, {}};
    const auto isSpace = [](const QString &text) { return text.trimmed().isEmpty() && !text.contains(u'\n'); };
    const auto flush = [&] {
        append(result, DiffKind::Removed, std::exchange(removed.text, {}));
        append(result, DiffKind::Added, std::exchange(added.text, {}));
    };
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const DiffPiece &piece = pieces[i];
        const bool isInside = !removed.text.isEmpty() && !added.text.isEmpty() && i + 1 < pieces.size();
        if (piece.kind == DiffKind::Same && !(isInside && isSpace(piece.text))) {
            flush();
            append(result, DiffKind::Same, piece.text);
            continue;
        }
        if (piece.kind != DiffKind::Added)
            removed.text += piece.text;
        if (piece.kind != DiffKind::Removed)
            added.text += piece.text;
    }
    flush();
    return result;
}

/// Lines of one side that wait for those of the other.
struct Column {
    QVector<QVector<DiffPiece>> lines;
    QVector<DiffPiece> current;

    void add(DiffKind kind, const QString &text)
    {
        const QStringList parts = text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                lines.append(std::exchange(current, {}));
            append(current, kind, parts[i]);
        }
    }
};

void appendRows(QVector<DiffRow> &rows, Column &before, Column &after)
{
    const auto isSame = [](const QVector<DiffPiece> &line) {
        return std::all_of(line.begin(), line.end(), [](const DiffPiece &one) { return one.kind == DiffKind::Same; });
    };
    for (qsizetype i = 0; i < std::max(before.lines.size(), after.lines.size()); ++i) {
        DiffRow row{before.lines.value(i), after.lines.value(i), false};
        const bool isPaired = i < before.lines.size() && i < after.lines.size();
        row.isChanged = !isPaired || !isSame(row.before) || !isSame(row.after);
        rows.append(row);
    }
    before.lines.clear();
    after.lines.clear();
}

} // namespace

QVector<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    const QStringList was = tokensOf(before);
    const QStringList is = tokensOf(after);
    QHash<QString, int> numbers;
    const auto numbered = [&numbers](const QStringList &tokens) {
        QVector<int> result;
        for (const QString &token : tokens) {
            const int number = numbers.value(token, int(numbers.size()));
            numbers.insert(token, number);
            result.append(number);
        }
        return result;
    };
    const QVector<int> wasNumbers = numbered(was);
    const QVector<int> isNumbers = numbered(is);
    Comparison comparison(wasNumbers, isNumbers);
    comparison.compare({0, was.size()}, {0, is.size()});
    QVector<DiffPiece> pieces;
    for (qsizetype b = 0, a = 0; b < was.size() || a < is.size();) {
        if (b < was.size() && comparison.removed[b])
            append(pieces, DiffKind::Removed, was[b++]);
        else if (a < is.size() && comparison.added[a])
            append(pieces, DiffKind::Added, is[a++]);
        else
            append(pieces, DiffKind::Same, was[b++]), ++a;
    }
    return gathered(pieces);
}

QVector<DiffRow> sideBySide(const QVector<DiffPiece> &pieces)
{
    QVector<DiffRow> rows;
    Column before;
    Column after;
    for (const DiffPiece &piece : pieces) {
        const QStringList lines = piece.kind == DiffKind::Same ? piece.text.split(u'\n') : QStringList{piece.text};
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString text = i > 0 ? u'\n' + lines[i] : lines[i];
            if (piece.kind != DiffKind::Added)
                before.add(piece.kind, text);
            if (piece.kind != DiffKind::Removed)
                after.add(piece.kind, text);
            if (piece.kind == DiffKind::Same && i > 0)
                appendRows(rows, before, after);
        }
    }
    before.add(DiffKind::Same, QStringLiteral("\n"));
    after.add(DiffKind::Same, QStringLiteral("\n"));
    appendRows(rows, before, after);
    return rows;
}

} // namespace likeness
