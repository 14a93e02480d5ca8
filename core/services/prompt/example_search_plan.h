// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sending/send_preview.h"
#include "services/prompt/analysis_types.h"

namespace likeness {

/// What a search for examples would send, and what the numbers in it stand for.
struct ExampleSearchPlan {
    SendPreview preview;
    QVector<NumberedMessage> messages; ///< number 1 stands first
    int target = 0; ///< examples that are wanted
    int leftOver = 0; ///< messages that did not fit; a search after some of these were kept takes them

    bool operator==(const ExampleSearchPlan &) const = default;
};

} // namespace likeness
