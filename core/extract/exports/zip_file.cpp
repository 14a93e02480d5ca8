// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/zip_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>

namespace likeness {
namespace {

constexpr int maximumEntries = 10'000;
constexpr qsizetype maximumInflated = 100'000'000;

struct CloseArchive {
    void operator()(archive *zip) const { archive_read_free(zip); }
};
using ArchiveHandle = std::unique_ptr<archive, CloseArchive>;

/// How likely a name is the chat: 0 is not at all.
int rankOf(const QString &name)
{
    if (name == u"_chat.txt")
        return 4;
    if (name == u"result.json")
        return 3;
    if (name.endsWith(u".txt", Qt::CaseInsensitive))
        return 2;
    constexpr std::array others = {u".json", u".jsonl", u".csv"};
    return std::any_of(others.begin(), others.end(),
                       [&name](QStringView suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); });
}

QString nameOf(archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    const char *path = utf8 ? utf8 : archive_entry_pathname(entry);
    return QString::fromUtf8(path ? path : "").section(u'/', -1);
}

Result<QByteArray> inflate(archive *zip)
{
    QByteArray content;
    std::array<char, 1 << 16> bytes;
    while (true) {
        const la_ssize_t count = archive_read_data(zip, bytes.data(), bytes.size());
        if (count < 0)
            return failure(ErrorKind::BadInput, {}, QStringLiteral("archive data"));
        if (count == 0)
            return content;
        if (content.size() + count > maximumInflated)
            return failure(ErrorKind::TooLarge, {}, QStringLiteral("inflated size"));
        content.append(bytes.data(), count);
    }
}

Result<ZippedText> bestEntry(archive *zip)
{
    ZippedText best;
    int bestRank = 0;
    int ranked = 0;
    archive_entry *entry = nullptr;
    int state = ARCHIVE_OK;
    for (int count = 0; (state = archive_read_next_header(zip, &entry)) == ARCHIVE_OK || state == ARCHIVE_WARN;
         ++count) {
        if (count == maximumEntries)
            return failure(ErrorKind::TooLarge, {}, QStringLiteral("archive entries"));
        if (archive_entry_is_encrypted(entry) > 0)
            return failure(ErrorKind::Unsupported, {}, QStringLiteral("encrypted archive"));
        const QString name = nameOf(entry);
        if (name == u"[Content_Types].xml")
            return failure(ErrorKind::Unsupported, {}, QStringLiteral("office document"));
        const int rank = rankOf(name);
        ranked += rank > 0;
        if (rank <= bestRank)
            continue;
        auto content = inflate(zip);
        if (!content)
            return failure(content.error());
        bestRank = rank;
        best.name = name;
        best.content = std::move(*content);
    }
    if (bestRank == 0 && state != ARCHIVE_EOF)
        return failure(ErrorKind::BadInput, {}, QStringLiteral("archive"));
    if (bestRank == 0)
        return failure(ErrorKind::Unsupported, {}, QStringLiteral("no chat in archive"));
    best.others = ranked - 1;
    return best;
}

} // namespace

Result<ZippedText> chatInZip(const QByteArray &content)
{
    const ArchiveHandle zip(archive_read_new());
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_memory(zip.get(), content.constData(), size_t(content.size())) != ARCHIVE_OK)
        return failure(ErrorKind::BadInput, {}, QStringLiteral("archive"));
    return bestEntry(zip.get());
}

} // namespace likeness
