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
    /// NotFound: no such target or model. NoKey, NotOffered: the target's state (detail "ended": for nobody any more).
    /// BadInput: an option is out of range, which is the subject.
    /// Findings that stop are no error: they are in the offer.
    Result<TrainingOffer> offer(const TrainingWish &wish) const;

    /// The seed that is remembered for the avatar; where there is none, one that follows from the avatar.
    Result<quint32> seed(const QString &avatarId) const;
    /// BadInput: not 1 to 2147483647.
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
    Result<FindingRules> rulesFor(const QString &targetId, const QString &model) const;
    Result<> fillWish(TrainingWish &wish, const QString &model) const;
    Result<> addData(TrainingOffer &offer) const;
    void addEstimate(TrainingOffer &offer, const Dataset &sent, const FindingRules &rules) const;
    void addPayload(TrainingOffer &offer) const;
    Result<> addBudget(TrainingOffer &offer) const;

    Needs m_needs;
};

} // namespace likeness
