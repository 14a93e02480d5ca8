// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/exports/handover.h"

namespace likeness {

/// Reads a character card: a JSON file, or a PNG that carries one in a text chunk "chara" (or "ccv3"). Nothing where
/// the bytes hold none. Errors: see parseCard; BadInput also where the chunk is there but can't be understood.
Result<std::optional<ReadChat>> readCard(const QByteArray &content);

} // namespace likeness
