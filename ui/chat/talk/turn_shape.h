// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/talk/shown_turn.h"
#include "ui/chat/talk/text_block.h"

#include <QRect>

namespace likeness {

struct Tokens;

/// How messages are shown, the same for all of them.
struct TurnLook {
    QFont font;
    int width = 0; ///< of the whole row
    int barHeight = 0; ///< of the buttons below the reply that is the current one
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// What of a message is chosen or looked for.
struct TurnPaint {
    bool isSelected = false;
    bool hasFocus = false;
    bool isHovered = false;
    QString query; ///< its finds are marked
    QRect clip; ///< in the row
};

/// Where the parts of a message lie, from the row's own top left: a bubble on the side of who wrote it, what is known
/// of it below, and room for buttons.
class TurnShape final {
public:
    TurnShape(const ShownTurn &turn, const TurnLook &look, bool hasBar);

    /// Takes on what came to the same message. False where more than its end differs: it needs a new shape.
    bool grow(const ShownTurn &turn);

    int height() const { return m_height; }
    const QRect &bubble() const { return m_bubble; }
    const QRect &bar() const { return m_bar; }
    void paint(QPainter *painter, const QPoint &origin, const Tokens &tokens, const TurnPaint &how) const;

    /// Without laying out its text.
    static int estimatedHeight(const ShownTurn &turn, const TurnLook &look);

private:
    int textRoom() const;
    void place();
    QRect visual(const QRect &rect) const;
    void paintBubble(QPainter *painter, const Tokens &tokens, const TurnPaint &how) const;
    void paintMarker(QPainter *painter, const Tokens &tokens) const;
    QVector<TextBlock::Mark> marksOf(const QString &query, const Tokens &tokens) const;

    ShownTurn m_turn;
    TurnLook m_look;
    bool m_hasBar;
    TextBlock m_text;
    TextBlock m_foot;
    QRect m_bubble;
    QRect m_textRect;
    QRect m_footRect;
    QRect m_bar;
    int m_height = 0;
};

} // namespace likeness
