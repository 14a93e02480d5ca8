// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/drawer/used_delegate.h"

#include "ui/chat/drawer/used_model.h"
#include "ui/common/icons.h"

#include <QPainter>

namespace likeness {

namespace {

constexpr int signSize = 14;

} // namespace

QSize UsedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightOf(option.font, 2, 1)};
}

void UsedDelegate::paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const UsedRow *row = static_cast<const UsedModel *>(index.model())->rowAt(index);
    if (!row)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const int line = QFontMetrics(option.font).height();
    const int small = QFontMetrics(caption).height();
    const int top = content.center().y() + 1 - (2 * line + small) / 2;
    const auto leading = Qt::AlignLeading | Qt::AlignVCenter;
    paintLine(painter, QRect(content.left(), top, content.width(), line), row->message.simplified(), option.font,
              tokens.muted, leading);
    paintLine(painter, QRect(content.left(), top + line, content.width(), line), row->reply.simplified(), option.font,
              row->isBanned ? tokens.muted : tokens.text, leading);
    QRect facts(content.left(), top + 2 * line, content.width(), small);
    if (row->isPinned || row->isBanned) {
        const QRect sign(facts.left(), facts.center().y() + 1 - signSize / 2, signSize, signSize);
        paintIcon(painter, row->isPinned ? QStringLiteral("pin") : QStringLiteral("excluded"),
                  mirrored(option, content, sign), row->isPinned ? tokens.accent : tokens.muted);
        facts.setLeft(sign.right() + 1 + space::tiny);
    }
    paintLine(painter, mirrored(option, content, facts), factsOf(*row), caption, tokens.muted, leading);
}

} // namespace likeness
