// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/sealing/secret_bytes.h"

namespace likeness {

/// What it costs to try one passphrase. The default is libsodium's "moderate": 3 passes over 256 MB, about half a
/// second.
struct KdfCost {
    quint64 passes = 3;
    quint64 memory = 268435456; ///< bytes
};

/// Argon2id's parameters (RFC 9106), stored beside the library.
struct KdfParameters {
    QByteArray salt; ///< 16 bytes
    KdfCost cost;
};

KdfParameters newKdfParameters(const KdfCost &cost);

/// Takes the time and memory that the cost says: not for the window's thread. The same passphrase typed on another
/// system gives the same key (it is normalised to NFC). Corrupt if the parameters are outside of what this program
/// writes, TooLarge if the memory cannot be had.
Result<SecretBytes> deriveKey(const QString &passphrase, const KdfParameters &parameters);

} // namespace likeness
