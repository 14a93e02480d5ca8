// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace likeness {

/// A data set as it was trained with: its files never change, whatever becomes of the examples.
struct FrozenDataset {
    QString id;
    QString avatarId;
    int number = 0; ///< 1, 2, 3 ... of the avatar's data sets
    QString contentHash; ///< SHA-256 over both files, as hexadecimal digits
    quint32 seed = 0; ///< of the split
    int trainingRows = 0;
    int validationRows = 0;
    QDateTime createdAt; ///< UTC
    QString systemPrompt; ///< as it is sent
    QString promptVersionId;
    QStringList exampleIds; ///< of the training rows in their order, then of the validation rows
    QByteArray training; ///< the files, to the byte as they are sent: OpenAI's chat JSONL
    QByteArray validation; ///< empty: nothing validates

    bool operator==(const FrozenDataset &) const = default;
};

} // namespace likeness
