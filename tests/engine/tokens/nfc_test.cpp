// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/steps/nfc.h"

#include <gtest/gtest.h>

namespace likeness::engine {
namespace {

// Examples of Unicode Standard Annex 15 and of NormalizationTest.txt.
TEST(Nfc, PutsLettersAndMarksTogether)
{
    EXPECT_EQ(toNfc("e\u0301"), "\u00E9");
    EXPECT_EQ(toNfc("A\u030A"), "\u00C5");
    EXPECT_EQ(toNfc("\u212B"), "\u00C5");
    EXPECT_EQ(toNfc("s\u0323\u0307"), "\u1E69");
    EXPECT_EQ(toNfc("s\u0307\u0323"), "\u1E69");
    EXPECT_EQ(toNfc("q\u0307\u0323"), "q\u0323\u0307");
    EXPECT_EQ(toNfc("\u1E9B\u0323"), "\u1E9B\u0323");
    EXPECT_EQ(toNfc("d\u0307\u0323x"), "\u1E0D\u0307x");
}

TEST(Nfc, LeavesExcludedCompositionsApart)
{
    EXPECT_EQ(toNfc("\u0958"), "\u0915\u093C");
    EXPECT_EQ(toNfc("\u0344"), "\u0308\u0301");
    EXPECT_EQ(toNfc("\uF900"), "\u8C48");
}

TEST(Nfc, CountsHangul)
{
    EXPECT_EQ(toNfc("\u1100\u1161\u11A8"), "\uAC01");
    EXPECT_EQ(toNfc("\uAC00\u11A8"), "\uAC01");
    EXPECT_EQ(toNfc("\uAC01"), "\uAC01");
    EXPECT_EQ(toNfc("\uAC01\u11A8"), "\uAC01\u11A8");
}

TEST(Nfc, LeavesLigaturesAndBrokenBytesAlone)
{
    EXPECT_EQ(toNfc("\uFB01 \xFF\xFE e\u0301 \xE2\x82"), "\uFB01 \xFF\xFE \u00E9 \xE2\x82");
    EXPECT_EQ(toNfc("e\xFF\u0301"), "e\xFF\u0301");
    EXPECT_EQ(toNfc("\u0301\u0301"), "\u0301\u0301");
    EXPECT_EQ(toNfc(""), "");
}

} // namespace
} // namespace likeness::engine
