// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/talk/turn_shape.h"

#include "ui/common/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace likeness {

namespace {

constexpr int paddingX = space::medium;
constexpr int paddingY = space::small;
constexpr int sideMargin = space::wide;
constexpr int betweenTurns = space::small;
constexpr int leastBubble = 48;
constexpr int mostLetters = 75; ///< in a line, to be read with ease
constexpr int dots = 3;
constexpr int dotSize = 6;

int lettersWide(const QFont &font)
{
    return QFontMetrics(font).averageCharWidth() * mostLetters;
}

int roomOf(const TurnLook &look)
{
    const int room = qMax(leastBubble, look.width - 2 * sideMargin);
    return qMin(room - room / 8, lettersWide(look.font)) - 2 * paddingX; // a bubble stays away from the other side
}

bool hasBubble(const ShownTurn &turn)
{
    return !turn.text.isEmpty() || turn.state == ShownTurn::State::Growing || !turn.isReply;
}

} // namespace

TurnShape::TurnShape(const ShownTurn &turn, const TurnLook &look, bool hasBar)
    : m_turn(turn),
      m_look(look),
      m_hasBar(hasBar),
      m_text(look.font, roomOf(look)),
      m_foot(scaledFont(look.font, TextSize::Caption), qMin(look.width - 2 * sideMargin, lettersWide(look.font)))
{
    m_text.append(turn.text);
    m_foot.append(footOf(turn));
    place();
}

bool TurnShape::grow(const ShownTurn &turn)
{
    ShownTurn longer = m_turn;
    longer.text = turn.text;
    const bool hadText = !m_turn.text.isEmpty(); // before, there was a marker in its place
    if (longer != turn || !hadText || !turn.text.startsWith(m_turn.text))
        return false;
    m_text.append(turn.text.mid(m_turn.text.size()));
    m_turn = turn;
    place();
    return true;
}

int TurnShape::estimatedHeight(const ShownTurn &turn, const TurnLook &look)
{
    const QFontMetrics metrics(look.font);
    const int letters = qMax(1, roomOf(look) / qMax(1, metrics.averageCharWidth()));
    const int lines = 1 + int(turn.text.size()) / letters;
    const int caption = QFontMetrics(scaledFont(look.font, TextSize::Caption)).height();
    return lines * metrics.lineSpacing() + 2 * paddingY + 2 * betweenTurns + (turn.isReply ? caption : 0);
}

void TurnShape::place()
{
    const int left = sideMargin;
    const int room = qMax(leastBubble, m_look.width - 2 * sideMargin);
    int bottom = betweenTurns;
    m_bubble = {};
    if (hasBubble(m_turn)) {
        const int used = qMax(leastBubble - 2 * paddingX, m_text.widest() + 1);
        const int line = QFontMetrics(m_look.font).height();
        const QSize text(used, qMax(line, m_text.height()));
        const QSize bubble = text + QSize(2 * paddingX, 2 * paddingY);
        m_bubble = QRect(QPoint(m_turn.isReply ? left : left + room - bubble.width(), bottom), bubble);
        m_textRect = QRect(m_bubble.topLeft() + QPoint(paddingX, paddingY), text);
        bottom = m_bubble.bottom() + 1;
    }
    m_footRect = {};
    if (!m_foot.text().isEmpty()) {
        const int x = m_turn.isReply ? left + space::tiny : left + room - m_foot.widest() - space::tiny;
        m_footRect = QRect(x, bottom + space::tiny, m_foot.widest() + 1, m_foot.height());
        bottom = m_footRect.bottom() + 1;
    }
    m_bar = {};
    if (m_hasBar) {
        m_bar = QRect(left, bottom + space::tiny, room, m_look.barHeight);
        bottom = m_bar.bottom() + 1;
    }
    m_height = bottom + betweenTurns;
    for (QRect *part : {&m_bubble, &m_textRect, &m_footRect, &m_bar})
        *part = visual(*part);
}

QRect TurnShape::visual(const QRect &rect) const
{
    return rect.isNull() ? rect : QStyle::visualRect(m_look.direction, QRect(0, 0, m_look.width, m_height), rect);
}

void TurnShape::paint(QPainter *painter, const QPoint &origin, const Tokens &tokens, const TurnPaint &how) const
{
    painter->save();
    painter->translate(origin);
    painter->setRenderHint(QPainter::Antialiasing);
    if (!m_bubble.isNull()) {
        paintBubble(painter, tokens, how);
        painter->setPen(tokens.text);
        m_text.draw(painter, m_textRect.topLeft(), m_textRect.width(), how.clip, marksOf(how.query, tokens));
        if (m_turn.text.isEmpty() && m_turn.state == ShownTurn::State::Growing)
            paintMarker(painter, tokens);
    }
    const bool isEarly = m_turn.state == ShownTurn::State::Cut || m_turn.state == ShownTurn::State::Failed;
    painter->setPen(isEarly ? tokens.warning : tokens.muted);
    m_foot.draw(painter, m_footRect.topLeft(), m_footRect.width(), how.clip);
    painter->restore();
}

void TurnShape::paintBubble(QPainter *painter, const Tokens &tokens, const TurnPaint &how) const
{
    const bool isMine = !m_turn.isReply;
    painter->setBrush(isMine ? tokens.select : how.isHovered ? tokens.sunken : tokens.surface);
    const bool isMarked = how.isSelected && how.hasFocus;
    const QColor edge = isMarked ? tokens.accent : isMine ? tokens.select : tokens.borderStrong;
    painter->setPen(QPen(edge, isMarked ? 2 : 1));
    const double inset = isMarked ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(m_bubble).adjusted(inset, inset, -inset, -inset), space::cardRadius,
                             space::cardRadius);
}

/// Somebody is writing. It does not move: nothing here needs movement to be understood.
void TurnShape::paintMarker(QPainter *painter, const Tokens &tokens) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.muted);
    const int step = dotSize + space::tiny;
    const int left = m_bubble.center().x() + 1 - (dots * step - space::tiny) / 2;
    for (int i = 0; i < dots; ++i)
        painter->drawEllipse(QRectF(left + i * step, m_bubble.center().y() + 1 - dotSize / 2.0, dotSize, dotSize));
}

QVector<TextBlock::Mark> TurnShape::marksOf(const QString &query, const Tokens &tokens) const
{
    QVector<TextBlock::Mark> marks;
    if (query.isEmpty())
        return marks;
    for (qsizetype at = m_turn.text.indexOf(query, 0, Qt::CaseInsensitive); at >= 0;
         at = m_turn.text.indexOf(query, at + query.size(), Qt::CaseInsensitive))
        marks.append({at, query.size(), tokens.accent, tokens.onAccent});
    return marks;
}

} // namespace likeness
