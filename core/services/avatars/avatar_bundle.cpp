// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/avatars/avatar_bundle.h"

#include "domain/examples/editing.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likeness {

namespace {

constexpr int schemaVersion = 1;
const QString formatName = QStringLiteral("likeness-avatar");

QString written(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject bundledExample(const Example &example, const QString &sourceName)
{
    return {{QStringLiteral("id"), example.id},
            {QStringLiteral("user_message"), example.userMessage},
            {QStringLiteral("assistant_message"), example.assistantMessage},
            {QStringLiteral("context"), example.context},
            {QStringLiteral("system"), example.system},
            {QStringLiteral("category"), categoryName(example.category)},
            {QStringLiteral("category_chosen"), example.categoryCue == CategoryCue::ChosenByPerson},
            {QStringLiteral("status"), stateName(example.state)},
            {QStringLiteral("starred"), example.isStarred},
            {QStringLiteral("split"), splitName(example.split)},
            {QStringLiteral("speaker"), example.speaker},
            {QStringLiteral("source"), sourceName},
            {QStringLiteral("selected"), example.isSelected},
            {QStringLiteral("needs_review"), example.needsReview},
            {QStringLiteral("confidence"), double(example.confidence)},
            {QStringLiteral("source_id"), example.origin.sourceId},
            {QStringLiteral("page"), example.origin.page},
            {QStringLiteral("created_at"), written(example.createdAt)}};
}

QJsonObject bundledSource(const Source &source)
{
    return {{QStringLiteral("id"), source.id},
            {QStringLiteral("name"), source.name},
            {QStringLiteral("size"), source.size},
            {QStringLiteral("pages"), source.pagesRead},
            {QStringLiteral("added_at"), written(source.addedAt)}};
}

QJsonObject bundledAvatar(const AvatarBundle &bundle)
{
    const Avatar &avatar = bundle.avatar;
    QJsonObject object{
        {QStringLiteral("id"), avatar.id},
        {QStringLiteral("name"), avatar.name},
        {QStringLiteral("kind"), avatar.kind == AvatarKind::Me ? QStringLiteral("me") : QStringLiteral("character")},
        {QStringLiteral("self_names"), QJsonArray::fromStringList(avatar.selfNames)},
        {QStringLiteral("base_model"), avatar.voice.baseModel},
        {QStringLiteral("created_at"), written(avatar.createdAt)}};
    if (!bundle.picture.isEmpty())
        object.insert(QStringLiteral("picture"), QString::fromLatin1(bundle.picture.toBase64()));
    return object;
}

tl::unexpected<Error> badRow(qsizetype number)
{
    return failure(ErrorKind::BadInput, {}, QStringLiteral("example %1").arg(number + 1));
}

Result<Example> exampleFrom(const QJsonObject &object, qsizetype number)
{
    const auto text = [&object](const char *key) { return object[QLatin1String(key)].toString(); };
    const auto category = categoryFromName(text("category"));
    const auto state = stateFromName(text("status"));
    if (!category || !state || text("assistant_message").isEmpty())
        return badRow(number);
    Example example;
    example.userMessage = text("user_message");
    example.assistantMessage = text("assistant_message");
    example.context = text("context");
    example.system = text("system");
    example.category = *category;
    const bool isChosen = object[QLatin1String("category_chosen")].toBool();
    example.categoryCue = isChosen ? CategoryCue::ChosenByPerson : CategoryCue::FromFile;
    example.categoryConfidence = 1;
    example.state = *state;
    example.isStarred = object[QLatin1String("starred")].toBool();
    example.split = splitFromName(text("split")).value_or(Split::Auto);
    example.speaker = text("speaker");
    example.importedFrom = text("source");
    example.isSelected = object[QLatin1String("selected")].toBool();
    example.needsReview = object[QLatin1String("needs_review")].toBool();
    example.confidence = Confidence(qBound(0.0, object[QLatin1String("confidence")].toDouble(1), 1.0));
    example.createdAt = QDateTime::fromString(text("created_at"), Qt::ISODate);
    describe(example);
    return example;
}

Avatar avatarFrom(const QJsonObject &object)
{
    Avatar avatar;
    avatar.name = object[QLatin1String("name")].toString().trimmed();
    avatar.kind = object[QLatin1String("kind")] == QLatin1String("me") ? AvatarKind::Me : AvatarKind::Character;
    avatar.selfNames = object[QLatin1String("self_names")].toVariant().toStringList();
    avatar.voice.baseModel = object[QLatin1String("base_model")].toString(avatar.voice.baseModel);
    return avatar;
}

} // namespace

QByteArray writeBundle(const AvatarBundle &bundle)
{
    QJsonArray sources;
    for (const Source &source : bundle.sources)
        sources.append(bundledSource(source));
    QHash<QString, QString> names;
    for (const Source &source : bundle.sources)
        names.insert(source.id, source.name);
    QJsonArray examples;
    for (const Example &example : bundle.examples)
        examples.append(bundledExample(example, names.value(example.origin.sourceId, example.importedFrom)));
    const QJsonObject document{{QStringLiteral("format"), formatName},
                               {QStringLiteral("schema_version"), schemaVersion},
                               {QStringLiteral("avatar"), bundledAvatar(bundle)},
                               {QStringLiteral("sources"), sources},
                               {QStringLiteral("examples"), examples},
                               {QStringLiteral("damaged"), bundle.damaged}};
    return QJsonDocument(document).toJson();
}

Result<AvatarBundle> readBundle(const QByteArray &document)
{
    const QJsonObject root = QJsonDocument::fromJson(document).object();
    if (root[QLatin1String("format")].toString() != formatName)
        return failure(ErrorKind::BadInput, {}, QStringLiteral("not a bundle"));
    const int version = root[QLatin1String("schema_version")].toInt();
    if (version > schemaVersion)
        return failure(ErrorKind::NewerVersion, {}, QStringLiteral("bundle %1").arg(version));
    AvatarBundle bundle;
    const QJsonObject avatar = root[QLatin1String("avatar")].toObject();
    bundle.avatar = avatarFrom(avatar);
    bundle.picture = QByteArray::fromBase64(avatar[QLatin1String("picture")].toString().toLatin1());
    if (bundle.avatar.name.isEmpty())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("no name"));
    const QJsonArray rows = root[QLatin1String("examples")].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto example = exampleFrom(rows[i].toObject(), i);
        if (!example)
            return failure(example.error());
        bundle.examples.append(*example);
    }
    return bundle;
}

} // namespace likeness
