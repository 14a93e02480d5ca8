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
///  1. Greeting: the reply is made of greeting or parting words alone, or opens with one and stays under 9 words, or
///     it is under 6 words and answers a message that is nothing but a greeting.
///  2. Joke, by form: "knock knock", "why did the ... cross", "plot twist", "/s", "Kommt ein ... zum Arzt".
///  3. Story: 60 words and more that tell of the past, or 18 and more with two or more narrative words ("then",
///     "suddenly", "plötzlich", "entonces").
///  4. Joke, by laughter of the creator's own that goes with at least two other words.
///  5. Question: the last sentence ends in a question mark, or the reply starts with a question word and has no full
///     stop.
///  6. Statement.
CategoryGuess guessCategory(const QString &userMessage, const QString &reply);

/// Sets the example's category, cue and confidence from the guess, unless a person or the file already chose it.
void categorise(Example &example);

/// Whether a text has the form of a joke (rule 2).
bool hasJokeForm(const QString &text);

} // namespace likeness
