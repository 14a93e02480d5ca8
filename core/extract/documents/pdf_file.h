// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/transcript.h"

#include <QImage>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace Poppler {
class Document;
class Page;
} // namespace Poppler

namespace likeness {

/// One page of a PDF file, as Poppler sees it, turned as asked for.
class PdfPage {
public:
    PdfPage(std::unique_ptr<Poppler::Page> page, int rotation);
    ~PdfPage();
    PdfPage(PdfPage &&) noexcept;

    QSize size() const; ///< points, at most 1,000,000 a side
    /// The text layer, line by line as it was drawn, with boxes in points.
    QVector<Line> lines() const;
    /// Format_RGB32, white where nothing is drawn; at most 20 megapixels, so `dpi` is lowered for huge pages. Empty
    /// where it took more than `limit` of work or failed.
    QImage render(double dpi, std::chrono::milliseconds limit) const;
    /// The same for a part of the page, in points.
    QImage renderPart(const QRect &part, double dpi, std::chrono::milliseconds limit) const;

private:
    QSizeF turnedSize() const;
    QImage draw(const QRect &pixels, double dpi, std::chrono::milliseconds limit) const;

    std::unique_ptr<Poppler::Page> m_page;
    int m_rotation; ///< degrees clockwise, a multiple of 90
};

/// A PDF file in memory. While it exists it owns Poppler's only error callback: one at a time, one thread.
class PdfFile {
public:
    /// Errors: PasswordNeeded, BadInput (damaged), Empty (no pages), TooLarge (over 10,000 pages).
    static Result<std::unique_ptr<PdfFile>> open(const QByteArray &content);
    ~PdfFile();

    int pageCount() const { return m_pageCount; }
    /// `index` from 0. Nothing where the page is damaged beyond use.
    std::optional<PdfPage> page(int index, int rotation = 0) const;
    /// What Poppler complained of since the last call.
    int takeErrors() { return std::exchange(m_errors, 0); }

private:
    PdfFile();

    std::unique_ptr<Poppler::Document> m_document;
    int m_pageCount = 0;
    int m_errors = 0;
};

} // namespace likeness
