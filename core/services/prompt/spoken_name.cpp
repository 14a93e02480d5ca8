// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/spoken_name.h"

#include "domain/speakers.h"
#include "domain/style/called_name.h"
#include "services/models/asking/known_names.h"
#include "store/library.h"

#include <algorithm>

namespace likeness {

Result<QString> spokenName(Library &library, const QString &avatarId, const QVector<Example> &examples)
{
    const auto avatar = library.avatars().find(avatarId);
    if (!avatar)
        return failure(avatar.error());
    const QStringList names = tellingNames(avatar->selfNames);
    // Of an avatar's own name only the whole may be what people say: "Sample Robin" is nobody's "Sample".
    const QStringList own = avatar->name.contains(u' ') ? QStringList() : QStringList{avatar->name};
    if (const auto called = calledName(names + own, examples))
        return *called;
    if (names.size() < 2)
        return names.isEmpty() ? avatar->name : names.first();
    // The names of a source's people, among them the avatar's where the source does not say which of them it is.
    const auto speakers = KnownNames(library).others(avatarId);
    if (!speakers)
        return failure(speakers.error());
    const auto written = std::find_if(names.cbegin(), names.cend(), [&](const QString &name) {
        return std::any_of(speakers->cbegin(), speakers->cend(),
                           [&](const QString &speaker) { return isSameName(name, speaker); });
    });
    return written == names.cend() ? names.first() : *written;
}

} // namespace likeness
