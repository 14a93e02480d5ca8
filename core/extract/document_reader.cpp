// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/document_reader.h"

#include "domain/text/injection.h"
#include "extract/area_reader.h"
#include "extract/documents/pdf_reader.h"
#include "extract/documents/scan_reader.h"
#include "extract/exports/card_file.h"
#include "extract/exports/text_reader.h"
#include "extract/exports/zip_reader.h"
#include "extract/file_kind.h"
#include "extract/picture_changes.h"
#include "extract/picture_decode.h"
#include "extract/picture_reader.h"

#include <algorithm>

namespace likeness {
namespace {

void addOnce(QVector<Notice> &notices, const Notice &notice)
{
    const auto isSame = [&notice](const Notice &other) { return other.kind == notice.kind; };
    if (std::none_of(notices.cbegin(), notices.cend(), isSame))
        notices.append(notice);
}

/// What is seen and what is hidden.
QString allText(const Page &page)
{
    QString text = page.text;
    for (const Line &line : page.lines)
        if (line.isHidden)
            text += u'\n' % line.text;
    return text;
}

/// Looks at every page on its way out.
PageSink watched(const PageSink &sink)
{
    PageSink result = sink;
    result.page = [page = sink.page](Page found) {
        if (mayInject(allText(found)))
            addOnce(found.notices, {NoticeKind::PossibleInjection, found.number, 1, {}});
        page(std::move(found));
    };
    return result;
}

} // namespace

DocumentReader::DocumentReader() = default;
DocumentReader::~DocumentReader() = default;

Result<PictureReader *> DocumentReader::pictures(const QString &languages)
{
    if (!m_pictures || m_languages != languages) {
        auto reader = PictureReader::create(languages, readScan);
        if (!reader)
            return failure(reader.error());
        m_pictures = std::move(*reader);
        m_languages = languages;
    }
    return m_pictures.get();
}

Result<Page> DocumentReader::readImage(const QImage &image, const FileOptions &options)
{
    const auto reader = pictures(options.languages);
    if (!reader)
        return failure(reader.error());
    if (const auto &area = options.wanted.area) {
        const QRect part = *area & image.rect();
        if (part.isEmpty())
            return failure(ErrorKind::BadInput, {}, QStringLiteral("area outside the page"));
        return areaPage(1, image.size(), readArea(image, part, (*reader)->engine()));
    }
    if (options.wanted.ignored.isEmpty())
        return (*reader)->read(image, 1);
    QImage covered = image;
    cover(covered, options.wanted.ignored);
    return (*reader)->read(covered, 1);
}

Result<ReadSummary> DocumentReader::readPicture(const QByteArray &content, const FileOptions &options,
                                                const PageSink &sink)
{
    auto picture = decodePicture(content);
    if (!picture)
        return failure(picture.error());
    const ReadSummary summary{FileKind::Picture, 1, {}};
    const QImage image = turned(picture->image, options.wanted.rotation);
    sink.opened(FileKind::Picture, 1);
    if (options.firstPage > 1)
        return summary;
    if (!options.wanted.previewOnly) {
        auto page = readImage(image, options);
        if (!page)
            return failure(page.error());
        if (picture->isDamaged)
            addOnce(page->notices, {NoticeKind::PartialPage, 1, 1, QStringLiteral("damaged picture")});
        sink.page(std::move(*page));
    }
    if (sink.preview && (options.wanted.withPreview || options.wanted.previewOnly))
        sink.preview(1, previewOf(image, image.size(), image.size()));
    return summary;
}

Result<ReadSummary> DocumentReader::readCardOrPicture(const QByteArray &content, const FileOptions &options,
                                                      const PageSink &sink)
{
    if (options.wanted.previewOnly)
        return readPicture(content, options, sink);
    auto card = readCard(content);
    if (!card)
        return failure(card.error());
    return *card ? handOver(std::move(**card), options, sink) : readPicture(content, options, sink);
}

Result<ReadSummary> DocumentReader::readKind(const QByteArray &content, const FileOptions &options,
                                             const PageSink &sink)
{
    const auto kind = contentKind(content, options.name);
    if (!kind)
        return failure(kind.error());
    switch (*kind) {
    case ContentKind::Picture:
        return readCardOrPicture(content, options, sink);
    case ContentKind::Pdf:
        return readPdf(content, options, sink, [this, &options] { return pictures(options.languages); });
    case ContentKind::Zip:
    case ContentKind::Text:
        break;
    }
    if (options.wanted.area || options.wanted.previewOnly)
        return failure(ErrorKind::Unsupported, {}, QStringLiteral("no picture of this kind of file"));
    return *kind == ContentKind::Zip ? readZip(content, options, sink) : readTextFile(content, options, sink);
}

Result<ReadSummary> DocumentReader::read(const QByteArray &content, const FileOptions &options, const PageSink &sink)
{
    // What the last file taught of its language says nothing about this one.
    if (m_pictures)
        m_pictures->engine().resetLanguage();
    auto summary = readKind(content, options, watched(sink));
    if (!summary && summary.error().subject.isEmpty())
        return failure(summary.error().kind, options.name, summary.error().detail);
    return summary;
}

Result<ReadSummary> readDocument(const QByteArray &content, const FileOptions &options, const PageSink &sink)
{
    return DocumentReader().read(content, options, sink);
}

} // namespace likeness
