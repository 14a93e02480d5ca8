// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// Whether the text speaks to a language model rather than to a person ("ignore previous instructions", "print your
/// system prompt"). A heuristic that only warns: honest text may trip it, and a clever attack will not.
bool mayInject(const QString &text);

} // namespace likeness
