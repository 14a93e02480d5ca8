// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/list/source_delegate.h"

#include "ui/common/icons.h"
#include "ui/sources/list/sources_model.h"
#include "ui/sources/source_words.h"

#include <QPainter>

namespace likeness {

namespace {

constexpr int kindIcon = 22;
constexpr int stateIcon = 15;

bool isCalm(SourceState state)
{
    return state == SourceState::Read || state == SourceState::Reviewed || state == SourceState::Queued
        || state == SourceState::Excluded;
}

} // namespace

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightOf(option.font, 1, 1)};
}

void SourceDelegate::paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Source source = index.data(SourcesModel::SourceRole).value<Source>();
    const Tokens &tokens = tokensFor(option.palette);
    const auto place = [&](const QRect &rect) { return mirrored(option, content, rect); };
    const bool isRtl = option.direction == Qt::RightToLeft;

    const QRect mark(content.left(), content.center().y() + 1 - kindIcon / 2, kindIcon, kindIcon);
    const bool isPale = source.state == SourceState::Excluded;
    paintIcon(painter, iconOf(source.kind), place(mark), isPale ? tokens.borderStrong : tokens.muted);

    const int left = mark.right() + 1 + space::small;
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const int nameHeight = QFontMetrics(option.font).height();
    const int wordHeight = QFontMetrics(caption).height();
    const int top = content.center().y() + 1 - (nameHeight + wordHeight + 2) / 2;
    const int width = content.right() + 1 - left;

    const QString sure = surenessWord(source);
    const int sureWidth = sure.isEmpty() ? 0 : QFontMetrics(caption).horizontalAdvance(sure) + space::small;
    const QRect nameLine(left, top, width - sureWidth, nameHeight);
    paintLine(painter, place(nameLine), source.name, option.font, isPale ? tokens.muted : tokens.text,
              (isRtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    paintLine(painter, place(QRect(nameLine.right() + 1, top, sureWidth, nameHeight)), sure, caption,
              source.state == SourceState::NeedsReview ? tokens.warning : tokens.muted,
              (isRtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);

    const QColor colour = colourOf(source.state, tokens);
    const int second = top + nameHeight + 2;
    const QRect sign(left - 1, second + (wordHeight - stateIcon) / 2, stateIcon, stateIcon);
    paintIcon(painter, iconOf(source.state), place(sign), colour);
    const QRect words(sign.right() + 1 + space::tiny, second, width - stateIcon - space::tiny, wordHeight);
    paintLine(painter, place(words), stateWords(source), caption, isCalm(source.state) ? tokens.muted : colour,
              (isRtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace likeness
