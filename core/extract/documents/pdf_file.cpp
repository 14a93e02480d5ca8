// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/pdf_file.h"

#include "base/process_times.h"

#include <QVariant>
#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace likeness {
namespace {

constexpr int maximumPages = 10'000;
constexpr double maximumSide = 1'000'000;
constexpr double maximumPixels = 20'000'000;
constexpr double pointsPerInch = 72;

Poppler::Page::Rotation rotationOf(int degrees)
{
    return Poppler::Page::Rotation(degrees / 90 % 4);
}

double allowedDpi(double wanted, const QSizeF &inches)
{
    return std::min(wanted, std::sqrt(maximumPixels / (inches.width() * inches.height())));
}

QRect wholeBox(const QRectF &box)
{
    const auto whole = [](double value) { return int(std::lround(std::clamp(value, -maximumSide, maximumSide))); };
    return QRect(QPoint(whole(box.left()), whole(box.top())), QPoint(whole(box.right()), whole(box.bottom())));
}

bool isOver(const QVariant &end)
{
    return ownWork() > *static_cast<const std::chrono::nanoseconds *>(end.value<void *>());
}

void countError(const QString &, const QVariant &closure)
{
    ++*static_cast<int *>(closure.value<void *>());
}

} // namespace

PdfPage::PdfPage(std::unique_ptr<Poppler::Page> page, int rotation) : m_page(std::move(page)), m_rotation(rotation)
{
}
PdfPage::~PdfPage() = default;
PdfPage::PdfPage(PdfPage &&) noexcept = default;

QSize PdfPage::size() const
{
    const QSizeF size = turnedSize().boundedTo(QSizeF(maximumSide, maximumSide));
    return QSize(std::max(0, int(std::lround(size.width()))), std::max(0, int(std::lround(size.height()))));
}

QVector<Line> PdfPage::lines() const
{
    QVector<Line> lines;
    bool isLineOpen = false;
    bool hasSpaceBefore = false;
    for (const auto &box : m_page->textList(rotationOf(m_rotation))) {
        if (!isLineOpen) {
            lines.append(Line());
            hasSpaceBefore = false;
        }
        Line &line = lines.last();
        const Word word{box->text(), wholeBox(box->boundingBox()), 1};
        if (hasSpaceBefore)
            line.text += u' ';
        line.text += word.text;
        line.box = line.box.united(word.box);
        line.words.append(word);
        isLineOpen = box->nextWord() != nullptr;
        hasSpaceBefore = box->hasSpaceAfter();
    }
    return lines;
}

QSizeF PdfPage::turnedSize() const
{
    const QSizeF size = m_page->pageSizeF();
    return m_rotation % 180 == 0 ? size : size.transposed();
}

QImage PdfPage::render(double dpi, std::chrono::milliseconds limit) const
{
    const QSizeF inches = turnedSize() / pointsPerInch;
    if (!(inches.width() > 0 && inches.height() > 0))
        return {};
    const double used = allowedDpi(dpi, inches);
    if (std::min(inches.width(), inches.height()) * used < 1)
        return {};
    return draw(QRect(-1, -1, -1, -1), used, limit);
}

QImage PdfPage::renderPart(const QRect &part, double dpi, std::chrono::milliseconds limit) const
{
    const double dots = allowedDpi(dpi, QSizeF(part.size()) / pointsPerInch) / pointsPerInch;
    const QRect pixels = QRectF(QPointF(part.topLeft()) * dots, QSizeF(part.size()) * dots).toRect();
    return pixels.isEmpty() ? QImage() : draw(pixels, dots * pointsPerInch, limit);
}

QImage PdfPage::draw(const QRect &pixels, double dpi, std::chrono::milliseconds limit) const
{
    std::chrono::nanoseconds end = ownWork() + limit;
    const auto closure = QVariant::fromValue(static_cast<void *>(&end));
    const QImage image = m_page->renderToImage(dpi, dpi, pixels.x(), pixels.y(), pixels.width(), pixels.height(),
                                               rotationOf(m_rotation), nullptr, nullptr, isOver, closure);
    if (ownWork() > end)
        return {};
    return image.convertToFormat(QImage::Format_RGB32);
}

PdfFile::PdfFile()
{
    Poppler::setDebugErrorFunction(countError, QVariant::fromValue(static_cast<void *>(&m_errors)));
}

PdfFile::~PdfFile()
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
}

Result<std::unique_ptr<PdfFile>> PdfFile::open(const QByteArray &content)
{
    std::unique_ptr<PdfFile> file(new PdfFile());
    file->m_document = Poppler::Document::loadFromData(content);
    if (!file->m_document)
        return failure(ErrorKind::BadInput, {}, QStringLiteral("PDF structure"));
    if (file->m_document->isLocked())
        return failure(ErrorKind::PasswordNeeded);
    file->m_document->setRenderHint(Poppler::Document::Antialiasing);
    file->m_document->setRenderHint(Poppler::Document::TextAntialiasing);
    file->m_pageCount = file->m_document->numPages();
    if (file->m_pageCount > maximumPages)
        return failure(ErrorKind::TooLarge, {}, QStringLiteral("pages"));
    if (file->m_pageCount <= 0)
        return failure(file->takeErrors() > 0 ? ErrorKind::BadInput : ErrorKind::Empty, {}, QStringLiteral("no pages"));
    return file;
}

std::optional<PdfPage> PdfFile::page(int index, int rotation) const
{
    auto page = m_document->page(index);
    if (!page)
        return std::nullopt;
    return PdfPage(std::move(page), rotation);
}

} // namespace likeness
