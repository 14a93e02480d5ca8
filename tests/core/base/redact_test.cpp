// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

TEST(Redacting, TakesKeysOutOfWhatServersWrite)
{
    const QStringList texts{
        u"Incorrect API key provided: sk-proj-0123456789abcdef. Find yours at https://x."_s,
        u"key hf_abcdefghijklmnop and r8_ABCDEFGHIJKLMNOP"_s,
        u"Authorization: Bearer eyJhbGciOi.JIUzI1NiJ9 was refused"_s,
        u"bearer sk-LEAKED-0123456789abcdef"_s,
        u"masked sk-ab****************cdef"_s,
    };
    for (const QString &text : texts) {
        const QString clean = redacted(text);
        EXPECT_TRUE(clean.contains(u"[key]")) << text.toStdString();
        for (const QString &secret : {u"0123456789"_s, u"abcdefghijkl"_s, u"ABCDEFGH"_s, u"eyJhbG"_s, u"****"_s})
            EXPECT_FALSE(clean.contains(secret)) << clean.toStdString();
    }
    EXPECT_EQ(redacted(u"asked by maya@example.org"_s), u"asked by [address]"_s);
}

TEST(Redacting, LeavesOrdinaryWords)
{
    for (const QString &text :
         {u"the sk-8 skate shoe"_s, u"task-management-system"_s, u"Rate limit reached for gpt-4o"_s,
          u"HTTP 429, request req_1a2b3c4d5e6f7a8b"_s, u"the bearer of news"_s, u"@maya wrote"_s})
        EXPECT_EQ(redacted(text), text);
}

} // namespace
} // namespace likeness
