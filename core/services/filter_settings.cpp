// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/filter_settings.h"

#include "store/settings_store.h"

namespace likeness {

static const Setting<int> minWordsSetting{"filter/minWords", FilterSettings{}.minWords};
static const Setting<int> minReplyWordsSetting{"filter/minReplyWords", FilterSettings{}.minReplyWords};
static const Setting<double> gapHoursSetting{"filter/gapHours", FilterSettings{}.gapHours};
static const Setting<bool> keepGreetingsSetting{"filter/keepGreetings", FilterSettings{}.keepGreetings};
static const Setting<bool> keepOpenersSetting{"filter/keepOpeners", FilterSettings{}.keepOpeners};

static Result<> checked(const FilterSettings &filter)
{
    constexpr int mostWords = 1000;
    constexpr double mostHours = 365 * 24;
    for (const int words : {filter.minWords, filter.minReplyWords}) {
        if (words < 0 || words > mostWords)
            return failure(ErrorKind::BadInput, QString::number(words), QStringLiteral("0 to 1000 words"));
    }
    if (filter.gapHours >= 0 && filter.gapHours <= mostHours)
        return {};
    return failure(ErrorKind::BadInput, QString::number(filter.gapHours), QStringLiteral("0 to 8760 hours"));
}

Result<> storeFilterSettings(SettingsStore &settings, const QString &avatarId, const FilterSettings &filter)
{
    Result<> done = checked(filter);
    if (done)
        done = settings.set(minWordsSetting, filter.minWords, avatarId);
    if (done)
        done = settings.set(minReplyWordsSetting, filter.minReplyWords, avatarId);
    if (done)
        done = settings.set(gapHoursSetting, filter.gapHours, avatarId);
    if (done)
        done = settings.set(keepGreetingsSetting, filter.keepGreetings, avatarId);
    return done ? settings.set(keepOpenersSetting, filter.keepOpeners, avatarId) : done;
}

Result<FilterSettings> storedFilterSettings(const SettingsStore &settings, const QString &avatarId)
{
    const Result<int> minWords = settings.get(minWordsSetting, avatarId);
    const Result<int> minReplyWords = settings.get(minReplyWordsSetting, avatarId);
    if (!minWords || !minReplyWords)
        return failure(minWords ? minReplyWords.error() : minWords.error());
    const Result<double> gapHours = settings.get(gapHoursSetting, avatarId);
    const Result<bool> keepGreetings = settings.get(keepGreetingsSetting, avatarId);
    if (!gapHours || !keepGreetings)
        return failure(gapHours ? keepGreetings.error() : gapHours.error());
    const Result<bool> keepOpeners = settings.get(keepOpenersSetting, avatarId);
    if (!keepOpeners)
        return failure(keepOpeners.error());
    return FilterSettings{*minWords, *minReplyWords, *gapHours, *keepGreetings, *keepOpeners};
}

} // namespace likeness
