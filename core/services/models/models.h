// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/few_shot.h"
#include "domain/models/model_catalogue.h"
#include "services/models/token_meters.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace likeness {

class Accounts;
class Library;

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

/// What is known of the models of each account: the data that the program brings along, what servers say of themselves
/// and what the person changed.
class Models final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    Models(Library &library, Accounts &accounts, QObject *parent = nullptr);

    /// The day the data of the program were gathered.
    QDate dataAsOf() const { return m_catalogue.asOf(); }
    /// What the server listed, else what is known of its kind; by name.
    QVector<ModelInfo> models(const QString &accountId) const;
    /// What is known of this model; little more than its id where nothing is. Models on this computer cost nothing.
    ModelInfo info(const QString &accountId, const QString &model) const;
    /// The day the prices hold for; invalid where the person typed them, nothing is paid or none are known.
    QDate pricesAsOf(const QString &accountId, const QString &model) const;
    /// Counts as this model does, or estimates.
    TokenMeter meter(const QString &accountId, const QString &model) const;

    /// The person's own prices; nothing: those of the data again. BadInput: below zero.
    Result<> setPrices(const QString &accountId, const QString &model, const std::optional<TokenPrices> &prices);
    bool hasOwnPrices(const QString &accountId, const QString &model) const;

    /// When the server listed its models last; invalid: never.
    QDateTime listedAt(const QString &accountId) const;
    /// Asks the server for its list where that is older than a day or `isForced`; else gives what is known. An account
    /// whose server does not answer keeps what it had.
    QFuture<Result<QVector<ModelInfo>>> refresh(const QString &accountId, bool isForced = false);

    /// What the person chose; else the first account with the kind's usual model; empty without an account.
    ModelChoice choice(ModelUse use) const;
    Result<> setChoice(ModelUse use, const ModelChoice &choice);

Q_SIGNALS:
    /// Lists, prices or choices are others.
    void changed();

private:
    struct Listed {
        QDateTime at;
        QVector<ListedModel> models;
    };
    void takeList(const QString &accountId, const QVector<ListedModel> &models);
    void load();
    Result<> storeLists();
    Result<> storePrices();

    Library &m_library;
    Accounts &m_accounts;
    ModelCatalogue m_catalogue;
    mutable TokenMeters m_meters;
    QHash<QString, Listed> m_listed; ///< by account
    QHash<QString, TokenPrices> m_prices; ///< by account and model: the person's own
};

} // namespace likeness
