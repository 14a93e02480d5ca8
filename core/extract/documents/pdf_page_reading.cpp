// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/pdf_page_reading.h"

#include "domain/text/clean_text.h"
#include "extract/documents/embedded_picture.h"
#include "extract/documents/page_ink.h"
#include "extract/documents/reading_order.h"

#include <algorithm>

namespace likeness {
namespace {

constexpr double scanDpi = 300; // capitals of common print are then about 30 px high
constexpr double glanceDpi = 72;
constexpr int scanMilliseconds = 15'000;
constexpr int glanceMilliseconds = 2'000;

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

/// A rendered page, or the part of it that a picture fills.
struct RenderedArea {
    QImage image;
    QPoint corner; ///< of the image on the rendered page, in pixels
    double dotsPerPoint = 1;
};

/// Boxes of a rendered page become points, so that they fit the page at any size.
void toPoints(Page &page, const RenderedArea &area)
{
    const auto scale = [&area](QRect &box) {
        const QRectF moved = QRectF(box.translated(area.corner));
        box = QRectF(moved.topLeft() / area.dotsPerPoint, moved.size() / area.dotsPerPoint).toRect();
    };
    const auto scaleAll = [&scale](QVector<Word> &words) {
        for (Word &word : words)
            scale(word.box);
    };
    for (Line &line : page.lines) {
        scale(line.box);
        scaleAll(line.words);
    }
    for (Utterance &utterance : page.utterances) {
        scale(utterance.box);
        scaleAll(utterance.words);
    }
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

    Result<Page> read()
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

private:
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
        return m_source.render(glanceDpi, glanceMilliseconds).convertToFormat(QImage::Format_Grayscale8);
    }

    /// Pictures of chats are read pixel by pixel, anything else at a size that suits print.
    RenderedArea renderForReading() const
    {
        const auto whole = wholePicture(glance(), glanceDpi, m_effort.pictureSizes);
        RenderedArea area;
        area.image = m_source.render(whole ? whole->dpi : scanDpi, scanMilliseconds);
        if (whole && !area.image.isNull()) {
            const QSize size = area.image.size();
            const QRect crop = QRectF(whole->area.x() * size.width(), whole->area.y() * size.height(),
                                      whole->area.width() * size.width(), whole->area.height() * size.height())
                                   .toRect();
            area.dotsPerPoint = double(size.width()) / std::max(1, m_page.size.width());
            area.corner = crop.topLeft();
            area.image = area.image.copy(crop);
        } else {
            area.dotsPerPoint = double(area.image.width()) / std::max(1, m_page.size.width());
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
};

} // namespace

Result<Page> readPdfPage(const PdfPage &page, int number, const PageEffort &effort, const PictureReaderSource &pictures)
{
    return PageReading(page, number, effort, pictures).read();
}

} // namespace likeness
