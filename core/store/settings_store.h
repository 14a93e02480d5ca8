// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QVariant>

namespace likeness {

class Database;
class Vault;

/// The name and type of one setting. T is bool, int, double, QString, QStringList or QByteArray. Never a secret: keys
/// and passphrases belong in a SecretStore.
template <typename T> struct Setting {
    const char *name;
    T fallback; ///< while nobody has set it
};

/// What a person chose, for the library as a whole (no avatar) or for one avatar. All values are sealed; what a
/// program must know before the library is unlocked (language, theme) does not belong here.
class SettingsStore {
public:
    SettingsStore(Database &database, Vault &vault);

    template <typename T> Result<T> get(const Setting<T> &setting, const QString &avatarId = {}) const
    {
        const Result<QVariant> value = read(QLatin1String(setting.name), avatarId);
        if (!value)
            return failure(value.error());
        return value->isValid() ? value->template value<T>() : setting.fallback;
    }

    template <typename T> Result<> set(const Setting<T> &setting, const T &value, const QString &avatarId = {})
    {
        return write(QLatin1String(setting.name), avatarId, QVariant::fromValue(value));
    }

private:
    Result<QVariant> read(const QString &name, const QString &avatarId) const;
    Result<> write(const QString &name, const QString &avatarId, const QVariant &value);

    Database &m_database;
    Vault &m_vault;
};

} // namespace likeness
