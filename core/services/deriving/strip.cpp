// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deriving/strip.h"

#include "domain/stitching.h"

#include <algorithm>

namespace likeness {

namespace {

/// How far below the top of the capture before this one begins. Where the pixels told, it is what they told; else the
/// last repeated message, whose top both captures show, is laid over itself; captures that share nothing stand below
/// each other.
int stepTo(const Page &page, const Page &before, const Placement &placement)
{
    if (placement.shift)
        return *placement.shift;
    const qsizetype upper = before.utterances.size() - placement.fragments - 1;
    const qsizetype lower = placement.repeated - 1;
    if (lower >= 0 && lower < page.utterances.size() && upper >= 0 && upper < before.utterances.size())
        return before.utterances[upper].box.top() - page.utterances[lower].box.top();
    return before.size.height();
}

} // namespace

QVector<StripPart> stripOf(const QVector<SourcePages> &sources, const QString &sourceId)
{
    QVector<SourcePages> captures;
    std::copy_if(sources.begin(), sources.end(), std::back_inserter(captures),
                 [](const SourcePages &one) { return one.isCapture; });
    const CaptureLoader load = [&captures](int capture) { return unpackPage(captures[capture].packed.first()); };
    const auto isWanted = [&](const Placement &one) { return captures[one.capture].id == sourceId; };
    for (const CaptureSequence &sequence : groupCaptures(int(captures.size()), load)) {
        if (std::none_of(sequence.begin(), sequence.end(), isWanted))
            continue;
        QVector<StripPart> strip;
        Page before;
        for (const Placement &placement : sequence) {
            const Page page = load(placement.capture);
            const int top = strip.isEmpty() ? 0 : strip.last().top + stepTo(page, before, placement);
            strip.append({captures[placement.capture].id, page.size, top});
            before = page;
        }
        return strip;
    }
    return {};
}

} // namespace likeness
