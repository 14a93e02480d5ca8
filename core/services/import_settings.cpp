// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_settings.h"

#include "store/settings_store.h"

namespace likeness {

// One pair an avatar, from the time when an avatar's latest import decided for all; what was added then reads on so.
static const Setting<QString> latestLanguages{"import/languages", {}};
static const Setting<bool> latestRightIsSelf{"import/rightIsSelf", true};

Result<> storeImportOptions(SettingsStore &settings, const QString &avatarId, const QString &batch,
                            const ImportOptions &options)
{
    const QByteArray name = "import/batch/" + batch.toUtf8();
    const QStringList parts{options.languages, options.isRightSelf ? QStringLiteral("right") : QStringLiteral("left"),
                            options.columns ? encodeColumns(*options.columns) : QString()};
    return settings.set(Setting<QStringList>{name.constData(), {}}, parts, avatarId);
}

Result<ImportOptions> storedImportOptions(const SettingsStore &settings, const QString &avatarId, const QString &batch)
{
    const QByteArray name = "import/batch/" + batch.toUtf8();
    const Result<QStringList> parts = settings.get(Setting<QStringList>{name.constData(), {}}, avatarId);
    if (!parts)
        return failure(parts.error());
    if (parts->size() >= 2)
        return ImportOptions{parts->at(0), parts->at(1) == u"right", decodeColumns(parts->value(2))};
    const Result<QString> languages = settings.get(latestLanguages, avatarId);
    const Result<bool> isRightSelf = settings.get(latestRightIsSelf, avatarId);
    if (!languages || !isRightSelf)
        return failure(languages ? isRightSelf.error() : languages.error());
    return ImportOptions{*languages, *isRightSelf, {}};
}

QString languagesFor(const Source &source, const ImportOptions &added, const ReadingSettings &set)
{
    for (const QString &chosen : {source.reading.languages, added.languages}) {
        if (!chosen.isEmpty())
            return chosen;
    }
    return set.joined();
}

} // namespace likeness
