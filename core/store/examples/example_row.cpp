// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/examples/example_row.h"

#include "domain/examples/editing.h"
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

/// Counts up when describe() finds something else, so that older rows are described anew when they are read.
constexpr quint8 descriptionVersion = 1;

void writeText(QDataStream &out, const QString &text)
{
    out << text.toUtf8();
}

QString readText(QDataStream &in)
{
    QByteArray bytes;
    in >> bytes;
    return QString::fromUtf8(bytes);
}

/// The place, and behind it what the first version of the library did not know yet.
QByteArray encodePlace(const Example &example)
{
    const Origin &origin = example.origin;
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << origin.page << origin.box << origin.userPage << origin.userBox;
    out << descriptionVersion << quint8(example.split) << quint8(example.personalData.toInt())
        << (isInTrash(example) ? stored(example.trashedAt) : qint64(0));
    for (const QString &text : {example.speaker, example.importedFrom, example.language})
        writeText(out, text);
    out << QStringList(example.notPersonal) << isEdited(example);
    if (example.original) {
        writeText(out, example.original->userMessage);
        writeText(out, example.original->assistantMessage);
    }
    return bytes;
}

/// Returns whether the row was described by the rules of today.
bool decodeDetails(QDataStream &in, Example &example)
{
    quint8 version = 0;
    quint8 split = 0;
    quint8 kinds = 0;
    qint64 trashedAt = 0;
    bool wasEdited = false;
    in >> version >> split >> kinds >> trashedAt;
    example.split = enumerator(split, Split::Validation);
    example.personalData = PersonalKinds::fromInt(kinds);
    if (trashedAt != 0)
        example.trashedAt = moment(trashedAt);
    example.speaker = readText(in);
    example.importedFrom = readText(in);
    example.language = readText(in);
    in >> example.notPersonal >> wasEdited;
    if (wasEdited) {
        const QString userMessage = readText(in);
        example.original = OriginalTexts{userMessage, readText(in)};
    }
    return version == descriptionVersion;
}

void decodePlace(const QByteArray &bytes, Example &example)
{
    Origin &origin = example.origin;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    in >> origin.page >> origin.box >> origin.userPage >> origin.userBox;
    if (in.atEnd() || !decodeDetails(in, example))
        describe(example);
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
    return {
        e.id,
        clearValues(stored),
        {e.userMessage.toUtf8(), e.assistantMessage.toUtf8(), e.context.toUtf8(), e.system.toUtf8(), encodePlace(e)}};
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
    e.leftOut = enumerator(row.clear[LeftOut], LeftOutReason::Opener);
    e.isSelected = row.clear[IsSelected].toBool();
    e.isStarred = row.clear[IsStarred].toBool();
    e.needsReview = row.clear[NeedsReview].toBool();
    e.confidence = row.clear[Sureness].toFloat();
    e.origin.sourceId = row.clear[SourceId].toString();
    decodePlace(row.sealed[OriginPlace], e);
    e.createdAt = moment(row.clear[CreatedAt]);
    return {e, row.clear[Position].toInt(), row.clear[DerivedHash].toByteArray()};
}

int positionOf(const SealedRow &row)
{
    return row.clear[Position].toInt();
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
