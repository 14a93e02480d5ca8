// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/ocr_engine.h"
#include "extract/picture/layout/scene.h"
#include "extract/picture/text/ground_text.h"
#include "extract/picture/text/ink_lines.h"

namespace likeness {

/// What a bubble says, taken apart.
struct BubbleText {
    QVector<Line> lines; ///< of the message itself
    QString name; ///< of the sender, where the bubble shows one
    QString quote;
    QString time;
    Confidence confidence = 0; ///< mean of the words, by length
};

/// Reads bubbles one by one.
class BubbleReader {
public:
    BubbleReader(OcrEngine &engine, const QImage &picture, const Ground &ground)
        : m_engine(engine),
          m_picture(picture),
          m_ground(ground)
    {
    }

    /// The others' bubbles of a group begin with a coloured name; in some designs all begin with a name and a time.
    BubbleText read(const Bubble &bubble) const;

    /// Lines of a box as they are, without looking for names and times: for quotes and pills.
    QVector<Line> readPlain(const Box &box) const;

private:
    QString takeQuote(Writing &writing, const std::vector<Box> &nested) const;
    QString takeName(Writing &writing) const;
    std::optional<AuthorLine> takeHead(Writing &writing) const;
    QString takeMark(Writing &writing, const Box &box) const;

    OcrEngine &m_engine;
    const QImage &m_picture;
    const Ground &m_ground;
};

/// Lines of one message as one text: a line that was broken only because the next word did not fit goes on after a
/// space, any other break is the writer's own and stays.
QString joinLines(const QVector<Line> &lines);

/// Whether there is text at all: what was read into a photo, a sticker or a voice message is nonsense of little
/// confidence.
bool isLegible(const QVector<Line> &lines);

/// Of the words, weighted by their length.
Confidence meanConfidence(const QVector<Line> &lines);

} // namespace likeness
