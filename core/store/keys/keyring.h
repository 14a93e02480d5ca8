// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"

#include <QObject>

#include <chrono>

namespace QKeychain { // NOLINT(readability-identifier-naming): its name
class Job;
}

namespace likeness {

/// The system's keyring. Never falls back to a file. Asks at most `limit` for an answer: long enough for a person to
/// type the keyring's password.
class Keyring : public QObject, public SecretStore {
    Q_OBJECT
public:
    explicit Keyring(std::chrono::milliseconds limit = std::chrono::seconds(60));

    QString name() const override;
    QFuture<Result<QByteArray>> read(const QString &entry) override;
    QFuture<Result<>> write(const QString &entry, const QByteArray &secret) override;
    QFuture<Result<>> remove(const QString &entry) override;

private:
    QFuture<Result<QByteArray>> ask(QKeychain::Job *job);
    QFuture<Result<>> deleteUnchecked(const QString &entry);
    QFuture<Result<>> proveUnlocked();

    std::chrono::milliseconds m_limit;
};

} // namespace likeness
