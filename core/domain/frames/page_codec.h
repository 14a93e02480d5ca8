// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/transcript.h"

namespace likeness {

/// Bytes of a page, for the extractor's pipe and for the sealed store. Starts with a format version.
QByteArray encodePage(const Page &page);

/// Reads what encodePage wrote, distrusting every byte: sizes are checked before anything is allocated, enums and
/// numbers must be in range, confidences finite, texts valid. Fails with ErrorKind::Corrupt.
Result<Page> decodePage(const QByteArray &bytes);

} // namespace likeness
