// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/deriving/derivation.h"
#include "services/prompt/analysis_types.h"

namespace likeness {

/// What is said in the sources that gave no example: their messages, or the lines of documents in which no dialogue was
/// found. Lines that a person does not see, messages that are cut or that a person set aside are left out.
/// @param paired ids of sources with an example
QVector<NumberedMessage> unpairedMessages(const QVector<SourcePages> &sources, const SpeakerRules &speakers,
                                          const QSet<QString> &paired);

} // namespace likeness
