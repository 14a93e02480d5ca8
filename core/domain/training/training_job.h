// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"

#include <QDateTime>
#include <QStringList>
#include <QVector>

#include <optional>

namespace likeness {

/// Where a training stands. Stored by number: only ever add at the end.
enum class JobState {
    Prepared, ///< the data set is frozen; nothing left this computer yet
    UploadingTraining,
    UploadingValidation,
    Creating,
    Validating, ///< the provider looks the files over
    Queued,
    Running,
    Paused,
    Succeeded,
    Failed,
    Cancelled,
    Refused ///< the provider does not offer training to this account, so that no job came to be
};

bool isOver(JobState state);
/// Whether the provider has, or may have, a job of it that goes on.
bool isAtProvider(JobState state);
/// The stable English name, such as "uploading_training".
QString jobStateName(JobState state);

/// How to train. Zero is automatic: the provider chooses.
struct TrainingOptions {
    int epochs = 0; ///< 1..50
    int batchSize = 0; ///< 1..256 rows
    double learningRateMultiplier = 0; ///< of the provider's usual rate
    int loraRank = 0; ///< where the target knows it; else ignored
    quint32 seed = 0; ///< of the split and of the training; below 2^31
    QString suffix; ///< a part of the tuned model's name, 1..64 characters

    bool operator==(const TrainingOptions &) const = default;
};

/// What the provider calls what it keeps of a training: needed to ask for it, and to have it deleted.
struct RemoteTraining {
    QString job;
    QString trainingFile;
    QString validationFile; ///< empty: nothing validates
    QStringList resultFiles;

    bool operator==(const RemoteTraining &) const = default;
};

/// Why a training failed, in the provider's own words.
struct TrainingFault {
    QString code;
    QString message;
    int row = 0; ///< 1-based, of the training file; 0: no row is named

    bool operator==(const TrainingFault &) const = default;
};

/// One training, from the moment a person agreed to it. Its id goes with the provider's job (metadata "client_ref") and
/// begins the names of its files: by it a job is found again whose creation was never answered.
struct TrainingJob {
    QString id;
    QString avatarId;
    int number = 0; ///< 1, 2, 3 ... of the avatar's trainings
    QString name; ///< the person's; empty: none
    QString note;
    QString datasetId;
    QString accountId; ///< it may have been removed since
    QString accountName; ///< when it was started
    QString baseModel;
    TrainingOptions options; ///< as chosen; what the provider made of them is in `resolved`
    TrainingOptions resolved;
    JobState state = JobState::Prepared;
    bool isInDoubt = false; ///< an upload or creation went out and was never answered: it has to be looked for first
    RemoteTraining remote;
    QString tunedModel; ///< once it succeeded
    TrainingFault fault;
    QString transferId; ///< under which its money is reserved
    std::optional<Money> estimatedCost;
    std::optional<Money> price; ///< of a million trained tokens, as it was when it was started
    std::optional<Money> cost;
    qint64 trainedTokens = 0; ///< as the provider counted them
    int totalSteps = 0; ///< 0: not known yet
    bool becomesVoice = true; ///< makes itself the active voice once it succeeded
    bool deletesFiles = true; ///< has its files at the provider deleted once it is over
    bool isGone = false; ///< the provider no longer lists it
    bool isClosed = false; ///< it is over, and all that its end brings was done: bill, voice, the news of it
    QDateTime createdAt, startedAt, finishedAt, estimatedFinishAt; ///< UTC; invalid: not known
    QDateTime checkedAt; ///< when the provider last said how it is

    bool operator==(const TrainingJob &) const = default;
};

/// The figures of one training step. One that the provider did not give stays empty.
struct LossPoint {
    int step = 0; ///< 1-based
    QDateTime at; ///< UTC
    double epoch = 0; ///< 0: not known
    std::optional<double> trainLoss;
    std::optional<double> trainAccuracy; ///< 0..1, of tokens
    std::optional<double> validLoss; ///< on a batch of the validation rows
    std::optional<double> validAccuracy;
    std::optional<double> fullValidLoss; ///< on all of them
    std::optional<double> fullValidAccuracy;

    /// The best that is known of the validation: on all rows, else on a batch.
    std::optional<double> bestValidLoss() const { return fullValidLoss ? fullValidLoss : validLoss; }
    bool operator==(const LossPoint &) const = default;
};

/// What the provider said of a training.
struct TrainingEvent {
    enum class Level { Info, Warning, Error };

    QString id; ///< the provider's
    QDateTime at; ///< UTC
    Level level = Level::Info;
    QString message;

    bool operator==(const TrainingEvent &) const = default;
};

/// A model as it was in the middle of a training, which can be asked like the finished one.
struct TrainingCheckpoint {
    QString id;
    QString model; ///< to ask
    LossPoint figures; ///< at its step

    bool operator==(const TrainingCheckpoint &) const = default;
};

/// What was learned of a training since it was last asked for. Points of a known step complete what is there.
struct TrainingNews {
    QVector<LossPoint> points;
    QVector<TrainingEvent> events;
    QVector<TrainingCheckpoint> checkpoints; ///< all that the provider has now

    bool isEmpty() const { return points.isEmpty() && events.isEmpty() && checkpoints.isEmpty(); }
    bool operator==(const TrainingNews &) const = default;
};

} // namespace likeness
