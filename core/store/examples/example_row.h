// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/example.h"
#include "store/database/sealed_table.h"
#include "store/sealing/content_hasher.h"

namespace likeness {

/// An example with what only the store knows of it.
struct StoredExample {
    Example example;
    int position = 0; ///< within the avatar, ascending
    QByteArray derivedHash; ///< see derivedHash(), from the time before any edit; empty if not derived from a source

    bool operator==(const StoredExample &) const = default;
};

const SealedTable &exampleTable();
SealedRow toRow(const StoredExample &stored);
StoredExample exampleFromRow(const SealedRow &row);
int positionOf(const SealedRow &row);

/// Tells whether two derivations gave the same example: keyed hash of source, page and both texts.
QByteArray derivedHash(const ContentHasher &hasher, const Example &example);

} // namespace likeness
