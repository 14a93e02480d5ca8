// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sealing/content_hasher.h"
#include "store/sealing/secret_bytes.h"

#include <QString>

namespace likeness {

/// Where a sealed value belongs. It opens nowhere else.
struct SealPlace {
    QString table;
    QString column;
    QString row;
};

/// A key that seals values: XChaCha20-Poly1305 with a random nonce; place, key id and format version are authenticated
/// with it. Copies share the key's memory.
class SealingKey {
public:
    SealingKey(QString id, SecretBytes bytes);
    /// A random key with a new id.
    static SealingKey generate();

    QString id() const { return m_id; }
    const SecretBytes &bytes() const { return m_bytes; }

    /// Version byte, nonce (24), ciphertext, tag (16).
    QByteArray seal(const QByteArray &plain, const SealPlace &place) const;
    /// Corrupt (subject: row, detail: table.column) unless it was sealed by this key for this place.
    Result<QByteArray> open(const QByteArray &sealed, const SealPlace &place) const;

    QByteArray wrap(const SealingKey &other, const SealPlace &place) const;
    Result<SealingKey> unwrap(const QByteArray &wrapped, const QString &id, const SealPlace &place) const;

    /// Hashes with a key of its own, derived from this one.
    ContentHasher hasher() const;

private:
    QString m_id;
    SecretBytes m_bytes;
};

} // namespace likeness
