// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>

namespace likeness {

/// What the command line says.
struct StartOptions {
    QString dataDir; ///< holds library, settings and locks
    std::optional<QString> passphrase; ///< read from --passphrase-file, never an argument itself
    QStringList files; ///< to be added once the window is open
    QString action = {}; ///< of the table of actions, to be run then
};

/// Answers --help and --version and ends the program on wrong usage. Io if the passphrase file can't be read.
Result<StartOptions> readStartOptions(const QStringList &arguments);

} // namespace likeness
