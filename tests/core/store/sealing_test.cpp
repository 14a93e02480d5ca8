// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealing/passphrase.h"
#include "store/sealing/sealing_key.h"

#include <gtest/gtest.h>

#include <QBuffer>

#include <algorithm>
#include <array>
#include <cstring>

namespace likeness {
namespace {

class Sealing : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(initialiseSodium()); }

    const SealPlace m_place{QStringLiteral("examples"), QStringLiteral("context"), QStringLiteral("row 1")};
};

TEST_F(Sealing, OpensWhatItSealed)
{
    const SealingKey key = SealingKey::generate();
    for (const QByteArray &plain : {QByteArray(), QByteArray("x"), QByteArray(100'000, 'y')}) {
        const QByteArray sealed = key.seal(plain, m_place);
        EXPECT_EQ(sealed.size(), plain.size() + 41);
        EXPECT_EQ(key.open(sealed, m_place), plain);
    }
}

TEST_F(Sealing, OpensNowhereElse)
{
    const SealingKey key = SealingKey::generate();
    const QByteArray sealed = key.seal("text", m_place);
    for (const SealPlace &other :
         {SealPlace{u"pages"_qs, m_place.column, m_place.row}, SealPlace{m_place.table, u"system"_qs, m_place.row},
          SealPlace{m_place.table, m_place.column, u"row 2"_qs},
          SealPlace{u"examplescontext"_qs, QString(), m_place.row}}) {
        const auto opened = key.open(sealed, other);
        ASSERT_FALSE(opened);
        EXPECT_EQ(opened.error().kind, ErrorKind::Corrupt);
        EXPECT_EQ(opened.error().subject, other.row);
    }
    EXPECT_FALSE(SealingKey::generate().open(sealed, m_place));
    EXPECT_FALSE(SealingKey(QStringLiteral("other id"), key.bytes()).open(sealed, m_place));
}

TEST_F(Sealing, NoticesEveryChangedByteAndEveryCut)
{
    const SealingKey key = SealingKey::generate();
    const QByteArray sealed = key.seal("forty-two characters of some text, or so.", m_place);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ (1 << bit));
            EXPECT_FALSE(key.open(changed, m_place)) << i;
        }
        EXPECT_FALSE(key.open(sealed.left(i), m_place)) << i;
    }
    EXPECT_FALSE(key.open(sealed + 'x', m_place));
}

TEST_F(Sealing, NeverUsesANonceTwice)
{
    using Nonce = std::array<char, 24>;
    constexpr int count = 1'000'000;
    const SealingKey key = SealingKey::generate();
    std::vector<Nonce> nonces(count);
    for (Nonce &nonce : nonces) {
        const QByteArray sealed = key.seal("same", m_place);
        std::memcpy(nonce.data(), sealed.constData() + 1, nonce.size());
    }
    std::sort(nonces.begin(), nonces.end());
    EXPECT_EQ(std::adjacent_find(nonces.begin(), nonces.end()), nonces.end());
}

TEST_F(Sealing, WrapsKeys)
{
    const SealingKey master = SealingKey::generate();
    const SealingKey key = SealingKey::generate();
    const QByteArray wrapped = master.wrap(key, m_place);
    const auto unwrapped = master.unwrap(wrapped, key.id(), m_place);
    ASSERT_TRUE(unwrapped);
    EXPECT_EQ(unwrapped->open(key.seal("text", m_place), m_place), QByteArray("text"));
    EXPECT_FALSE(key.unwrap(wrapped, key.id(), m_place));
    EXPECT_FALSE(master.unwrap(wrapped.chopped(1), key.id(), m_place));
}

TEST_F(Sealing, HashesDependOnKeyAndContent)
{
    const SealingKey key = SealingKey::generate();
    EXPECT_EQ(key.hasher().hash("content"), key.hasher().hash("content"));
    EXPECT_NE(key.hasher().hash("content"), key.hasher().hash("content "));
    EXPECT_NE(key.hasher().hash("content"), SealingKey::generate().hasher().hash("content"));
    EXPECT_EQ(key.hasher().hash("content").size(), 32);
}

TEST_F(Sealing, DerivesTheSameKeyFromTheSamePassphrase)
{
    const KdfParameters parameters = newKdfParameters({1, 8192});
    const auto bytes = [&](const QString &passphrase, const KdfParameters &kdf) {
        const auto key = deriveKey(passphrase, kdf);
        EXPECT_TRUE(key);
        return key ? QByteArray(reinterpret_cast<const char *>(key->data()), 32) : QByteArray();
    };
    EXPECT_EQ(bytes(u"ä passphrase"_qs, parameters), bytes(u"a\u0308 passphrase"_qs, parameters)) << "typed decomposed";
    EXPECT_NE(bytes(u"ä passphrase"_qs, parameters), bytes(u"Ä passphrase"_qs, parameters));
    EXPECT_NE(bytes(u"same"_qs, parameters), bytes(u"same"_qs, newKdfParameters({1, 8192}))) << "another salt";
}

TEST_F(Sealing, RefusesParametersThatNobodyWrote)
{
    EXPECT_FALSE(deriveKey(u"p"_qs, {QByteArray(15, 's'), {}}));
    EXPECT_FALSE(deriveKey(u"p"_qs, {QByteArray(16, 's'), {1'000'000, 8192}}));
    EXPECT_FALSE(deriveKey(u"p"_qs, {QByteArray(16, 's'), {1, quint64(1) << 40}}));
    EXPECT_FALSE(deriveKey(u"p"_qs, {QByteArray(16, 's'), {0, 8192}}));
}

} // namespace
} // namespace likeness
