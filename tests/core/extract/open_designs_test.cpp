// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_drawing.h"
#include "extract/picture_reader.h"

#include <gtest/gtest.h>

#include <array>

namespace likeness {
namespace {

using Side = Speaker::Side;

const QColor White(255, 255, 255);
const QColor Black(10, 12, 14);
const QColor Light(233, 233, 235);
const QColor Green(196, 232, 190);
const QColor Blue(31, 95, 168);

Page read(const QImage &image)
{
    static const auto shared = PictureReader::create(QStringLiteral("eng"));
    const auto page = (*shared)->read(image, 1);
    EXPECT_TRUE(page);
    return page.value_or(Page{});
}

/// "+" for own messages, "-" for the others', and the text.
QStringList said(const Page &page)
{
    QStringList all;
    for (const Utterance &utterance : page.utterances)
        all.append((utterance.speaker.side == Side::Self ? u"+ " : u"- ") % utterance.text);
    return all;
}

TEST(OpenDesigns, TellsTwoSidesWhoseBubblesCannotBeSeen)
{
    ChatDrawing chat(White);
    chat.bubble(false, {QStringLiteral("Where is the ladder?")}, White, Black);
    chat.bubble(true, {QStringLiteral("Which ladder do you mean")}, White, Black);
    chat.bubble(false, {QStringLiteral("The long one from the shed,"), QStringLiteral("you took it in March")}, White,
                Black);
    chat.bubble(true, {QStringLiteral("Ah yes, that one")}, White, Black);
    const Page page = read(chat.image());
    EXPECT_EQ(page.layout, Layout::TwoSided);
    EXPECT_EQ(said(page),
              QStringList({QStringLiteral("- Where is the ladder?"), QStringLiteral("+ Which ladder do you mean"),
                           QStringLiteral("- The long one from the shed, you took it in March"),
                           QStringLiteral("+ Ah yes, that one")}));
}

TEST(OpenDesigns, FindsTheOwnSideWhenOnlyTheOthersBubblesShow)
{
    ChatDrawing chat(White);
    chat.bubble(false, {QStringLiteral("Where is the ladder?")}, Light, Black);
    chat.bubble(true, {QStringLiteral("Which ladder do you mean")}, White, Black);
    chat.bubble(false, {QStringLiteral("The long one from the shed")}, Light, Black);
    chat.bubble(true, {QStringLiteral("Ah yes, that one"), QStringLiteral("went to my sister")}, White, Black);
    chat.bubble(false, {QStringLiteral("Since when does she climb")}, Light, Black);
    EXPECT_EQ(said(read(chat.image())),
              QStringList({QStringLiteral("- Where is the ladder?"), QStringLiteral("+ Which ladder do you mean"),
                           QStringLiteral("- The long one from the shed"),
                           QStringLiteral("+ Ah yes, that one went to my sister"),
                           QStringLiteral("- Since when does she climb")}));
}

TEST(OpenDesigns, TakesShortBarsForNoLetters)
{
    ChatDrawing chat(White);
    const auto say = [&chat](bool isOwn, const QString &text, QColor bar) {
        const QRect box = chat.bubble(isOwn, {text}, White, Black);
        QPainter painter(&chat.image());
        painter.fillRect(isOwn ? box.right() - 6 : box.left(), box.top() + 10, 6, 48, bar);
    };
    say(false, QStringLiteral("Where is the ladder?"), Blue);
    say(true, QStringLiteral("Which ladder"), Green.darker());
    say(false, QStringLiteral("The long one"), Blue);
    say(true, QStringLiteral("Ah yes, that one"), Green.darker());
    EXPECT_EQ(said(read(chat.image())),
              QStringList({QStringLiteral("- Where is the ladder?"), QStringLiteral("+ Which ladder"),
                           QStringLiteral("- The long one"), QStringLiteral("+ Ah yes, that one")}));
}

/// "name (time): text" of each message.
QStringList named(const Page &page)
{
    QStringList all;
    for (const Utterance &u : page.utterances)
        all.append(u.speaker.name % u" (" % u.shownTime % u"): " % u.text);
    return all;
}

struct Row {
    const char *name;
    const char *time;
    const char *text;
};
constexpr std::array rows{
    Row{"Marta", "7:20", "Where has the ladder gone?"}, Row{"Anselm", "7:24", "It stands behind the shed"},
    Row{"Marta", "7:26", "What would I do without you"}, Row{"Anselm", "7:29", "Climb the trees instead"},
    Row{"Marta", "7:31", "I am seventy years old"}};

QStringList expectedRows()
{
    QStringList all;
    for (const Row &row : rows)
        all.append(QStringLiteral("%1 (%2): %3")
                       .arg(QLatin1String(row.name), QLatin1String(row.time), QLatin1String(row.text)));
    return all;
}

TEST(OpenDesigns, ReadsNamesInAColumnOfTheirOwn)
{
    ChatDrawing chat(White, QSize(1100, 700));
    for (const Row &row : rows) {
        const QString name = QString::fromLatin1(row.name);
        chat.text(200 - chat.width(name, 28, true), name, Blue, 28, true);
        chat.text(230, QString::fromLatin1(row.text), Black, 28);
        chat.text(1000, QString::fromLatin1(row.time), QColor(150, 150, 150), 24);
        chat.down(48);
    }
    const Page page = read(chat.image());
    EXPECT_EQ(page.layout, Layout::OneColumn);
    EXPECT_EQ(named(page).join(u'\n').toStdString(), expectedRows().join(u'\n').toStdString());
}

TEST(OpenDesigns, ReadsBoldNamesBeforeTheText)
{
    ChatDrawing chat(White);
    for (const Row &row : rows) {
        const int end = chat.text(110, QString::fromLatin1(row.name), Black, 28, true);
        chat.text(end + 10, QString::fromLatin1(row.text), Black, 28);
        chat.down(42);
        chat.text(110, QLatin1String(row.time) % QStringLiteral(" - Reply"), QColor(140, 140, 140), 22);
        chat.down(64);
    }
    EXPECT_EQ(named(read(chat.image())).join(u'\n').toStdString(), expectedRows().join(u'\n').toStdString());
}

TEST(OpenDesigns, ReadsLettersUnderBoldNames)
{
    ChatDrawing chat(White, QSize(1100, 1200));
    for (const Row &row : rows) {
        chat.text(90, QString::fromLatin1(row.name), Black, 28, true);
        chat.text(900, QString::fromLatin1(row.time), QColor(140, 140, 140), 22);
        chat.down(60);
        chat.text(40, QString::fromLatin1(row.text), Black, 28);
        chat.down(100);
    }
    EXPECT_EQ(named(read(chat.image())).join(u'\n').toStdString(), expectedRows().join(u'\n').toStdString());
}

TEST(OpenDesigns, ReadsWeakTimesApartFromNames)
{
    const QColor dark(49, 51, 56);
    ChatDrawing chat(dark);
    for (const Row &row : rows) {
        const int end = chat.text(110, QString::fromLatin1(row.name), QColor(240, 240, 245), 28);
        chat.text(end + 14, QStringLiteral("Today at ") + QLatin1String(row.time), QColor(120, 122, 130), 20);
        chat.down(40);
        chat.text(110, QString::fromLatin1(row.text), QColor(219, 222, 225), 28);
        chat.down(70);
    }
    EXPECT_EQ(named(read(chat.image())).join(u'\n').toStdString(), expectedRows().join(u'\n').toStdString());
}

TEST(OpenDesigns, LeavesPrintWithBoldHeadingsToTheDocuments)
{
    ChatDrawing print(White);
    for (const char *heading : {"The ladder", "The shed", "Paint", "Weather"}) {
        print.text(40, QString::fromLatin1(heading), Black, 28, true);
        print.down(48);
        print.text(40, QStringLiteral("It was longer than anybody thought"), Black, 28);
        print.down(80);
    }
    EXPECT_TRUE(read(print.image()).utterances.isEmpty());
}

TEST(OpenDesigns, LeavesPrintedDialogueToTheDocuments)
{
    ChatDrawing print(White, QSize(1100, 700));
    for (const Row &row : rows) {
        const int end = print.text(40, QLatin1String(row.name) + QStringLiteral(":"), Black, 28, true);
        print.text(end + 10, QString::fromLatin1(row.text), Black, 28);
        print.down(60);
    }
    const Page page = read(print.image());
    EXPECT_TRUE(page.utterances.isEmpty());
    EXPECT_TRUE(page.text.contains(QStringLiteral("Anselm: Climb the trees instead")));
}

TEST(OpenDesigns, TakesAvatarsForNoBubbles)
{
    const QColor dark(49, 51, 56);
    ChatDrawing chat(dark);
    for (const Row &row : rows) {
        QPainter painter(&chat.image());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Green);
        painter.drawEllipse(24, chat.y(), 64, 64);
        painter.setBrush(White);
        painter.drawEllipse(44, chat.y() + 12, 24, 24);
        painter.drawEllipse(36, chat.y() + 38, 40, 20);
        painter.end();
        const int end = chat.text(110, QString::fromLatin1(row.name), Green, 28, true);
        chat.text(end + 14, QString::fromLatin1(row.time), QColor(120, 122, 130), 22);
        chat.down(40);
        chat.text(110, QString::fromLatin1(row.text), QColor(219, 222, 225), 28);
        chat.down(70);
    }
    EXPECT_EQ(named(read(chat.image())).join(u'\n').toStdString(), expectedRows().join(u'\n').toStdString());
}

TEST(OpenDesigns, LeavesATableToTheDocuments)
{
    ChatDrawing table(White);
    for (const char *row : {"Ladder", "Hammer", "Bucket of paint", "Brush", "Rope"}) {
        table.text(40, QString::fromLatin1(row), Black, 32);
        table.text(600, QStringLiteral("12.50"), Black, 32);
        table.down(60);
    }
    EXPECT_TRUE(read(table.image()).utterances.isEmpty());
}

TEST(OpenDesigns, ReadsLightLettersOnADarkScreen)
{
    ChatDrawing terminal(QColor(18, 20, 24));
    for (const char *line :
         {"ada: has anyone seen the ladder", "bo: it stands behind the shed", "ada: then you shall have tea"}) {
        terminal.text(40, QString::fromLatin1(line), QColor(200, 205, 210), 28);
        terminal.down(44);
    }
    EXPECT_EQ(
        read(terminal.image()).text.split(u'\n'),
        QStringList({QStringLiteral("ada: has anyone seen the ladder"), QStringLiteral("bo: it stands behind the shed"),
                     QStringLiteral("ada: then you shall have tea")}));
}

TEST(OpenDesigns, TakesNameAndTimeOverTheTextOutOfTheBubble)
{
    ChatDrawing chat(Light);
    const auto say = [&chat](bool isOwn, const QString &name, const QString &time, const QString &text) {
        const QRect box = chat.bubble(isOwn, {QStringLiteral(" "), text}, isOwn ? Green : White, Black);
        QPainter painter(&chat.image());
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPixelSize(24);
        painter.setFont(font);
        painter.setPen(Blue);
        painter.drawText(box.left() + 24, box.top() + 40, name);
        painter.setPen(QColor(140, 150, 165));
        painter.drawText(box.right() - 100, box.top() + 40, time);
    };
    say(false, QStringLiteral("Marta"), QStringLiteral("7:20"), QStringLiteral("Where has the ladder gone?"));
    say(true, QStringLiteral("Me"), QStringLiteral("7:24"), QStringLiteral("It stands behind the shed"));
    say(false, QStringLiteral("Marta"), QStringLiteral("7:26"), QStringLiteral("What would I do without you"));
    const Page page = read(chat.image());
    EXPECT_EQ(
        said(page),
        QStringList({QStringLiteral("- Where has the ladder gone?"), QStringLiteral("+ It stands behind the shed"),
                     QStringLiteral("- What would I do without you")}));
    ASSERT_EQ(page.utterances.size(), 3);
    EXPECT_EQ(page.utterances[0].speaker.name, QStringLiteral("Marta"));
    EXPECT_EQ(page.utterances[1].shownTime, QStringLiteral("7:24"));
}

TEST(ShortMessages, KeepsDotsMarksAndFaces)
{
    ChatDrawing chat(White);
    const QStringList sayings{QStringLiteral("What do you think of it"),
                              QStringLiteral("..."),
                              QStringLiteral("...so you like it"),
                              QStringLiteral("I do, and you know that"),
                              QStringLiteral("!!!"),
                              QStringLiteral("That is no answer"),
                              QStringLiteral(":)")};
    QStringList expected;
    for (qsizetype i = 0; i < sayings.size(); ++i) {
        const bool isOwn = i % 2 == 1;
        chat.bubble(isOwn, {sayings[i]}, isOwn ? Blue : Light, isOwn ? White : Black);
        expected.append((isOwn ? u"+ " : u"- ") % sayings[i]);
    }
    EXPECT_EQ(said(read(chat.image())).join(u'\n').toStdString(), expected.join(u'\n').toStdString());
}

} // namespace
} // namespace likeness
