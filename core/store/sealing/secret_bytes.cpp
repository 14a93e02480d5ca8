// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealing/secret_bytes.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace likeness {

Result<> initialiseSodium()
{
    if (sodium_init() < 0)
        return failure(ErrorKind::Service, QStringLiteral("libsodium"), QStringLiteral("no randomness"));
    return {};
}

SecretBytes::SecretBytes()
{
    auto *memory = static_cast<unsigned char *>(sodium_malloc(size));
    if (memory == nullptr)
        throw std::bad_alloc(); // as every allocation in Qt does; guarded pages are not a thing to go on without
    sodium_memzero(memory, size);
    m_bytes = std::shared_ptr<unsigned char[]>(memory, [](unsigned char *bytes) { sodium_free(bytes); });
}

SecretBytes SecretBytes::random()
{
    SecretBytes bytes;
    randombytes_buf(bytes.data(), size);
    return bytes;
}

Result<SecretBytes> SecretBytes::copyOf(const QByteArray &bytes)
{
    if (std::size_t(bytes.size()) != size)
        return failure(ErrorKind::BadInput, {}, QStringLiteral("key of %1 bytes").arg(bytes.size()));
    SecretBytes copy;
    std::memcpy(copy.data(), bytes.constData(), size);
    return copy;
}

void wipe(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(const_cast<char *>(bytes.constData()), std::size_t(bytes.size()));
}

} // namespace likeness
