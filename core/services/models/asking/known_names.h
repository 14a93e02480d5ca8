// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace likeness {

class Library;
struct Source;

/// The names of the people in an avatar's sources, so that they can be hidden. A source is looked through once and
/// again only after it changed; what was found is kept, sealed, for the next start.
class KnownNames {
public:
    explicit KnownNames(Library &library) : m_library(library) { }

    /// Of everybody but the avatar.
    Result<QStringList> others(const QString &avatarId);

private:
    struct Found {
        QString state; ///< of the source when it was looked through
        QStringList names;
    };
    using FoundNames = QHash<QString, Found>; ///< by source

    Result<FoundNames> foundBefore(const QString &avatarId) const;
    Result<> keep(const QString &avatarId, const FoundNames &found);
    Result<QString> stateOf(const Source &source) const;
    Result<QStringList> namesIn(const Source &source) const;

    Library &m_library;
    QHash<QString, FoundNames> m_found; ///< by avatar
};

} // namespace likeness
