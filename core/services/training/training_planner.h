// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/training_types.h"

namespace likeness {

class Accounts;
class Budget;
class Examples;
class Library;
class ModelServers;
class Models;
class Prompts;
class Questions;
class TrainingTargets;
class Transfers;

/// What a training would mean, before it means anything. All of it outlives this.
class TrainingPlanner {
public:
    struct Needs {
        Library &library;
        ModelServers &servers;
        Accounts &accounts;
        Models &models;
        Budget &budget;
        Transfers &transfers;
        Questions &questions; ///< which knows what is hidden for an avatar
        Examples &examples;
        Prompts &prompts;
        TrainingTargets &targets;
    };

    explicit TrainingPlanner(const Needs &needs) : m_needs(needs) { }

    /// The data set as it stands now, looked over for a model; both may be empty where none is chosen yet.
    Result<TrainingCheck> check(const QString &avatarId, const QString &targetId, const QString &model,
                                quint32 seed) const;
    /// NotFound: no such target or model. NoKey, NotOffered: the target's state. BadInput: an option is out of range.
    /// Findings that stop are no error: they are in the offer.
    Result<TrainingOffer> offer(const TrainingWish &wish) const;

    /// The seed that is remembered for the avatar; drawn where there is none.
    Result<quint32> seed(const QString &avatarId) const;
    Result<> setSeed(const QString &avatarId, quint32 seed);
    /// "These are my words, or I own this character, or I have permission": said once for each avatar.
    Result<bool> hasPermission(const QString &avatarId) const;
    Result<> setPermission(const QString &avatarId, bool isGiven);
    /// Paid trainings a month; nothing: no limit.
    Result<std::optional<int>> trainingLimit() const;
    Result<> setTrainingLimit(const std::optional<int> &limit);
    /// From which amount on it has to be typed.
    Result<Money> typedFrom() const;
    Result<> setTypedFrom(Money amount);

private:
    Needs m_needs;
};

} // namespace likeness
