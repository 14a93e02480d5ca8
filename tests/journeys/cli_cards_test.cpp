// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/cli.h"

#include <QJsonArray>

namespace likeness {
namespace {

const QByteArray brine = R"({"spec":"chara_card_v2","spec_version":"2.0","data":{
 "name":"Captain Brine","description":"An old sailor.","first_mes":"Ahoy there, landlubber.",
 "mes_example":"<START>\n{{user}}: Is there any treasure on this island?\n{{char}}: Aye, buried deep below the third palm."}})";

class CliCards : public CliJourney { };

TEST_F(CliCards, ACardBecomesAnAvatarAndAgainACard)
{
    makeLibrary();
    const CliRun made = run({u"avatars"_qs, u"import"_qs, write(u"brine.json"_qs, brine), u"--json"_qs});
    ASSERT_EQ(made.exit, 0) << made.err.toStdString();
    EXPECT_EQ(made.json()[u"avatar"_qs][u"name"_qs].toString(), u"Captain Brine"_qs);
    const QString card = pathOf(u"again.json"_qs);
    const CliRun written = run({u"export"_qs, u"card"_qs, u"--out"_qs, card});
    ASSERT_EQ(written.exit, 0) << written.err.toStdString();
    QFile file(card);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_EQ(root[u"spec"_qs].toString(), u"chara_card_v2"_qs);
    EXPECT_EQ(root[u"data"_qs][u"name"_qs].toString(), u"Captain Brine"_qs);
    EXPECT_TRUE(root[u"data"_qs][u"mes_example"_qs].toString().contains(
        u"{{user}}: Is there any treasure on this island?\n{{char}}: Aye, buried deep below the third palm."_qs));
    const CliRun second = run({u"avatars"_qs, u"import"_qs, card, u"--json"_qs});
    EXPECT_EQ(second.json()[u"avatar"_qs][u"name"_qs].toString(), u"Captain Brine (2)"_qs);
}

TEST_F(CliCards, WhatIsNoCardIsRefused)
{
    makeLibrary();
    const CliRun chat = run({u"avatars"_qs, u"import"_qs, write(u"a.txt"_qs, "Kim: hi\nLee: hello\n")});
    EXPECT_EQ(chat.exit, 4);
    EXPECT_TRUE(chat.err.contains("a.txt holds no avatar.")) << chat.err.toStdString();
    const QByteArray broken = "\x89PNG\r\n\x1a\n" + QByteArray("\0\0\0\x09tEXtchara\0!!!\0\0\0\0", 21);
    const CliRun png = run({u"extract"_qs, write(u"card.png"_qs, broken)});
    EXPECT_EQ(png.exit, 4);
    EXPECT_TRUE(png.err.contains("card.png holds a character card that can't be understood.")) << png.err.toStdString();
}

TEST_F(CliCards, AnAvatarWithoutExamplesHasNoCard)
{
    makeLibrary();
    ASSERT_EQ(run({u"avatars"_qs, u"create"_qs, u"Maya"_qs}).exit, 0);
    EXPECT_EQ(run({u"export"_qs, u"card"_qs, u"--out"_qs, u"-"_qs}).exit, 3);
    EXPECT_EQ(run({u"export"_qs, u"card"_qs}).exit, 2);
}

} // namespace
} // namespace likeness
