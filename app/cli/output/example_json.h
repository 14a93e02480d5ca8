// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"
#include "domain/rows/training_row.h"

#include <QJsonObject>

namespace likeness::cli {

QJsonObject exampleJson(const Example &example, const QString &sourceName);
/// One line of a list: short id, category, state, marks, confidence, source, texts.
QString exampleLine(const Example &example, const QString &sourceName);
/// Every field on a line of its own.
QString exampleText(const Example &example, const QString &sourceName);

/// Why an example is left out, as a stable code; empty for None.
QString leftOutCode(LeftOutReason reason);
/// The reason in the person's words.
QString leftOutText(LeftOutReason reason);
/// What is wrong with a row of a training file.
QString faultCode(RowFault fault);
QString faultText(RowFault fault);

} // namespace likeness::cli
