// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prompt/prompt_draft.h"

#include "store/settings_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likeness {

static const Setting<QByteArray> draftsSetting{"prompt/drafts", {}};

static QJsonObject toJson(const PromptDraft &draft)
{
    return {{QStringLiteral("id"), draft.id},
            {QStringLiteral("text"), draft.text},
            {QStringLiteral("parent"), draft.parentId},
            {QStringLiteral("author"), int(draft.author)},
            {QStringLiteral("partial"), draft.isPartial},
            {QStringLiteral("changed"), draft.changedAt.toMSecsSinceEpoch()}};
}

static PromptDraft fromJson(const QJsonObject &json)
{
    PromptDraft draft;
    draft.id = json[QLatin1String("id")].toString();
    draft.text = json[QLatin1String("text")].toString();
    draft.parentId = json[QLatin1String("parent")].toString();
    draft.author = PromptAuthor(qBound(0, json[QLatin1String("author")].toInt(), int(PromptAuthor::Model)));
    draft.isPartial = json[QLatin1String("partial")].toBool();
    draft.changedAt = QDateTime::fromMSecsSinceEpoch(json[QLatin1String("changed")].toInteger(), Qt::UTC);
    return draft;
}

Result<QVector<PromptDraft>> storedDrafts(const SettingsStore &settings, const QString &avatarId)
{
    const Result<QByteArray> stored = settings.get(draftsSetting, avatarId);
    if (!stored)
        return failure(stored.error());
    QVector<PromptDraft> drafts;
    const QJsonArray rows = QJsonDocument::fromJson(*stored).array();
    for (const QJsonValue row : rows)
        drafts.append(fromJson(row.toObject()));
    return drafts;
}

Result<> storeDrafts(SettingsStore &settings, const QString &avatarId, const QVector<PromptDraft> &drafts)
{
    QJsonArray rows;
    for (const PromptDraft &draft : drafts)
        rows.append(toJson(draft));
    return settings.set(draftsSetting, QJsonDocument(rows).toJson(QJsonDocument::Compact), avatarId);
}

} // namespace likeness
