// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/text/shown_row.h"

#include <QFont>
#include <QTextLayout>

class QPainter;

namespace likeness {

struct Tokens;

/// How rows are shown, the same for all of them.
struct MessageLook {
    QFont font;
    int width = 0; ///< of the whole row
    Confidence threshold = 0.8F;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// What of a row is pointed at or chosen.
struct MessageState {
    bool isSelected = false;
    bool hasFocus = false;
    bool isHovered = false;
    int word = -1;
};

/// Where the parts of a row lie, from the row's own top left: a bubble on the side of who speaks, the speaker above
/// the first bubble of a run, and how surely it was read beside it.
class MessageShape final {
public:
    MessageShape(const ShownRow &row, const MessageLook &look);

    int height() const { return m_height; }
    const QRect &chip() const { return m_chip; }
    const QRect &bubble() const { return m_bubble; }
    const QRect &text() const { return m_text; }
    /// The word at a point, or -1.
    int wordAt(const QPoint &point) const;
    void paint(QPainter *painter, const QPoint &origin, const Tokens &tokens, const MessageState &state) const;

private:
    enum class Kind { Own, Theirs, Plain };

    Kind kind() const;
    /// Returns the lines' height.
    int layOutLines(int width);
    void layOutText(int width);
    void place();
    QRect visual(const QRect &rect) const;
    void paintGround(QPainter *painter, const Tokens &tokens, const MessageState &state) const;
    void paintChip(QPainter *painter, const Tokens &tokens) const;
    void paintText(QPainter *painter, const Tokens &tokens, const MessageState &state) const;
    void paintConfidence(QPainter *painter, const Tokens &tokens) const;
    QString confidenceWord() const;
    QString chipWord() const;

    const ShownRow &m_row;
    const MessageLook &m_look;
    QVector<WordSpan> m_spans;
    mutable QTextLayout m_layout;
    QRect m_chip;
    QRect m_bubble;
    QRect m_text;
    QRect m_confidence;
    int m_height = 0;
};

} // namespace likeness
