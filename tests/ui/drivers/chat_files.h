// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// Writes a WhatsApp export of so many exchanges between Sam, who asks, and `self`, who answers; all of them differ.
QString writeChat(const QString &path, const QString &self, int exchanges);

/// Writes a screenshot of an invented chat, the avatar on the right.
QString writeScreenshot(const QString &path, quint32 seed);

} // namespace likeness
