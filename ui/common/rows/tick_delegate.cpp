// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rows/tick_delegate.h"

#include "ui/common/rows/tick_list.h"
#include "ui/common/scaled_font.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace likeness {

namespace {

constexpr int tickSize = 18;
constexpr qsizetype shownBefore = 24; ///< letters in front of the first mark
constexpr qsizetype mostShown = 300;

struct Marked {
    QString text;
    QVector<TextSpan> marks;
};

/// On one line, cut so that the first mark is in sight.
Marked excerpt(const QString &text, const QVector<TextSpan> &marks)
{
    Marked cut;
    const qsizetype start = marks.isEmpty() ? 0 : qMax<qsizetype>(0, marks.first().start - shownBefore);
    const QString lead = start > 0 ? QString(QChar(0x2026)) : QString();
    cut.text = lead + text.mid(start, mostShown);
    cut.text.replace(u'\n', u' ');
    for (const TextSpan &mark : marks) {
        if (mark.start - start < mostShown)
            cut.marks.append({mark.start - start + lead.size(), mark.length});
    }
    return cut;
}

void paintMarked(QPainter *painter, const QRect &place, const Marked &marked, const QFont &font, const QColor &colour,
                 const QTextCharFormat &look)
{
    QTextLayout layout(marked.text, font);
    QVector<QTextLayout::FormatRange> ranges;
    for (const TextSpan &mark : marked.marks)
        ranges.append({int(mark.start), int(mark.length), look});
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(int(marked.text.size()));
    layout.endLayout();
    painter->save();
    painter->setClipRect(place);
    painter->setPen(colour);
    layout.draw(painter, QPointF(place.left(), place.center().y() + 1 - layout.boundingRect().height() / 2));
    painter->restore();
}

} // namespace

QSize TickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TickRow &row = static_cast<const TickModel *>(index.model())->at(index.row());
    return {0, heightOf(option.font, 2, row.about.isEmpty() ? 0 : 1) + space::tiny};
}

void TickDelegate::paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const TickRow &row = static_cast<const TickModel *>(index.model())->at(index.row());
    const Tokens &tokens = tokensFor(option.palette);
    QStyleOptionButton tick;
    tick.palette = option.palette;
    tick.rect = QRect(content.left(), content.center().y() + 1 - tickSize / 2, tickSize, tickSize);
    tick.rect = mirrored(option, content, tick.rect);
    tick.state = QStyle::State_Enabled | (row.isTicked ? QStyle::State_On : QStyle::State_Off);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, nullptr);
    const QRect texts = mirrored(option, content, content.adjusted(tickSize + space::medium, 0, 0, 0));
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const int line = QFontMetrics(option.font).height() + 3;
    const int captionLine = row.about.isEmpty() ? 0 : QFontMetrics(caption).height();
    const int top = content.center().y() + 1 - line - captionLine / 2;
    QTextCharFormat gone;
    gone.setBackground(tokens.dangerTint);
    gone.setForeground(tokens.danger);
    gone.setFontStrikeOut(true);
    QTextCharFormat fresh;
    fresh.setBackground(tokens.successTint);
    fresh.setForeground(tokens.success);
    paintMarked(painter, QRect(texts.left(), top, texts.width(), line), excerpt(row.before, row.beforeMarks),
                option.font, tokens.muted, gone);
    paintMarked(painter, QRect(texts.left(), top + line, texts.width(), line), excerpt(row.after, row.afterMarks),
                option.font, row.isTicked ? tokens.text : tokens.muted, fresh);
    paintLine(painter, QRect(texts.left(), top + 2 * line, texts.width(), captionLine), row.about, caption,
              tokens.muted);
}

} // namespace likeness
