// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture/messages/outside.h"

#include "extract/picture/messages/open_sides.h"
#include "extract/picture/messages/open_text.h"
#include "extract/picture/text/clock_times.h"

#include <algorithm>

namespace likeness {
namespace {

using Side = Speaker::Side;

/// As large and strong as messages are, and not centred as notices are. Beside bubbles on both sides, text without one
/// is a bubble that was not seen: above the first is the header, below the last the input field.
bool isMessageText(const GroundLine &line, const std::vector<ReadBubble> &bubbles, const Usual &usual,
                   const QRect &pane)
{
    if (isSmall(line, usual) || isWeak(line, usual))
        return false;
    if (!usual.hasOthers)
        return true;
    const int left = line.left() - pane.left();
    const int right = pane.right() - line.right();
    return std::abs(left - right) > pane.width() / 12 && line.middle() > bubbles.front().bubble.box.box.top()
        && line.middle() < bubbles.back().bubble.box.box.bottom();
}

/// Own messages whose bubbles do not stand out from the ground, where all bubbles that do are the others'.
QVector<Utterance> readHiddenSide(const std::vector<GroundLine> &lines, const std::vector<ReadBubble> &bubbles,
                                  const Usual &usual, const Scene &scene, int page)
{
    if (bubbles.empty())
        return {};
    QRect others = bubbles.front().bubble.box.body;
    for (const ReadBubble &item : bubbles) {
        if (item.bubble.side != Side::Other)
            return {};
        others |= item.bubble.box.body;
    }
    std::vector<const GroundLine *> body;
    for (const GroundLine &line : lines) {
        const bool isAmong = line.middle() > others.top() && line.middle() < others.bottom();
        const bool isMark = isMessageMark(line.text.text) || isDateLine(line.text.text);
        if (isAmong && !isMark && !isSmall(line, usual) && !isWeak(line, usual))
            body.push_back(&line);
    }
    return readOwnSide(body, scene.pane, usual.letter, page);
}

void markDates(QVector<Utterance> &messages, const std::vector<int> &dates)
{
    for (const int date : dates) {
        const auto next = std::find_if(messages.begin(), messages.end(),
                                       [date](const Utterance &message) { return message.box.top() > date; });
        if (next != messages.end())
            next->startsConversation = true;
    }
}

/// In groups only the first of several messages in a row shows the name.
void inheritNames(QVector<Utterance> &messages)
{
    const bool isGroup = std::any_of(messages.begin(), messages.end(),
                                     [](const Utterance &message) { return !message.speaker.name.isEmpty(); });
    QString name;
    for (Utterance &message : messages) {
        if (message.speaker.side == Side::Self)
            name.clear();
        else if (!message.speaker.name.isEmpty())
            name = message.speaker.name;
        else if (isGroup && !name.isEmpty())
            message.speaker.name = name;
        else
            message.isNameHidden = isGroup;
    }
}

} // namespace

QVector<Utterance> mergeOutside(std::vector<ReadBubble> bubbles, const std::vector<GroundLine> &lines,
                                const Scene &scene, int page)
{
    const Usual usual = usualOf(bubbles, scene.letterHeight);
    std::vector<const GroundLine *> body;
    std::vector<int> dates;
    for (const Box &box : scene.centred)
        dates.push_back(box.box.center().y());
    for (const GroundLine &line : lines) {
        if (line.middle() > scene.inputTop || takeName(line, bubbles, usual)
            || takeMark(line, bubbles, usual, scene.pane))
            continue;
        if (isDateLine(line.text.text))
            dates.push_back(line.middle());
        else if (isMessageText(line, bubbles, usual, scene.pane))
            body.push_back(&line);
    }
    QVector<Utterance> out = readHiddenSide(lines, bubbles, usual, scene, page);
    if (out.isEmpty())
        out = readOpenText(body, bubbles, usual, page);
    for (const ReadBubble &item : bubbles) {
        if (!item.utterance.text.isEmpty())
            out.append(item.utterance);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Utterance &a, const Utterance &b) { return a.box.top() < b.box.top(); });
    markDates(out, dates);
    inheritNames(out);
    return out;
}

} // namespace likeness
