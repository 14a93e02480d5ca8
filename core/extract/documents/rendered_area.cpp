// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/documents/rendered_area.h"

namespace likeness {

void toPoints(Page &page, const RenderedArea &area)
{
    const auto scale = [&area](QRect &box) {
        const QRectF moved = QRectF(box.translated(area.corner));
        box = QRectF(moved.topLeft() / area.dotsPerPoint, moved.size() / area.dotsPerPoint).toRect();
    };
    const auto scaleAll = [&scale](QVector<Word> &words) {
        for (Word &word : words)
            scale(word.box);
    };
    for (Line &line : page.lines) {
        scale(line.box);
        scaleAll(line.words);
    }
    for (Utterance &utterance : page.utterances) {
        scale(utterance.box);
        scaleAll(utterance.words);
    }
}

QVector<QRect> toPixels(const QVector<QRect> &boxes, double dotsPerPoint)
{
    QVector<QRect> out;
    for (const QRect &box : boxes)
        out.append(QRectF(QPointF(box.topLeft()) * dotsPerPoint, QSizeF(box.size()) * dotsPerPoint).toAlignedRect());
    return out;
}

} // namespace likeness
