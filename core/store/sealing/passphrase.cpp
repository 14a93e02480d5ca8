// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealing/passphrase.h"

#include <sodium.h>

namespace likeness {

namespace {

constexpr quint64 maximumPasses = 16;
constexpr quint64 maximumMemory = quint64(2) << 30;

bool isSane(const KdfParameters &parameters)
{
    const KdfCost &cost = parameters.cost;
    return parameters.salt.size() == qsizetype(crypto_pwhash_SALTBYTES) && cost.passes >= crypto_pwhash_OPSLIMIT_MIN
        && cost.passes <= maximumPasses && cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= maximumMemory;
}

} // namespace

KdfParameters newKdfParameters(const KdfCost &cost)
{
    QByteArray salt(qsizetype(crypto_pwhash_SALTBYTES), Qt::Uninitialized);
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    return {salt, cost};
}

Result<SecretBytes> deriveKey(const QString &passphrase, const KdfParameters &parameters)
{
    if (!isSane(parameters))
        return failure(ErrorKind::Corrupt, {}, QStringLiteral("key derivation parameters"));
    const QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes key;
    const int failed =
        crypto_pwhash(key.data(), SecretBytes::size, typed.constData(), quint64(typed.size()),
                      reinterpret_cast<const unsigned char *>(parameters.salt.constData()), parameters.cost.passes,
                      std::size_t(parameters.cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    wipe(typed);
    if (failed != 0)
        return failure(ErrorKind::TooLarge, {}, QStringLiteral("no memory for key derivation"));
    return key;
}

} // namespace likeness
