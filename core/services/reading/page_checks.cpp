// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reading/page_checks.h"

#include <algorithm>

namespace likeness {

bool isDoubtful(const Page &page, Confidence least)
{
    return !page.notices.isEmpty()
        || std::any_of(page.utterances.begin(), page.utterances.end(),
                       [least](const Utterance &one) { return one.confidence < least; });
}

Page withSides(Page page, bool isRightSelf)
{
    if (isRightSelf || page.layout != Layout::TwoSided)
        return page;
    using Side = Speaker::Side;
    for (Utterance &utterance : page.utterances) {
        Side &side = utterance.speaker.side;
        side = side == Side::Self ? Side::Other : side == Side::Other ? Side::Self : side;
    }
    return page;
}

} // namespace likeness
