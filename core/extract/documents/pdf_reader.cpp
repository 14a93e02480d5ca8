// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/pdf_reader.h"

#include "extract/documents/embedded_picture.h"
#include "extract/documents/hidden_text.h"
#include "extract/documents/pdf_page_reading.h"

#include <algorithm>

namespace likeness {
namespace {

Page damagedPage(int number)
{
    Page page;
    page.number = number;
    page.kind = PageKind::TextLayer;
    page.layout = Layout::Document;
    page.notices = {{NoticeKind::PartialPage, number, 1, QStringLiteral("page structure")}};
    return page;
}

class FileReading {
public:
    FileReading(PdfFile &file, const FileOptions &options, const PageSink &sink, const PictureReaderSource &pictures)
        : m_file(file),
          m_options(options),
          m_sink(sink),
          m_pictures(pictures)
    {
        m_effort.mayRender = options.mayRender;
        m_effort.ignored = options.wanted.ignored;
        m_effort.withPreview = options.wanted.withPreview && sink.preview;
    }

    /// Empty where no page has anything to read.
    Result<> readAll(const QByteArray &content)
    {
        if (m_options.mayRender)
            lookFor(content);
        bool hasText = m_options.firstPage > 1;
        for (int number = std::max(1, m_options.firstPage); number <= m_file.pageCount(); ++number) {
            auto found = readPage(number);
            if (!found)
                return failure(found.error());
            hasText = hasText || !found->page.lines.isEmpty() || !found->page.utterances.isEmpty();
            m_sink.page(std::move(found->page));
            if (found->preview)
                m_sink.preview(number, *found->preview);
        }
        return hasText ? Result<>() : failure(ErrorKind::Empty);
    }

    /// The look of one page, or what stands on a part of it.
    Result<> readOne()
    {
        const int number = m_options.firstPage;
        const auto page = m_file.page(number - 1, m_options.wanted.rotation);
        if (!page)
            return failure(ErrorKind::BadInput, {}, QStringLiteral("page structure"));
        if (!m_options.mayRender)
            return failure(ErrorKind::Unsupported, {}, QStringLiteral("not rendered"));
        return m_options.wanted.previewOnly ? showOne(*page, number) : readArea(*page, number);
    }

private:
    void lookFor(const QByteArray &content)
    {
        m_effort.mayHideText = mayHideText(content);
        m_effort.pictureSizes = pictureSizes(content);
        for (QSize &size : m_effort.pictureSizes)
            size = m_options.wanted.rotation % 180 == 0 ? size : size.transposed();
    }

    Result<PdfPageFound> readPage(int number)
    {
        const auto source = m_file.page(number - 1, m_options.wanted.rotation);
        if (!source)
            return PdfPageFound{damagedPage(number), {}};
        auto found = readPdfPage(*source, number, m_effort, m_pictures);
        const int errors = m_file.takeErrors();
        if (found && errors > 0)
            found->page.notices.append({NoticeKind::PartialPage, number, errors, QStringLiteral("PDF errors")});
        return found;
    }

    Result<> showOne(const PdfPage &page, int number)
    {
        const auto preview = previewOfPdfPage(page);
        if (!preview)
            return failure(preview.error());
        m_sink.preview(number, *preview);
        return {};
    }

    Result<> readArea(const PdfPage &page, int number)
    {
        const auto reader = m_pictures();
        if (!reader)
            return failure(reader.error());
        auto found = readPdfArea(page, number, *m_options.wanted.area, (*reader)->engine());
        if (!found)
            return failure(found.error());
        m_sink.page(std::move(*found));
        return {};
    }

    PdfFile &m_file;
    const FileOptions &m_options;
    const PageSink &m_sink;
    const PictureReaderSource &m_pictures;
    PageEffort m_effort;
};

} // namespace

Result<ReadSummary> readPdf(const QByteArray &content, const FileOptions &options, const PageSink &sink,
                            const PictureReaderSource &pictures)
{
    auto file = PdfFile::open(content);
    if (!file)
        return failure(file.error());
    ReadSummary summary{FileKind::Pdf, (*file)->pageCount(), {}};
    if (const int errors = (*file)->takeErrors(); errors > 0)
        summary.notices.append({NoticeKind::PartialPage, 1, errors, QStringLiteral("PDF structure")});
    sink.opened(FileKind::Pdf, summary.pageCount);
    FileReading reading(**file, options, sink, pictures);
    const bool isOnePage = options.wanted.previewOnly || options.wanted.area;
    if (const Result<> done = isOnePage ? reading.readOne() : reading.readAll(content); !done)
        return failure(done.error());
    return summary;
}

} // namespace likeness
