// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/pdf_reader.h"

#include "domain/text/clean_text.h"
#include "extract/documents/hidden_text.h"
#include "extract/documents/page_ink.h"
#include "extract/documents/pdf_file.h"
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

/// Boxes of a rendered page become points, so that they fit the page at any size.
class PointScale {
public:
    PointScale(const QSize &points, const QSize &pixels)
        : m_x(double(points.width()) / std::max(1, pixels.width())),
          m_y(double(points.height()) / std::max(1, pixels.height()))
    {
    }

    void apply(Page &page) const
    {
        for (Line &line : page.lines) {
            apply(line.box);
            apply(line.words);
        }
        for (Utterance &utterance : page.utterances) {
            apply(utterance.box);
            apply(utterance.words);
        }
    }

private:
    void apply(QVector<Word> &words) const
    {
        for (Word &word : words)
            apply(word.box);
    }
    void apply(QRect &box) const
    {
        box = QRectF(box.x() * m_x, box.y() * m_y, box.width() * m_x, box.height() * m_y).toRect();
    }

    double m_x;
    double m_y;
};

/// What reading a page may cost.
struct PageEffort {
    bool mayRender = true;
    bool mayHideText = false; ///< the file may draw text that nobody sees
};

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
        const QImage glance = m_source.render(glanceDpi, glanceMilliseconds);
        for (Line &line : lines)
            line.isHidden = line.isHidden || (!glance.isNull() && isInvisible(glance, m_page.size, line));
    }

    /// Few words can be all there are: a title, the last line of a chapter, an empty page.
    bool isComplete() const
    {
        const QImage glance = m_source.render(glanceDpi, glanceMilliseconds);
        return glance.isNull() || !hasInkOutside(glance, m_page.size, m_page.lines);
    }

    Result<Page> readRendered(const LayerQuality &layer)
    {
        const QImage image = m_source.render(scanDpi, scanMilliseconds);
        if (image.isNull()) {
            addNotice(NoticeKind::PartialPage, 1, QStringLiteral("rendering"));
            return finished();
        }
        const auto reader = m_pictures();
        if (!reader)
            return failure(reader.error());
        auto found = (*reader)->read(image, m_page.number);
        if (!found && found.error().kind != ErrorKind::Empty)
            return failure(found.error());
        const bool isLayerBetter =
            layer.isSane && layer.words > 0 && (!found || found->text.count(u' ') < layer.words + layer.words / 2);
        if (!found || isLayerBetter)
            return finished();
        PointScale(m_page.size, image.size()).apply(*found);
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
    PageEffort m_effort;
    const PictureReaderSource &m_pictures;
    Page m_page;
};

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
    auto page = PageReading(*source, number, effort, pictures).read();
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
    const PageEffort effort{options.mayRender, options.mayRender && mayHideText(content)};
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
