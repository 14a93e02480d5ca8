// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/pdf_file.h"

#include <QDeadlineTimer>
#include <QVariant>
#include <poppler-qt6.h>

#include <algorithm>
#include <cmath>

namespace likeness {
namespace {

constexpr int maximumPages = 10'000;
constexpr double maximumSide = 1'000'000;
constexpr double maximumPixels = 20'000'000;

QRect wholeBox(const QRectF &box)
{
    const auto whole = [](double value) { return int(std::lround(std::clamp(value, -maximumSide, maximumSide))); };
    return QRect(QPoint(whole(box.left()), whole(box.top())), QPoint(whole(box.right()), whole(box.bottom())));
}

bool isOver(const QVariant &timer)
{
    const auto *deadline = static_cast<const QDeadlineTimer *>(timer.value<void *>());
    return deadline->hasExpired();
}

void countError(const QString &, const QVariant &closure)
{
    ++*static_cast<int *>(closure.value<void *>());
}

} // namespace

PdfPage::PdfPage(std::unique_ptr<Poppler::Page> page) : m_page(std::move(page))
{
}
PdfPage::~PdfPage() = default;
PdfPage::PdfPage(PdfPage &&) noexcept = default;

QSize PdfPage::size() const
{
    const QSizeF size = m_page->pageSizeF().boundedTo(QSizeF(maximumSide, maximumSide));
    return QSize(std::max(0, int(std::lround(size.width()))), std::max(0, int(std::lround(size.height()))));
}

QVector<Line> PdfPage::lines() const
{
    QVector<Line> lines;
    bool isLineOpen = false;
    bool hasSpaceBefore = false;
    for (const auto &box : m_page->textList()) {
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

QImage PdfPage::render(double dpi, int milliseconds) const
{
    const QSizeF inches = m_page->pageSizeF() / 72;
    if (!(inches.width() > 0 && inches.height() > 0))
        return {};
    const double allowed = std::sqrt(maximumPixels / (inches.width() * inches.height()));
    const double used = std::min(dpi, allowed);
    if (std::min(inches.width(), inches.height()) * used < 1)
        return {};
    QDeadlineTimer deadline(milliseconds);
    const auto closure = QVariant::fromValue(static_cast<void *>(&deadline));
    QImage image =
        m_page->renderToImage(used, used, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr, nullptr, isOver, closure);
    if (deadline.hasExpired())
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

std::optional<PdfPage> PdfFile::page(int index) const
{
    auto page = m_document->page(index);
    if (!page)
        return std::nullopt;
    return PdfPage(std::move(page));
}

} // namespace likeness
