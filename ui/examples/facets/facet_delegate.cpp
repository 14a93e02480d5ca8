// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/facets/facet_delegate.h"

#include "ui/common/icons.h"
#include "ui/common/rows/row_delegate.h"
#include "ui/examples/facets/facet_model.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace likeness {

namespace {

constexpr int signSize = 14;
constexpr int helpSize = 16;
constexpr int leastHeight = 26;
constexpr int headingGap = space::small; ///< above a heading

/// Left of the word: a tick where it is chosen, the state's sign, the category's colour, or nothing.
void paintMark(QPainter *painter, const QRect &place, const FacetLine &line, const Tokens &tokens)
{
    const QString icon = line.value.isChosen ? QStringLiteral("check") : facetIcon(line.kind, line.value.value);
    const QColor colour = line.value.isChosen ? tokens.accent : facetColour(line.kind, line.value.value, tokens);
    const QRect sign(place.left(), place.center().y() + 1 - signSize / 2, signSize, signSize);
    if (!icon.isEmpty()) {
        paintIcon(painter, icon, sign, colour);
    } else if (line.kind == FacetKind::Category) {
        painter->setPen(QPen(colour, 1.75));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QRectF(sign).adjusted(3, 3, -3, -3));
    }
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const FacetLine &line)
{
    const Tokens &tokens = tokensFor(option.palette);
    const QRect inside = option.rect.adjusted(space::medium, headingGap, -space::medium, 0);
    const QRect sign(inside.left() - 2, inside.center().y() + 1 - signSize / 2, signSize, signSize);
    const QString arrow = line.isOpen         ? QStringLiteral("chevron-down")
        : option.direction == Qt::RightToLeft ? QStringLiteral("chevron-left")
                                              : QStringLiteral("chevron-right");
    paintIcon(painter, arrow, mirrored(option, inside, sign), tokens.muted);
    if (!line.help().isEmpty())
        paintIcon(painter, QStringLiteral("help"), FacetDelegate::helpMark(option.rect, option.direction),
                  tokens.muted);
    const QFont font = scaledFont(option.font, TextSize::Caption, QFont::DemiBold);
    paintLine(painter, mirrored(option, inside, inside.adjusted(signSize + space::tiny, 0, -helpSize - space::tiny, 0)),
              line.word, font, option.state & QStyle::State_MouseOver ? tokens.text : tokens.muted,
              Qt::AlignLeading | Qt::AlignVCenter);
}

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, bool isChosen)
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool isCurrent = option.state & QStyle::State_HasFocus;
    const QRectF ground = QRectF(option.rect).adjusted(space::tiny + 0.5, 1.5, -space::tiny - 0.5, -1.5);
    painter->setPen(isCurrent ? QPen(tokens.text, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(isChosen ? QBrush(tokens.select) : isHovered ? QBrush(tokens.surface) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(ground, space::controlRadius, space::controlRadius);
}

void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const FacetLine &line)
{
    const Tokens &tokens = tokensFor(option.palette);
    const QRect inside = option.rect.adjusted(space::medium, 0, -space::medium, 0);
    const QString count = QLocale().toString(line.value.count);
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const int countWidth = QFontMetrics(caption).horizontalAdvance(count);
    const QRect mark(inside.left() - 2, inside.top(), signSize, inside.height());
    paintMark(painter, mirrored(option, inside, mark), line, tokens);
    const QRect word = inside.adjusted(signSize + space::tiny, 0, -countWidth - space::small, 0);
    const bool isEmpty = line.value.count == 0 && !line.value.isChosen;
    paintLine(painter, mirrored(option, inside, word), line.word, option.font, isEmpty ? tokens.muted : tokens.text,
              Qt::AlignLeading | Qt::AlignVCenter);
    paintLine(painter, inside, count, caption, tokens.muted, Qt::AlignTrailing | Qt::AlignVCenter);
}

} // namespace

QRect FacetDelegate::helpMark(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect inside = row.adjusted(space::medium, headingGap, -space::medium, 0);
    const QRect mark(inside.right() + 1 - helpSize, inside.center().y() + 1 - helpSize / 2, helpSize, helpSize);
    return QStyle::visualRect(direction, row, mark);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FacetLine *line = static_cast<const FacetModel *>(index.model())->at(index);
    const int height = qMax(leastHeight, QFontMetrics(option.font).height() + space::small);
    return {0, height + (line && line->type == FacetLine::Type::Heading ? headingGap : 0)};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FacetLine *line = static_cast<const FacetModel *>(index.model())->at(index);
    if (!line)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, line->value.isChosen);
    if (line->type == FacetLine::Type::Heading)
        paintHeading(painter, option, *line);
    else if (line->type == FacetLine::Type::Value)
        paintValue(painter, option, *line);
    else
        paintLine(painter, option.rect.adjusted(space::medium + signSize + space::tiny, 0, -space::medium, 0),
                  line->word, option.font, tokensFor(option.palette).accent, Qt::AlignLeading | Qt::AlignVCenter);
    painter->restore();
}

} // namespace likeness
