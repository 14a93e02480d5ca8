// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/dialogue_form.h"

namespace likeness {

/// Cuts the lines of a document into what each person said. Lines before the first speaker (titles) and stage
/// directions are nobody's. Speakers of printed bubbles get their sides.
QVector<Utterance> readDialogue(const QVector<BodyLine> &lines, const Dialogue &dialogue);

} // namespace likeness
