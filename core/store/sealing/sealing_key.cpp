// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealing/sealing_key.h"

#include "base/ids.h"

#include <QtEndian>

#include <sodium.h>

namespace likeness {

namespace {

constexpr char formatVersion = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES; // 24
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES; // 16
constexpr qsizetype headSize = 1 + nonceSize;
static_assert(SecretBytes::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(SecretBytes::size == crypto_kdf_KEYBYTES);
static_assert(SecretBytes::size == crypto_generichash_KEYBYTES);

// "Sub-key 1 for hashing": a key is used for one purpose only.
constexpr quint64 hashKeyNumber = 1;
constexpr char hashKeyContext[crypto_kdf_CONTEXTBYTES + 1] = "srchash1";

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Every part carries its length, so no two places give the same bytes. Written by hand, since each value that is
/// opened needs it: a stream would cost as much as the opening.
QByteArray associatedData(const QString &keyId, const SealPlace &place)
{
    constexpr qsizetype usualSize = 160;
    QByteArray bytes;
    bytes.reserve(usualSize);
    for (const QString &part : {place.table, place.column, place.row, keyId}) {
        const QByteArray text = part.toUtf8();
        const quint32 size = qToBigEndian(text.isNull() ? ~quint32(0) : quint32(text.size())); // as QDataStream does
        bytes.append(reinterpret_cast<const char *>(&size), sizeof size).append(text);
    }
    return bytes.append(formatVersion);
}

QByteArray sealBytes(const SealingKey &key, const unsigned char *plain, qsizetype size, const SealPlace &place)
{
    const QByteArray bound = associatedData(key.id(), place);
    QByteArray sealed(headSize + size + tagSize, Qt::Uninitialized);
    sealed[0] = formatVersion;
    auto *nonce = reinterpret_cast<unsigned char *>(sealed.data()) + 1;
    randombytes_buf(nonce, std::size_t(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceSize, nullptr, plain, quint64(size), raw(bound),
                                               quint64(bound.size()), nullptr, nonce, key.bytes().data());
    return sealed;
}

/// Room for plainSize(sealed) bytes at `plain`.
bool openBytes(const SealingKey &key, const QByteArray &sealed, const SealPlace &place, unsigned char *plain)
{
    const QByteArray bound = associatedData(key.id(), place);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, raw(sealed) + headSize,
                                                      quint64(sealed.size() - headSize), raw(bound),
                                                      quint64(bound.size()), raw(sealed) + 1, key.bytes().data())
        == 0;
}

/// Negative: this is no sealed value at all.
qsizetype plainSize(const QByteArray &sealed)
{
    return sealed.isEmpty() || sealed[0] != formatVersion ? -1 : sealed.size() - headSize - tagSize;
}

tl::unexpected<Error> damaged(const SealPlace &place)
{
    return failure(ErrorKind::Corrupt, place.row, place.table + u'.' + place.column);
}

} // namespace

SealingKey::SealingKey(QString id, SecretBytes bytes) : m_id(std::move(id)), m_bytes(std::move(bytes))
{
}

SealingKey SealingKey::generate()
{
    return {newId(), SecretBytes::random()};
}

QByteArray SealingKey::seal(const QByteArray &plain, const SealPlace &place) const
{
    return sealBytes(*this, raw(plain), plain.size(), place);
}

Result<QByteArray> SealingKey::open(const QByteArray &sealed, const SealPlace &place) const
{
    const qsizetype size = plainSize(sealed);
    if (size < 0)
        return damaged(place);
    QByteArray plain(size, Qt::Uninitialized);
    if (!openBytes(*this, sealed, place, reinterpret_cast<unsigned char *>(plain.data())))
        return damaged(place);
    return plain;
}

QByteArray SealingKey::wrap(const SealingKey &other, const SealPlace &place) const
{
    return sealBytes(*this, other.bytes().data(), qsizetype(SecretBytes::size), place);
}

Result<SealingKey> SealingKey::unwrap(const QByteArray &wrapped, const QString &id, const SealPlace &place) const
{
    if (plainSize(wrapped) != qsizetype(SecretBytes::size))
        return damaged(place);
    SecretBytes bytes;
    if (!openBytes(*this, wrapped, place, bytes.data()))
        return damaged(place);
    return SealingKey(id, std::move(bytes));
}

ContentHasher SealingKey::hasher() const
{
    SecretBytes key;
    crypto_kdf_derive_from_key(key.data(), SecretBytes::size, hashKeyNumber, hashKeyContext, m_bytes.data());
    return ContentHasher(std::move(key));
}

} // namespace likeness
