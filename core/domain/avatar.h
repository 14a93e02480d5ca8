// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace likeness {

enum class AvatarKind { Me, Character };

/// What an avatar speaks with. Empty ids: none chosen.
struct Voice {
    QString baseModel = QStringLiteral("gpt-4o");
    QString fineTunedModel; ///< the provider's id; used instead of the base model
    QString promptVersionId;

    bool operator==(const Voice &) const = default;
};

/// A person or character whose way of writing is learned.
struct Avatar {
    QString id;
    QString name; ///< unique in the library, whatever its case
    AvatarKind kind = AvatarKind::Me;
    QStringList selfNames; ///< the names by which this avatar speaks in exports and group chats
    Voice voice;
    QDateTime createdAt; ///< UTC

    bool operator==(const Avatar &) const = default;
};

} // namespace likeness
