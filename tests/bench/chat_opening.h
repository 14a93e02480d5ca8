// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace likeness::bench {

/// How long a chat of 5,000 messages takes to open, and one more write of a growing answer to be on the disk.
void measureChats(Report &report, const QString &folder);

} // namespace likeness::bench
