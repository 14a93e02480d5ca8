// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/home/card_delegate.h"

#include "ui/avatars/home/cards_model.h"
#include "ui/avatars/home/face.h"
#include "ui/common/icons.h"
#include "ui/common/rows/row_delegate.h"

#include <QLineEdit>
#include <QPainter>

namespace likeness {

namespace {

constexpr int faceSize = 44;
constexpr int stateIcon = 16;
constexpr int widthInLines = 16; ///< of body text high, so that a card grows with the letters

/// Where the parts of a card are, for one font.
struct Places {
    explicit Places(const QRect &rect, const QFont &font)
        : name(scaledFont(font, TextSize::Heading, QFont::DemiBold)),
          caption(scaledFont(font, TextSize::Caption)),
          inside(rect.adjusted(space::large, space::large, -space::large, -space::large)),
          face(inside.topLeft(), QSize(faceSize, faceSize))
    {
        const int left = face.right() + 1 + space::medium;
        const int nameHeight = QFontMetrics(name).height();
        const int captionHeight = QFontMetrics(caption).height();
        const int top = inside.top() + qMax(0, (faceSize - nameHeight - captionHeight - 2) / 2);
        nameLine = {left, top, inside.right() + 1 - left, nameHeight};
        kindLine = {left, nameLine.bottom() + 3, nameLine.width(), captionHeight};
        int y = qMax(face.bottom(), kindLine.bottom()) + 1 + space::medium;
        for (QRect *line : {&examples, &sources, &state}) {
            *line = {inside.left(), y, inside.width(), QFontMetrics(font).height()};
            y = line->bottom() + 1 + space::tiny;
        }
        height = state.bottom() + 1 + space::large - rect.top();
    }

    QFont name;
    QFont caption;
    QRect inside;
    QRect face;
    QRect nameLine;
    QRect kindLine;
    QRect examples;
    QRect sources;
    QRect state;
    int height = 0;
};

void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Tokens &tokens)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool hasFocus = isSelected && option.state & QStyle::State_HasFocus;
    const double width = hasFocus ? 2 : 1;
    painter->setPen(QPen(hasFocus ? tokens.text : isSelected ? tokens.accent : tokens.border, width));
    painter->setBrush(isSelected ? tokens.select : isHovered ? tokens.sunken : tokens.surface);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), space::cardRadius,
                             space::cardRadius);
}

void paintState(QPainter *painter, const QRect &line, const AvatarCard &card, const QStyleOptionViewItem &option,
                const Tokens &tokens)
{
    const QString words = stateLine(card);
    if (words.isEmpty())
        return paintLine(painter, line, voiceLine(card.avatar.voice), option.font, tokens.muted);
    const QColor colour = card.isReading ? tokens.accent : tokens.warning;
    const auto place = [&](const QRect &rect) { return mirrored(option, line, rect); };
    const QRect sign(line.left(), line.top() + (line.height() - stateIcon) / 2, stateIcon, stateIcon);
    paintIcon(painter, card.isReading ? QStringLiteral("reading") : QStringLiteral("warning"), place(sign), colour);
    paintLine(painter, place(line.adjusted(stateIcon + space::tiny + 2, 0, 0, 0)), words, option.font, colour);
}

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *card = static_cast<const CardsModel *>(index.model())->rowAt(index);
    if (!card)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const Places places(option.rect, option.font);
    const auto place = [&](const QRect &rect) { return mirrored(option, option.rect, rect); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, option, tokens);
    painter->setFont(option.font);
    paintFace(painter, place(places.face), card->avatar.name, card->picture, tokens);
    paintLine(painter, place(places.nameLine), card->avatar.name, places.name, tokens.text,
              Qt::AlignLeading | Qt::AlignVCenter);
    paintLine(painter, place(places.kindLine), kindLine(*card), places.caption, tokens.muted,
              Qt::AlignLeading | Qt::AlignVCenter);
    if (card->counts) {
        paintLine(painter, place(places.examples), examplesLine(*card->counts), option.font, tokens.text);
        paintLine(painter, place(places.sources), tr("%n source(s)", nullptr, card->counts->sources), option.font,
                  tokens.muted);
    }
    paintState(painter, place(places.state), *card, option, tokens);
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int width = widthInLines * option.fontMetrics.height();
    return {width, Places(QRect(0, 0, width, 0), option.font).height};
}

QWidget *CardDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setMaxLength(80);
    editor->setAccessibleName(tr("Name of the avatar"));
    return editor;
}

void CardDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Places places(option.rect, option.font);
    const int height = qMax(space::control, places.nameLine.height());
    QRect line = places.nameLine;
    line.setTop(line.center().y() - height / 2);
    line.setHeight(height);
    editor->setGeometry(mirrored(option, option.rect, line.adjusted(-space::tiny, 0, space::tiny, 0)));
}

} // namespace likeness
