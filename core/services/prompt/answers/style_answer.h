// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/prompt/analysis_types.h"

namespace likeness {

/// Which part of an answer there is.
enum class AnswerPart { Whole, Cut };

/// Checks a model's answer by the rules of style_analysis.schema.json and more: texts are cleaned and of bounded
/// length, and a quote counts only if it stands in one of the creator's texts, word for word (white space and the form
/// of quotation marks aside). Corrupt: it is not of that form, and nothing of it may be used. Of a cut answer, what
/// came is checked the same way, but may be missing.
/// @param ownTexts what the creator wrote, as it was sent
Result<StyleAnalysis> styleAnswer(const QString &answer, const QStringList &ownTexts, AnswerPart part);

/// The system prompt in an answer as far as it came.
QString promptSoFar(const QString &answer);

} // namespace likeness
