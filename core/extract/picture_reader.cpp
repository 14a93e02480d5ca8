// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture_reader.h"

#include "extract/picture/chat_page.h"
#include "extract/picture/pixels/measures.h"
#include "extract/row_signature.h"

namespace likeness {
namespace {

QVector<Line> readAsIs(const QImage &picture, OcrEngine &engine)
{
    QVector<Line> lines;
    for (const OcrLine &line : engine.read(picture, Segmentation::Page).lines)
        lines.append(line.line);
    return lines;
}

QString joined(const QVector<Line> &lines)
{
    QStringList texts;
    for (const Line &line : lines)
        texts.append(line.text);
    return texts.join(u'\n');
}

/// Terminals and game chats write light on dark.
bool isDark(const QImage &picture)
{
    constexpr int side = 64;
    constexpr int middle = 110; // of 255; mixed pages stay as they are
    const QImage small = picture.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    std::vector<int> greys;
    for (int y = 0; y < side; ++y)
        greys.insert(greys.end(), small.constScanLine(y), small.constScanLine(y) + side);
    return median(std::move(greys)) < middle;
}

/// Scans are read as dark on light: the engine takes light letters for what lies between dark ones.
void readAsDocument(QImage picture, OcrEngine &engine, const ScanReader &scanReader, Page &page)
{
    page.kind = PageKind::Scanned;
    page.layout = Layout::Document;
    if (isDark(picture))
        picture.invertPixels();
    page.lines = scanReader(picture, engine);
    page.text = joined(page.lines);
}

} // namespace

PictureReader::PictureReader(std::unique_ptr<OcrEngine> engine, ScanReader scanReader)
    : m_engine(std::move(engine)),
      m_scanReader(scanReader ? std::move(scanReader) : readAsIs)
{
}

Result<std::unique_ptr<PictureReader>> PictureReader::create(const QString &languages, ScanReader scanReader)
{
    auto engine = OcrEngine::create(languages);
    if (!engine)
        return failure(engine.error());
    return std::unique_ptr<PictureReader>(new PictureReader(std::move(*engine), std::move(scanReader)));
}

Result<Page> PictureReader::read(const QImage &original, int pageNumber)
{
    if (pageNumber == 1)
        m_engine->resetLanguage();
    const QImage picture = original.convertToFormat(QImage::Format_RGB32);
    Page page;
    page.number = pageNumber;
    page.size = picture.size();
    page.rowSignature = rowSignature(picture);
    if (!readChat(picture, *m_engine, page))
        readAsDocument(picture, *m_engine, m_scanReader, page);
    if (page.text.isEmpty())
        return failure(ErrorKind::Empty);
    return page;
}

} // namespace likeness
