// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness::cli {

/// Completion scripts for shells, written from the command table.
QString bashCompletion();
QString zshCompletion();

} // namespace likeness::cli
