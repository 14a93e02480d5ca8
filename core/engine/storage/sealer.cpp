// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/storage/sealer.h"

#include <array>
#include <sodium.h>

namespace likeness::engine {

namespace {

constexpr std::size_t keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t digestBytes = crypto_generichash_BYTES_MIN;

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *bytesOf(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

std::string digestOf(std::string_view plain, std::string_view context)
{
    std::string digest(digestBytes, '\0');
    crypto_generichash(bytesOf(digest), digest.size(), bytesOf(plain), plain.size(), nullptr, 0);
    std::string place(digestBytes, '\0');
    const std::string both = std::string(context) + digest;
    crypto_generichash(bytesOf(place), place.size(), bytesOf(std::string_view(both)), both.size(), nullptr, 0);
    return place;
}

tl::unexpected<Failure> damaged()
{
    return fail(FailureKind::Corrupt, "A file of the engine's data is damaged, or sealed with another key.");
}

} // namespace

Result<void> startSodium()
{
    if (sodium_init() < 0)
        return fail(FailureKind::Internal, "The encryption library does not start.");
    return {};
}

Result<Sealer> Sealer::withKey(std::string_view key)
{
    auto *memory = static_cast<unsigned char *>(sodium_malloc(keyBytes));
    if (!memory)
        return fail(FailureKind::OutOfMemory, "There is no memory for the key of the engine's data.");
    const std::shared_ptr<unsigned char> owned(memory, sodium_free);
    std::size_t length = 0;
    const char *end = nullptr;
    const bool isDecoded = sodium_base642bin(memory, keyBytes, key.data(), key.size(), nullptr, &length, &end,
                                             sodium_base64_VARIANT_ORIGINAL)
        == 0;
    if (!isDecoded || length != keyBytes || end != key.data() + key.size())
        return fail(FailureKind::BadRequest, "The key of the engine's data is not 32 bytes in base64.", "key");
    return Sealer(owned);
}

std::string Sealer::seal(std::string_view plain, std::string_view context) const
{
    if (!m_key)
        return digestOf(plain, context).append(plain);
    std::string sealed(nonceBytes + plain.size() + tagBytes, '\0');
    randombytes_buf(sealed.data(), nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + nonceBytes, nullptr, bytesOf(plain), plain.size(),
                                               bytesOf(context), context.size(), nullptr, bytesOf(sealed), m_key.get());
    return sealed;
}

Result<std::string> Sealer::open(std::string_view sealed, std::string_view context) const
{
    if (!m_key)
        return openClear(sealed, context);
    if (sealed.size() < nonceBytes + tagBytes)
        return damaged();
    std::string plain(sealed.size() - nonceBytes - tagBytes, '\0');
    const bool isGenuine =
        crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(plain), nullptr, nullptr, bytesOf(sealed) + nonceBytes,
                                                   sealed.size() - nonceBytes, bytesOf(context), context.size(),
                                                   bytesOf(sealed), m_key.get())
        == 0;
    if (!isGenuine)
        return damaged();
    return plain;
}

Result<std::string> Sealer::openClear(std::string_view sealed, std::string_view context) const
{
    if (sealed.size() < digestBytes)
        return damaged();
    const std::string_view plain = sealed.substr(digestBytes);
    if (digestOf(plain, context) != sealed.substr(0, digestBytes))
        return damaged();
    return std::string(plain);
}

bool equalsSecret(std::string_view given, std::string_view secret)
{
    // Digests have one length, so not even the secret's length shows.
    std::array<unsigned char, crypto_generichash_BYTES> left{}, right{};
    crypto_generichash(left.data(), left.size(), bytesOf(given), given.size(), nullptr, 0);
    crypto_generichash(right.data(), right.size(), bytesOf(secret), secret.size(), nullptr, 0);
    return sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

} // namespace likeness::engine
