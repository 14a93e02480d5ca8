// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/few_shot.h"
#include "domain/models/model_catalogue.h"
#include "services/models/model_settings.h"
#include "services/models/token_meters.h"

#include <QFuture>
#include <QObject>

namespace likeness {

class Accounts;
class Library;
struct Account;

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
    /// Only those that, by their names, can do it.
    QVector<ModelInfo> models(const QString &accountId, ModelUse use) const;
    /// What is known of this model; little more than its id where nothing is. Servers on this computer that
    /// want no key are free.
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

    /// What the person chose; else the first account that was added with the kind's usual model; without one a model of
    /// this computer, if there is one beside the practice model; else empty.
    ModelChoice choice(ModelUse use) const;
    Result<> setChoice(ModelUse use, const ModelChoice &choice);

    /// The models that lie on this computer for its engine, which need not run to be asked for them. Those that were
    /// tuned from them stay as the engine listed them last.
    void setLocalModels(const QVector<ListedModel> &models);

Q_SIGNALS:
    /// Lists, prices or choices are others.
    void changed();

private:
    ModelInfo infoFor(const Account &account, const QString &model) const;
    QString usualModel(const Account &account, ModelUse use) const;
    void takeList(const QString &accountId, const QVector<ListedModel> &models);

    Library &m_library;
    Accounts &m_accounts;
    ModelCatalogue m_catalogue;
    mutable TokenMeters m_meters;
    ModelLists m_listed;
    OwnPrices m_prices;
};

} // namespace likeness
