// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_drawing.h"
#include "extract/picture_reader.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

using Side = Speaker::Side;

const QColor White(255, 255, 255);
const QColor Black(10, 12, 14);
const QColor DarkGround(11, 20, 26);
const QColor DarkBubble(32, 44, 51);
const QColor DarkOwn(0, 92, 75);
const QColor Light(233, 233, 235);
const QColor Blue(10, 124, 255);
const QColor Grey(130, 130, 135);

/// One reader for all: its engine takes a tenth of a second to load.
PictureReader &reader()
{
    static const auto shared = PictureReader::create(QStringLiteral("eng"));
    return **shared;
}

Page read(const QImage &image)
{
    const auto page = reader().read(image, 1);
    EXPECT_TRUE(page);
    return page.value_or(Page{});
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const Utterance &utterance : page.utterances)
        texts.append(utterance.text);
    return texts;
}

QVector<Side> sidesOf(const Page &page)
{
    QVector<Side> sides;
    for (const Utterance &utterance : page.utterances)
        sides.append(utterance.speaker.side);
    return sides;
}

void talkAboutLadders(ChatDrawing &chat, QColor theirs, QColor theirInk, QColor own, QColor ownInk)
{
    chat.bubble(false, {QStringLiteral("Where is the ladder?")}, theirs, theirInk);
    chat.bubble(true, {QStringLiteral("Which ladder do you mean")}, own, ownInk);
    chat.bubble(false, {QStringLiteral("The long one from the shed,"), QStringLiteral("you took it in March")}, theirs,
                theirInk);
    chat.bubble(true, {QStringLiteral("Ah yes, that one")}, own, ownInk);
}

const QStringList Ladders{QStringLiteral("Where is the ladder?"), QStringLiteral("Which ladder do you mean"),
                          QStringLiteral("The long one from the shed, you took it in March"),
                          QStringLiteral("Ah yes, that one")};
const QVector<Side> Turns{Side::Other, Side::Self, Side::Other, Side::Self};

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

void expectLadders(const Page &page)
{
    EXPECT_EQ(page.layout, Layout::TwoSided);
    EXPECT_EQ(textsOf(page).replaceInStrings(QStringLiteral("\n"), QStringLiteral(" ")), Ladders);
    EXPECT_EQ(sidesOf(page), Turns);
}

TEST(PictureReader, ReadsBothSidesInLightMode)
{
    ChatDrawing chat(White);
    talkAboutLadders(chat, Light, Black, Blue, White);
    expectLadders(read(chat.image()));
}

TEST(PictureReader, KeepsTheOwnSideInDarkMode)
{
    ChatDrawing chat(DarkGround);
    talkAboutLadders(chat, DarkBubble, White, DarkOwn, White);
    expectLadders(read(chat.image()));
}

TEST(PictureReader, SeesBubblesThatHardlyDifferFromTheGround)
{
    ChatDrawing chat(QColor(250, 250, 250));
    talkAboutLadders(chat, White, Black, QColor(246, 247, 250), Black);
    expectLadders(read(chat.image()));
}

TEST(PictureReader, KeepsAMessageOfOneLetter)
{
    ChatDrawing chat(White);
    talkAboutLadders(chat, Light, Black, Blue, White);
    chat.bubble(true, {QStringLiteral("k")}, Blue, White);
    const Page page = read(chat.image());
    ASSERT_EQ(page.utterances.size(), 5);
    EXPECT_EQ(page.utterances.last().text.toLower(), QStringLiteral("k"));
    EXPECT_EQ(page.utterances.last().speaker.side, Side::Self);
}

TEST(PictureReader, TakesTheTimeOutOfTheText)
{
    ChatDrawing chat(White);
    chat.bubble(false, {QStringLiteral("Are you coming at eight")}, Light, Black, QStringLiteral("18:03"));
    chat.bubble(true, {QStringLiteral("I am on my way")}, Blue, White, QStringLiteral("18:05"));
    chat.bubble(false, {QStringLiteral("The gate closes at 8:30")}, Light, Black, QStringLiteral("18:06"));
    const Page page = read(chat.image());
    EXPECT_EQ(textsOf(page),
              QStringList({QStringLiteral("Are you coming at eight"), QStringLiteral("I am on my way"),
                           QStringLiteral("The gate closes at 8:30")}));
    ASSERT_EQ(page.utterances.size(), 3);
    EXPECT_EQ(page.utterances[0].shownTime, QStringLiteral("18:03"));
    EXPECT_EQ(page.utterances[1].shownTime, QStringLiteral("18:05"));
}

TEST(PictureReader, LeavesDatesAndCaptionsOut)
{
    ChatDrawing chat(White);
    chat.bubble(false, {QStringLiteral("Good night then")}, Light, Black);
    chat.down(10);
    chat.centred(QStringLiteral("Tuesday 9:41"), Grey, 22);
    chat.down(50);
    chat.bubble(false, {QStringLiteral("Good morning to you")}, Light, Black);
    chat.bubble(true, {QStringLiteral("Morning, slept well?")}, Blue, White);
    chat.down(-12);
    chat.text(620, QStringLiteral("Delivered"), Grey, 22);
    const Page page = read(chat.image());
    EXPECT_EQ(textsOf(page),
              QStringList({QStringLiteral("Good night then"), QStringLiteral("Good morning to you"),
                           QStringLiteral("Morning, slept well?")}));
    ASSERT_EQ(page.utterances.size(), 3);
    EXPECT_FALSE(page.utterances[0].startsConversation);
    EXPECT_TRUE(page.utterances[1].startsConversation);
}

TEST(PictureReader, FindsNamesOverBubblesOfAGroup)
{
    ChatDrawing chat(White);
    chat.text(40, QStringLiteral("Hatice"), Grey, 22);
    chat.down(32);
    chat.bubble(false, {QStringLiteral("Who brings the stove?")}, Light, Black);
    chat.bubble(true, {QStringLiteral("I have one at home")}, Blue, White);
    chat.text(40, QStringLiteral("Pavel"), Grey, 22);
    chat.down(32);
    chat.bubble(false, {QStringLiteral("Then I bring the coffee")}, Light, Black);
    chat.bubble(false, {QStringLiteral("and the good biscuits")}, Light, Black);
    const Page page = read(chat.image());
    ASSERT_EQ(page.utterances.size(), 4);
    EXPECT_EQ(page.utterances[0].speaker.name, QStringLiteral("Hatice"));
    EXPECT_EQ(page.utterances[2].speaker.name, QStringLiteral("Pavel"));
    EXPECT_EQ(page.utterances[3].speaker.name, QStringLiteral("Pavel")) << "the second of a row goes by the first";
}

TEST(PictureReader, PartsAQuoteFromTheReply)
{
    ChatDrawing chat(White);
    talkAboutLadders(chat, Light, Black, Blue, White);
    const QRect box =
        chat.bubble(false, {QString(), QString(), QStringLiteral("I have not seen this one at all")}, Light, Black);
    QPainter painter(&chat.image());
    painter.fillRect(QRect(box.left() + 16, box.top() + 12, box.width() - 32, 90), QColor(214, 214, 220));
    painter.end();
    chat.down(box.top() - chat.y() + 18);
    chat.text(box.left() + 28, QStringLiteral("You"), Black, 26, true);
    chat.down(38);
    chat.text(box.left() + 28, QStringLiteral("Which ladder do you mean"), Black, 26);
    const Page page = read(chat.image());
    ASSERT_EQ(page.utterances.size(), 5);
    EXPECT_EQ(page.utterances.last().text, QStringLiteral("I have not seen this one at all"));
    EXPECT_EQ(page.utterances.last().quote, QStringLiteral("You Which ladder do you mean"));
}

TEST(PictureReader, FlagsABubbleThatTheScreenCuts)
{
    ChatDrawing chat(White);
    talkAboutLadders(chat, Light, Black, Blue, White);
    const QRect box = chat.bubble(
        true, {QStringLiteral("It stands behind the house"), QStringLiteral("since the spring")}, Blue, White);
    QPainter painter(&chat.image());
    painter.fillRect(0, box.top() + 64, chat.image().width(), chat.image().height(), QColor(246, 246, 246));
    painter.end();
    const Page page = read(chat.image());
    ASSERT_EQ(page.utterances.size(), 5);
    EXPECT_EQ(page.utterances.last().text, QStringLiteral("It stands behind the house"));
    EXPECT_TRUE(page.utterances.last().isCut);
    EXPECT_FALSE(page.utterances[3].isCut);
}

TEST(PictureReader, ReadsAColumnByAuthorLines)
{
    const QColor ink(219, 222, 225);
    ChatDrawing chat(QColor(49, 51, 56), QSize(1200, 900));
    const auto say = [&](const QString &name, const QString &time, const QString &words) {
        const int end = chat.text(120, name, QColor(240, 160, 60), 30);
        chat.text(end + 14, time, Grey, 22);
        chat.down(44);
        chat.text(120, words, ink, 30);
        chat.down(80);
    };
    say(QStringLiteral("kettle"), QStringLiteral("Today at 19:13"), QStringLiteral("this is a drum made of tin"));
    say(QStringLiteral("Tamsin"), QStringLiteral("Today at 19:15"), QStringLiteral("I would buy that record"));
    say(QStringLiteral("kettle"), QStringLiteral("Today at 19:16"), QStringLiteral("there are six of them left"));
    const Page page = read(chat.image());
    EXPECT_EQ(page.layout, Layout::OneColumn);
    EXPECT_EQ(textsOf(page),
              QStringList({QStringLiteral("this is a drum made of tin"), QStringLiteral("I would buy that record"),
                           QStringLiteral("there are six of them left")}));
    ASSERT_EQ(page.utterances.size(), 3);
    EXPECT_EQ(page.utterances[1].speaker.name, QStringLiteral("Tamsin"));
    EXPECT_EQ(page.utterances[1].speaker.side, Side::Unknown);
    EXPECT_EQ(page.utterances[1].shownTime, QStringLiteral("19:15"));
}

TEST(PictureReader, ReadsAnAnswerWithoutABubble)
{
    ChatDrawing chat(White);
    chat.bubble(true, {QStringLiteral("What do I pack")}, QColor(243, 243, 243), Black);
    for (const char *line :
         {"A tent and a warm sleeping bag,", "food for two days and enough water,", "and a lamp for the night."}) {
        chat.text(24, QString::fromLatin1(line), Black, 32);
        chat.down(50);
    }
    chat.down(20);
    chat.bubble(true, {QStringLiteral("thank you, that helps")}, QColor(243, 243, 243), Black);
    const Page page = read(chat.image());
    ASSERT_EQ(page.utterances.size(), 3) << page.text.toStdString();
    EXPECT_EQ(sidesOf(page), QVector<Side>({Side::Self, Side::Other, Side::Self}));
    EXPECT_EQ(oneLine(page.utterances[1].text),
              QStringLiteral(
                  "A tent and a warm sleeping bag, food for two days and enough water, and a lamp for the night."));
    EXPECT_TRUE(page.notices.isEmpty());
}

TEST(PictureReader, HandsADocumentToTheScanReader)
{
    ChatDrawing letter(White);
    for (const char *line :
         {"Dear neighbour, the ladder", "that you lent me in the spring", "has come back to the shed."}) {
        letter.text(80, QString::fromLatin1(line), Black, 32);
        letter.down(50);
    }
    const Page page = read(letter.image());
    EXPECT_EQ(page.kind, PageKind::Scanned);
    EXPECT_TRUE(page.utterances.isEmpty());
    EXPECT_TRUE(page.text.contains(QStringLiteral("lent me in the spring")));
}

TEST(PictureReader, SaysThatAPictureHoldsNoText)
{
    QImage blank(300, 300, QImage::Format_RGB32);
    blank.fill(Qt::gray);
    const auto page = reader().read(blank, 1);
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, ErrorKind::Empty);
}

TEST(PictureReader, ChangesTheLanguageByWhatIsSaid)
{
    const auto automatic = PictureReader::create();
    ASSERT_TRUE(automatic);
    ChatDrawing chat(White);
    chat.bubble(false, {QStringLiteral("Hast du schon gegessen, mein Kind")}, Light, Black);
    chat.bubble(true, {QStringLiteral("Ja, aber nicht so gut wie bei dir")}, Blue, White);
    chat.bubble(false, {QString::fromUtf8("Natürlich gibt es bei mir schöne Äpfel")}, Light, Black);
    const auto page = (*automatic)->read(chat.image(), 1);
    ASSERT_TRUE(page);
    ASSERT_EQ(page->utterances.size(), 3);
    EXPECT_EQ(page->utterances[2].text, QString::fromUtf8("Natürlich gibt es bei mir schöne Äpfel"));
}

} // namespace
} // namespace likeness
