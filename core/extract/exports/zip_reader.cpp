// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/exports/zip_reader.h"

#include "extract/exports/handover.h"
#include "extract/exports/text_reader.h"
#include "extract/exports/zip_file.h"

#include <algorithm>

namespace likeness {
namespace {

void addOnce(QVector<Notice> &notices, const Notice &notice)
{
    // "Row 7" of one file and of another are two things; what holds for the whole file is said once.
    const auto isSame = [&notice](const Notice &other) {
        return other.kind == notice.kind && (notice.kind != NoticeKind::BadRow || other == notice);
    };
    if (std::none_of(notices.cbegin(), notices.cend(), isSame))
        notices.append(notice);
}

/// The chats one after the other; nothing where no text is one. `unread`: how many texts are none.
std::optional<ReadChat> chatsOf(const QVector<ZippedText> &texts, int &unread)
{
    std::optional<ReadChat> all;
    for (const ZippedText &text : texts) {
        Result<ReadChat> chat = readChatFile(text.content);
        if (!chat || chat->utterances.isEmpty()) {
            ++unread;
            continue;
        }
        chat->utterances.first().startsConversation = true;
        if (!all)
            all = ReadChat{chat->kind, {}, {}};
        all->utterances += chat->utterances;
        for (const Notice &notice : std::as_const(chat->notices))
            addOnce(all->notices, notice);
    }
    return all;
}

} // namespace

Result<ReadSummary> readZip(const QByteArray &content, const FileOptions &options, const PageSink &sink)
{
    const auto zipped = chatsInZip(content);
    if (!zipped)
        return failure(zipped.error());
    int unread = zipped->others;
    std::optional<ReadChat> chats = chatsOf(zipped->texts, unread);
    const Notice others{NoticeKind::Truncated, 1, unread, QStringLiteral("other files in the archive")};
    if (chats) {
        if (unread > 0)
            chats->notices.append(others);
        return handOver(std::move(*chats), options, sink);
    }
    auto summary = readTextFile(zipped->texts.first().content, options, sink);
    if (summary && unread > 1)
        summary->notices.append({others.kind, 1, unread - 1, others.detail});
    return summary;
}

} // namespace likeness
