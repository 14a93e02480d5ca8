// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/talk/text_block.h"

#include <QPainter>

#include <cmath>

namespace likeness {

namespace {

constexpr qsizetype longestPiece = 2'000; ///< characters

} // namespace

TextBlock::TextBlock(const QFont &font, int width) : m_font(font), m_width(qMax(1, width))
{
}

void TextBlock::append(const QString &text)
{
    if (text.isEmpty())
        return;
    m_text += text;
    if (m_pieces.isEmpty())
        return layOutFrom(0, 0);
    const Piece last = m_pieces.takeLast(); // only its last line is sure to be another now
    layOutFrom(last.start, last.top);
}

void TextBlock::layOutFrom(qsizetype start, double top)
{
    bool isRightToLeft = false;
    bool isNewParagraph = start == 0 || m_text[start - 1] == u'\n';
    if (!isNewParagraph && !m_pieces.isEmpty())
        isRightToLeft = m_pieces.last().isRightToLeft;
    while (start <= m_text.size()) {
        const qsizetype lineEnd = m_text.indexOf(u'\n', start);
        const qsizetype end = lineEnd < 0 ? m_text.size() : lineEnd;
        if (isNewParagraph)
            isRightToLeft = QStringView(m_text).mid(start, end - start).isRightToLeft();
        const bool isCut = end - start > longestPiece;
        Piece piece = pieceAt(start, isCut ? longestPiece : end - start, isRightToLeft);
        const qsizetype next = isCut ? shorten(&piece) : end + 1;
        const double height = piece.height;
        add(std::move(piece), top);
        top += height;
        start = next;
        isNewParagraph = !isCut;
    }
}

TextBlock::Piece TextBlock::pieceAt(qsizetype start, qsizetype length, bool isRightToLeft) const
{
    Piece piece;
    piece.start = start;
    piece.isRightToLeft = isRightToLeft;
    piece.layout = std::make_shared<QTextLayout>(m_text.mid(start, length), m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    piece.layout->setTextOption(option);
    piece.layout->setCacheEnabled(true);
    piece.layout->beginLayout();
    for (QTextLine line = piece.layout->createLine(); line.isValid(); line = piece.layout->createLine()) {
        line.setLineWidth(m_width);
        line.setPosition({0, piece.height});
        piece.height += line.height();
    }
    piece.layout->endLayout();
    return piece;
}

/// Takes the last line away, which goes on in the next piece; where that begins is returned.
qsizetype TextBlock::shorten(Piece *piece) const
{
    const QTextLayout &whole = *piece->layout;
    if (whole.lineCount() < 2)
        return piece->start + whole.text().size();
    const QTextLine last = whole.lineAt(whole.lineCount() - 1);
    const qsizetype next = piece->start + last.textStart();
    *piece = pieceAt(piece->start, last.textStart(), piece->isRightToLeft);
    return next;
}

void TextBlock::add(Piece piece, double top)
{
    piece.top = top;
    m_pieces.append(std::move(piece));
}

int TextBlock::height() const
{
    return m_pieces.isEmpty() ? 0 : int(std::ceil(m_pieces.last().top + m_pieces.last().height));
}

int TextBlock::widest() const
{
    double widest = 0;
    for (const Piece &piece : m_pieces) {
        for (int i = 0; i < piece.layout->lineCount(); ++i)
            widest = qMax(widest, piece.layout->lineAt(i).naturalTextWidth());
    }
    return int(std::ceil(widest));
}

void TextBlock::draw(QPainter *painter, const QPointF &origin, int width, const QRectF &clip,
                     const QVector<Mark> &marks) const
{
    for (const Piece &piece : m_pieces) {
        const double top = origin.y() + piece.top;
        if (top > clip.bottom() || top + piece.height < clip.top())
            continue;
        QVector<QTextLayout::FormatRange> formats;
        const qsizetype size = piece.layout->text().size();
        for (const Mark &mark : marks) {
            const qsizetype from = qMax<qsizetype>(0, mark.start - piece.start);
            const qsizetype to = qMin(size, mark.start + mark.length - piece.start);
            if (from >= to)
                continue;
            QTextCharFormat format;
            format.setBackground(mark.ground);
            format.setForeground(mark.text);
            formats.append({int(from), int(to - from), format});
        }
        const double shift = piece.isRightToLeft ? width - m_width : 0; // lines end at the edge of what is used
        piece.layout->draw(painter, QPointF(origin.x() + shift, top), formats, clip);
    }
}

} // namespace likeness
