// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/text/message_shape.h"

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace likeness {

namespace {

constexpr int paddingX = 11;
constexpr int paddingY = 7;
constexpr int sideMargin = space::medium;
constexpr int betweenRows = 3;
constexpr int beforeRun = 9;
constexpr int leastBubble = 44;
constexpr double dotEvery = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

} // namespace

MessageShape::MessageShape(const ShownRow &row, const MessageLook &look)
    : m_row(row),
      m_look(look),
      m_spans(wordSpans(row.row))
{
    place();
}

MessageShape::Kind MessageShape::kind() const
{
    if (!m_row.row.hasSpeaker || m_row.isIgnored)
        return Kind::Plain;
    return m_row.side == Speaker::Side::Self ? Kind::Own : Kind::Theirs;
}

QString MessageShape::confidenceWord() const
{
    return m_row.row.confidence < 1 ? Words::tr("%1 %").arg(int(m_row.row.confidence * 100)) : QString();
}

QString MessageShape::chipWord() const
{
    if (m_row.isIgnored)
        return Words::tr("Ignored");
    if (m_row.row.isHidden)
        return Words::tr("Hidden in the document");
    const QString who = speakerWord(m_row);
    return m_row.isGuess ? Words::tr("%1?").arg(who) : who;
}

int MessageShape::layOutLines(int width)
{
    double y = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout.endLayout();
    return int(std::ceil(y));
}

void MessageShape::layOutText(int width)
{
    m_layout.setText(QString(m_row.row.text).replace(u'\n', QChar::LineSeparator));
    m_layout.setFont(m_look.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_row.row.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_layout.setTextOption(option);
    layOutLines(width);
    // A short answer is a small bubble.
    double widest = leastBubble - 2 * paddingX;
    for (int i = 0; i < m_layout.lineCount(); ++i)
        widest = qMax(widest, m_layout.lineAt(i).naturalTextWidth());
    const int used = qMin(width, int(std::ceil(widest)) + 1);
    m_text.setSize({used, layOutLines(used)});
}

void MessageShape::place()
{
    const QFont caption = scaledFont(m_look.font, TextSize::Caption);
    const QFontMetrics small(caption);
    const bool isPlain = kind() == Kind::Plain;
    const bool hasChip = (m_row.row.hasSpeaker || m_row.row.isHidden) && m_row.startsRun;
    const int left = sideMargin;
    const int room = qMax(leastBubble, m_look.width - 2 * sideMargin);
    const int beside =
        confidenceWord().isEmpty() ? 0 : small.horizontalAdvance(Words::tr("%1 %").arg(100)) + space::small;
    const int padX = isPlain ? 0 : paddingX;
    const int padY = isPlain ? 2 : paddingY;
    const int indent = isPlain ? 0 : room / 10; // a bubble stays away from the other side
    layOutText(qMax(leastBubble, room - beside - indent - 2 * padX));

    int top = hasChip ? beforeRun : betweenRows;
    const bool isOwn = kind() == Kind::Own;
    const int right = left + room;
    if (hasChip) {
        const int width = small.horizontalAdvance(chipWord()) + (m_row.row.hasSpeaker ? 14 + space::tiny : 0);
        m_chip = QRect(isOwn ? right - width : left, top, width, small.height() + 2);
        top = m_chip.bottom() + 1 + space::tiny;
    }
    const QSize bubble = m_text.size() + QSize(2 * padX, 2 * padY);
    m_bubble = QRect(QPoint(isOwn ? right - bubble.width() : left, top), bubble);
    m_text.moveTo(m_bubble.left() + padX, m_bubble.top() + padY);
    m_height = m_bubble.bottom() + 1 + betweenRows;
    if (beside > 0) {
        const int y = m_bubble.bottom() + 1 - padY - small.height();
        const int x = isPlain ? right - beside : isOwn ? m_bubble.left() - beside : m_bubble.right() + 1 + space::small;
        m_confidence =
            QRect(x, qMax(m_bubble.top(), y), beside - (isOwn || isPlain ? space::small : 0), small.height());
    }
    for (QRect *part : {&m_chip, &m_bubble, &m_text, &m_confidence})
        *part = visual(*part);
}

QRect MessageShape::visual(const QRect &rect) const
{
    return rect.isNull() ? rect : QStyle::visualRect(m_look.direction, QRect(0, 0, m_look.width, m_height), rect);
}

int MessageShape::wordAt(const QPoint &point) const
{
    const QPoint inText = point - m_text.topLeft();
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (!line.naturalTextRect().adjusted(-2, 0, 2, 0).contains(inText))
            continue;
        const int at = line.xToCursor(inText.x(), QTextLine::CursorOnCharacter);
        for (int word = 0; word < m_spans.size(); ++word) {
            const WordSpan &span = m_spans[word];
            if (at >= span.start && at < span.start + span.length)
                return word;
        }
    }
    return -1;
}

void MessageShape::paint(QPainter *painter, const QPoint &origin, const Tokens &tokens, const MessageState &state) const
{
    painter->save();
    painter->translate(origin);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, tokens, state);
    paintChip(painter, tokens);
    paintText(painter, tokens, state);
    paintConfidence(painter, tokens);
    painter->restore();
}

void MessageShape::paintGround(QPainter *painter, const Tokens &tokens, const MessageState &state) const
{
    const bool isPlain = kind() == Kind::Plain;
    const QRect row(space::tiny, m_bubble.top() - 3, m_look.width - 2 * space::tiny, m_bubble.height() + 6);
    if (isPlain && (state.isSelected || state.isHovered)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(state.isSelected ? tokens.select : tokens.sunken);
        painter->drawRoundedRect(row, space::controlRadius, space::controlRadius);
    }
    if (isPlain)
        return;
    const bool isOwn = kind() == Kind::Own;
    painter->setBrush(isOwn ? tokens.select : state.isHovered ? tokens.sunken : tokens.surface);
    const QColor edge = state.isSelected ? tokens.accent : isOwn ? tokens.select : tokens.borderStrong;
    painter->setPen(QPen(edge, state.isSelected ? 2 : 1));
    const double inset = state.isSelected ? 1 : 0.5;
    painter->drawRoundedRect(QRectF(m_bubble).adjusted(inset, inset, -inset, -inset), space::cardRadius,
                             space::cardRadius);
}

void MessageShape::paintChip(QPainter *painter, const Tokens &tokens) const
{
    if (m_chip.isNull())
        return;
    const bool isRtl = m_look.direction == Qt::RightToLeft;
    painter->setPen(kind() == Kind::Own ? tokens.accent : tokens.muted);
    painter->setFont(scaledFont(m_look.font, TextSize::Caption));
    painter->drawText(m_chip, Qt::AlignVCenter | (isRtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine,
                      chipWord());
    if (!m_row.row.hasSpeaker)
        return;
    const int x = isRtl ? m_chip.left() : m_chip.right() + 1 - 14;
    paintIcon(painter, QStringLiteral("chevron-down"), QRectF(x, m_chip.center().y() - 6, 14, 14), tokens.muted);
}

void MessageShape::paintText(QPainter *painter, const Tokens &tokens, const MessageState &state) const
{
    QVector<QTextLayout::FormatRange> formats;
    const bool isPale = m_row.isIgnored || m_row.row.isHidden;
    painter->setPen(isPale ? tokens.muted : tokens.text);
    if (state.word >= 0 && state.word < m_spans.size() && m_spans[state.word].length > 0) {
        QTextCharFormat chosen;
        chosen.setBackground(tokens.accent);
        chosen.setForeground(tokens.onAccent);
        formats.append({m_spans[state.word].start, m_spans[state.word].length, chosen});
    }
    if (m_row.isIgnored) {
        QTextCharFormat struck;
        struck.setFontStrikeOut(true);
        formats.append({0, int(m_row.row.text.size()), struck});
    }
    m_layout.draw(painter, m_text.topLeft(), formats);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.danger);
    for (int word = 0; word < m_spans.size(); ++word) {
        if (m_row.isIgnored || m_spans[word].length == 0 || !isDoubtful(m_row.row.words[word], m_look.threshold))
            continue;
        const QTextLine line = m_layout.lineForTextPosition(m_spans[word].start);
        const double from = line.cursorToX(m_spans[word].start);
        const double to = line.cursorToX(m_spans[word].start + m_spans[word].length);
        const double y = m_text.top() + line.y() + line.ascent() + 3.5;
        for (double x = qMin(from, to) + 1; x < qMax(from, to); x += dotEvery)
            painter->drawEllipse(QPointF(m_text.left() + x, y), 1.1, 1.1);
    }
}

void MessageShape::paintConfidence(QPainter *painter, const Tokens &tokens) const
{
    if (m_confidence.isNull())
        return;
    painter->setFont(scaledFont(m_look.font, TextSize::Caption));
    painter->setPen(m_row.row.confidence < m_look.threshold && !m_row.isIgnored ? tokens.danger : tokens.muted);
    const bool isTowardsEnd = kind() != Kind::Theirs;
    const bool isRight = isTowardsEnd != (m_look.direction == Qt::RightToLeft);
    painter->drawText(m_confidence, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
                      confidenceWord());
}

} // namespace likeness
