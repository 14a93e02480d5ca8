// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/frames/worker_frames.h"

#include <variant>

namespace likeness {

/// The look of one page.
struct PagePreview {
    int page = 1;
    Preview preview;
};

/// What one frame of an answer means: nothing yet, the head of the document, a page, its look, or the end, good or bad.
using ReplyStep = std::variant<std::monostate, OpenedNote, Page, PagePreview, ReadSummary, Error>;

/// Follows an extractor's answer to one request and believes nothing: order of frames, page numbers, counts and
/// amounts must be what an honest extractor sends, and nothing comes that was not asked for.
class ReplyChecker {
public:
    explicit ReplyChecker(const RequestHead &request) : m_request(request), m_lastPage(request.firstPage - 1) { }

    /// Fails with ErrorKind::Crashed when the extractor breaks the protocol; it must then be killed.
    Result<ReplyStep> take(const Frame &frame);

private:
    Result<ReplyStep> takeOpened(const QByteArray &payload);
    Result<ReplyStep> takePage(const QByteArray &payload, bool isWhole);
    Result<ReplyStep> takePreviewHead(const QByteArray &payload);
    Result<ReplyStep> takePreviewPart(const QByteArray &payload);
    Result<ReplyStep> takeSummary(const QByteArray &payload);
    bool isFarther(int page) const;

    RequestHead m_request;
    std::optional<OpenedNote> m_opened;
    QByteArray m_parts; ///< of a page that is not whole yet
    std::optional<PreviewHead> m_previewHead; ///< of a preview that is not whole yet
    QByteArray m_pixels; ///< of it
    QSize m_pageSize; ///< of the last page
    int m_lastPreview = 0; ///< page of the last preview
    int m_lastPage;
    qint64 m_text = 0;
};

} // namespace likeness
