// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/zip_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

namespace likeness {
namespace {

constexpr int maximumEntries = 10'000;
constexpr qsizetype maximumInflated = 100'000'000;

struct CloseArchive {
    void operator()(archive *zip) const { archive_read_free(zip); }
};
using ArchiveHandle = std::unique_ptr<archive, CloseArchive>;

bool endsWithAny(const QString &name, std::initializer_list<QStringView> suffixes)
{
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&name](QStringView suffix) { return name.endsWith(suffix, Qt::CaseInsensitive); });
}

enum Rank { NoChat, AnyTable, AnyText, SureChat };

/// How likely a name is a chat.
Rank rankOf(const QString &name)
{
    if (name == u"_chat.txt" || name == u"result.json" || name == u"messages.json" || name == u"messages.csv")
        return SureChat;
    if (name.startsWith(u'.'))
        return NoChat; // what systems put beside files
    if (endsWithAny(name, {u".txt"}))
        return AnyText;
    return endsWithAny(name, {u".json", u".jsonl", u".csv"}) ? AnyTable : NoChat;
}

bool isPictureOrDocument(const QString &name)
{
    return endsWithAny(name, {u".png", u".jpg", u".jpeg", u".webp", u".gif", u".bmp", u".tif", u".tiff", u".pdf"});
}

QString nameOf(archive_entry *entry)
{
    const char *utf8 = archive_entry_pathname_utf8(entry);
    const char *path = utf8 ? utf8 : archive_entry_pathname(entry);
    return QString::fromUtf8(path ? path : "").section(u'/', -1);
}

/// What the headers of an archive tell.
struct Contents {
    Rank best = NoChat;
    int ranked = 0; ///< entries that may be chats
    int pictures = 0; ///< and documents
};

Result<QByteArray> inflate(archive *zip, qsizetype budget)
{
    QByteArray content;
    std::array<char, 1 << 16> bytes;
    while (true) {
        const la_ssize_t count = archive_read_data(zip, bytes.data(), bytes.size());
        if (count < 0)
            return failure(ErrorKind::BadInput, {}, QStringLiteral("archive data"));
        if (count == 0)
            return content;
        if (content.size() + count > budget)
            return failure(ErrorKind::TooLarge, {}, QStringLiteral("inflated size"));
        content.append(bytes.data(), count);
    }
}

Result<ArchiveHandle> openZip(const QByteArray &content)
{
    ArchiveHandle zip(archive_read_new());
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_memory(zip.get(), content.constData(), size_t(content.size())) != ARCHIVE_OK)
        return failure(ErrorKind::BadInput, {}, QStringLiteral("archive"));
    return zip;
}

/// Goes through the entries with what `take` does to each; whether the end was reached.
Result<bool> walk(archive *zip, const std::function<Result<>(const QString &name)> &take)
{
    archive_entry *entry = nullptr;
    int state = ARCHIVE_OK;
    for (int count = 0; (state = archive_read_next_header(zip, &entry)) == ARCHIVE_OK || state == ARCHIVE_WARN;
         ++count) {
        if (count == maximumEntries)
            return failure(ErrorKind::TooLarge, {}, QStringLiteral("archive entries"));
        if (archive_entry_is_encrypted(entry) > 0)
            return failure(ErrorKind::Unsupported, {}, QStringLiteral("encrypted archive"));
        if (const auto taken = take(nameOf(entry)); !taken)
            return failure(taken.error());
    }
    return state == ARCHIVE_EOF;
}

Result<Contents> contentsOf(archive *zip)
{
    Contents contents;
    const auto isWhole = walk(zip, [&contents](const QString &name) -> Result<> {
        if (name == u"[Content_Types].xml")
            return failure(ErrorKind::Unsupported, {}, QStringLiteral("office document"));
        const Rank rank = rankOf(name);
        contents.best = std::max(contents.best, rank);
        contents.ranked += rank != NoChat;
        contents.pictures += isPictureOrDocument(name);
        return {};
    });
    if (!isWhole)
        return failure(isWhole.error());
    if (contents.best == NoChat && !*isWhole)
        return failure(ErrorKind::BadInput, {}, QStringLiteral("archive"));
    return contents;
}

bool isWanted(Rank rank, Rank best)
{
    return best == SureChat ? rank == SureChat : rank != NoChat;
}

} // namespace

Result<ZippedChats> chatsInZip(const QByteArray &content)
{
    auto zip = openZip(content);
    const Result<Contents> contents = zip ? contentsOf(zip->get()) : Result<Contents>(failure(zip.error()));
    if (!contents)
        return failure(contents.error());
    if (contents->best == NoChat) {
        const bool isUnpackable = contents->pictures > 0;
        return failure(ErrorKind::Unsupported, {},
                       isUnpackable ? QStringLiteral("pictures in archive") : QStringLiteral("no chat in archive"));
    }
    zip = openZip(content); // from the beginning, now that it is known what to look for
    if (!zip)
        return failure(zip.error());
    ZippedChats chats;
    qsizetype budget = maximumInflated;
    const auto done = walk(zip->get(), [&](const QString &name) -> Result<> {
        const Rank rank = rankOf(name);
        if (!isWanted(rank, contents->best))
            return {};
        auto text = inflate(zip->get(), budget);
        if (!text)
            return failure(text.error());
        budget -= text->size();
        chats.texts.append({name, std::move(*text)});
        return {};
    });
    if (!done)
        return failure(done.error());
    std::stable_partition(chats.texts.begin(), chats.texts.end(),
                          [&](const ZippedText &one) { return rankOf(one.name) == contents->best; });
    chats.others = contents->ranked - int(chats.texts.size());
    return chats;
}

} // namespace likeness
