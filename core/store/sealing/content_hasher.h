// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/sealing/secret_bytes.h"

class QIODevice;

namespace likeness {

/// Keyed BLAKE2b-256 of content, so that the same file is recognised without telling anybody which known file it is
/// (RFC 7693). A value that may be used on any thread.
class ContentHasher {
public:
    explicit ContentHasher(SecretBytes key) : m_key(std::move(key)) { }

    QByteArray hash(const QByteArray &content) const;
    /// Reads to the end; Io.
    Result<QByteArray> hash(QIODevice &content) const;

private:
    SecretBytes m_key;
};

} // namespace likeness
