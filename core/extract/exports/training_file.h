// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rows/training_row.h"
#include "extract/exports/handover.h"

namespace likeness {

/// The rows of a training file as a chat in which the assistant is the avatar: each row starts a conversation. Rows
/// that cannot be taken in become BadRow notices, with the line as count and the fault as detail.
ReadChat chatOfRows(const ParsedRows &rows);

} // namespace likeness
