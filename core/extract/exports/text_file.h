// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/transcript.h"

#include <QByteArray>

namespace likeness {

struct DecodedText {
    QString text; ///< clean (see cleanText), without byte-order mark; U+200E is kept for the readers of chat exports
    QVector<Notice> notices; ///< InvalidBytes, ControlCharacters with their counts
};

/// Bytes of a text file as text: UTF-8 with or without mark, UTF-16 and UTF-32 by their mark; where nothing in the
/// file is UTF-8, Windows-1252, as older programs wrote it. BadInput where more than a fifth is no text at all.
Result<DecodedText> decodeText(const QByteArray &content);

} // namespace likeness
