// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/examples/example_row.h"

namespace likeness {

/// What has to be written so that fresh derivations stand in the place of the earlier ones.
struct ExampleMerge {
    QVector<StoredExample> updated; ///< found again, but other than it stands in the library
    int kept = 0; ///< found again, changed or not
    QVector<StoredExample> added;
    QStringList removed; ///< ids
    int keptAlone = 0; ///< derived before, not now, but decided on by the person
};

/// Decides how `fresh` replaces `old` (all of them derived from sources). One is found again by what was derived, in
/// order; where that changed (a longer capture completed a cut message, a word was corrected), by its place on the
/// page, and where it has none, by the one of its texts that is as before.
ExampleMerge mergeDerived(const QVector<StoredExample> &old, const QVector<StoredExample> &fresh,
                          const ContentHasher &hasher);

} // namespace likeness
