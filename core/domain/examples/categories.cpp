// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/examples/categories.h"

#include "domain/text/lexicon.h"
#include "domain/text/narrative.h"
#include "domain/text/questions.h"
#include "domain/text/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace likeness {

namespace {

using Guess = std::optional<CategoryGuess>;

Guess guessGreeting(const QString &userMessage, const QString &reply)
{
    constexpr qsizetype shortOpening = 9;
    constexpr qsizetype shortAnswer = 6;
    if (bareSalutation(reply) != Salutation::None)
        return CategoryGuess{Category::Greeting, CategoryCue::GreetingWord, 0.95F};
    const qsizetype words = wordsOf(reply).size();
    if (words < shortOpening && openingSalutation(reply) != Salutation::None)
        return CategoryGuess{Category::Greeting, CategoryCue::GreetingWord, 0.8F};
    if (words < shortAnswer && bareSalutation(userMessage) != Salutation::None && !reply.contains(u'?'))
        return CategoryGuess{Category::Greeting, CategoryCue::GreetingWord, 0.7F};
    return std::nullopt;
}

Guess guessStory(const QString &reply)
{
    switch (narrationOf(reply)) {
    case Narration::Marked:
        return CategoryGuess{Category::Story, CategoryCue::NarrativeWords, 0.8F};
    case Narration::Long:
        return CategoryGuess{Category::Story, CategoryCue::NarrativeLength, 0.7F};
    case Narration::None:
        break;
    }
    return std::nullopt;
}

/// The part of a text before its first laughing emoji; all of it where it has none.
QString beforeLaughingEmoji(const QString &text)
{
    static const QRegularExpression laughing(uR"([\x{1F602}\x{1F923}\x{1F639}\x{1F606}])"_qs,
                                             QRegularExpression::UseUnicodePropertiesOption);
    return text.left(text.indexOf(laughing));
}

/// A laugh after some words is about the creator's own quip; one at the start only reacts to the other's.
bool laughsAtOwnWords(const QString &reply)
{
    constexpr qsizetype wordsOfAQuip = 3;
    const QStringList words = plainWordsOf(reply);
    const auto laugh = std::find_if(words.cbegin(), words.cend(), isLaugh);
    if (laugh != words.cend())
        return laugh - words.cbegin() >= wordsOfAQuip;
    const QString quip = beforeLaughingEmoji(reply);
    return quip.size() < reply.size() && wordsOf(quip).size() >= wordsOfAQuip;
}

Guess guessJoke(const QString &reply)
{
    if (hasJokeForm(reply))
        return CategoryGuess{Category::Joke, CategoryCue::JokeForm, 0.85F};
    return std::nullopt;
}

Guess guessLaughter(const QString &reply)
{
    if (laughsAtOwnWords(reply))
        return CategoryGuess{Category::Joke, CategoryCue::Laughter, 0.6F};
    return std::nullopt;
}

Guess guessQuestion(const QString &reply)
{
    switch (questionIn(reply)) {
    case QuestionForm::MarkAtEnd:
        return CategoryGuess{Category::Question, CategoryCue::QuestionMark, 0.9F};
    case QuestionForm::MarkInside:
        return CategoryGuess{Category::Question, CategoryCue::QuestionMark, 0.7F};
    case QuestionForm::Words:
        return CategoryGuess{Category::Question, CategoryCue::QuestionWord, 0.7F};
    case QuestionForm::None:
        break;
    }
    return std::nullopt;
}

} // namespace

CategoryGuess guessCategory(const QString &userMessage, const QString &reply)
{
    if (const Guess greeting = guessGreeting(userMessage, reply))
        return *greeting;
    if (const Guess joke = guessJoke(reply))
        return *joke;
    if (const Guess story = guessStory(reply))
        return *story;
    if (const Guess laughter = guessLaughter(reply))
        return *laughter;
    if (const Guess question = guessQuestion(reply))
        return *question;
    return {Category::Statement, CategoryCue::NothingElse, 0.6F};
}

void categorise(Example &example)
{
    if (example.categoryCue == CategoryCue::ChosenByPerson || example.categoryCue == CategoryCue::FromFile)
        return;
    const CategoryGuess guess = guessCategory(example.userMessage, example.assistantMessage);
    example.category = guess.category;
    example.categoryCue = guess.cue;
    example.categoryConfidence = guess.confidence;
}

bool hasJokeForm(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(\bknock,?[ -]knock\b|\bwhy did the \w+|\bwhat do you call an? |\bhow many \w+ does it take|\binto a bar\b)"
        uR"(|\bplot twist\b|(?:^|\s)/[sj](?:\s|$)|\b(?:just|only) kidding\b|\bjk\b|\bthat's what she said\b)"
        uR"(|\bdad joke\b)"
        uR"(|\bkommt (?:ein|eine|'ne|'n) .+ (?:zum|zur|in|ins) |\btreffen sich (?:zwei|drei)\b)"
        uR"(|\b(?:kleiner )?scherz(?: beiseite)?\b|\bnur spa(?:ß|ss)\b|\bkennste den\b|\bkennst du den\b)"
        uR"(|\bqué le dice un|\ben qué se parecen?\b|\b(?:es|era) broma\b|\bva un \w+ (?:y|al|a)\b)"
        uR"(|\bse abre el telón\b)"_qs,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(pattern);
}

} // namespace likeness
