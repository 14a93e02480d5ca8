// SPDX-License-Identifier: GPL-3.0-or-later
#include "chat_drawing.h"
#include "extract/picture_changes.h"
#include "reading.h"

#include <QBuffer>
#include <QTransform>

namespace likeness {
namespace {

const QColor white(255, 255, 255);
const QColor ink(20, 20, 25);
const QColor grey(233, 233, 235);
const QColor blue(10, 110, 240);

QByteArray encoded(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

struct SmallChat {
    ChatDrawing drawing{white};
    QRect question = drawing.bubble(false, {QStringLiteral("Where is the ladder?")}, grey, ink);
    QRect answer = drawing.bubble(true, {QStringLiteral("Behind the shed,"), QStringLiteral("as always")}, blue, white);
    QRect thanks = drawing.bubble(false, {QStringLiteral("Thanks a lot")}, grey, ink);

    QByteArray png() { return encoded(drawing.image()); }
};

QStringList texts(const ReadAll &all)
{
    QStringList out;
    for (const Utterance &utterance : all.utterances())
        out.append(utterance.text);
    return out;
}

TEST(PictureOptions, ComeWithTheLookOfThePicture)
{
    SmallChat chat;
    const auto all = readAll(chat.png());
    ASSERT_EQ(all.previews.size(), 1U);
    const Preview &look = all.previews.at(1);
    EXPECT_TRUE(isValid(look));
    EXPECT_EQ(look.pageSize, chat.drawing.image().size());
    EXPECT_EQ(look.size, chat.drawing.image().size()); // small enough as it is
    const QPoint inBubble = chat.answer.topLeft() + QPoint(12, 40);
    const qsizetype at = 3 * (qsizetype(inBubble.y()) * look.size.width() + inBubble.x());
    EXPECT_EQ(QColor(uchar(look.rgb[at]), uchar(look.rgb[at + 1]), uchar(look.rgb[at + 2])), blue);

    FileOptions lookOnly;
    lookOnly.wanted.previewOnly = true;
    const auto seen = readAll(chat.png(), lookOnly);
    EXPECT_TRUE(seen.pages.isEmpty());
    EXPECT_EQ(seen.previews.at(1), look);

    FileOptions textOnly;
    textOnly.wanted.withPreview = false;
    EXPECT_TRUE(readAll(chat.png(), textOnly).previews.empty());
}

TEST(PictureOptions, LooksAreAsLargeAsAScreenNeeds)
{
    EXPECT_EQ(previewSize({600, 900}), QSize(600, 900));
    EXPECT_EQ(previewSize({1080, 2400}), QSize(720, 1600));
    EXPECT_EQ(previewSize({2560, 1440}), QSize(1600, 900));
    EXPECT_EQ(previewSize({1080, 8000}).width(), 700);
    const QSize longest = previewSize({1080, 20'000});
    EXPECT_LE(qint64(3) * longest.width() * longest.height(), maximumPreviewBytes);
    EXPECT_GT(longest.width(), 500);
}

TEST(PictureOptions, TurnThePictureBeforeItIsRead)
{
    SmallChat chat;
    for (const int rotation : {90, 180, 270}) {
        const QImage lying = chat.drawing.image().transformed(QTransform().rotate(360 - rotation));
        FileOptions options;
        options.wanted.rotation = rotation;
        const auto all = readAll(encoded(lying), options);
        EXPECT_EQ(texts(all), texts(readAll(chat.png()))) << rotation;
        EXPECT_EQ(all.pages.first().size, chat.drawing.image().size());
        EXPECT_EQ(all.previews.at(1).pageSize, chat.drawing.image().size());
    }
}

TEST(PictureOptions, LeaveOutIgnoredAreas)
{
    SmallChat chat;
    FileOptions options;
    options.wanted.ignored = {chat.answer.adjusted(-8, -8, 8, 8)};
    const auto all = readAll(chat.png(), options);
    EXPECT_EQ(texts(all), (QStringList{QStringLiteral("Where is the ladder?"), QStringLiteral("Thanks a lot")}));
    EXPECT_EQ(all.previews, readAll(chat.png()).previews); // the person still sees what was left out
}

TEST(PictureOptions, ReadOneAreaOnly)
{
    SmallChat chat;
    FileOptions options;
    options.wanted.area = chat.answer.adjusted(16, 4, -16, -4);
    const auto all = readAll(chat.png(), options);
    ASSERT_EQ(all.pages.size(), 1);
    const Page &page = all.pages.first();
    EXPECT_EQ(page.text, QStringLiteral("Behind the shed,\nas always"));
    EXPECT_EQ(page.size, chat.drawing.image().size());
    ASSERT_EQ(page.lines.size(), 2);
    EXPECT_EQ(page.lines[0].words.size(), 3);
    EXPECT_NEAR(page.lines[0].box.left(), chat.answer.left() + 24, 6);
    EXPECT_NEAR(page.lines[1].box.center().y(), chat.answer.top() + 80, 10);

    options.wanted.area = QRect(QPoint(10, 30), QPoint(770, chat.answer.bottom() + 6));
    EXPECT_EQ(readAll(chat.png(), options).pages.first().text.toStdString(),
              "Where is the ladder?\nBehind the shed,\nas always");
}

TEST(PictureOptions, AnAreaWithoutTextIsReadAsNothing)
{
    SmallChat chat;
    FileOptions options;
    options.wanted.area = QRect(100, 900, 200, 100);
    const auto all = readAll(chat.png(), options);
    ASSERT_EQ(all.pages.size(), 1);
    EXPECT_TRUE(all.pages.first().lines.isEmpty());
    options.wanted.area = QRect(5'000, 900, 200, 100);
    EXPECT_EQ(readAll(chat.png(), options).summary.error().kind, ErrorKind::BadInput);
}

TEST(PictureOptions, TextFilesHaveNeitherAreasNorLooks)
{
    FileOptions options;
    options.wanted.previewOnly = true;
    EXPECT_EQ(readAll("just some words", options).summary.error().kind, ErrorKind::Unsupported);
    EXPECT_TRUE(readAll("just some words").previews.empty());
}

} // namespace
} // namespace likeness
