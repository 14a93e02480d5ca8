// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace likeness {

class SettingsStore;

/// What a person set about which examples are found and chosen; kept for each avatar.
struct FilterSettings {
    int minWords = 5; ///< see SubstanceRules
    int minReplyWords = 2; ///< see SubstanceRules
    double gapHours = 3; ///< a silence longer than this ends a conversation; 0: none does
    bool keepGreetings = false; ///< bare greetings and goodbyes are left out only for being too short
    bool keepOpeners = false; ///< replies to nobody, with which the avatar opened a conversation, may be chosen

    bool operator==(const FilterSettings &) const = default;
};

/// BadInput: words not within 0 to 1000 or hours not within 0 to 8760; nothing was stored then.
Result<> storeFilterSettings(SettingsStore &settings, const QString &avatarId, const FilterSettings &filter);
Result<FilterSettings> storedFilterSettings(const SettingsStore &settings, const QString &avatarId);

} // namespace likeness
