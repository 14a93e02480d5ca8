// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/corrections/model_reading.h"
#include "services/prompt/answers/style_answer.h"

namespace likeness {

/// Checks what a model read in a picture; its texts are made as harmless as those of a file. Corrupt: it is not of the
/// form that was asked for. Of a cut answer the messages that came whole.
Result<QVector<ReadMessage>> pictureAnswer(const QString &answer, AnswerPart part);

} // namespace likeness
