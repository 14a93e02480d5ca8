// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/source_row.h"

#include "store/database/row_values.h"

#include <QCborArray>
#include <QCborValue>

namespace likeness {

namespace {

enum SourceClear {
    AvatarId,
    ContentHash,
    Kind,
    State,
    Size,
    PagesRead,
    PageCount,
    Batch,
    Position,
    AddedAt,
    ErrorCode
};
enum SourceSealed { Name, Path, ErrorText, Notices };

QByteArray encodeError(const std::optional<Error> &error)
{
    QCborArray parts;
    if (error)
        parts = {error->subject, error->detail};
    return parts.toCborValue().toCbor();
}

std::optional<Error> decodeError(const QVariant &kind, const QByteArray &text)
{
    if (kind.isNull())
        return std::nullopt;
    const QCborArray parts = QCborValue::fromCbor(text).toArray();
    return Error{enumerator(kind, ErrorKind::NewerVersion), parts.at(0).toString(), parts.at(1).toString()};
}

QByteArray encodeNotices(const QVector<Notice> &notices)
{
    QCborArray list;
    for (const Notice &notice : notices)
        list.append(QCborArray{int(notice.kind), notice.page, notice.count, notice.detail});
    return list.toCborValue().toCbor();
}

QVector<Notice> decodeNotices(const QByteArray &bytes)
{
    QVector<Notice> notices;
    const QCborArray list = QCborValue::fromCbor(bytes).toArray();
    for (const auto &entry : list) {
        const QCborArray parts = entry.toArray();
        notices.append({enumerator(parts.at(0).toVariant(), NoticeKind::Truncated), int(parts.at(1).toInteger()),
                        int(parts.at(2).toInteger()), parts.at(3).toString()});
    }
    return notices;
}

} // namespace

const SealedTable &sourceTable()
{
    static const SealedTable sources(
        QStringLiteral("sources"),
        {QStringLiteral("avatar_id"), QStringLiteral("content_hash"), QStringLiteral("kind"), QStringLiteral("state"),
         QStringLiteral("size"), QStringLiteral("pages_read"), QStringLiteral("page_count"), QStringLiteral("batch"),
         QStringLiteral("position"), QStringLiteral("added_at"), QStringLiteral("error_kind")},
        {QStringLiteral("name"), QStringLiteral("path"), QStringLiteral("error"), QStringLiteral("notices")});
    return sources;
}

SealedRow toRow(const Source &source)
{
    const QVariant hash =
        source.contentHash.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : QVariant(source.contentHash);
    const QVariant errorKind = source.error ? QVariant(int(source.error->kind)) : QVariant(QMetaType::fromType<int>());
    return {source.id,
            {source.avatarId, hash, int(source.kind), int(source.state), source.size, source.pagesRead,
             source.pageCount, notNull(source.batch), source.position, stored(source.addedAt), errorKind},
            {source.name.toUtf8(), source.path.toUtf8(), encodeError(source.error), encodeNotices(source.notices)}};
}

Source sourceFromRow(const SealedRow &row)
{
    Source source;
    source.id = row.id;
    source.avatarId = row.clear[AvatarId].toString();
    source.contentHash = row.clear[ContentHash].toByteArray();
    source.kind = enumerator(row.clear[Kind], FileKind::CharacterCard);
    source.state = enumerator(row.clear[State], SourceState::Reviewed);
    source.size = row.clear[Size].toLongLong();
    source.pagesRead = row.clear[PagesRead].toInt();
    source.pageCount = row.clear[PageCount].toInt();
    source.batch = row.clear[Batch].toString();
    source.position = row.clear[Position].toInt();
    source.addedAt = moment(row.clear[AddedAt]);
    source.name = QString::fromUtf8(row.sealed[Name]);
    source.path = QString::fromUtf8(row.sealed[Path]);
    source.error = decodeError(row.clear[ErrorCode], row.sealed[ErrorText]);
    source.notices = decodeNotices(row.sealed[Notices]);
    return source;
}

} // namespace likeness
