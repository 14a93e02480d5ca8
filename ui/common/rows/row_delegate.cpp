// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rows/row_delegate.h"

#include <QPainter>
#include <QStyle>

namespace likeness {

namespace {

constexpr int outerMargin = space::tiny;
constexpr int innerMargin = space::small;

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensFor(option.palette);
    const QRect ground = option.rect.adjusted(outerMargin, 1, -outerMargin, -1);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? tokens.select : tokens.sunken);
        painter->drawRoundedRect(ground, space::controlRadius, space::controlRadius);
    }
    if (isSelected && option.state & QStyle::State_HasFocus) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.accent);
        const QRect mark(ground.left(), ground.top() + 8, 3, ground.height() - 16);
        painter->drawRoundedRect(mirrored(option, ground, mark), 1.5, 1.5);
    }
    paintContent(painter, ground.adjusted(innerMargin + 2, 0, -innerMargin, 0), option, index);
    painter->restore();
}

int RowDelegate::heightOf(const QFont &font, int bodyLines, int captionLines)
{
    const int body = QFontMetrics(font).height();
    const int caption = QFontMetrics(scaledFont(font, TextSize::Caption)).height();
    return bodyLines * body + captionLines * caption + 2 * space::small + 4;
}

void paintLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
               Qt::Alignment alignment)
{
    if (rect.width() <= 0)
        return;
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(rect, int(alignment) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

int paintChip(QPainter *painter, const QRect &line, const QString &word, const QFont &font, const QColor &colour)
{
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(word) + 2 * space::small;
    const int height = metrics.height() + 4;
    const int top = line.center().y() - height / 2; // whole, so that the outline is sharp
    const QRectF box(line.left() + 0.5, top + 0.5, width - 1, height - 1);
    painter->setPen(QPen(colour, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box, height / 2.0, height / 2.0);
    painter->setFont(font);
    painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, word);
    return width;
}

QRect mirrored(const QStyleOptionViewItem &option, const QRect &frame, const QRect &rect)
{
    return QStyle::visualRect(option.direction, frame, rect);
}

} // namespace likeness
