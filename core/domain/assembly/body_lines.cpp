// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assembly/body_lines.h"

#include "domain/text/message_stamp.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace likeness {
namespace {

bool isDocument(const Page &page)
{
    return page.kind == PageKind::TextLayer || page.kind == PageKind::Scanned || page.kind == PageKind::PlainText;
}

/// Margins in which headers and footers are looked for, as a share of the page's height.
constexpr double marginShare = 0.1;

enum class Margin { Top, Bottom };

/// The outermost line of one margin of one page.
struct MarginLine {
    qsizetype page = 0; ///< index
    qsizetype line = 0; ///< index
    double place = 0; ///< its middle as a share of the page's height
    QString key; ///< letters only, so that page numbers and dates compare equal
};

bool isPageNumber(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"(^[\s|·•–—-]*(?:(?:page|seite|página|pagina)\s*)?\d{1,4}\s*(?:(?:of|von|de|/)\s*\d{1,4})?[\s|·•–—-]*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

QString keyOf(const QString &text)
{
    QString key;
    for (const QChar c : text)
        if (c.isLetter())
            key += c.toCaseFolded();
    return key;
}

/// Edit distance, given up above `limit`.
int distance(const QString &a, const QString &b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    QVector<int> row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = std::exchange(row[0], i);
        for (int j = 1; j <= b.size(); ++j) {
            const int cost = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({cost, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

/// The same header, allowing for a letter in six that was misread in a scan.
bool isSameHeader(const MarginLine &a, const MarginLine &b)
{
    constexpr qsizetype longest = 120;
    if (std::abs(a.place - b.place) > 0.03 || a.key.size() > longest || b.key.size() > longest)
        return false;
    const int limit = int(std::max(a.key.size(), b.key.size())) / 6;
    return a.key == b.key || distance(a.key, b.key, limit) <= limit;
}

/// Finds and takes out the lines that repeat in the margins.
class MarginCleaner {
public:
    explicit MarginCleaner(QVector<Page> &pages) : m_pages(pages) { }

    void clean()
    {
        constexpr int mostLines = 3; // of one margin
        for (const Margin margin : {Margin::Top, Margin::Bottom})
            for (int i = 0; i < mostLines && removeOutermost(margin); ++i) { }
    }

private:
    bool removeOutermost(Margin margin)
    {
        const QVector<MarginLine> found = outermost(margin);
        bool hasRemoved = false;
        for (const MarginLine &line : found) {
            const QString &text = m_pages[line.page].lines[line.line].text;
            if (!isPageNumber(text.trimmed()) && !isRepeated(line, found))
                continue;
            m_pages[line.page].lines.removeAt(line.line);
            hasRemoved = true;
        }
        return hasRemoved;
    }

    /// A third of all pages, and two at least, among the nearest 40 pages: headers change from chapter to chapter.
    static bool isRepeated(const MarginLine &line, const QVector<MarginLine> &all)
    {
        constexpr qsizetype neighbourhood = 20;
        int same = 0;
        int near = 0;
        for (const MarginLine &other : all) {
            if (std::abs(other.page - line.page) > neighbourhood)
                continue;
            ++near;
            same += isSameHeader(line, other);
        }
        return !line.key.isEmpty() && same >= 2 && same * 3 >= near;
    }

    QVector<MarginLine> outermost(Margin margin) const
    {
        QVector<MarginLine> found;
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            const double height = m_pages[page].size.height();
            const QVector<Line> &lines = m_pages[page].lines;
            if (!isDocument(m_pages[page]) || height <= 0)
                continue;
            MarginLine best;
            bool hasBest = false;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const double place = (lines[i].box.top() + lines[i].box.height() / 2.0) / height;
                const bool isInside = margin == Margin::Top ? place < marginShare : place > 1 - marginShare;
                const bool isFurther = !hasBest || (margin == Margin::Top ? place < best.place : place > best.place);
                if (lines[i].isHidden || !isInside || !isFurther)
                    continue;
                best = {page, i, place, keyOf(lines[i].text)};
                hasBest = true;
            }
            if (hasBest && !leadingStamp(lines[best.line].text.trimmed()))
                found.append(best);
        }
        return found;
    }

    QVector<Page> &m_pages;
};

int pitch(const BodyLine &above, const BodyLine &line)
{
    return line.page == above.page ? line.box.top() - above.box.top() : 0;
}

/// The distance from line to line inside paragraphs: that of the closest eighth of all lines. Heights of boxes do
/// not tell it, because some fonts state boxes twice as high as their letters.
int usualPitch(const QVector<BodyLine> &lines)
{
    QVector<int> pitches;
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (const int one = pitch(lines[i - 1], lines[i]); one * 3 > lines[i].box.height())
            pitches.append(one);
    if (pitches.isEmpty())
        return 0;
    const auto closest = pitches.begin() + pitches.size() / 8;
    std::nth_element(pitches.begin(), closest, pitches.end());
    return *closest;
}

void markParagraphs(QVector<BodyLine> &lines)
{
    const int usual = usualPitch(lines);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        BodyLine &line = lines[i];
        const BodyLine &above = lines[i - 1];
        if (!line.hasPlace() || above.page != line.page)
            continue;
        const int distance = pitch(above, line);
        line.hasGapAbove = distance < 0 || distance * 10 > usual * 13;
        const bool isIndented = std::abs(line.box.left() - above.box.left()) * 50 > line.pageWidth;
        line.startsParagraph = line.hasGapAbove || isIndented;
    }
}

BodyLine bodyLine(Line line, const Page &page)
{
    BodyLine body;
    body.text = line.text.trimmed();
    body.box = line.box;
    body.words = std::move(line.words);
    body.page = page.number;
    body.pageWidth = page.size.width();
    return body;
}

} // namespace

QVector<BodyLine> bodyLines(const QVector<Page> &pages)
{
    QVector<Page> cleaned = pages;
    MarginCleaner(cleaned).clean();
    QVector<BodyLine> lines;
    for (Page &page : cleaned) {
        if (!isDocument(page))
            continue;
        bool isAfterBlank = true;
        for (Line &line : page.lines) {
            if (line.isHidden)
                continue;
            BodyLine body = bodyLine(std::move(line), page);
            const bool isBlank = body.text.isEmpty();
            body.startsParagraph = body.hasGapAbove = isAfterBlank;
            if (!isBlank)
                lines.append(std::move(body));
            isAfterBlank = isBlank;
        }
    }
    markParagraphs(lines);
    return lines;
}

} // namespace likeness
