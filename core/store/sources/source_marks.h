// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/source.h"
#include "store/database/rows.h"

namespace likeness {

class Database;
class SealingKey;

// What a person did to a source and how surely it was read stands in a row of its own, beside the source's.

/// Puts the mark of each source on it; a source whose mark is damaged counts as damaged.
Result<> takeMarks(const Database &database, const SealingKey &key, const QString &avatarId, Rows<Source> &sources);
/// Corrupt.
Result<> takeMark(const Database &database, const SealingKey &key, Source &source);
/// Writes the mark of a source; call in a transaction.
Result<> putMark(Database &database, const SealingKey &key, const Source &source);
/// The figures of a source after one of its pages changed; call in a transaction.
Result<> changeFigures(Database &database, const SealingKey &key, const QString &sourceId, const ReadingFigures &before,
                       const ReadingFigures &after);
bool hasSameMark(const Source &first, const Source &second);

/// SQL over `examples`: true for those whose source is neither excluded nor in the trash.
QString isShownCondition();

} // namespace likeness
