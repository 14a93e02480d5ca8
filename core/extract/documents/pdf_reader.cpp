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

Result<Page> readPage(PdfFile &file, int number, const PageEffort &effort, const PictureReaderSource &pictures)
{
    const auto source = file.page(number - 1);
    if (!source)
        return damagedPage(number);
    auto page = readPdfPage(*source, number, effort, pictures);
    const int errors = file.takeErrors();
    if (page && errors > 0)
        page->notices.append({NoticeKind::PartialPage, number, errors, QStringLiteral("PDF errors")});
    return page;
}

} // namespace

Result<ReadSummary> readPdf(const QByteArray &content, const ReadOptions &options, const PageSink &sink,
                            const PictureReaderSource &pictures)
{
    auto file = PdfFile::open(content);
    if (!file)
        return failure(file.error());
    ReadSummary summary{FileKind::Pdf, (*file)->pageCount(), {}};
    if (const int errors = (*file)->takeErrors(); errors > 0)
        summary.notices.append({NoticeKind::PartialPage, 1, errors, QStringLiteral("PDF structure")});
    sink.opened(FileKind::Pdf, summary.pageCount);
    PageEffort effort;
    effort.mayRender = options.mayRender;
    if (options.mayRender) {
        effort.mayHideText = mayHideText(content);
        effort.pictureSizes = pictureSizes(content);
    }
    bool hasText = options.firstPage > 1;
    for (int number = std::max(1, options.firstPage); number <= summary.pageCount; ++number) {
        auto page = readPage(**file, number, effort, pictures);
        if (!page)
            return failure(page.error());
        hasText = hasText || !page->lines.isEmpty() || !page->utterances.isEmpty();
        sink.page(std::move(*page));
    }
    if (!hasText)
        return failure(ErrorKind::Empty);
    return summary;
}

} // namespace likeness
