// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>

namespace likeness {

struct BackupAvatar {
    QString name;
    int sources = 0;
    int examples = 0;

    bool operator==(const BackupAvatar &) const = default;
};

/// What a backup holds, as its first sealed part says.
struct BackupSummary {
    QDateTime createdAt; ///< UTC
    int schema = 0; ///< version of the library inside
    qint64 size = 0; ///< bytes of the library inside
    QVector<BackupAvatar> avatars;

    bool operator==(const BackupSummary &) const = default;
};

} // namespace likeness
