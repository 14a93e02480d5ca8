// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"

#include <QHash>

namespace likeness {

/// How alike examples are to the one with this id, by their ids, from 0 to 1; without those that have little in common
/// with it, and the most alike where there are very many. The example itself is 1.
///
/// The mean of two measures over both messages: the cosine of their words, rare ones counting for more, and the
/// resemblance of their 3-letter shingles (see shingles.h), which also sees words that are bent or misspelt.
QHash<QString, double> similarTo(const QVector<Example> &examples, const QString &id);

} // namespace likeness
