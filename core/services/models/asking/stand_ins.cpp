// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/asking/stand_ins.h"

#include "store/settings_store.h"

namespace likeness {
namespace {

const Setting<QStringList> standInsSetting{"sending/standIns", {}};

} // namespace

Result<QStringList> knownStandIns(const SettingsStore &settings, const QString &avatarId)
{
    return settings.get(standInsSetting, avatarId);
}

Result<> keepStandIns(SettingsStore &settings, const QString &avatarId, const QVector<HiddenPiece> &hidden)
{
    if (avatarId.isEmpty() || hidden.isEmpty())
        return {};
    const Result<QStringList> known = knownStandIns(settings, avatarId);
    if (!known)
        return failure(known.error());
    Placeholders placeholders(*known);
    for (const HiddenPiece &piece : hidden)
        placeholders.placeholderFor(piece.kind, piece.text);
    const QStringList now = placeholders.stored();
    return now.size() == known->size() ? Result<>() : settings.set(standInsSetting, now, avatarId);
}

} // namespace likeness
