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
                                                                     : Result<QByteArray>(deepCopy(*found)));
    }

    QFuture<Result<>> write(const QString &entry, const QByteArray &secret) override
    {
        if (!fault)
            entries.insert(entry, deepCopy(secret));
        return done();
    }

    QFuture<Result<>> remove(const QString &entry) override
    {
        if (!fault)
            entries.remove(entry);
        return done();
    }

private:
    /// Callers overwrite secrets in place once they have used them.
    static QByteArray deepCopy(const QByteArray &bytes) { return QByteArray(bytes.constData(), bytes.size()); }

    QFuture<Result<>> done() const { return QtFuture::makeReadyFuture(fault ? Result<>(failure(*fault)) : Result<>()); }
};

} // namespace likeness
