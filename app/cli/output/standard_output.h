// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace likeness::cli {

/// Writes a document to where --out says: a file, or standard output without one or with "-". The exit status.
int writeOut(const Context &context, const QByteArray &document);

} // namespace likeness::cli
