// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/example_row.h"

#include "store/database/row_values.h"

#include <QDataStream>
#include <QIODevice>

namespace likeness {

namespace {

enum ExampleClear {
    AvatarId,
    SourceId,
    Position,
    CategoryCode,
    Cue,
    CategorySureness,
    State,
    LeftOut,
    IsSelected,
    IsStarred,
    NeedsReview,
    Sureness,
    CreatedAt,
    DerivedHash
};
enum ExampleSealed { UserMessage, AssistantMessage, Context, System, OriginPlace };

QByteArray encodePlace(const Origin &origin)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << origin.page << origin.box << origin.userPage << origin.userBox;
    return bytes;
}

Origin decodePlace(const QString &sourceId, const QByteArray &bytes)
{
    Origin origin;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    in >> origin.page >> origin.box >> origin.userPage >> origin.userBox;
    origin.sourceId = sourceId;
    return origin;
}

QVariantList clearValues(const StoredExample &kept)
{
    const Example &e = kept.example;
    const QVariant hash =
        kept.derivedHash.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(kept.derivedHash);
    return {e.avatarId,          idOrNull(e.origin.sourceId),
            kept.position,       int(e.category),
            int(e.categoryCue),  double(e.categoryConfidence),
            int(e.state),        int(e.leftOut),
            e.isSelected,        e.isStarred,
            e.needsReview,       double(e.confidence),
            stored(e.createdAt), hash};
}

} // namespace

const SealedTable &exampleTable()
{
    static const SealedTable examples(
        QStringLiteral("examples"),
        {QStringLiteral("avatar_id"), QStringLiteral("source_id"), QStringLiteral("position"),
         QStringLiteral("category"), QStringLiteral("category_cue"), QStringLiteral("category_confidence"),
         QStringLiteral("state"), QStringLiteral("left_out"), QStringLiteral("is_selected"),
         QStringLiteral("is_starred"), QStringLiteral("needs_review"), QStringLiteral("confidence"),
         QStringLiteral("created_at"), QStringLiteral("derived_hash")},
        {QStringLiteral("user_message"), QStringLiteral("assistant_message"), QStringLiteral("context"),
         QStringLiteral("system"), QStringLiteral("origin")});
    return examples;
}

SealedRow toRow(const StoredExample &stored)
{
    const Example &e = stored.example;
    return {e.id,
            clearValues(stored),
            {e.userMessage.toUtf8(), e.assistantMessage.toUtf8(), e.context.toUtf8(), e.system.toUtf8(),
             encodePlace(e.origin)}};
}

StoredExample exampleFromRow(const SealedRow &row)
{
    Example e;
    e.id = row.id;
    e.avatarId = row.clear[AvatarId].toString();
    e.userMessage = QString::fromUtf8(row.sealed[UserMessage]);
    e.assistantMessage = QString::fromUtf8(row.sealed[AssistantMessage]);
    e.context = QString::fromUtf8(row.sealed[Context]);
    e.system = QString::fromUtf8(row.sealed[System]);
    e.category = enumerator(row.clear[CategoryCode], Category::Story);
    e.categoryCue = enumerator(row.clear[Cue], CategoryCue::NothingElse);
    e.categoryConfidence = row.clear[CategorySureness].toFloat();
    e.state = enumerator(row.clear[State], ExampleState::Rejected);
    e.leftOut = enumerator(row.clear[LeftOut], LeftOutReason::NearDuplicate);
    e.isSelected = row.clear[IsSelected].toBool();
    e.isStarred = row.clear[IsStarred].toBool();
    e.needsReview = row.clear[NeedsReview].toBool();
    e.confidence = row.clear[Sureness].toFloat();
    e.origin = decodePlace(row.clear[SourceId].toString(), row.sealed[OriginPlace]);
    e.createdAt = moment(row.clear[CreatedAt]);
    return {e, row.clear[Position].toInt(), row.clear[DerivedHash].toByteArray()};
}

QByteArray derivedHash(const ContentHasher &hasher, const Example &example)
{
    if (example.origin.sourceId.isEmpty())
        return {};
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << example.origin.sourceId << example.origin.page << notNull(example.userMessage)
        << notNull(example.assistantMessage);
    return hasher.hash(bytes);
}

} // namespace likeness
