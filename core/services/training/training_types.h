// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts/account.h"
#include "domain/models/model_info.h"
#include "domain/sending/pseudonyms.h"
#include "domain/training/frozen_dataset.h"
#include "domain/training/trainer.h"
#include "domain/training/training_cost.h"
#include "services/training/training_check.h"

namespace likeness {

/// Whether a training can be started somewhere now.
enum class TargetState {
    Available,
    NeedsKey, ///< no account, or one without a key
    NotOffered, ///< the provider refused this account within the last day
    Ended ///< the provider trains for nobody any more
};

/// Somewhere to train.
struct TrainingTarget {
    QString id; ///< the account's; of a provider without an account its preset's id
    QString name; ///< of the account, else of the provider
    QString provider; ///< id of the preset
    bool hasAccount = false;
    bool isHere = false; ///< this computer: nothing leaves it, nothing is paid
    bool canPause = false;
    bool givesWeights = false; ///< the tuned model can be had as files
    bool knowsRank = false; ///< TrainingOptions::loraRank means something
    TargetState state = TargetState::Available;
    QString refusal; ///< the provider's own words
    QDateTime refusedAt; ///< UTC
    QDate ends; ///< from this day on it trains for nobody; invalid: none announced
    QVector<ModelInfo> models; ///< that can be tuned there

    bool operator==(const TrainingTarget &) const = default;
};

/// What a person wants to be trained.
struct TrainingWish {
    QString avatarId;
    QString targetId;
    QString model;
    TrainingOptions options; ///< an empty suffix: "avatar-" and the first eight characters of the avatar's id
    QString name; ///< of the training and of the voice that it makes
    bool becomesVoice = true;
    bool deletesFiles = true;

    bool operator==(const TrainingWish &) const = default;
};

/// All that a person is told before a training is started. A plain value: nothing was stored, sent or reserved for it.
struct TrainingOffer {
    TrainingWish wish;
    TrainingTarget target;
    Account account;
    ModelInfo model;
    TrainingCheck check; ///< in the person's own words
    FrozenDataset dataset; ///< with the files exactly as they would be sent; without id and number
    QVector<HiddenPiece> hidden; ///< what was replaced in them; nothing for this computer
    QByteArray payload; ///< the body that creates the job; the files' ids in it are not known yet
    QString origin;
    TrainingEstimate estimate;
    bool isTokenCountExact = false;
    QDate pricesAsOf; ///< invalid: the person's own price, or nothing is paid
    Money spentThisMonth;
    std::optional<Money> monthlyLimit;
    int trainingsThisMonth = 0; ///< paid ones that were started
    std::optional<int> trainingLimit; ///< how many a month; nothing: none was set

    bool isOverLimit() const;
    /// It costs so much, or nobody knows what, that the amount has to be typed.
    bool isTypedConfirmationNeeded(const Money &threshold) const;
};

} // namespace likeness
