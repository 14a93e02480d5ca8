// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace likeness {

struct ZippedText {
    QString name; ///< of the entry, without folders
    QByteArray content;
};

struct ZippedChats {
    QVector<ZippedText> texts; ///< the likeliest first
    int others = 0; ///< further text files that were left unread
};

/// The texts inside an archive that may be chats: every _chat.txt (WhatsApp), result.json (Telegram) or messages.json
/// and messages.csv (one a channel in Discord's package), for what lies beside those was sent in the chats; else every
/// text, JSON and CSV file. Media are passed over. Errors: BadInput (damaged), Unsupported (no such file in it, which
/// pictures or documents alone say by the detail "pictures in archive"; encrypted; an office document), TooLarge (over
/// 10,000 entries or 100 MB inflated).
Result<ZippedChats> chatsInZip(const QByteArray &content);

} // namespace likeness
