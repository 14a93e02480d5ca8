// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/source_delegate.h"

#include "ui/common/icons.h"
#include "ui/sources/source_words.h"
#include "ui/sources/sources_model.h"

#include <QPainter>

namespace likeness {

namespace {

constexpr int kindIcon = 22;
constexpr int stateIcon = 15;

} // namespace

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightOf(option.font, 1, 1)};
}

void SourceDelegate::paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto *source = static_cast<const SourcesModel *>(index.model())->rowAt(index);
    if (!source)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const auto place = [&](const QRect &rect) { return mirrored(option, content, rect); };

    const QRect mark(content.left(), content.center().y() + 1 - kindIcon / 2, kindIcon, kindIcon);
    paintIcon(painter, iconOf(source->kind), place(mark), tokens.muted);

    const int left = mark.right() + 1 + space::small;
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const int nameHeight = QFontMetrics(option.font).height();
    const int wordHeight = QFontMetrics(caption).height();
    const int top = content.center().y() + 1 - (nameHeight + wordHeight + 2) / 2;
    const int width = content.right() + 1 - left;
    paintLine(painter, place(QRect(left, top, width, nameHeight)), source->name, option.font, tokens.text);

    const QColor colour = colourOf(source->state, tokens);
    const int second = top + nameHeight + 2;
    const QRect sign(left - 1, second + (wordHeight - stateIcon) / 2, stateIcon, stateIcon);
    paintIcon(painter, iconOf(source->state), place(sign), colour);
    const QRect words(sign.right() + 1 + space::tiny, second, width - stateIcon - space::tiny, wordHeight);
    const bool isCalm = source->state == SourceState::Read || source->state == SourceState::Queued;
    paintLine(painter, place(words), stateWords(*source), caption, isCalm ? tokens.muted : colour);
}

} // namespace likeness
