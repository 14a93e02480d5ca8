// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace likeness {

// Corrections a person makes to a page. Each gives a new page; the old one, put back, is the undo. An index that does
// not exist gives the page as it was. What a person typed is certain: its confidence becomes 1.

/// Where a word stands: in a message, or in a line of a page that has no messages.
struct WordPlace {
    int utterance = -1;
    int line = -1;
    int word = 0;

    bool operator==(const WordPlace &) const = default;
};

/// What is asked about below this confidence.
inline constexpr Confidence defaultDoubt = 0.8F;

Page withWord(Page page, int utterance, int word, const QString &text);
/// Words that stay keep their boxes; those that changed get the boxes of what stood there.
Page withText(Page page, int utterance, const QString &text);
Page withSpeaker(Page page, int utterance, const Speaker &speaker);
/// Every message on the page that stands on that side (not ignored ones) gets the speaker.
Page withSide(Page page, Speaker::Side side, const Speaker &speaker);
/// The two sides exchanged.
Page withFlippedSides(Page page);
/// Kept on the page for the eye, but never part of the conversation.
Page withIgnored(Page page, int utterance, bool isIgnored = true);
Page withoutUtterance(Page page, int utterance);
/// A message put together from words that were read in an area; it takes its place by its height on the page.
Page withUtterance(Page page, const QRect &box, const QVector<Word> &words);
/// The message's box was moved or resized; its text stays.
Page withBox(Page page, int utterance, const QRect &box);
/// The message's words are these now, read anew in `box`.
Page withWords(Page page, int utterance, const QRect &box, const QVector<Word> &words);

/// The same for pages without messages (documents, scans).
Page withLineWord(Page page, int line, int word, const QString &text);
Page withLineText(Page page, int line, const QString &text);

/// Words below the threshold in reading order; those of ignored messages are left out.
QVector<WordPlace> doubtfulWords(const Page &page, Confidence threshold = defaultDoubt);
Word wordAt(const Page &page, const WordPlace &place);
/// The word corrected, wherever it stands.
Page withWordAt(Page page, const WordPlace &place, const QString &text);

} // namespace likeness
