// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/chat_page.h"

#include "extract/picture/layout/scene.h"
#include "extract/picture/messages/columns.h"
#include "extract/picture/messages/named_rows.h"
#include "extract/picture/messages/open_sides.h"
#include "extract/picture/messages/outside.h"
#include "extract/picture/text/bubble_text.h"
#include "extract/picture/text/ground_text.h"

#include <algorithm>

namespace likeness {
namespace {

/// A picture taken apart, before anything is read.
struct Sight {
    const QImage &picture;
    ZoneMap map;
    Ground ground;
    std::vector<Box> boxes;
};

Utterance utteranceOf(const Bubble &bubble, const BubbleText &text, int page)
{
    Utterance utterance;
    utterance.speaker = {bubble.side, text.name};
    if (isLegible(text.lines))
        utterance.text = joinLines(text.lines);
    utterance.shownTime = text.time;
    utterance.quote = text.quote;
    utterance.page = page;
    utterance.box = bubble.box.box;
    utterance.confidence = text.confidence;
    utterance.isCut = bubble.isCut;
    for (const Line &line : text.lines)
        utterance.words += line.words;
    return utterance;
}

OcrText sampleOf(const std::vector<ReadBubble> &bubbles)
{
    OcrText sample;
    for (const ReadBubble &item : bubbles) {
        OcrLine line;
        line.line.text = item.utterance.text;
        sample.lines.append(line);
    }
    return sample;
}

/// Reads all bubbles; from the beginning again where what they say shows another language.
std::vector<ReadBubble> readBubbles(const Sight &sight, const Scene &scene, OcrEngine &engine, int page)
{
    const BubbleReader reader(engine, sight.picture, sight.ground);
    std::vector<ReadBubble> out;
    for (size_t i = 0; i < scene.bubbles.size(); ++i) {
        const Bubble &bubble = scene.bubbles[i];
        const BubbleText text = reader.read(bubble);
        out.push_back({bubble, utteranceOf(bubble, text, page), text.lines});
        const bool isSampled = i == 2 || i + 1 == scene.bubbles.size();
        if (isSampled && engine.adaptLanguage(sampleOf(out))) {
            out.clear();
            i = size_t(-1);
        }
    }
    return out;
}

std::vector<QRect> occupied(const Scene &scene)
{
    std::vector<QRect> out = scene.furniture;
    for (const Box &box : scene.centred)
        out.push_back(box.box);
    for (const Bubble &bubble : scene.bubbles)
        out.push_back(bubble.box.box);
    for (QRect &area : out)
        area.adjust(-2, -2, 2, 2);
    return out;
}

/// Avatars and the input field; cards and code blocks stay, their text belongs to the column.
std::vector<QRect> columnFurniture(const Sight &sight, const QRect &pane, int &bottom)
{
    std::vector<QRect> out;
    for (const Box &box : sight.boxes) {
        if (!pane.contains(box.box.center()) || box.box.height() > pane.height() / 2)
            continue;
        const bool isInput =
            box.box.top() > pane.top() + pane.height() * 3 / 4 && 10 * box.box.width() > 7 * pane.width();
        if (isInput)
            bottom = std::min(bottom, box.box.top());
        if (isInput || box.letters <= 3)
            out.push_back(box.box.adjusted(-2, -2, 2, 2));
    }
    return out;
}

void fill(Page &page, Layout layout, QVector<Utterance> utterances)
{
    page.kind = PageKind::ChatPicture;
    page.layout = layout;
    page.utterances = std::move(utterances);
    QStringList texts;
    int outside = 0;
    for (const Utterance &utterance : page.utterances) {
        texts.append(utterance.text);
        outside += utterance.isOutsideBubble ? 1 : 0;
    }
    page.text = texts.join(u'\n');
    if (outside > 0)
        page.notices.append({NoticeKind::MissedText, page.number, outside, {}});
}

/// What stands on the open ground, furniture left out.
struct OpenLines {
    std::vector<GroundLine> lines;
    QRect edges; ///< of the scrolling area
};

OpenLines readOpenLines(const Sight &sight, OcrEngine &engine)
{
    const auto [pane, largest] = columnPane(sight.map, sight.ground.letterHeight);
    int bottom = pane.bottom() + 1;
    const std::vector<QRect> furniture = columnFurniture(sight, pane, bottom);
    const QRect area(pane.topLeft(), QPoint(pane.right(), bottom - 1));
    std::vector<GroundLine> lines = readGround(engine, sight.picture, sight.ground, area, furniture);
    OcrText sample;
    for (const GroundLine &line : lines)
        sample.lines.append(OcrLine{line.text, 0, false});
    if (engine.adaptLanguage(sample))
        lines = readGround(engine, sight.picture, sight.ground, area, furniture);
    return {std::move(lines), QRect(largest.topLeft(), QPoint(largest.right(), bottom - 1))};
}

bool fillColumn(const Sight &sight, const OpenLines &open, Page &page)
{
    if (!isColumn(open.lines, sight.ground.letterHeight))
        return false;
    fill(page, Layout::OneColumn, readColumn(open.lines, sight.ground.letterHeight, open.edges, page.number));
    return true;
}

bool readAsColumn(const Sight &sight, OcrEngine &engine, Page &page)
{
    return fillColumn(sight, readOpenLines(sight, engine), page);
}

/// A column, rows with names, or two sides whose bubbles nobody can see.
bool readWithoutBubbles(const Sight &sight, OcrEngine &engine, Page &page)
{
    const OpenLines open = readOpenLines(sight, engine);
    if (fillColumn(sight, open, page))
        return true;
    QVector<Utterance> messages = readNamedRows(open.lines, sight.ground.letterHeight, page.number);
    if (!messages.isEmpty()) {
        fill(page, Layout::OneColumn, std::move(messages));
        return true;
    }
    messages = readOpenSides(open.lines, sight.ground.letterHeight, page.number);
    if (messages.isEmpty())
        return false;
    fill(page, Layout::TwoSided, std::move(messages));
    return true;
}

/// Work chats name author and time over their bubbles; that is no column.
bool hasNamesOverBubbles(const Scene &scene, const std::vector<GroundLine> &lines, int letterHeight)
{
    int over = 0;
    int free = 0;
    for (const GroundLine &line : lines) {
        if (!authorOf(line, letterHeight))
            continue;
        const bool isOver = std::any_of(scene.bubbles.begin(), scene.bubbles.end(), [&](const Bubble &bubble) {
            const int gap = bubble.box.box.top() - line.text.box.bottom();
            return gap > -letterHeight && gap < 2 * letterHeight;
        });
        ++(isOver ? over : free);
    }
    return over >= free;
}

bool hasWords(const Scene &scene)
{
    return std::any_of(scene.bubbles.begin(), scene.bubbles.end(),
                       [](const Bubble &bubble) { return bubble.box.letters >= 3; });
}

/// Too small or too compressed to be trusted: capitals under ten pixels, or words that were mostly guessed.
void warnOfQuality(const Sight &sight, Page &page)
{
    constexpr int leastLetter = 7; // capitals have 1.4 of it
    constexpr Confidence guessed = 0.85F;
    float sum = 0;
    for (const Utterance &utterance : page.utterances)
        sum += utterance.confidence;
    const bool isGuessed = !page.utterances.isEmpty() && sum < guessed * float(page.utterances.size());
    if (sight.ground.letterHeight < leastLetter || isGuessed)
        page.notices.append({NoticeKind::LowQuality, page.number, 1,
                             QStringLiteral("letter height %1").arg(sight.ground.letterHeight)});
}

/// Bubbles first; a column where there are none, or where they belong to what stands beside it.
bool readMessages(const Sight &sight, OcrEngine &engine, Page &page)
{
    const Scene scene = arrange(sight.boxes, sight.map, sight.ground);
    if (!hasWords(scene))
        return readWithoutBubbles(sight, engine, page);
    // Boxes at the side of a wide window are its list of channels, if there is a column beside them.
    if (2 * scene.pane.width() < sight.picture.width() && readAsColumn(sight, engine, page))
        return true;
    auto bubbles = readBubbles(sight, scene, engine, page.number);
    if (std::all_of(bubbles.begin(), bubbles.end(),
                    [](const ReadBubble &item) { return item.utterance.text.isEmpty(); }))
        return readWithoutBubbles(sight, engine, page); // avatars and buttons
    const auto lines = readGround(engine, sight.picture, sight.ground, scene.pane, occupied(scene));
    if (isColumn(lines, sight.ground.letterHeight) && !hasNamesOverBubbles(scene, lines, sight.ground.letterHeight)
        && readAsColumn(sight, engine, page))
        return true;
    fill(page, Layout::TwoSided, mergeOutside(std::move(bubbles), lines, scene, page.number));
    return true;
}

} // namespace

bool readChat(const QImage &picture, OcrEngine &engine, Page &page)
{
    Sight sight{picture, findZones(picture), {}, {}};
    sight.ground = findGround(picture, sight.map);
    if (sight.ground.letterHeight == 0)
        return false;
    sight.boxes = findBoxes(picture, sight.map, sight.ground);
    if (!readMessages(sight, engine, page))
        return false;
    warnOfQuality(sight, page);
    return true;
}

} // namespace likeness
