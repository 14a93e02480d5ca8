// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stitching.h"

#include "domain/stitching/text_match.h"

#include <algorithm>
#include <utility>

namespace likeness {
namespace {

/// A message in the making.
struct Entry {
    Utterance utterance;
    int capture = 0;
    QRect place; ///< in the rows of the stretch's first capture
    bool isFirstOfCapture = false;
    bool isLastOfCapture = false;
};

// Of a message that no capture shows whole, the parts need not share much.
bool isSamePlace(const Entry &first, const Entry &second)
{
    const QRect common = first.place & second.place;
    if (2 * common.width() <= std::min(first.place.width(), second.place.width()))
        return false;
    const bool areParts = first.utterance.isCut && second.utterance.isCut && common.height() > 0;
    return areParts || 2 * common.height() > std::min(first.place.height(), second.place.height());
}

// The edge of the scrolling area cuts a bubble and often the reader cannot know it: the taller copy is the whole one.
bool isBetterCopy(const Entry &candidate, const Entry &known)
{
    if (candidate.utterance.isCut != known.utterance.isCut)
        return known.utterance.isCut;
    if (std::abs(candidate.place.height() - known.place.height()) > 6)
        return candidate.place.height() > known.place.height();
    return candidate.utterance.confidence > known.utterance.confidence;
}

/// What the copies of a message know together. `known` is from an earlier capture, so it saw more of what is above.
Entry merged(const Entry &known, const Entry &copy)
{
    Entry result = isBetterCopy(copy, known) ? copy : known;
    const Entry &other = isBetterCopy(copy, known) ? known : copy;
    if (known.utterance.isCut && copy.utterance.isCut && known.isLastOfCapture && copy.isFirstOfCapture) {
        result.utterance.text = joinedParts(known.utterance.text, copy.utterance.text);
        result.utterance.words = known.utterance.words + copy.utterance.words;
        result.utterance.confidence = std::min(known.utterance.confidence, copy.utterance.confidence);
        result.utterance.isCut = known.isFirstOfCapture || copy.isLastOfCapture;
        result.place = known.place | copy.place;
    }
    result.isFirstOfCapture = known.isFirstOfCapture;
    result.isLastOfCapture = copy.isLastOfCapture;
    // A bubble cut at the lower edge may look as if a line stood above it; a whole copy below others knows better.
    const bool isCopySurer = known.utterance.isCut && !copy.utterance.isCut && !copy.isFirstOfCapture;
    result.utterance.startsConversation = (isCopySurer ? copy : known).utterance.startsConversation;
    if (result.utterance.isNameHidden && !other.utterance.isNameHidden) {
        result.utterance.speaker = other.utterance.speaker;
        result.utterance.isNameHidden = false;
    }
    for (QString Utterance::*field : {&Utterance::shownTime, &Utterance::quote}) {
        if ((result.utterance.*field).isEmpty())
            result.utterance.*field = other.utterance.*field;
    }
    return result;
}

QVector<Entry> entriesOf(const Page &page, int capture, int top)
{
    QVector<Entry> entries;
    for (const Utterance &utterance : page.utterances) {
        entries.append({utterance, capture, utterance.box.translated(0, top), false, false});
        entries.last().utterance.page = page.number;
    }
    if (!entries.isEmpty()) {
        entries.first().isFirstOfCapture = true;
        entries.last().isLastOfCapture = true;
    }
    return entries;
}

/// Takes a capture into a stretch of captures with known places.
void addPlaced(const QVector<Entry> &capture, QVector<Entry> &stretch)
{
    QVector<Entry> added;
    for (const Entry &entry : capture) {
        const auto known = std::find_if(stretch.begin(), stretch.end(),
                                        [&](const Entry &earlier) { return isSamePlace(earlier, entry); });
        if (known == stretch.end())
            added.append(entry);
        else
            *known = merged(*known, entry);
    }
    stretch += added;
    std::stable_sort(stretch.begin(), stretch.end(),
                     [](const Entry &a, const Entry &b) { return a.place.center().y() < b.place.center().y(); });
}

/// Takes the messages that `capture` repeats from the end of `before` into it; they get their place in it.
void takeRepeated(QVector<Entry> &before, QVector<Entry> &capture, const Placement &placement)
{
    before.resize(std::max<qsizetype>(0, before.size() - placement.fragments));
    const qsizetype count = std::min({qsizetype(placement.repeated), before.size(), capture.size()});
    for (qsizetype i = 0; i < count; ++i) {
        const QRect place = capture[i].place;
        capture[i] = merged(before[before.size() - count + i], capture[i]);
        capture[i].place = place;
    }
    before.resize(before.size() - count);
}

// In a run of one author only the first message shows the name. Where that is scrolled away, it is the author of the
// message before.
void inheritNames(QVector<Entry> &entries)
{
    for (qsizetype i = 1; i < entries.size(); ++i) {
        Utterance &utterance = entries[i].utterance;
        const Utterance &before = entries[i - 1].utterance;
        if (!utterance.isNameHidden || before.isNameHidden || utterance.startsConversation
            || utterance.speaker.side != before.speaker.side)
            continue;
        utterance.speaker = before.speaker;
        utterance.isNameHidden = false;
    }
}

JoinedCaptures joinedOf(const QVector<Entry> &entries)
{
    JoinedCaptures joined;
    QStringList texts;
    for (const Entry &entry : entries) {
        joined.transcript.utterances.append(entry.utterance);
        joined.captureOf.append(entry.capture);
        texts.append(entry.utterance.text);
    }
    joined.transcript.text = texts.join(u'\n');
    return joined;
}

} // namespace

JoinedCaptures joinCaptures(const CaptureSequence &sequence, const CaptureLoader &load)
{
    QVector<Entry> entries;
    QVector<Entry> stretch; // the captures since the last one that is tied by text alone
    QVector<Notice> notices;
    Layout layout = Layout::Unknown;
    int top = 0;
    for (const Placement &placement : sequence) {
        const Page page = load(placement.capture);
        top = placement.shift ? top + *placement.shift : 0;
        QVector<Entry> capture = entriesOf(page, placement.capture, top);
        if (placement.shift) {
            addPlaced(capture, stretch);
        } else {
            takeRepeated(stretch, capture, placement);
            entries += std::exchange(stretch, capture);
        }
        notices += page.notices;
        layout = layout == Layout::Unknown ? page.layout : layout;
    }
    entries += stretch;
    inheritNames(entries);
    JoinedCaptures joined = joinedOf(entries);
    joined.transcript.notices = notices;
    joined.transcript.layout = layout;
    return joined;
}

} // namespace likeness
