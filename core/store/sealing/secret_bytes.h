// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <cstddef>
#include <memory>

namespace likeness {

/// Prepares libsodium; needed once before anything else here, safe to call again. Service if there is no randomness.
Result<> initialiseSodium();

/// 32 bytes of key in guarded memory that is kept out of swap where the system allows, and wiped when the last copy of
/// this handle goes.
class SecretBytes {
public:
    static constexpr std::size_t size = 32;

    static SecretBytes random();
    /// BadInput unless it is exactly 32 bytes. The caller wipes its own copy.
    static Result<SecretBytes> copyOf(const QByteArray &bytes);
    /// Zeroes, to be filled through data().
    SecretBytes();

    const unsigned char *data() const { return m_bytes.get(); }
    unsigned char *data() { return m_bytes.get(); }

private:
    std::shared_ptr<unsigned char[]> m_bytes;
};

/// Overwrites the bytes in place, so also for everybody who shares them (Qt's copies share). Copies in other memory,
/// such as those inside a keyring's client, are out of reach.
void wipe(const QByteArray &bytes);

} // namespace likeness
