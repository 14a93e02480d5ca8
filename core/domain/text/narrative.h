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

/// Counts words of telling and verb forms of the past in English, German and Spanish. Marked needs two of each, or one
/// word of telling and three verbs of the past, or four verbs of the past: a recipe says "then" too.
Narration narrationOf(const QString &text);

} // namespace likeness
