// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <memory>
#include <string_view>

namespace likeness::engine {

/// Seals what comes from a person with XChaCha20-Poly1305 (libsodium). `context` says where the bytes belong; opened
/// anywhere else they are refused. Without a key nothing is hidden, but damage is still found.
class Sealer {
public:
    /// @param key 32 bytes in base64
    static Result<Sealer> withKey(std::string_view key);
    static Sealer withoutKey() { return Sealer(nullptr); }

    bool isSealing() const { return m_key != nullptr; }
    std::string seal(std::string_view plain, std::string_view context) const;
    /// @return Corrupt for bytes that were changed, moved or sealed with another key
    Result<std::string> open(std::string_view sealed, std::string_view context) const;

private:
    explicit Sealer(std::shared_ptr<const unsigned char> key) : m_key(std::move(key)) { }
    Result<std::string> openClear(std::string_view sealed, std::string_view context) const;

    std::shared_ptr<const unsigned char> m_key; ///< in locked memory, wiped at the end
};

/// Must have succeeded before anything else here is used. It may be called again.
Result<void> startSodium();

/// Whether both are equal, in a time that does not tell where they differ.
bool equalsSecret(std::string_view given, std::string_view secret);

} // namespace likeness::engine
