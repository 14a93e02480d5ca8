// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/exports/handover.h"

#include <optional>

namespace likeness {

/// Reads a chat exported by WhatsApp as text, in the Android form ("date, time - Name: text") and the iOS form
/// ("[date, time] Name: text"); also Signal's, which looks the same. The order of day and month is inferred over the
/// whole file, AmbiguousDates says where it cannot be. Notices, media and deleted messages are left out. Nothing where
/// the text is no such export. `text` as decodeText() gives it.
std::optional<ReadChat> readWhatsApp(const QString &text);

} // namespace likeness
