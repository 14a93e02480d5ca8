// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// A message without what no person wrote: line ends become '\n', odd and repeated spaces one space, outer blank
/// lines go, and so do invisible marks (see domain/clean_text.h). Then interface remnants go from its end: tick marks,
/// a delivery caption
/// ("Read 9:41", "Delivered"), an "(edited)" mark and `shownTime` where it stands on a line of its own.
///
/// Style is never touched: elongations, slang, case, spelling, emoji and runs of punctuation stay as they are. A text
/// that is nothing but a remnant stays, since then it may be the message.
QString cleanMessage(const QString &text, const QString &shownTime = {});

} // namespace likeness
