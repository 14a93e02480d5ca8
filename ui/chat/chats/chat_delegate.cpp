// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chats/chat_delegate.h"

#include "ui/chat/chats/chats_model.h"
#include "ui/common/icons.h"

#include <QPainter>

namespace likeness {

namespace {

constexpr int pinSize = 14;
const auto leading = Qt::AlignLeading | Qt::AlignVCenter;

const ChatRow &rowAt(const QModelIndex &index)
{
    return *static_cast<const ChatsModel *>(index.model())->rowAt(index);
}

} // namespace

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (rowAt(index).kind) {
    case ChatRow::Kind::Heading:
        return {0, heightOf(option.font, 0, 1) + space::tiny};
    case ChatRow::Kind::Find:
        return {0, heightOf(option.font, 1, 1)};
    case ChatRow::Kind::OneChat:
        break;
    }
    return {0, heightOf(option.font, 1, 0)};
}

void ChatDelegate::paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const ChatRow &row = rowAt(index);
    const Tokens &tokens = tokensFor(option.palette);
    const QFont caption = scaledFont(option.font, TextSize::Caption, QFont::DemiBold);
    if (row.kind == ChatRow::Kind::Heading) {
        const QRect line(content.left(), content.bottom() - QFontMetrics(caption).height() - 3, content.width(),
                         QFontMetrics(caption).height());
        return paintLine(painter, line, row.title, caption, tokens.muted, leading);
    }
    if (row.kind == ChatRow::Kind::OneChat)
        return paintChat(painter, content, option, row);
    const QFont plain = scaledFont(option.font, TextSize::Caption);
    const int title = QFontMetrics(option.font).height();
    const int more = QFontMetrics(plain).height();
    const int top = content.center().y() + 1 - (title + more) / 2;
    paintLine(painter, QRect(content.left(), top, content.width(), title), row.title, option.font, tokens.text,
              leading);
    paintLine(painter, QRect(content.left(), top + title, content.width(), more), row.more, plain, tokens.muted,
              leading);
}

void ChatDelegate::paintChat(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                             const ChatRow &row) const
{
    const Tokens &tokens = tokensFor(option.palette);
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const int when = QFontMetrics(caption).horizontalAdvance(row.more) + 2; // or it is elided
    QRect title = content.adjusted(0, 0, -when - space::small, 0);
    if (row.isPinned) {
        const QRect pin(title.left(), content.center().y() + 1 - pinSize / 2, pinSize, pinSize);
        paintIcon(painter, QStringLiteral("pin"), mirrored(option, content, pin), tokens.muted);
        title.setLeft(pin.right() + space::small);
    }
    paintLine(painter, mirrored(option, content, title), row.title, option.font, tokens.text, leading);
    paintLine(painter,
              mirrored(option, content, QRect(content.right() + 1 - when, content.top(), when, content.height())),
              row.more, caption, tokens.muted, Qt::AlignTrailing | Qt::AlignVCenter);
}

} // namespace likeness
