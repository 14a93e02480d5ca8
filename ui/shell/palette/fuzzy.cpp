// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/fuzzy.h"

#include <QStringList>

namespace likeness {

namespace {

constexpr int perWordStart = 12;
constexpr int perNeighbour = 6;
constexpr int wholePart = 40; ///< the letters stand there as one piece
constexpr int longest = 100; ///< texts beyond it count as this long
constexpr int wholeStart = 60; ///< and at the start of a word

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

int wordScore(const QString &word, const QString &text)
{
    const qsizetype whole = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (whole >= 0)
        return (startsWord(text, whole) ? wholeStart : wholePart) + int(word.size());
    int score = 0;
    qsizetype last = -2;
    for (const QChar letter : word) {
        const qsizetype at = text.indexOf(letter, qMax<qsizetype>(0, last + 1), Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        score += (startsWord(text, at) ? perWordStart : 0) + (at == last + 1 ? perNeighbour : 0);
        last = at;
    }
    // Letters strewn over a text by chance are no find.
    return score >= int(word.size()) * perNeighbour ? score : -1;
}

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    int score = 0;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const int one = wordScore(word, text);
        if (one < 0)
            return -1;
        score += one;
    }
    return score * longest - qMin(int(text.size()), longest - 1); // of equals the shorter
}

} // namespace likeness
