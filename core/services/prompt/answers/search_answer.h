// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/prompt/analysis_types.h"
#include "services/prompt/answers/style_answer.h"

namespace likeness {

/// Checks a model's answer by the rules of find_examples.schema.json and makes examples out of the messages that it
/// names. The reply has to follow the message in the same conversation and to be somebody else's. Corrupt: it is not of
/// that form. Of a cut answer, whole rows count.
Result<FoundExamples> searchAnswer(const QString &answer, const QVector<NumberedMessage> &messages, AnswerPart part);

/// How many rows came so far.
int rowsSoFar(const QString &answer);

} // namespace likeness
