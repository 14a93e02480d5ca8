// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace likeness {

/// Why a scripted job fails.
struct ScriptedFault {
    QString code = QStringLiteral("invalid_file_format");
    QString message = QStringLiteral("Example 14 message contains an invalid token");
    QString parameter = QStringLiteral("training_file");
};

/// How the jobs go that are created from now on. A job takes its next stage whenever it is asked for (GET of the job),
/// or when the test calls ScriptedTraining::advance().
struct TrainingPlan {
    bool isByHand = false; ///< only advance() moves it on
    int steps = 6;
    int stepsPerStage = 2;
    int stepsPerEpoch = 2; ///< after each, a checkpoint; the last three are kept
    bool hasQueue = true; ///< "queued" comes between validation and training
    std::optional<ScriptedFault> failsInValidation;
    std::optional<ScriptedFault> failsInTraining; ///< after half of its steps
    qint64 trainedTokens = 12'345;
    QString statusWord; ///< in place of "running"
};

/// How what is known of a job is told.
struct TrainingTelling {
    enum class Order { NewestFirst, OldestFirst, Mixed };

    Order order = Order::NewestFirst; ///< of events
    bool isTwice = false; ///< each event comes twice
    bool hasFields = true; ///< false: level, type, created_at and object are missing
    bool hasData = true; ///< false: figures stand in the message alone
    bool isEmptyNow = false; ///< metrics are an empty object, or nulls, in every second event
    bool hasUnknownFields = false;
    bool isResultBase64 = false;
    bool hasFilter = true; ///< the list of jobs knows `metadata[...]`
    int pageSize = 1000; ///< at most so many on a page, whatever is asked for
};

} // namespace likeness
