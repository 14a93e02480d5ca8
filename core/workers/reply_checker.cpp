// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/reply_checker.h"

#include "domain/page_codec.h"

#include <algorithm>

namespace likeness {
namespace {

tl::unexpected<Error> lie(const QString &what)
{
    return failure(ErrorKind::Crashed, {}, QStringLiteral("protocol: ") + what);
}

/// Errors that reading a document can end with; any other would make the program act on a document's behalf.
bool isReadingError(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput:
    case ErrorKind::Corrupt:
    case ErrorKind::Unsupported:
    case ErrorKind::PasswordNeeded:
    case ErrorKind::Empty:
    case ErrorKind::TooLarge:
    case ErrorKind::Io:
    case ErrorKind::NotFound:
    case ErrorKind::TimedOut:
    case ErrorKind::Service:
        return true;
    default:
        return false;
    }
}

qint64 textSize(const Page &page)
{
    // Lines, words and utterances repeat the body text; a page may hold each letter a few times, not more.
    qint64 parts = 0;
    for (const Line &line : page.lines)
        parts += line.text.size();
    for (const Utterance &u : page.utterances)
        parts += u.text.size();
    return std::max<qint64>(page.text.size(), parts / 2);
}

void cleanDetails(Page &page)
{
    for (Notice &notice : page.notices)
        notice.detail = plainDetail(notice.detail);
}

} // namespace

Result<ReplyStep> ReplyChecker::take(const Frame &frame)
{
    switch (frame.type) {
    case FrameType::Opened:
        return takeOpened(frame.payload);
    case FrameType::PagePart:
        return takePage(frame.payload, false);
    case FrameType::Page:
        return takePage(frame.payload, true);
    case FrameType::Finished:
        return takeSummary(frame.payload);
    case FrameType::Failed: {
        const auto error = decodeFailure(frame.payload);
        if (!error || !isReadingError(error->kind))
            return lie(QStringLiteral("failure"));
        return *error;
    }
    default:
        return lie(QStringLiteral("frame type"));
    }
}

Result<ReplyStep> ReplyChecker::takeOpened(const QByteArray &payload)
{
    const auto note = decodeOpened(payload);
    if (!note || m_opened)
        return lie(QStringLiteral("opened"));
    m_opened = *note;
    return *note;
}

Result<ReplyStep> ReplyChecker::takePage(const QByteArray &payload, bool isWhole)
{
    if (!m_opened)
        return lie(QStringLiteral("page before opened"));
    m_parts += payload;
    if (m_parts.size() > maximumPageBytes)
        return lie(QStringLiteral("page size"));
    if (!isWhole)
        return ReplyStep();
    auto page = decodePage(std::exchange(m_parts, {}));
    if (!page)
        return lie(QStringLiteral("page"));
    const int last = m_opened->pageCount > 0 ? m_opened->pageCount : maximumPages;
    if (page->number <= m_lastPage || page->number > last)
        return lie(QStringLiteral("page number"));
    m_lastPage = page->number;
    m_text += textSize(*page);
    if (m_text > 2 * maximumText) // the extractor cuts at half of this; its count differs a little
        return lie(QStringLiteral("text size"));
    cleanDetails(*page);
    return std::move(*page);
}

Result<ReplyStep> ReplyChecker::takeSummary(const QByteArray &payload)
{
    auto summary = decodeSummary(payload);
    if (!summary || !m_opened || !m_parts.isEmpty())
        return lie(QStringLiteral("summary"));
    const bool isCountKept = m_opened->pageCount == 0 || summary->pageCount == m_opened->pageCount;
    if (!isCountKept || summary->pageCount < m_lastPage || summary->kind != m_opened->kind)
        return lie(QStringLiteral("page count"));
    return std::move(*summary);
}

} // namespace likeness
