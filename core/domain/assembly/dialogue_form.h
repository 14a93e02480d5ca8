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
    Named, ///< "Name: text"; scripts among these may also have cues
    Cued, ///< NAME on a line of its own above each speech, which a gap ends
    Sides ///< blocks to the left and to the right, without names
};

struct Dialogue {
    DialogueForm form = DialogueForm::None;
    QSet<QString> names; ///< that speak, as written; for Headed, Named and Cued
    bool isScript = false; ///< names are in capitals: cues and lines "NAME: text" may be mixed, directions in brackets
                           ///< stand inside speeches
    DateOrderGuess dates; ///< for Stamped
};

/// Finds the form over the whole document: one colon is no dialogue, names that come back are.
Dialogue findDialogue(const QVector<BodyLine> &lines);

/// The cue on this line, if a speech follows it without a gap; titles stand alone.
std::optional<SpeakerLine> cueAt(const QVector<BodyLine> &lines, qsizetype index);

} // namespace likeness
