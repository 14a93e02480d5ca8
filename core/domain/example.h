// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personal_data.h"
#include "domain/transcript.h"

#include <QDateTime>
#include <QRect>
#include <QString>
#include <QStringList>

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
enum class LeftOutReason {
    None,
    TooShort,
    BareGreeting,
    BareGoodbye,
    LinkOnly,
    NumberOnly,
    Duplicate,
    NearDuplicate,
    Opener
};

/// Where an example comes from: the reply's place in its source.
struct Origin {
    QString sourceId; ///< empty: written by the person or imported as a row
    int page = 0; ///< 1-based
    QRect box; ///< of the reply on that page
    QRect userBox; ///< of the message it answers
    int userPage = 0;

    bool operator==(const Origin &) const = default;
};

/// On which side of a training set an example is put.
enum class Split {
    Auto, ///< wherever the division puts it
    Train,
    Validation
};

/// The texts as they were found, kept from the first change a person made to them.
struct OriginalTexts {
    QString userMessage;
    QString assistantMessage;

    bool operator==(const OriginalTexts &) const = default;
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
    Split split = Split::Auto; ///< as the person pinned it
    QString speaker; ///< whom the reply answers, as the source names them, a name a line; empty where it does not
    QString importedFrom; ///< what the imported row named as its source; empty otherwise
    QString language; ///< two-letter code of the guess over both texts; empty: not told by so little text
    PersonalKinds personalData; ///< what both texts seem to hold, but for what the person said is none
    QStringList notPersonal; ///< finds that the person chose to ignore, as they stand in the texts
    std::optional<OriginalTexts> original; ///< set while the texts are not what was found
    QDateTime trashedAt; ///< UTC; valid while it lies in the trash

    bool operator==(const Example &) const = default;
};

/// Stable English names used in files and on the command line: greeting, question, statement, joke, story.
QString categoryName(Category category);
std::optional<Category> categoryFromName(const QString &name);
/// new, accepted, rejected
QString stateName(ExampleState state);
std::optional<ExampleState> stateFromName(const QString &name);
/// auto, train, val (also: validation)
QString splitName(Split split);
std::optional<Split> splitFromName(const QString &name);

bool isEdited(const Example &example);
bool isInTrash(const Example &example);
/// Removed for good: what is left of it is that its source must not give it again. It counts as in the trash.
bool isGone(const Example &example);

} // namespace likeness
