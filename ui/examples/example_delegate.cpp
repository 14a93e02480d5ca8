// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/example_delegate.h"

#include "ui/common/icons.h"
#include "ui/examples/example_words.h"
#include "ui/examples/examples_model.h"

#include <QCoreApplication>
#include <QPainter>

namespace likeness {

namespace {

constexpr int stateIcon = 15;
constexpr int leastWidthForSource = 460;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Examples)
};

/// The two lines of a row and its three columns, in the row's own direction.
struct Grid {
    QRect chip, state, message, reply, source, reason;
};

/// Wide enough for every category and every state.
int widthOfMarks(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const auto category :
         {Category::Greeting, Category::Question, Category::Statement, Category::Joke, Category::Story})
        widest = qMax(widest, metrics.horizontalAdvance(categoryWord(category)) + 2 * space::small);
    for (const auto state : {ExampleState::New, ExampleState::Accepted, ExampleState::Rejected})
        widest = qMax(widest, metrics.horizontalAdvance(stateWord(state)) + stateIcon + space::medium);
    return widest;
}

Grid gridOf(const QRect &content, const QFont &font)
{
    const QFontMetrics caption(scaledFont(font, TextSize::Caption));
    const int line = QFontMetrics(font).height() + 3;
    const int top = content.center().y() + 1 - line;
    const int first = widthOfMarks(caption);
    const int last = content.width() < leastWidthForSource ? 0 : qMin(150, content.width() / 5);
    const int left = content.left() + first + space::large;
    const int width = content.right() + 1 - left - (last ? last + space::large : 0);
    const int right = left + width + space::large;
    return {QRect(content.left(), top, first, line), QRect(content.left(), top + line, first, line),
            QRect(left, top, width, line),           QRect(left, top + line, width, line),
            QRect(right, top, last, line),           QRect(right, top + line, last, line)};
}

void paintState(QPainter *painter, const QRect &place, const Example &example, const QFont &font, const Tokens &tokens)
{
    const QColor colour = colourOf(example.state, tokens);
    const QRect sign(place.left() + space::tiny, place.center().y() + 1 - stateIcon / 2, stateIcon, stateIcon);
    paintIcon(painter, iconOf(example.state), sign, colour);
    paintLine(painter, place.adjusted(stateIcon + space::small, 0, 0, 0), stateWord(example.state), font, colour);
}

} // namespace

QSize ExampleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightOf(option.font, 2, 0) + 6};
}

void ExampleDelegate::paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto *row = static_cast<const ExamplesModel *>(index.model())->rowAt(index);
    if (!row)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const Example &example = row->example;
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const Grid grid = gridOf(content, option.font);
    const auto place = [&](const QRect &rect) { return mirrored(option, content, rect); };

    paintChip(painter, place(grid.chip), categoryWord(example.category), caption, tokens.category(example.category));
    paintState(painter, place(grid.state), example, caption, tokens);
    const bool isOpener = example.userMessage.isEmpty();
    paintLine(painter, place(grid.message),
              isOpener ? Words::tr("You opened the conversation") : oneLine(example.userMessage), option.font,
              tokens.muted);
    const bool isFaded = example.state == ExampleState::Rejected || example.leftOut != LeftOutReason::None;
    paintLine(painter, place(grid.reply), oneLine(example.assistantMessage), option.font,
              isFaded ? tokens.muted : tokens.text);
    const auto trailing = Qt::AlignTrailing | Qt::AlignVCenter;
    paintLine(painter, place(grid.source), row->sourceName, caption, tokens.muted, trailing);
    const QString note = example.needsReview && example.leftOut == LeftOutReason::None ? Words::tr("Worth a look")
                                                                                       : leftOutLabel(example.leftOut);
    paintLine(painter, place(grid.reason), note, caption, tokens.warning, trailing);
}

} // namespace likeness
