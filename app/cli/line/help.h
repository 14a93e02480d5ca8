// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/line/commands.h"

namespace likeness::cli {

/// What --help prints, for the whole program or for one first word such as "examples".
QString overviewHelp(const QString &topic = {});
QString commandHelp(const CommandSpec &command);

/// The manual page likeness-cli(1) in man's own macros.
QString manualPage(const QString &version);

} // namespace likeness::cli
