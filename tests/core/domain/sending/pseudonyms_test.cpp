// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sending/pseudonyms.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;

TEST(Pseudonyms, ReplaceNamesAndTheirParts)
{
    Pseudonyms hidden({}, {u"Mika Tanaka"_s, u"~Jo"_s, u"+49 170 1234567"_s}, {u"Robin Tanaka"_s});
    EXPECT_EQ(hidden.hide(u"Mika and Mika's, mika, Tanaka; Mika Tanaka"_s),
              u"<name 1> and <name 1>'s, mika, Tanaka; <name 2>");
    EXPECT_EQ(hidden.replaced(),
              (QVector<HiddenPiece>{{PersonalKind::Name, u"Mika"_s, u"<name 1>"_s, 2},
                                    {PersonalKind::Name, u"Mika Tanaka"_s, u"<name 2>"_s, 1}}));
}

TEST(Pseudonyms, LeaveCommonWordsThatStandInNames)
{
    Pseudonyms hidden({}, {u"The Boss"_s, u"user"_s, u"School Group"_s, u"Mrs Lopez"_s}, {});
    EXPECT_EQ(hidden.hide(u"The user said: Mrs Lopez, the Boss, Group chat"_s),
              u"The user said: <name 1>, the <name 2>, Group chat");
}

TEST(Pseudonyms, GiveOneValueOneStandInWhateverItsSpelling)
{
    Pseudonyms hidden({}, {}, {});
    EXPECT_EQ(hidden.hide(u"+49 170 1234567, +491701234567, Maya@Example.org, maya@example.org"_s),
              u"<phone 1>, <phone 1>, <email 1>, <email 1>");
    Pseudonyms later(hidden.known(), {}, {});
    EXPECT_EQ(later.hide(u"other@example.org maya@example.org"_s), u"<email 2> <email 1>");
}

TEST(Pseudonyms, TouchNeitherPlaceholdersNorOtherWords)
{
    Pseudonyms hidden({}, {u"Kim"_s}, {});
    const QString text = u"[phone 1] at 12:30, Kimberly paid 12.50 <b>"_s;
    EXPECT_EQ(hidden.hide(text), text);
    EXPECT_TRUE(hidden.replaced().isEmpty());
}

TEST(Restorer, PutsBackHoweverThePiecesAreCut)
{
    const QVector<HiddenPiece> hidden{{PersonalKind::Name, u"Kim"_s, u"<name 1>"_s, 1},
                                      {PersonalKind::Name, u"Jon"_s, u"<name 11>"_s, 1}};
    const QString answer = u"<name 1>, <Name 11>: 1 < 2 <<name 1> <name 12> <na"_s;
    for (qsizetype size = 1; size <= answer.size(); ++size) {
        Restorer restorer(hidden);
        QString whole;
        for (qsizetype from = 0; from < answer.size(); from += size)
            whole += restorer.take(answer.mid(from, size));
        whole += restorer.finish();
        EXPECT_EQ(whole, u"Kim, Jon: 1 < 2 <Kim <name 12> <na") << size;
    }
}

TEST(Restorer, HoldsNothingBackThatIsCertain)
{
    Restorer restorer({{PersonalKind::Name, u"Kim"_s, u"<name 1>"_s, 1}});
    EXPECT_EQ(restorer.take(u"hey <"_s), u"hey ");
    EXPECT_EQ(restorer.take(u"3"_s), u"<3");
    EXPECT_EQ(Restorer({}).take(u"a < b <name 1"_s), u"a < b <name 1");
}

} // namespace
} // namespace likeness
