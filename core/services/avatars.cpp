// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/avatars.h"

#include "domain/example.h"
#include "store/library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likeness {

namespace {

QJsonObject bundledExample(const Example &example)
{
    return {{QStringLiteral("id"), example.id},
            {QStringLiteral("user_message"), example.userMessage},
            {QStringLiteral("assistant_message"), example.assistantMessage},
            {QStringLiteral("context"), example.context},
            {QStringLiteral("system"), example.system},
            {QStringLiteral("category"), categoryName(example.category)},
            {QStringLiteral("status"), stateName(example.state)},
            {QStringLiteral("starred"), example.isStarred},
            {QStringLiteral("selected"), example.isSelected},
            {QStringLiteral("source_id"), example.origin.sourceId},
            {QStringLiteral("page"), example.origin.page},
            {QStringLiteral("created_at"), example.createdAt.toUTC().toString(Qt::ISODate)}};
}

QJsonObject bundledSource(const Source &source)
{
    return {{QStringLiteral("id"), source.id},
            {QStringLiteral("name"), source.name},
            {QStringLiteral("size"), source.size},
            {QStringLiteral("pages"), source.pagesRead},
            {QStringLiteral("added_at"), source.addedAt.toUTC().toString(Qt::ISODate)}};
}

QJsonObject bundledAvatar(const Avatar &avatar)
{
    return {
        {QStringLiteral("id"), avatar.id},
        {QStringLiteral("name"), avatar.name},
        {QStringLiteral("kind"), avatar.kind == AvatarKind::Me ? QStringLiteral("me") : QStringLiteral("character")},
        {QStringLiteral("self_names"), QJsonArray::fromStringList(avatar.selfNames)},
        {QStringLiteral("base_model"), avatar.voice.baseModel},
        {QStringLiteral("created_at"), avatar.createdAt.toUTC().toString(Qt::ISODate)}};
}

} // namespace

Avatars::Avatars(Library &library, QObject *parent) : QObject(parent), m_library(library)
{
}

Result<Avatar> Avatars::create(const QString &name, AvatarKind kind, const QStringList &selfNames)
{
    Result<Avatar> made = m_library.avatars().create(name, kind);
    if (!made)
        return made;
    const QStringList spoken = selfNames.isEmpty() ? QStringList{made->name} : selfNames;
    const Result<> named = m_library.avatars().setSelfNames(made->id, spoken);
    Q_EMIT changed();
    return named ? m_library.avatars().find(made->id) : failure(named.error());
}

Result<QVector<Avatar>> Avatars::list() const
{
    return m_library.avatars().list().map([](Rows<Avatar> rows) { return std::move(rows.items); });
}

Result<int> Avatars::damaged() const
{
    return m_library.avatars().list().map([](const Rows<Avatar> &rows) { return int(rows.damaged.size()); });
}

Result<Avatar> Avatars::find(const QString &idOrName) const
{
    return m_library.avatars().find(idOrName);
}

Result<> Avatars::rename(const QString &id, const QString &name)
{
    return told(m_library.avatars().rename(id, name));
}

Result<> Avatars::setSelfNames(const QString &id, const QStringList &names)
{
    return told(m_library.avatars().setSelfNames(id, names));
}

Result<> Avatars::addSelfNames(const QString &id, const QStringList &names)
{
    const Result<Avatar> avatar = find(id);
    if (!avatar)
        return failure(avatar.error());
    QStringList all = avatar->selfNames + names;
    all.removeDuplicates();
    return all == avatar->selfNames ? Result<>() : setSelfNames(id, all);
}

Result<> Avatars::remove(const QString &id)
{
    return told(m_library.avatars().remove(id));
}

Result<QByteArray> Avatars::bundle(const QString &id) const
{
    const Result<Avatar> avatar = find(id);
    if (!avatar)
        return failure(avatar.error());
    const Result<Rows<Source>> sources = m_library.sources().list(avatar->id);
    const Result<Rows<Example>> examples = m_library.examples().list(avatar->id);
    if (!sources || !examples)
        return failure(sources ? examples.error() : sources.error());
    QJsonArray sourceRows;
    for (const Source &source : sources->items)
        sourceRows.append(bundledSource(source));
    QJsonArray exampleRows;
    for (const Example &example : examples->items)
        exampleRows.append(bundledExample(example));
    const QJsonObject bundle{{QStringLiteral("format"), QStringLiteral("likeness-avatar")},
                             {QStringLiteral("schema_version"), 1},
                             {QStringLiteral("avatar"), bundledAvatar(*avatar)},
                             {QStringLiteral("sources"), sourceRows},
                             {QStringLiteral("examples"), exampleRows}};
    return QJsonDocument(bundle).toJson();
}

Result<> Avatars::told(const Result<> &done)
{
    if (done)
        Q_EMIT changed();
    return done;
}

} // namespace likeness
