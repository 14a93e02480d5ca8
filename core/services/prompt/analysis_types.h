// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/example.h"

#include <optional>

namespace likeness {

/// One thing that a model says of how somebody writes, with the words that show it.
struct StyleFinding {
    QString text;
    QStringList quotes; ///< each occurs in what was sent, word for word

    bool operator==(const StyleFinding &) const = default;
};

/// What a model made of somebody's messages. None of it is stored: a person looks at it first, and keeps the system
/// prompt as a draft.
struct StyleAnalysis {
    QVector<StyleFinding> patterns; ///< how messages are built
    QVector<StyleFinding> vocabulary; ///< words, phrases, spellings, emoji
    QVector<StyleFinding> behaviour; ///< how they deal with the others
    QString systemPrompt;
    int rejectedQuotes = 0; ///< occur nowhere in what was sent, and were left out
    int rejectedFindings = 0; ///< had no quote left, and were left out with them
    QString model; ///< that answered
    bool isPartial = false; ///< it ended before the answer was whole; what came is here
    std::optional<Error> cutBy; ///< why; set where isPartial is

    bool operator==(const StyleAnalysis &) const = default;
};

/// A message of a source as it is shown to a model under a number, to be named by it.
struct NumberedMessage {
    QString speaker; ///< as the source names them; "" where it does not
    QString text;
    Origin origin; ///< of this message: sourceId, page and box
    bool startsConversation = false;

    bool operator==(const NumberedMessage &) const = default;
};

/// Examples that a model pointed out, in words of the sources alone: it answers with numbers of messages, never with
/// texts. Nothing is stored before Analyst::keep().
struct FoundExamples {
    QVector<Example> examples; ///< New, with their origins, without ids
    int rejected = 0; ///< of those pointed out: numbers that are not there, out of order or used twice, or no reply
    int known = 0; ///< are among the avatar's examples already, and were left out
    QString model;
    bool isPartial = false;
    std::optional<Error> cutBy;

    bool operator==(const FoundExamples &) const = default;
};

} // namespace likeness
