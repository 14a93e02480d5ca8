// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/training_types.h"

#include <QObject>

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

Q_SIGNALS:
    void changed();

private:
    Library &m_library;
    Accounts &m_accounts;
    Models &m_models;
};

} // namespace likeness
