// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/chat_page.h"

#include "extract/picture/bubble_text.h"
#include "extract/picture/clock_times.h"
#include "extract/picture/scene.h"

#include <algorithm>

namespace likeness {
namespace {

Utterance utteranceOf(const Bubble &bubble, const BubbleText &text, int page)
{
    Utterance utterance;
    utterance.speaker = {bubble.side, text.name};
    utterance.text = joinLines(text.lines);
    utterance.shownTime = text.time;
    utterance.quote = text.quote;
    utterance.page = page;
    utterance.box = bubble.box.box;
    utterance.confidence = text.confidence;
    for (const Line &line : text.lines)
        utterance.words += line.words;
    return utterance;
}

} // namespace

bool readChat(const QImage &picture, OcrEngine &engine, Page &page)
{
    const ZoneMap map = findZones(picture);
    const Ground ground = findGround(picture, map);
    const Scene scene = arrange(findBoxes(map, ground), map);
    if (scene.bubbles.empty())
        return false;
    const BubbleReader reader(engine, picture, ground);
    for (const Bubble &bubble : scene.bubbles) {
        const BubbleText text = reader.read(bubble.box, bubble.nested, bubble.side == Speaker::Side::Other);
        if (!text.lines.isEmpty())
            page.utterances.append(utteranceOf(bubble, text, page.number));
    }
    page.kind = PageKind::ChatPicture;
    page.layout = Layout::TwoSided;
    QStringList texts;
    for (const Utterance &utterance : page.utterances)
        texts.append(utterance.text);
    page.text = texts.join(u'\n');
    return true;
}

} // namespace likeness
