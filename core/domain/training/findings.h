// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/few_shot.h"
#include "domain/training/dataset.h"

namespace likeness {

/// What is to be said of a data set before money or hours go into it.
enum class FindingKind {
    TooFewRows, ///< under 10 rows to train on: every provider refuses them
    NoPrompt, ///< no system prompt is active: the model learns the words, and not who it is
    FewRows, ///< under 50: it works, and rarely well
    NobodyAsked, ///< left out: no message that the reply answers
    EmptyReply, ///< left out
    LeftOut, ///< left out by the filter: too short, a bare greeting, a repeat ...
    TooLong, ///< over what the model is trained with; the end would be cut off
    SpecialToken, ///< "<|...|>", for which OpenAI refuses the whole file
    Repeated, ///< says nearly the same as another row
    SameReplies, ///< many replies are the very same text
    PersonalData,
    Imbalance, ///< one category is most of the rows
    MissingCategory,
    MixedLanguages,
    PinnedApart ///< says nearly the same as a row that was pinned to the other side; both are trained on
};

enum class FindingWeight { Note, Warning, Stop };

struct Finding {
    FindingKind kind = FindingKind::FewRows;
    FindingWeight weight = FindingWeight::Warning;
    QStringList exampleIds; ///< the rows that it is about; empty where it is about all of them
    int count = 0; ///< rows; for TooFewRows and FewRows: how many there are
    QString subject; ///< a category's name, the languages, or the reply that repeats

    bool operator==(const Finding &) const = default;
};

constexpr int fewestTrainingRows = 10; ///< OpenAI: invalid_n_examples below
constexpr int goodTrainingRows = 50; ///< where OpenAI's guide advises to start

struct FindingRules {
    int tokensPerRow = 0; ///< longest row that the model is trained with; 0: not known
    TokenCounter count; ///< may be empty where tokensPerRow is 0
};

/// The stable English name of a kind, such as too_few_rows.
QString findingName(FindingKind kind);

/// All findings, the heaviest first. `examples` are all that the data set was made of, in the same order.
QVector<Finding> findingsOf(const Dataset &dataset, const QVector<Example> &examples, const FindingRules &rules);
bool stopsTraining(const QVector<Finding> &findings);

/// Tokens of a row with what the chat form adds: three a message, its role, and three for the answer's beginning.
/// Source: OpenAI's cookbook, "How to count tokens with tiktoken".
int tokensOf(const TrainingRow &row, const TokenCounter &count);

} // namespace likeness
