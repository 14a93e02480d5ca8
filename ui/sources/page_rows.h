// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace likeness {

/// A place on a page: one of its rows, and one of the row's words (-1: the row as a whole).
struct WordRef {
    int row = -1;
    int word = -1;

    bool isValid() const { return row >= 0; }
    bool operator==(const WordRef &) const = default;
};

/// One row of a page as a person sees it: a message, or a line of a document.
struct PageRow {
    QString text;
    QRect box;
    QVector<Word> words;
    Confidence confidence = 1;
    Speaker speaker;
    QString shownTime;
    QString quote;
    bool hasSpeaker = false; ///< a message; lines of documents have none
    bool isCut = false;
    bool isOutsideBubble = false;
    bool isHidden = false; ///< text of a document that a reader does not see
    bool isIgnored = false; ///< a person said that it is no message

    bool operator==(const PageRow &) const = default;
};

/// The messages of a page, else its lines; a page's rows have the indices that domain/page_edits counts by.
QVector<PageRow> rowsOf(const Page &page);
/// True when the rows are messages.
bool hasMessages(const Page &page);

/// Where each word stands in the row's text; a word that is not there has an empty span.
struct WordSpan {
    int start = 0;
    int length = 0;

    bool operator==(const WordSpan &) const = default;
};
QVector<WordSpan> wordSpans(const PageRow &row);

bool isDoubtful(const Word &word, Confidence threshold);
int doubtfulCount(const QVector<PageRow> &rows, Confidence threshold);
/// The doubtful word behind (step 1) or before (step -1) a place; not valid when there is none in that direction.
WordRef nextDoubtful(const QVector<PageRow> &rows, WordRef from, int step, Confidence threshold);
/// The word at a point of the page, else the row there, else nothing.
WordRef rowAt(const QVector<PageRow> &rows, const QPoint &point);

} // namespace likeness
