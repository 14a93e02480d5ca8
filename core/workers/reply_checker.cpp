// SPDX-License-Identifier: GPL-3.0-or-later
#include "workers/reply_checker.h"

#include "domain/frames/page_codec.h"

#include <algorithm>
#include <utility>

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
    if (m_previewHead && frame.type != FrameType::PreviewPart)
        return lie(QStringLiteral("half a preview"));
    switch (frame.type) {
    case FrameType::Opened:
        return takeOpened(frame.payload);
    case FrameType::PagePart:
        return takePage(frame.payload, false);
    case FrameType::Page:
        return takePage(frame.payload, true);
    case FrameType::Preview:
        return takePreviewHead(frame.payload);
    case FrameType::PreviewPart:
        return takePreviewPart(frame.payload);
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
    if (!m_opened || m_request.options.previewOnly)
        return lie(QStringLiteral("page out of turn"));
    m_parts += payload;
    if (m_parts.size() > maximumPageBytes)
        return lie(QStringLiteral("page size"));
    if (!isWhole)
        return ReplyStep();
    auto page = decodePage(std::exchange(m_parts, {}));
    if (!page)
        return lie(QStringLiteral("page"));
    if (!isFarther(page->number))
        return lie(QStringLiteral("page number"));
    m_lastPage = page->number;
    m_pageSize = page->size;
    m_text += textSize(*page);
    if (m_text > 2 * maximumText) // the extractor cuts at half of this; its count differs a little
        return lie(QStringLiteral("text size"));
    cleanDetails(*page);
    return std::move(*page);
}

/// Pages in order; where one was asked for, only that.
bool ReplyChecker::isFarther(int page) const
{
    const int last = m_opened->pageCount > 0 ? m_opened->pageCount : maximumPages;
    return page > m_lastPage && page <= (m_request.options.area ? qMin(last, m_request.firstPage) : last);
}

Result<ReplyStep> ReplyChecker::takePreviewHead(const QByteArray &payload)
{
    const ReadOptions &wanted = m_request.options;
    if (!m_opened || !m_parts.isEmpty() || !(wanted.withPreview || wanted.previewOnly))
        return lie(QStringLiteral("preview out of turn"));
    const auto head = decodePreviewHead(payload);
    if (!head)
        return lie(QStringLiteral("preview"));
    // The page it shows has just come; where no pages were asked for, it is the one that was named.
    const bool isExpected = wanted.previewOnly
        ? head->page == m_request.firstPage
        : head->page == m_lastPage && head->page >= m_request.firstPage && head->pageSize == m_pageSize;
    if (!isExpected || head->page == m_lastPreview)
        return lie(QStringLiteral("preview of another page"));
    m_previewHead = *head;
    return ReplyStep();
}

Result<ReplyStep> ReplyChecker::takePreviewPart(const QByteArray &payload)
{
    // Parts are as large as they can be, so their number is bounded by the size.
    const qint64 missing = m_previewHead ? m_previewHead->bytes() - m_pixels.size() : 0;
    if (missing == 0 || payload.size() != qMin<qint64>(missing, maximumFrame))
        return lie(QStringLiteral("preview part"));
    m_pixels += payload;
    if (m_pixels.size() < m_previewHead->bytes())
        return ReplyStep();
    const PreviewHead head = *std::exchange(m_previewHead, std::nullopt);
    m_lastPreview = head.page;
    return PagePreview{head.page, {head.size, head.pageSize, std::exchange(m_pixels, {})}};
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
