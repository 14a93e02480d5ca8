// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace likeness {

/// Whether somebody should look at the page: it has notices, or messages read less surely than `least`.
bool isDoubtful(const Page &page, Confidence least);

/// The page as it is, or with its sides exchanged: pictures are read with the avatar on the right, but some people's
/// programs show it on the left.
Page withSides(Page page, bool isRightSelf);

} // namespace likeness
