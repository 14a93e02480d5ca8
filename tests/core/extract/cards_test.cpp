// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cards/character_card.h"
#include "tests/core/extract/reading.h"

#include <QtEndian>

namespace likeness {
namespace {

const QByteArray brine = R"({"spec":"chara_card_v2","spec_version":"2.0","data":{
 "name":"Captain Brine","description":"An old sailor. {{char}} hates dry land.","personality":"gruff",
 "scenario":"","first_mes":"Ahoy, {{user}}.","alternate_greetings":["What now?"],
 "mes_example":"<START>\n{{user}}: Any treasure?\n{{char}}: Aye.\nBuried deep.\n<START>\n{{user}}: Bye\n{{char}}: Fair winds."}})";

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray length(4, Qt::Uninitialized);
    qToBigEndian(quint32(data.size()), length.data());
    return length + type + data + QByteArray(4, '\0');
}

QByteArray png(const QByteArray &chunks)
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", QByteArray(13, '\0')) + chunks + chunk("IEND", {});
}

QByteArray textChunk(const QByteArray &text, const QByteArray &keyword = "chara")
{
    return chunk("tEXt", keyword + '\0' + text);
}

TEST(CharacterCards, GiveTheirDialogueAndGreetings)
{
    const auto all = readAll(brine);
    EXPECT_EQ(all.kind, FileKind::CharacterCard);
    QStringList said;
    for (const Utterance &one : all.utterances()) {
        if (!one.isIgnored)
            said.append(one.speaker.name + u": " + one.text);
    }
    EXPECT_EQ(said,
              (QStringList{u"User: Any treasure?"_qs, u"Captain Brine: Aye.\nBuried deep."_qs, u"User: Bye"_qs,
                           u"Captain Brine: Fair winds."_qs, u"Captain Brine: Ahoy, User."_qs,
                           u"Captain Brine: What now?"_qs}));
    ASSERT_GE(all.utterances().size(), 3);
    EXPECT_TRUE(all.utterances()[0].isIgnored) << "what describes the character is kept for the eye";
    EXPECT_EQ(all.utterances()[0].text, u"description: An old sailor. Captain Brine hates dry land."_qs);
    EXPECT_EQ(all.utterances()[3].speaker.side, Speaker::Side::Self);
}

TEST(CharacterCards, AreFoundInPictures)
{
    EXPECT_EQ(readAll(png(textChunk(brine.toBase64()))).kind, FileKind::CharacterCard);
    EXPECT_EQ(readAll(png(textChunk(brine.toBase64(), "ccv3"))).kind, FileKind::CharacterCard);
    const QByteArray international = QByteArray("chara\0\0\0en\0\0", 12) + brine.toBase64();
    EXPECT_EQ(readAll(png(chunk("iTXt", international))).kind, FileKind::CharacterCard);
}

TEST(CharacterCards, BrokenOnesEndInAnError)
{
    const auto faultOf = [](const QByteArray &content) {
        const auto all = readAll(content);
        return all.summary ? ErrorKind::Cancelled : all.summary.error().kind;
    };
    EXPECT_EQ(faultOf(png(textChunk("not base64!"))), ErrorKind::BadInput);
    EXPECT_EQ(faultOf(png(textChunk(QByteArray("{\"a\":1}").toBase64()))), ErrorKind::BadInput);
    EXPECT_EQ(faultOf(png(chunk("iTXt", QByteArray("chara\0\1\0\0\0x", 11)))), ErrorKind::Unsupported);
    EXPECT_EQ(faultOf(R"({"spec":"chara_card_v2","data":{"name":"  "}})"), ErrorKind::BadInput);
    EXPECT_EQ(faultOf(R"({"spec":"chara_card_v2","data":{"name":7}})"), ErrorKind::BadInput);
    EXPECT_EQ(faultOf(R"({"spec":"chara_card_v2","data":[]})"), ErrorKind::BadInput);
    EXPECT_EQ(faultOf(R"({"spec":"chara_card_v9","data":{"name":"a"}})"), ErrorKind::Unsupported);
    EXPECT_EQ(faultOf(R"({"spec":"chara_card_v2","data":{"name":"a"}})"), ErrorKind::Empty);
}

TEST(CharacterCards, LyingLengthsLeadNowhere)
{
    QByteArray lying = png(textChunk(brine.toBase64()));
    qToBigEndian(quint32(0xFFFFFFFF), lying.data() + 8 + 25); // the length of the text
    EXPECT_NE(readAll(lying).kind, FileKind::CharacterCard);
    EXPECT_FALSE(readAll(lying).summary) << "it is no picture either";
    EXPECT_FALSE(readAll(png(chunk("tEXt", "chara"))).summary) << "no end of the keyword";
}

TEST(CharacterCards, WhatIsWrittenIsReadAgain)
{
    const CharacterCard card =
        cardOf(u"Maya"_qs, {{u"hi?"_qs, u"hello"_qs}, {{}, u"Good morning"_qs}, {{}, u"Hey"_qs}});
    const auto back = parseCard(encodeCard(card));
    ASSERT_TRUE(back && *back);
    EXPECT_EQ(**back, card);
    EXPECT_EQ(card.firstMessage, u"Good morning"_qs);
    EXPECT_EQ(card.alternateGreetings, QStringList{u"Hey"_qs});
    EXPECT_EQ(readAll(encodeCard(card)).said(),
              (QStringList{u"User: hi?"_qs, u"Maya: hello"_qs, u"Maya: Good morning"_qs, u"Maya: Hey"_qs}));
}

} // namespace
} // namespace likeness
