// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette_delegate.h"

#include "ui/shell/palette/palette_model.h"

#include <QPainter>

namespace likeness {

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightOf(option.font, 1, 0)};
}

void PaletteDelegate::paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const ActionRow *row = model->rowAt(index);
    if (!row)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const bool canAct = row->whyNot.isEmpty();
    const QString right = canAct ? row->keys : row->whyNot;
    const int rightWidth = qMin(content.width() / 2, QFontMetrics(caption).horizontalAdvance(right) + space::tiny);
    const QRect rightPart(content.right() + 1 - rightWidth, content.top(), rightWidth, content.height());
    const QRect leftPart = content.adjusted(0, 0, -rightWidth - space::medium, 0);
    const Qt::Alignment outer = option.direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment inner = option.direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    paintLine(painter, mirrored(option, content, leftPart), row->text, option.font, canAct ? tokens.text : tokens.muted,
              inner | Qt::AlignVCenter);
    paintLine(painter, mirrored(option, content, rightPart), right, caption, tokens.muted, outer | Qt::AlignVCenter);
}

} // namespace likeness
