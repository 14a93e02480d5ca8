// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <QDateTime>
#include <QRect>
#include <QString>

#include <optional>

namespace likeness {

enum class Category { Greeting, Question, Statement, Joke, Story };
enum class ExampleState { New, Accepted, Rejected };

/// The rule that decided a category guess; ui and cli turn it into a sentence.
enum class CategoryCue {
    ChosenByPerson,
    FromFile, ///< the imported row named it
    GreetingWord,
    QuestionMark,
    QuestionWord,
    Laughter,
    JokeForm,
    NarrativeLength,
    NarrativeWords,
    NothingElse ///< no cue; a statement by default
};

/// Why an example is left out of the selection (never out of the transcript).
enum class LeftOutReason { None, TooShort, BareGreeting, BareGoodbye, LinkOnly, NumberOnly, Duplicate, NearDuplicate };

/// Where an example comes from: the reply's place in its source.
struct Origin {
    QString sourceId; ///< empty: written by the person or imported as a row
    int page = 0; ///< 1-based
    QRect box; ///< of the reply on that page
    QRect userBox; ///< of the message it answers
    int userPage = 0;

    bool operator==(const Origin &) const = default;
};

/// One few-shot example: a message and the creator's reply. Texts keep the bursts of a turn apart by '\n'.
struct Example {
    QString id;
    QString avatarId;
    QString userMessage; ///< empty where the creator opened the conversation
    QString assistantMessage;
    QString context; ///< what was said before, or the quoted message; may be empty
    QString system; ///< system prompt of an imported row; empty otherwise
    Category category = Category::Statement;
    CategoryCue categoryCue = CategoryCue::NothingElse;
    Confidence categoryConfidence = 0;
    ExampleState state = ExampleState::New;
    LeftOutReason leftOut = LeftOutReason::None;
    bool isSelected = false; ///< among the most representative (see domain/selection)
    bool isStarred = false;
    bool needsReview = false; ///< a member was doubtful, cut or outside its bubble
    Confidence confidence = 1; ///< the lowest of its utterances
    Origin origin;
    QDateTime createdAt; ///< UTC

    bool operator==(const Example &) const = default;
};

/// Stable English names used in files and on the command line: greeting, question, statement, joke, story.
QString categoryName(Category category);
std::optional<Category> categoryFromName(const QString &name);
/// new, accepted, rejected
QString stateName(ExampleState state);
std::optional<ExampleState> stateFromName(const QString &name);

} // namespace likeness
