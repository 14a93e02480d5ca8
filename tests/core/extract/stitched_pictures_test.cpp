// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stitching.h"
#include "extract/row_signature.h"
#include "fixtures/chat_painter/chat_painter.h"

#include <QBuffer>
#include <QGuiApplication>

#include <gtest/gtest.h>

#include <random>

namespace likeness {
namespace {

Page pageOf(const PaintedChat &chat, const QImage &picture)
{
    Page page = chat.truth;
    page.rowSignature = rowSignature(picture);
    return page;
}

QImage throughJpeg(const QImage &picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "jpeg", quality);
    return QImage::fromData(bytes);
}

struct Batch {
    QVector<Page> pages;
    QVector<quint32> seeds; ///< the conversation that each page shows
};

Batch shuffled(const Batch &batch)
{
    std::mt19937 random(5);
    Batch result = batch;
    for (qsizetype i = result.pages.size() - 1; i > 0; --i) {
        const qsizetype j = qsizetype(random() % quint32(i + 1));
        result.pages.swapItemsAt(i, j);
        result.seeds.swapItemsAt(i, j);
    }
    return result;
}

/// The conversations that sequences of more than one capture mix; 0 false joins is the promise.
int falseJoins(const Batch &batch)
{
    int wrong = 0;
    const auto load = [&](int capture) { return batch.pages[capture]; };
    for (const CaptureSequence &sequence : groupCaptures(int(batch.pages.size()), load)) {
        for (const Placement &placement : sequence)
            wrong += batch.seeds[placement.capture] != batch.seeds[sequence.first().capture];
    }
    return wrong;
}

std::string joinedText(const QVector<Page> &pages, qsizetype *sequences)
{
    const auto load = [&](int capture) { return pages[capture]; };
    const QVector<CaptureSequence> grouped = groupCaptures(int(pages.size()), load);
    *sequences = grouped.size();
    QStringList texts;
    for (const CaptureSequence &sequence : grouped) {
        for (const Utterance &u : joinCaptures(sequence, load).transcript.utterances)
            texts.append(u.text);
    }
    return texts.join(u'\n').toStdString();
}

std::string textOf(const ChatScript &script)
{
    QStringList texts;
    for (const ScriptedMessage &message : script.messages)
        texts.append(message.text);
    return texts.join(u'\n').toStdString();
}

class StitchedPictures : public testing::TestWithParam<quint32> { };

TEST_P(StitchedPictures, GiveBackTheWholeConversation)
{
    ChatScript script;
    QVector<Page> pages;
    for (const PaintedChat &chat : paintedSequence(GetParam(), 40, &script))
        pages.prepend(pageOf(chat, chat.picture));
    ASSERT_GE(pages.size(), 3);
    qsizetype sequences = 0;
    EXPECT_EQ(joinedText(pages, &sequences), textOf(script));
    EXPECT_EQ(sequences, 1);
}

TEST_P(StitchedPictures, SurviveCompression)
{
    ChatScript script;
    QVector<Page> pages;
    for (const PaintedChat &chat : paintedSequence(GetParam(), 40, &script))
        pages.prepend(pageOf(chat, throughJpeg(chat.picture, 50)));
    qsizetype sequences = 0;
    EXPECT_EQ(joinedText(pages, &sequences), textOf(script));
}

INSTANTIATE_TEST_SUITE_P(Seeds, StitchedPictures, testing::Range(1U, 13U));

TEST(StitchedPicturesOfManyChats, AreNeverMixed)
{
    Batch batch;
    for (quint32 seed = 100; seed < 140; ++seed) {
        const PaintedChat chat = paintedChat(seed);
        batch.pages.append(pageOf(chat, chat.picture));
        batch.seeds.append(seed);
    }
    for (quint32 seed = 200; seed < 206; ++seed) {
        for (const PaintedChat &chat : paintedSequence(seed, 30)) {
            batch.pages.append(pageOf(chat, chat.picture));
            batch.seeds.append(seed);
        }
    }
    EXPECT_EQ(falseJoins(shuffled(batch)), 0);
}

TEST(ChatPainter, PaintsTheSameForTheSameSeedAndDifferentOtherwise)
{
    EXPECT_EQ(paintedChat(7).picture, paintedChat(7).picture);
    EXPECT_NE(paintedChat(7).picture, paintedChat(8).picture);
}

} // namespace
} // namespace likeness

// Fonts need a QGuiApplication; no display is used.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
