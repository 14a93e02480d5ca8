// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace likeness {

struct ZippedText {
    QString name; ///< of the entry, without folders
    QByteArray content;
    int others = 0; ///< further text files that were left unread
};

/// The chat inside an archive as phones share it: _chat.txt, else result.json, else the first text, JSON or CSV file.
/// Media are passed over. Errors: BadInput (damaged), Unsupported (no such file in it; encrypted; an office document),
/// TooLarge (over 10,000 entries or 100 MB inflated).
Result<ZippedText> chatInZip(const QByteArray &content);

} // namespace likeness
