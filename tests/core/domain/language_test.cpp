// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text/language.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

TEST(Language, IsToldByFunctionWords)
{
    EXPECT_EQ(languageOf(u"did you climb the lighthouse today? twice, because I left my lunch at the top"_qs),
              u"en"_qs);
    EXPECT_EQ(languageOf(u"wann kommst du heute nach Hause? ich bin schon da"_qs), u"de"_qs);
    EXPECT_EQ(languageOf(u"¿dónde estás? ya estoy en la plaza con los niños"_qs), u"es"_qs);
    EXPECT_EQ(languageOf(u"je suis dans le train, on se voit demain pour le café"_qs), u"fr"_qs);
    EXPECT_EQ(languageOf(u"non lo so, sono ancora a casa con il gatto"_qs), u"it"_qs);
    EXPECT_EQ(languageOf(u"ik ben er bijna, heb je het al aan hem gevraagd?"_qs), u"nl"_qs);
    EXPECT_EQ(languageOf(u"não sei, você já está em casa? eu ainda estou no ônibus"_qs), u"pt"_qs);
    EXPECT_EQ(languageOf(u"今日はどこに行きますか"_qs), u"ja"_qs);
    EXPECT_EQ(languageOf(u"오늘 뭐 해?"_qs), u"ko"_qs);
}

TEST(Language, IsUnknownWhereTheTextDoesNotTell)
{
    for (const char16_t *text : {u"", u"ok", u"haha 😂😂", u"Kim", u"12:30", u"no", u"lol yesss", u"hmm…",
                                 u"привет как дела", u"taco burrito sombrero"})
        EXPECT_EQ(languageOf(QString::fromUtf16(text)), QString()) << QString::fromUtf16(text).toStdString();
}

} // namespace
} // namespace likeness
