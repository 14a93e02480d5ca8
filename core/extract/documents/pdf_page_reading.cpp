// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/pdf_page_reading.h"

#include "domain/text/clean_text.h"
#include "extract/area_reader.h"
#include "extract/documents/embedded_picture.h"
#include "extract/documents/page_ink.h"
#include "extract/documents/reading_order.h"
#include "extract/documents/rendered_area.h"
#include "extract/picture_changes.h"

#include <algorithm>
#include <utility>

namespace likeness {
namespace {

constexpr double scanDpi = 300; // capitals of common print are then about 30 px high
constexpr double glanceDpi = 72;
constexpr double previewDpi = 100;
constexpr std::chrono::seconds scanLimit{15}; // of work, as the next
constexpr std::chrono::seconds glanceLimit{2};

/// What a text layer is worth.
struct LayerQuality {
    int words = 0;
    bool isSane = true; ///< the characters have meanings, and the boxes lie on the page
};

LayerQuality qualityOf(const QVector<Line> &lines, const QSize &size)
{
    qsizetype characters = 0;
    qsizetype meaningless = 0;
    int outside = 0;
    LayerQuality quality;
    const QRect page = QRect(QPoint(), size).adjusted(-2, -2, 2, 2);
    for (const Line &line : lines) {
        if (line.isHidden)
            continue;
        quality.words += int(line.words.size());
        outside += !page.intersects(line.box);
        characters += line.text.size();
        meaningless += std::count_if(line.text.cbegin(), line.text.cend(), [](QChar c) {
            return c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control
                || c.category() == QChar::Other_PrivateUse;
        });
    }
    quality.isSane = meaningless * 20 <= characters && outside * 5 <= lines.size();
    return quality;
}

/// Too small to read, or beside the page.
bool isUnreadable(const Line &line, const QSize &size)
{
    constexpr int smallestPrint = 3; // points; footnotes of contracts have 5
    return line.box.height() < smallestPrint || !QRect(QPoint(), size).intersects(line.box);
}

void clean(QVector<Line> &lines, int &removed)
{
    const auto cleaned = [&removed](QString &text) {
        CleanText result = cleanText(text);
        removed += result.removed;
        text = std::move(result.text);
    };
    for (Line &line : lines) {
        cleaned(line.text);
        for (Word &word : line.words)
            word.text = cleanText(word.text).text;
    }
    lines.removeIf([](const Line &line) { return line.text.trimmed().isEmpty(); });
}

QString visibleText(const QVector<Line> &lines)
{
    QStringList texts;
    for (const Line &line : lines)
        if (!line.isHidden)
            texts.append(line.text);
    return texts.join(u'\n');
}

/// What lies in areas that a person does not want read.
void leaveOut(QVector<Line> &lines, const QVector<QRect> &ignored)
{
    const auto isIgnored = [&ignored](const QRect &box) {
        return std::any_of(ignored.cbegin(), ignored.cend(),
                           [&box](const QRect &area) { return area.contains(box.center()); });
    };
    for (Line &line : lines) {
        if (line.words.removeIf([&](const Word &word) { return isIgnored(word.box); }) == 0)
            continue;
        QStringList left;
        line.box = {};
        for (const Word &word : std::as_const(line.words)) {
            left.append(word.text);
            line.box |= word.box;
        }
        line.text = left.join(u' ');
    }
    lines.removeIf([](const Line &line) { return line.words.isEmpty(); });
}

QSize previewPixels(const QSize &points)
{
    return (QSizeF(points) * previewDpi / 72).toSize();
}

class PageReading {
public:
    PageReading(const PdfPage &page, int number, const PageEffort &effort, const PictureReaderSource &pictures)
        : m_source(page),
          m_effort(effort),
          m_pictures(pictures)
    {
        m_page.number = number;
        m_page.size = page.size();
        m_page.kind = PageKind::TextLayer;
        m_page.layout = Layout::Document;
    }

    Result<PdfPageFound> read()
    {
        auto page = readBest();
        if (!page)
            return failure(page.error());
        return PdfPageFound{std::move(*page), std::move(m_preview)};
    }

private:
    Result<Page> readBest()
    {
        readLayer();
        const LayerQuality quality = qualityOf(m_page.lines, m_page.size);
        constexpr int surelyEnough = 20;
        if (quality.words >= surelyEnough && quality.isSane)
            return finished();
        if (!m_effort.mayRender) {
            if (!quality.isSane || quality.words == 0)
                addNotice(NoticeKind::PartialPage, 1, QStringLiteral("not rendered"));
            return finished();
        }
        if (quality.isSane && isComplete())
            return finished();
        return readRendered(quality);
    }

    void addNotice(NoticeKind kind, int count, const QString &detail = {})
    {
        m_page.notices.append({kind, m_page.number, count, detail});
    }

    void readLayer()
    {
        QVector<Line> lines = m_source.lines();
        int removed = 0;
        clean(lines, removed);
        if (removed > 0)
            addNotice(NoticeKind::ControlCharacters, removed);
        if (!m_effort.ignored.isEmpty())
            leaveOut(lines, m_effort.ignored);
        for (Line &line : lines)
            line.isHidden = isUnreadable(line, m_page.size);
        if (m_effort.mayRender && m_effort.mayHideText)
            markInvisible(lines);
        m_page.lines = inReadingOrder(std::move(lines));
    }

    void markInvisible(QVector<Line> &lines) const
    {
        const QImage page = glance();
        for (Line &line : lines)
            line.isHidden = line.isHidden || (!page.isNull() && isInvisible(page, m_page.size, line));
    }

    /// Few words can be all there are: a title, the last line of a chapter, an empty page.
    bool isComplete() const
    {
        const QImage page = glance();
        return page.isNull() || !hasInkOutside(page, m_page.size, m_page.lines);
    }

    QImage glance() const
    {
        QImage image = m_source.render(glanceDpi, glanceLimit);
        cover(image, toPixels(m_effort.ignored, dotsPerPoint(image)));
        return image.convertToFormat(QImage::Format_Grayscale8);
    }

    double dotsPerPoint(const QImage &rendered) const
    {
        return double(rendered.width()) / std::max(1, m_page.size.width());
    }

    /// Pictures of chats are read pixel by pixel, anything else at a size that suits print.
    RenderedArea renderForReading()
    {
        const auto whole = wholePicture(glance(), glanceDpi, m_effort.pictureSizes);
        RenderedArea area;
        area.image = m_source.render(whole ? whole->dpi : scanDpi, scanLimit);
        area.dotsPerPoint = dotsPerPoint(area.image);
        if (m_effort.withPreview && !area.image.isNull() && !m_page.size.isEmpty())
            m_preview = previewOf(area.image, previewPixels(m_page.size), m_page.size);
        cover(area.image, toPixels(m_effort.ignored, area.dotsPerPoint));
        if (whole && !area.image.isNull()) {
            const QSize size = area.image.size();
            const QRect crop = QRectF(whole->area.x() * size.width(), whole->area.y() * size.height(),
                                      whole->area.width() * size.width(), whole->area.height() * size.height())
                                   .toRect();
            area.corner = crop.topLeft();
            area.image = area.image.copy(crop);
        }
        return area;
    }

    Result<Page> readRendered(const LayerQuality &layer)
    {
        const RenderedArea area = renderForReading();
        if (area.image.isNull()) {
            addNotice(NoticeKind::PartialPage, 1, QStringLiteral("rendering"));
            return finished();
        }
        const auto reader = m_pictures();
        if (!reader)
            return failure(reader.error());
        auto found = (*reader)->read(area.image, m_page.number);
        if (!found && found.error().kind != ErrorKind::Empty)
            return failure(found.error());
        const bool isLayerBetter =
            layer.isSane && layer.words > 0 && (!found || found->text.count(u' ') < layer.words + layer.words / 2);
        if (!found || isLayerBetter)
            return finished();
        toPoints(*found, area);
        found->size = m_page.size;
        found->rowSignature.clear();
        found->notices = m_page.notices + found->notices;
        m_page = std::move(*found);
        return m_page;
    }

    Page finished()
    {
        const auto hidden =
            std::count_if(m_page.lines.cbegin(), m_page.lines.cend(), [](const Line &line) { return line.isHidden; });
        if (hidden > 0)
            addNotice(NoticeKind::HiddenText, int(hidden));
        m_page.text = visibleText(m_page.lines);
        return m_page;
    }

    const PdfPage &m_source;
    const PageEffort &m_effort;
    const PictureReaderSource &m_pictures;
    Page m_page;
    std::optional<Preview> m_preview;
};

} // namespace

Result<PdfPageFound> readPdfPage(const PdfPage &page, int number, const PageEffort &effort,
                                 const PictureReaderSource &pictures)
{
    return PageReading(page, number, effort, pictures).read();
}

Result<Page> readPdfArea(const PdfPage &page, int number, const QRect &area, OcrEngine &engine)
{
    const QRect part = area & QRect(QPoint(), page.size());
    if (part.isEmpty())
        return failure(ErrorKind::BadInput, {}, QStringLiteral("area outside the page"));
    RenderedArea rendered;
    rendered.image = page.renderPart(part, scanDpi, scanLimit);
    if (rendered.image.isNull())
        return failure(ErrorKind::TooLarge, {}, QStringLiteral("rendering"));
    rendered.dotsPerPoint = double(rendered.image.width()) / part.width();
    rendered.corner = (QPointF(part.topLeft()) * rendered.dotsPerPoint).toPoint();
    Page found = areaPage(number, page.size(), readArea(rendered.image, rendered.image.rect(), engine));
    toPoints(found, rendered);
    return found;
}

Result<Preview> previewOfPdfPage(const PdfPage &page)
{
    const QSize size = page.size();
    const QImage image = size.isEmpty() ? QImage() : page.render(previewDpi, scanLimit);
    if (image.isNull())
        return failure(ErrorKind::TooLarge, {}, QStringLiteral("rendering"));
    return previewOf(image, image.size(), size);
}

} // namespace likeness
