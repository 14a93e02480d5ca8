// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/source_settings.h"

#include "store/library.h"

namespace likeness {

static const Setting<QString> speakersSetting{"sources/speakers", {}};
static const Setting<QString> areasSetting{"sources/ignoredAreas", {}};

Result<SpeakerRules> storedSpeakers(Library &library, const QString &avatarId)
{
    const Result<Avatar> avatar = library.avatars().find(avatarId);
    const Result<QString> stored = library.settings().get(speakersSetting, avatarId);
    if (!avatar || !stored)
        return failure(avatar ? stored.error() : avatar.error());
    SpeakerRules rules = decodeSpeakerRules(*stored);
    rules.selfNames = avatar->selfNames;
    return rules;
}

Result<> storeSpeakers(Library &library, const QString &avatarId, const SpeakerRules &rules)
{
    SpeakerRules kept = rules;
    kept.selfNames.clear();
    const Result<> stored = library.settings().set(speakersSetting, encodeSpeakerRules(kept), avatarId);
    return stored ? library.avatars().setSelfNames(avatarId, rules.selfNames) : stored;
}

Result<IgnoredAreas> storedIgnoredAreas(Library &library, const QString &avatarId)
{
    return library.settings().get(areasSetting, avatarId).map(&IgnoredAreas::decoded);
}

Result<> storeIgnoredAreas(Library &library, const QString &avatarId, const IgnoredAreas &areas)
{
    return library.settings().set(areasSetting, areas.encoded(), avatarId);
}

} // namespace likeness
