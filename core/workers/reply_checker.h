// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/worker_frames.h"

#include <variant>

namespace likeness {

/// What one frame of an answer means: nothing yet, the head of the document, a page, or its end, good or bad.
using ReplyStep = std::variant<std::monostate, OpenedNote, Page, ReadSummary, Error>;

/// Follows an extractor's answer to one request and believes nothing: order of frames, page numbers, counts and
/// amounts must be what an honest extractor sends.
class ReplyChecker {
public:
    explicit ReplyChecker(int firstPage) : m_lastPage(firstPage - 1) { }

    /// Fails with ErrorKind::Crashed when the extractor breaks the protocol; it must then be killed.
    Result<ReplyStep> take(const Frame &frame);

private:
    Result<ReplyStep> takeOpened(const QByteArray &payload);
    Result<ReplyStep> takePage(const QByteArray &payload, bool isWhole);
    Result<ReplyStep> takeSummary(const QByteArray &payload);

    std::optional<OpenedNote> m_opened;
    QByteArray m_parts; ///< of a page that is not whole yet
    int m_lastPage;
    qint64 m_text = 0;
};

} // namespace likeness
