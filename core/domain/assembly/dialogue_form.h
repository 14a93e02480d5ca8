// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assembly/body_lines.h"
#include "domain/assembly/speaker_line.h"
#include "domain/text/message_stamp.h"

#include <QSet>

namespace likeness {

/// How a document shows who speaks.
enum class DialogueForm {
    None, ///< prose
    Stamped, ///< "[date, time] Name: text"
    Headed, ///< "Name, time" on a line above each message
    Named, ///< "Name: text"
    Sides ///< blocks to the left and to the right, without names
};

struct Dialogue {
    DialogueForm form = DialogueForm::None;
    QSet<QString> names; ///< that speak, as written; for Headed and Named
    DateOrderGuess dates; ///< for Stamped
};

/// Finds the form over the whole document: one colon is no dialogue, names that come back are.
Dialogue findDialogue(const QVector<BodyLine> &lines);

} // namespace likeness
