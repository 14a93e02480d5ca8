// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/corrections/ignored_areas.h"
#include "domain/corrections/speaker_rules.h"

namespace likeness {

class Library;

/// What a person said about the speakers of an avatar; the names by which the avatar speaks are the avatar's own.
Result<SpeakerRules> storedSpeakers(Library &library, const QString &avatarId);
Result<> storeSpeakers(Library &library, const QString &avatarId, const SpeakerRules &rules);

Result<IgnoredAreas> storedIgnoredAreas(Library &library, const QString &avatarId);
Result<> storeIgnoredAreas(Library &library, const QString &avatarId, const IgnoredAreas &areas);

} // namespace likeness
