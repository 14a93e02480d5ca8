// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

namespace likeness {

/// How often something was found, and where. Counted are messages unless said otherwise: the lines of a reply.
struct StyleShare {
    int count = 0;
    int of = 0;
    QStringList evidence; ///< ids of examples that show it, in their order; at most `mostEvidence` of them

    double value() const { return of == 0 ? 0 : double(count) / of; }
    bool operator==(const StyleShare &) const = default;
};

/// Between which values a share lies with 95 % confidence, judged by a sample.
struct ShareRange {
    double low = 0;
    double high = 1;

    bool operator==(const ShareRange &) const = default;
};

/// The score interval of Wilson ("Probable inference, the law of succession, and statistical inference", 1927), which
/// holds for few messages and for shares near 0 and 1, where the usual one does not.
ShareRange rangeOf(const StyleShare &share);

/// Something the creator says or types again and again: a greeting, a phrase, an emoji.
struct StyleHabit {
    QString text; ///< as it is written most often; words case-folded
    StyleShare share;

    bool operator==(const StyleHabit &) const = default;
};

/// How the messages begin and what they end in.
struct StyleCasing {
    StyleShare lowerStart; ///< of the messages that begin with a letter that has two cases
    StyleShare noCapitals; ///< of the messages with such letters: none of them is a capital
    StyleShare shouting; ///< of all messages: they hold a word of four letters or more, all capitals

    bool operator==(const StyleCasing &) const = default;
};

/// Of all messages but for bare links.
struct StylePunctuation {
    StyleShare noneAtEnd; ///< end in a letter, a digit or an emoji
    StyleShare stopAtEnd; ///< end in one full stop
    StyleShare exclamation; ///< hold an exclamation mark
    StyleShare question; ///< ask, with a mark or without (see questionIn)
    StyleShare ellipsis; ///< hold "..", "..." or "…"
    StyleShare repeatedMarks; ///< hold "!!", "??", "?!" and longer runs

    bool operator==(const StylePunctuation &) const = default;
};

/// How somebody writes, as counted on this computer, each figure with its sample and with examples that show it.
struct StyleCard {
    int examples = 0; ///< that were looked at
    int messages = 0; ///< lines of their replies
    int words = 0;

    QString language; ///< of most replies, ISO 639-1; empty: they do not tell
    double sentenceWords = 0; ///< median of the words in a sentence (bounds after UAX #29, and line ends)
    double messageWords = 0; ///< median of the words in a message
    double burst = 0; ///< messages in a reply, on average
    /// Distinct words among 50 that follow each other, on average: the moving-average type-token ratio of Covington and
    /// McFall ("Cutting the Gordian knot", 2010), which does not fall as texts grow. 0: fewer than 50 words.
    double variety = 0;

    StyleShare emoji; ///< messages that hold one
    QVector<StyleHabit> favouriteEmoji; ///< whole graphemes, most messages first
    StyleCasing casing;
    StylePunctuation punctuation;
    StyleShare elongation; ///< messages with a word drawn out ("sooo")
    StyleShare laughter; ///< messages that laugh in words ("haha")
    QVector<StyleHabit> laughs;
    QVector<StyleHabit> greetings; ///< of the replies, as they open, drawn-out forms as they are typed
    QVector<StyleHabit> partings;
    /// Phrases of two to five words that occur in three replies or more and that the creator uses more than the others
    /// do, by the log-likelihood ratio of Dunning ("Accurate methods for the statistics of surprise and coincidence",
    /// 1993) at p < 0.05; the surest first. Without messages of others there is nothing to compare. A phrase within a
    /// longer one counts only for where it stands alone.
    QVector<StyleHabit> phrases;
    /// Single words by the same measure, everyday words left out (Rayson and Garside, "Comparing corpora using
    /// frequency profiling", 2000).
    QVector<StyleHabit> typicalWords;

    bool operator==(const StyleCard &) const = default;
};

inline constexpr int mostEvidence = 12;

/// Looks at the replies of all examples but for rejected ones and repeats. English, German and Spanish are known as far
/// as words matter (greetings, everyday words, questions); the rest holds for any language.
StyleCard styleCardOf(const QVector<Example> &examples);

/// A first system prompt out of a style card: a sentence for each habit that the sample is large enough to tell, so no
/// claim rests on a handful of messages.
/// @param wording what may be said, one line each behind the name of its condition (resources/prompts/from_style.md)
QString promptFrom(const StyleCard &card, const QString &name, const QString &wording);

} // namespace likeness
