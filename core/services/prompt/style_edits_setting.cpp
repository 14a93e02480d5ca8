// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/style_edits_setting.h"

#include "store/settings_store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace likeness {

static const Setting<QByteArray> editsSetting{"prompt/styleEdits", {}};

Result<StyleEdits> storedStyleEdits(const SettingsStore &settings, const QString &avatarId)
{
    const Result<QByteArray> stored = settings.get(editsSetting, avatarId);
    if (!stored)
        return failure(stored.error());
    StyleEdits edits;
    const QJsonObject rows = QJsonDocument::fromJson(*stored).object();
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const QJsonObject row = it.value().toObject();
        edits.insert(it.key(), {row[QLatin1String("out")].toBool(), row[QLatin1String("words")].toString()});
    }
    return edits;
}

Result<> storeStyleEdits(SettingsStore &settings, const QString &avatarId, const StyleEdits &edits)
{
    QJsonObject rows;
    for (auto it = edits.begin(); it != edits.end(); ++it) {
        if (!it->isNothing())
            rows.insert(it.key(),
                        QJsonObject{{QStringLiteral("out"), it->isLeftOut}, {QStringLiteral("words"), it->words}});
    }
    return settings.set(editsSetting, QJsonDocument(rows).toJson(QJsonDocument::Compact), avatarId);
}

} // namespace likeness
