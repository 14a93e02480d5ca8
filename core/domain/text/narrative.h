// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace likeness {

/// Whether a text tells what happened, and what shows it.
enum class Narration {
    None,
    Marked, ///< 18 words or more, with words of telling ("and then", "suddenly") and verbs of the past
    Long ///< 60 words or more with verbs of the past
};

/// Counts words of telling and verb forms of the past in English, German and Spanish. Marked needs two words of
/// telling, or one and three verbs of the past, or four verbs of the past.
Narration narrationOf(const QString &text);

} // namespace likeness
