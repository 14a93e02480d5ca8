// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_settings.h"

#include "store/settings_store.h"

namespace likeness {

static const Setting<QString> languagesSetting{"import/languages", {}};
static const Setting<bool> rightIsSelfSetting{"import/rightIsSelf", true};

Result<> storeImportOptions(SettingsStore &settings, const QString &avatarId, const ImportOptions &options)
{
    const Result<> stored = settings.set(languagesSetting, options.languages, avatarId);
    return stored ? settings.set(rightIsSelfSetting, options.isRightSelf, avatarId) : stored;
}

Result<ImportOptions> storedImportOptions(const SettingsStore &settings, const QString &avatarId)
{
    const Result<QString> languages = settings.get(languagesSetting, avatarId);
    const Result<bool> isRightSelf = settings.get(rightIsSelfSetting, avatarId);
    if (!languages || !isRightSelf)
        return failure(languages ? isRightSelf.error() : languages.error());
    return ImportOptions{*languages, *isRightSelf};
}

} // namespace likeness
