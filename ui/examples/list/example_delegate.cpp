// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/list/example_delegate.h"

#include "ui/common/icons.h"
#include "ui/examples/example_words.h"
#include "ui/examples/list/examples_model.h"

#include <QCoreApplication>
#include <QPainter>

namespace likeness {

namespace {

constexpr int signSize = 15;
constexpr int leastWidthForSource = 460;
constexpr int widestSource = 150;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Examples)
};

/// The two lines of a row and its three columns, in the row's own direction.
struct Grid {
    QRect chip, state, message, reply, source, note;
};

/// Wide enough for every category and every state.
int widthOfMarks(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Category category : allCategories)
        widest = qMax(widest, metrics.horizontalAdvance(categoryWord(category)) + 2 * space::small);
    for (const ExampleState state : allStates)
        widest = qMax(widest, metrics.horizontalAdvance(stateWord(state)) + signSize + space::medium);
    return widest;
}

Grid gridOf(const QRect &content, const QFont &font)
{
    const QFontMetrics caption(scaledFont(font, TextSize::Caption));
    const int line = QFontMetrics(font).height() + 3;
    const int top = content.center().y() + 1 - line;
    const int first = widthOfMarks(caption);
    const int last = content.width() < leastWidthForSource ? 0 : qMin(widestSource, content.width() / 5);
    const int left = content.left() + first + space::large;
    const int width = content.right() + 1 - left - (last ? last + space::large : 0);
    const int right = left + width + space::large;
    return {QRect(content.left(), top, first, line), QRect(content.left(), top + line, first, line),
            QRect(left, top, width, line),           QRect(left, top + line, width, line),
            QRect(right, top, last, line),           QRect(right, top + line, last, line)};
}

/// A small picture and a word, or the picture alone where there is no room.
void paintSign(QPainter *painter, const QRect &place, const QString &icon, const QString &word, const QFont &font,
               const QColor &colour)
{
    const QRect sign(place.left() + space::tiny, place.center().y() + 1 - signSize / 2, signSize, signSize);
    paintIcon(painter, icon, sign, colour);
    paintLine(painter, place.adjusted(signSize + space::small, 0, 0, 0), word, font, colour);
}

struct Note {
    QString word;
    QColor colour;
};

/// The one thing that is most worth knowing about it.
Note noteOf(const Example &example, const Tokens &tokens)
{
    if (example.leftOut != LeftOutReason::None)
        return {leftOutLabel(example.leftOut), tokens.warning};
    if (example.needsReview && example.state == ExampleState::New)
        return {Words::tr("Worth a look"), tokens.warning};
    if (example.personalData)
        return {Words::tr("Personal data?"), tokens.warning};
    return isEdited(example) ? Note{Words::tr("Edited"), tokens.muted} : Note();
}

void paintTexts(QPainter *painter, const Grid &grid, const Example &example, const QStyleOptionViewItem &option)
{
    const Tokens &tokens = tokensFor(option.palette);
    const auto place = [&](const QRect &rect) { return mirrored(option, option.rect, rect); };
    const bool isOpener = example.userMessage.isEmpty();
    QRect message = grid.message;
    if (example.isStarred) {
        message.setRight(message.right() - signSize - space::small);
        const QRect star(message.right() + space::small, message.center().y() - signSize / 2, signSize, signSize);
        paintIcon(painter, QStringLiteral("star-filled"), place(star), tokens.warning);
    }
    paintLine(painter, place(message),
              isOpener ? Words::tr("You opened the conversation") : firstLine(example.userMessage), option.font,
              tokens.muted, Qt::AlignLeading | Qt::AlignVCenter);
    const bool isFaded = example.state == ExampleState::Rejected || example.leftOut != LeftOutReason::None;
    paintLine(painter, place(grid.reply), firstLine(example.assistantMessage), option.font,
              isFaded ? tokens.muted : tokens.text, Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace

QSize ExampleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, heightOf(option.font, 2, 0) + 6};
}

void ExampleDelegate::paintContent(QPainter *painter, const QRect &content, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const auto *model = static_cast<const ExamplesModel *>(index.model());
    const Example *example = model->at(index);
    if (!example)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const QFont caption = scaledFont(option.font, TextSize::Caption);
    const Grid grid = gridOf(content, option.font);
    const auto place = [&](const QRect &rect) { return mirrored(option, option.rect, rect); };

    paintChip(painter, place(grid.chip), categoryWord(example->category), caption, tokens.category(example->category));
    paintSign(painter, place(grid.state), iconOf(example->state), stateWord(example->state), caption,
              colourOf(example->state, tokens));
    paintTexts(painter, grid, *example, option);
    const auto trailing = Qt::AlignTrailing | Qt::AlignVCenter;
    paintLine(painter, place(grid.source), model->sourceName(*example), caption, tokens.muted, trailing);
    const Note note = noteOf(*example, tokens);
    paintLine(painter, place(grid.note), note.word, caption, note.colour, trailing);
}

} // namespace likeness
