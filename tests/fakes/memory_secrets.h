// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ports.h"

#include <QHash>

namespace likeness {

/// A keyring that lives in memory and fails when told to.
class MemorySecrets : public SecretStore {
public:
    QHash<QString, QByteArray> entries;
    std::optional<Error> fault; ///< what every call answers while it is set
    QString backend = QStringLiteral("memory");

    QString name() const override { return backend; }

    QFuture<Result<QByteArray>> read(const QString &entry) override
    {
        if (fault)
            return QtFuture::makeReadyFuture(Result<QByteArray>(failure(*fault)));
        const auto found = entries.constFind(entry);
        return QtFuture::makeReadyFuture(found == entries.constEnd() ? Result<QByteArray>(failure(ErrorKind::NotFound))
                                                                     : Result<QByteArray>(*found));
    }

    QFuture<Result<>> write(const QString &entry, const QByteArray &secret) override
    {
        // A deep copy: the caller wipes its own, as a real keyring would not notice.
        if (!fault)
            entries.insert(entry, QByteArray(secret.constData(), secret.size()));
        return done();
    }

    QFuture<Result<>> remove(const QString &entry) override
    {
        if (!fault)
            entries.remove(entry);
        return done();
    }

private:
    QFuture<Result<>> done() const { return QtFuture::makeReadyFuture(fault ? Result<>(failure(*fault)) : Result<>()); }
};

} // namespace likeness
