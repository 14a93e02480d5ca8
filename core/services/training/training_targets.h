// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/model_catalogue.h"
#include "services/training/training_types.h"

#include <QObject>

#include <functional>

namespace likeness {

class Accounts;
class Library;
class Models;

/// Where a training can be done, and what each place said of it.
class TrainingTargets final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    TrainingTargets(Library &library, Accounts &accounts, Models &models, QObject *parent = nullptr);

    /// This computer first, then accounts, then OpenAI where it has none.
    QVector<TrainingTarget> list() const;
    /// By id, else by name whatever its case; NotFound.
    Result<TrainingTarget> find(const QString &idOrName) const;
    /// What is chosen where nobody chose: this computer where there is no account, else the first available one.
    QString usual() const;
    /// Remembered for a day.
    Result<> rememberRefusal(const QString &accountId, const QString &words);
    Result<> forgetRefusal(const QString &accountId);
    /// Says what time it is, in UTC; the system does where nobody else does.
    void setClock(std::function<QDateTime()> clock) { m_clock = std::move(clock); }

Q_SIGNALS:
    void changed();

private:
    /// What a provider said when it refused an account.
    struct Refusal {
        QString words;
        QDateTime at;
    };
    using Refusals = QHash<QString, Refusal>; ///< by account

    Result<Refusals> refusals() const;
    Result<> keep(const Refusals &refusals);
    TrainingTarget targetOf(const Account &account, const Refusals &refusals) const;
    TrainingTarget targetOf(const ServerPreset &preset) const;
    TargetState stateOf(const TrainingTarget &target, bool isKeyMissing) const;
    QVector<ModelInfo> modelsAt(const Account &account) const;
    bool isRetired(const ModelInfo &model) const;

    Library &m_library;
    Accounts &m_accounts;
    Models &m_models;
    ModelCatalogue m_catalogue;
    std::function<QDateTime()> m_clock;
};

} // namespace likeness
