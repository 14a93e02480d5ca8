// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealing/content_hasher.h"

#include <QIODevice>

#include <sodium.h>

namespace likeness {

namespace {

constexpr std::size_t hashSize = crypto_generichash_BYTES; // 32
constexpr qint64 blockSize = 1 << 20;

class Hash {
public:
    explicit Hash(const SecretBytes &key)
    {
        crypto_generichash_init(&m_state, key.data(), SecretBytes::size, hashSize);
    }

    void add(const QByteArray &block)
    {
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(block.constData()),
                                  std::size_t(block.size()));
    }

    QByteArray finish()
    {
        QByteArray hash(hashSize, Qt::Uninitialized);
        crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), hashSize);
        return hash;
    }

private:
    crypto_generichash_state m_state;
};

} // namespace

QByteArray ContentHasher::hash(const QByteArray &content) const
{
    Hash hash(m_key);
    hash.add(content);
    return hash.finish();
}

Result<QByteArray> ContentHasher::hash(QIODevice &content) const
{
    Hash hash(m_key);
    QByteArray block(blockSize, Qt::Uninitialized);
    for (;;) {
        const qint64 count = content.read(block.data(), blockSize);
        if (count < 0)
            return failure(ErrorKind::Io, {}, content.errorString());
        if (count == 0)
            return hash.finish();
        hash.add(QByteArray::fromRawData(block.constData(), count));
    }
}

} // namespace likeness
