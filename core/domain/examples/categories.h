// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

namespace likeness {

struct CategoryGuess {
    Category category = Category::Statement;
    CategoryCue cue = CategoryCue::NothingElse;
    Confidence confidence = 0; ///< how often the cue is right, as a round figure; not a probability of this very case

    bool operator==(const CategoryGuess &) const = default;
};

/// Guesses what kind of reply an example shows, without a model, for English, German and Spanish. The creator's reply
/// decides; only a greeting may also be told by the exchange. The first rule that holds wins:
///  1. Greeting: the reply holds nothing but greeting or parting words, or opens with one and stays under 9 words, or
///     it stays under 6 words and answers a message that is nothing but a greeting.
///  2. Joke, by form: "knock knock", "why did the ...", "plot twist", "/s", "Kommt ein ... zum ...".
///  3. Story: see text/narrative.h.
///  4. Joke, by a laugh that follows at least three words of the creator's own, or a laughing emoji that does.
///  5. Question: see text/questions.h.
///  6. Statement.
/// On 42 rows written after the rules the first run was right for 76 %
/// (tests/core/domain/examples/categories_test.cpp); dry humour without a laugh and questions without mark or question
/// word are what it misses.
CategoryGuess guessCategory(const QString &userMessage, const QString &reply);

/// Sets the example's category, cue and confidence from the guess, unless a person or the file already chose it.
void categorise(Example &example);

/// Whether a text has the form of a joke (rule 2).
bool hasJokeForm(const QString &text);

} // namespace likeness
