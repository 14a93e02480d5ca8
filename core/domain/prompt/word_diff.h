// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace likeness {

enum class DiffKind { Same, Removed, Added };

/// A stretch of words and what became of it.
struct DiffPiece {
    DiffKind kind = DiffKind::Same;
    QString text;

    bool operator==(const DiffPiece &) const = default;
};

/// What changed between two texts, word by word: pieces without Added ones are the text before, without Removed ones
/// the text after, to the last character. Words, spaces and marks are compared by the shortest change there is (Myers,
/// "An O(ND) difference algorithm and its variations", 1986, in linear space); words that changed beside each other
/// then make one piece, with the spaces between them.
QVector<DiffPiece> wordDiff(const QString &before, const QString &after);

/// A line of both texts beside each other, for two columns. Where a text has no such line, its side is empty.
struct DiffRow {
    QVector<DiffPiece> before; ///< Same and Removed
    QVector<DiffPiece> after; ///< Same and Added
    bool isChanged = false;

    bool operator==(const DiffRow &) const = default;
};

/// The pieces by lines; no piece holds a line end.
QVector<DiffRow> sideBySide(const QVector<DiffPiece> &pieces);

} // namespace likeness
