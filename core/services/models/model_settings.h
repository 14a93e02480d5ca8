// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/model_catalogue.h"

#include <QDateTime>
#include <QHash>

#include <optional>
#include <utility>

namespace likeness {

class SettingsStore;

/// What a model is chosen for. Stored by number: only ever add at the end.
enum class ModelUse { Chat, Analysis, Pictures, Embeddings };

/// Which model answers, and how freely. Empty ids: none chosen.
struct ModelChoice {
    QString accountId;
    QString model;
    std::optional<double> temperature; ///< nothing: the server's own
    std::optional<double> topP;

    bool operator==(const ModelChoice &) const = default;
};

/// What one server listed, and when.
struct ModelList {
    QDateTime at; ///< UTC
    QVector<ListedModel> models;
};

using ModelLists = QHash<QString, ModelList>; ///< by account
using OwnPrices = QHash<std::pair<QString, QString>, TokenPrices>; ///< by account and model

// What is known of models as the library keeps it. What cannot be read is as if it had never been set: lists come anew
// from the servers, and a price that is not there is said to be unknown.
ModelLists listedModels(const SettingsStore &settings);
Result<> keepListedModels(SettingsStore &settings, const ModelLists &lists);
OwnPrices ownPrices(const SettingsStore &settings);
Result<> keepOwnPrices(SettingsStore &settings, const OwnPrices &prices);
ModelChoice chosenModel(const SettingsStore &settings, ModelUse use);
Result<> keepChosenModel(SettingsStore &settings, ModelUse use, const ModelChoice &choice);

} // namespace likeness
