// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace likeness {

/// What the bytes are, before anything is parsed.
enum class ContentKind { Picture, Pdf, Zip, Text };

/// Judges by content. `name` only settles one question: text under a name that promises a PDF or a picture was not
/// what the person meant. Errors: Empty (0 bytes), BadInput (a program, or not what its name promises), Unsupported
/// (a known format that is not read), TooLarge (over 100 MB).
Result<ContentKind> contentKind(const QByteArray &content, const QString &name);

} // namespace likeness
