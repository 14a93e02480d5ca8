// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace likeness {

/// One blank-separated piece of a query as a person types it; quotes hold blanks together.
struct QueryPiece {
    QString key; ///< before the colon, lower case; empty for words and phrases
    QString value; ///< without its quotes
    bool isQuoted = false; ///< the value is
    bool isNegated = false;
    qsizetype start = 0; ///< in the text, the '-' included
    qsizetype length = 0;
};

/// Cuts a query into its pieces. In quotes \" stands for a quote and \\ for a backslash; a quote that does not close
/// ends with the text. What has a colon but cannot be a key (9:41, https://...) is a word.
QVector<QueryPiece> queryPieces(const QString &text);

/// key:value with quotes, whatever the value holds.
QString quotedTerm(const QString &key, const QString &value);

} // namespace likeness
