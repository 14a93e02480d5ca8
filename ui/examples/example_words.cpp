// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/example_words.h"

#include "ui/common/tokens.h"

#include <QCoreApplication>
#include <QLocale>

namespace likeness {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Examples)

public:
    static QString cue(CategoryCue cue);
};

QString Words::cue(CategoryCue cue)
{
    switch (cue) {
    case CategoryCue::ChosenByPerson:
        return tr("Chosen by you.");
    case CategoryCue::FromFile:
        return tr("Named in the imported file.");
    case CategoryCue::GreetingWord:
        return tr("Guessed from a greeting word");
    case CategoryCue::QuestionMark:
        return tr("Guessed from the question mark");
    case CategoryCue::QuestionWord:
        return tr("Guessed from a question word");
    case CategoryCue::Laughter:
        return tr("Guessed from the laughter");
    case CategoryCue::JokeForm:
        return tr("Guessed from the form of a joke");
    case CategoryCue::NarrativeLength:
        return tr("Guessed from its length and past tense");
    case CategoryCue::NarrativeWords:
        return tr("Guessed from words that tell a story");
    case CategoryCue::NothingElse:
        return tr("Nothing marks it as another kind");
    }
    return {};
}

} // namespace

QString stateWord(ExampleState state)
{
    switch (state) {
    case ExampleState::New:
        return Words::tr("New");
    case ExampleState::Accepted:
        return Words::tr("Accepted");
    case ExampleState::Rejected:
        return Words::tr("Rejected");
    }
    return {};
}

QString splitWord(Split split)
{
    switch (split) {
    case Split::Auto:
        return Words::tr("Automatic");
    case Split::Train:
        return Words::tr("Training");
    case Split::Validation:
        return Words::tr("Validation");
    }
    return {};
}

QString iconOf(ExampleState state)
{
    switch (state) {
    case ExampleState::New:
        return QStringLiteral("circle");
    case ExampleState::Accepted:
        return QStringLiteral("check");
    case ExampleState::Rejected:
        return QStringLiteral("cross");
    }
    return {};
}

QColor colourOf(ExampleState state, const Tokens &tokens)
{
    switch (state) {
    case ExampleState::Accepted:
        return tokens.success;
    case ExampleState::Rejected:
        return tokens.danger;
    case ExampleState::New:
        break;
    }
    return tokens.muted;
}

QString categoryReason(const Example &example)
{
    const QString cue = Words::cue(example.categoryCue);
    if (example.categoryCue == CategoryCue::ChosenByPerson || example.categoryCue == CategoryCue::FromFile)
        return cue;
    return Words::tr("%1, right about %2 % of the time.").arg(cue).arg(qRound(example.categoryConfidence * 100));
}

QString leftOutLabel(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::None:
        return {};
    case LeftOutReason::TooShort:
        return Words::tr("Too short");
    case LeftOutReason::BareGreeting:
        return Words::tr("Bare greeting");
    case LeftOutReason::BareGoodbye:
        return Words::tr("Bare goodbye");
    case LeftOutReason::LinkOnly:
        return Words::tr("Only a link");
    case LeftOutReason::NumberOnly:
        return Words::tr("Only a number");
    case LeftOutReason::Duplicate:
        return Words::tr("Duplicate");
    case LeftOutReason::NearDuplicate:
        return Words::tr("Near duplicate");
    case LeftOutReason::Opener:
        return Words::tr("Opener");
    }
    return {};
}

QString leftOutSentence(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::None:
        return {};
    case LeftOutReason::TooShort:
        return Words::tr("Left out of the selection: the exchange has too few words to show a way of writing.");
    case LeftOutReason::BareGreeting:
        return Words::tr("Left out of the selection: it is a greeting and nothing more.");
    case LeftOutReason::BareGoodbye:
        return Words::tr("Left out of the selection: it is a goodbye and nothing more.");
    case LeftOutReason::LinkOnly:
        return Words::tr("Left out of the selection: one side is only a link.");
    case LeftOutReason::NumberOnly:
        return Words::tr("Left out of the selection: one side is only a number.");
    case LeftOutReason::Duplicate:
        return Words::tr("Left out of the selection: the same exchange is there already.");
    case LeftOutReason::NearDuplicate:
        return Words::tr("Left out of the selection: a nearly equal exchange is there already.");
    case LeftOutReason::Opener:
        return Words::tr("Left out of the selection: you opened the conversation, so it answers nobody.");
    }
    return {};
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

QString firstLine(const QString &text)
{
    constexpr int mostThatARowShows = 400;
    return text.left(mostThatARowShows).simplified();
}

QString spokenExample(const Example &example)
{
    const QString before = example.userMessage.isEmpty()
        ? Words::tr("you opened")
        : Words::tr("they said: %1, you replied").arg(oneLine(example.userMessage));
    QString spoken =
        Words::tr("%1, %2, %3: %4")
            .arg(categoryWord(example.category), stateWord(example.state), before, oneLine(example.assistantMessage));
    if (example.isStarred)
        spoken += u". " + Words::tr("Starred.");
    if (isEdited(example))
        spoken += u". " + Words::tr("Edited.");
    if (example.leftOut != LeftOutReason::None)
        spoken += u". " + leftOutSentence(example.leftOut);
    return spoken;
}

} // namespace likeness
