// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/picture/picture_painting.h"

#include "ui/common/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace likeness {

namespace {

constexpr double gripSize = 7;
constexpr double dotEvery = 4; ///< between the dots under a doubtful word
constexpr int wordFill = 20; ///< of 255
constexpr double leastOutlined = 13; ///< the outlines of smaller words would hide the words
constexpr int strongFill = 56;

QColor faint(QColor colour, int alpha)
{
    colour.setAlpha(alpha);
    return colour;
}

const Tokens &ink()
{
    return tokensOf(ThemeName::Light);
}

/// A dark line within a light one shows on light and dark pictures.
void outline(QPainter *painter, const QRectF &box, const QColor &colour, double width)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(faint(Qt::white, 210), width + 2));
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(QPen(colour, width));
    painter->drawRoundedRect(box, 3, 3);
}

/// A light line with dark dots on it shows on light and dark pictures.
void dots(QPainter *painter, const QRectF &box)
{
    const double y = box.bottom() + 1.5;
    painter->setPen(QPen(faint(Qt::white, 220), 4, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(box.left() + 2, y), QPointF(box.right() - 2, y));
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink().danger);
    for (double x = box.left() + 2; x <= box.right() - 1; x += dotEvery)
        painter->drawEllipse(QPointF(x, y), 1.3, 1.3);
}

void grips(QPainter *painter, const QRectF &box)
{
    painter->setPen(QPen(ink().accent, 1.5));
    painter->setBrush(Qt::white);
    const QPointF middle = box.center();
    const QPointF places[] = {box.topLeft(),
                              box.topRight(),
                              box.bottomLeft(),
                              box.bottomRight(),
                              {middle.x(), box.top()},
                              {middle.x(), box.bottom()},
                              {box.left(), middle.y()},
                              {box.right(), middle.y()}};
    for (const QPointF &place : places)
        painter->drawRoundedRect(QRectF(place - QPointF(gripSize, gripSize) / 2, QSizeF(gripSize, gripSize)), 2, 2);
}

void hatch(QPainter *painter, const QRectF &box)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(faint(ink().surface, 190));
    painter->drawRect(box);
    painter->setBrush(QBrush(ink().muted, Qt::BDiagPattern));
    painter->drawRect(box);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(ink().muted, 1, Qt::DashLine));
    painter->drawRect(box);
}

/// The words of a picture are all outlined or none, by the middle one: a few of them would look marked.
bool hasRoomForOutlines(const QTransform &toView, const PictureMarks &marks)
{
    QVector<double> heights;
    for (const PageRow &row : marks.rows) {
        for (const Word &word : row.words) {
            if (!word.box.isEmpty())
                heights.append(inView(toView, word.box).height());
        }
    }
    if (heights.isEmpty())
        return false;
    const auto middle = heights.begin() + heights.size() / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle >= leastOutlined;
}

void paintWord(QPainter *painter, const QRectF &box, const Word &word, bool isOutlined, double threshold)
{
    if (isOutlined) {
        painter->setPen(QPen(faint(ink().accent, 60), 1));
        painter->setBrush(faint(ink().accent, wordFill));
        painter->drawRoundedRect(box, 2, 2);
    }
    if (isDoubtful(word, threshold))
        dots(painter, box);
}

void paintWords(QPainter *painter, const QTransform &toView, const PictureMarks &marks)
{
    const QRectF visible = painter->clipBoundingRect();
    const bool areOutlined = hasRoomForOutlines(toView, marks);
    for (const PageRow &row : marks.rows) {
        if (!visible.isEmpty() && !row.box.isEmpty()
            && !visible.intersects(inView(toView, row.box).adjusted(0, 0, 0, 4)))
            continue;
        for (const Word &word : row.words) {
            if (!word.box.isEmpty())
                paintWord(painter, inView(toView, word.box), word, areOutlined, marks.threshold);
        }
    }
}

void paintCurrent(QPainter *painter, const QTransform &toView, const PictureMarks &marks)
{
    if (marks.current.row < 0 || marks.current.row >= marks.rows.size())
        return;
    const PageRow &row = marks.rows[marks.current.row];
    const QRectF rowBox = inView(toView, row.box);
    if (!row.box.isEmpty() && marks.box.isEmpty()) {
        outline(painter, rowBox.adjusted(-2, -2, 2, 2), ink().accent, 1.5);
        if (marks.hasGrips)
            grips(painter, rowBox.adjusted(-2, -2, 2, 2));
    }
    if (marks.current.word < 0 || marks.current.word >= row.words.size())
        return;
    const QRectF wordBox = inView(toView, row.words[marks.current.word].box);
    painter->setPen(Qt::NoPen);
    painter->setBrush(faint(ink().accent, strongFill));
    painter->drawRoundedRect(wordBox, 2, 2);
    outline(painter, wordBox.adjusted(-1.5, -1.5, 1.5, 1.5), ink().accent, wordBox.height() < leastOutlined ? 1 : 2);
}

} // namespace

QRectF inView(const QTransform &toView, const QRect &box)
{
    const QRectF mapped = toView.mapRect(QRectF(box));
    return QRectF(mapped.toAlignedRect()).adjusted(0.5, 0.5, -0.5, -0.5);
}

void paintMarks(QPainter *painter, const QTransform &toView, const PictureMarks &marks)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintWords(painter, toView, marks);
    for (const QRect &area : marks.ignored)
        hatch(painter, inView(toView, area));
    if (marks.hovered.row >= 0 && marks.hovered.row < marks.rows.size()) {
        const PageRow &row = marks.rows[marks.hovered.row];
        const bool isWord = marks.hovered.word >= 0 && marks.hovered.word < row.words.size();
        painter->setPen(QPen(faint(ink().accent, 160), 1));
        painter->setBrush(faint(ink().accent, wordFill));
        painter->drawRoundedRect(inView(toView, isWord ? row.words[marks.hovered.word].box : row.box), 2, 2);
    }
    paintCurrent(painter, toView, marks);
    if (!marks.box.isEmpty()) {
        const QRectF box = inView(toView, marks.box);
        painter->fillRect(box, faint(ink().accent, 30));
        outline(painter, box, ink().accent, 2);
        grips(painter, box);
    }
}

} // namespace likeness
