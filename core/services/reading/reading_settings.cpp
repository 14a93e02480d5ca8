// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reading/reading_settings.h"

#include "domain/examples/pairing.h"
#include "store/settings_store.h"

namespace likeness {

static const Setting<QStringList> languagesSetting{"reading/languages", {}};
static const Setting<int> doubtSetting{"reading/doubtPercent", ReadingSettings{}.doubtPercent};

Confidence ReadingSettings::reviewBelow() const
{
    // Both measured figures belong together; a person who moves one moves the other by the same share.
    const Confidence share = (1 - PairingRules{}.reviewBelow) / (1 - defaultDoubt);
    return 1 - (1 - doubt()) * share;
}

Result<> storeReadingSettings(SettingsStore &settings, const ReadingSettings &reading)
{
    if (reading.doubtPercent < leastDoubtPercent || reading.doubtPercent > mostDoubtPercent)
        return failure(ErrorKind::BadInput, QString::number(reading.doubtPercent), QStringLiteral("30 to 99 %"));
    const Result<> done = settings.set(languagesSetting, reading.languages);
    return done ? settings.set(doubtSetting, reading.doubtPercent) : done;
}

Result<ReadingSettings> storedReadingSettings(const SettingsStore &settings)
{
    const Result<QStringList> languages = settings.get(languagesSetting);
    const Result<int> percent = settings.get(doubtSetting);
    if (!languages || !percent)
        return failure(languages ? percent.error() : languages.error());
    return ReadingSettings{*languages, *percent};
}

} // namespace likeness
