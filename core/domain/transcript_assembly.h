// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

namespace likeness {

/// Joins the pages of one source, in the order given, into what was said and by whom.
/// - Chat pictures and exports: their utterances as they are, with `page` set to the page's number.
/// - Document pages: running headers, footers, page numbers and stage directions (in brackets on lines of their own)
///   are left out; then the form of the dialogue is found over all of them: stamped lines ("[date, time] Name: text"),
///   a line with name and time above each message, "Name: text" (also NAME: and Q:/A:), or blocks left and right.
///   Wrapped lines are joined. Prose without speakers gives no utterances, only `text`.
/// `text` is the whole body in reading order. Sides stay Unknown where only names are known (see assignSelf).
Transcript assembleTranscript(const QVector<Page> &pages);

} // namespace likeness
