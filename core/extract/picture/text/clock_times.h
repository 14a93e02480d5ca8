// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// The first clock time in a text as it is written there ("9:41 PM", "18.03", "18:03"); empty where there is none.
QString clockTimeIn(const QString &text);

/// Whether a text says nothing but when or whether a message was sent: clock times, ticks, "Edited", "Delivered",
/// "Read 9:41", "Seen by Bea", "Today".
bool isMessageMark(const QString &text);

/// Whether a text begins like a clock time that was badly read: "1019 W", "21:16.44".
bool looksLikeTime(const QString &text);

/// Whether a line of its own is a date ("Today", "Tuesday, 3 March", "Yesterday 9:41 AM", "20.09.2024").
bool isDateLine(const QString &text);

} // namespace likeness
