// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vision/vision_reader.h"

#include "domain/png.h"
#include "tests/core/services/models/asking_test.h"

#include <QJsonArray>

namespace likeness {
namespace {

class VisionTest : public AskingTest {
protected:
    void SetUp() override
    {
        AskingTest::SetUp();
        reader = std::make_unique<VisionReader>(desk->questions);
        page.kind = PageKind::ChatPicture;
        page.size = {8, 6};
        picture = {{8, 6}, {8, 6}, QByteArray(8 * 6 * 3, '\x42')};
    }

    void TearDown() override
    {
        reader.reset();
        AskingTest::TearDown();
    }

    SendPreview agreed()
    {
        const ModelChoice choice{account.id, u"gpt-4o"_s, {}, {}};
        const auto preview = awaited(reader->preview({avatarId, page, picture, {}}, choice));
        EXPECT_TRUE(preview) << why(preview);
        desk->questions.rememberConsent(preview.value_or(SendPreview()));
        return preview.value_or(SendPreview());
    }

    Result<PictureReading> read(const SendPreview &preview)
    {
        std::optional<Result<PictureReading>> ended;
        const auto question = reader->read(preview);
        QObject::connect(question.get(), &PictureQuestion::finished,
                         [&](const Result<PictureReading> &reading) { ended = reading; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return ended.has_value(); }, 10'000));
        return ended.value_or(failure(ErrorKind::TimedOut));
    }

    void answerWith(const QString &text)
    {
        const QByteArray quoted = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        provider.script = {LoopbackProvider::stream(chunk(quoted.mid(2, quoted.size() - 4)) + streamEnd)};
    }

    std::unique_ptr<VisionReader> reader;
    Page page;
    Preview picture;
};

TEST_F(VisionTest, SendsTheOnePictureThatThePreviewShows)
{
    answerWith(uR"({"messages":[{"side":"left","name":"","text":"how was the gig"},)"
               uR"({"side":"right","name":"Robin","text":" loud\u202e "}]})"_s);
    const SendPreview preview = agreed();
    const ChatRequest &request = preview.question.request;
    ASSERT_EQ(request.messages.last().pictures, QVector<QByteArray>{pngOf(picture)});
    EXPECT_TRUE(provider.requests.isEmpty());
    const auto reading = read(preview);
    ASSERT_TRUE(reading) << why(reading);
    ASSERT_EQ(provider.requests.size(), 1);
    EXPECT_EQ(provider.requests.first().body, preview.payload);
    EXPECT_TRUE(preview.payload.contains(pngOf(picture).toBase64()));
    EXPECT_EQ(reading->messages,
              (QVector<ReadMessage>{{u"how was the gig"_s, {}, Speaker::Side::Other},
                                    {u"loud"_s, u"Robin"_s, Speaker::Side::Self}}));
    ASSERT_EQ(record().size(), 1);
    EXPECT_EQ(record().first().pictures, 1);
    EXPECT_EQ(record().first().purpose, SendPurpose::Picture);
}

TEST_F(VisionTest, LeavesOutWhatThePersonHasPassedOver)
{
    const QVector<QRect> areas{QRect(0, 0, 8, 2)};
    const auto preview = awaited(reader->preview({avatarId, page, picture, areas}, {account.id, u"gpt-4o"_s, {}, {}}));
    ASSERT_TRUE(preview) << why(preview);
    EXPECT_EQ(preview->question.request.messages.last().pictures.first(), pngOf(picture, areas));
    EXPECT_NE(pngOf(picture, areas), pngOf(picture));
}

TEST_F(VisionTest, TakesNothingThatIsNotOfTheForm)
{
    for (const QString &answer :
         {u"I see a chat."_s, uR"({"messages":[{"side":"up","name":"","text":"hi"}]})"_s,
          uR"({"messages":[{"side":"left","name":"","text":7}]})"_s,
          uR"({"messages":[{"side":"left","name":"","text":"hi","do":"rm"}]})"_s, uR"({"messages":{},"more":1})"_s}) {
        answerWith(answer);
        const auto reading = read(agreed());
        ASSERT_FALSE(reading) << qPrintable(answer);
        EXPECT_EQ(reading.error().kind, ErrorKind::Corrupt) << qPrintable(answer);
    }
}

TEST_F(VisionTest, GivesTheWholeMessagesOfACutAnswer)
{
    const QByteArray part = R"({\"messages\":[{\"side\":\"left\",\"name\":\"\",\"text\":\"hi\"},)"
                            R"({\"side\":\"right\",\"name\":\"\",\"text\":\"he)";
    provider.script = {LoopbackProvider::stream(chunk(part))};
    const auto reading = read(agreed());
    ASSERT_TRUE(reading) << why(reading);
    EXPECT_TRUE(reading->cutBy);
    ASSERT_EQ(reading->messages.size(), 1);
    EXPECT_EQ(reading->messages.first().text, u"hi"_s);
}

TEST_F(VisionTest, SendsNothingWithoutConsentOrPicture)
{
    SendPreview preview = agreed();
    restart();
    reader = std::make_unique<VisionReader>(desk->questions);
    const auto refused = read(preview);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Denied);
    picture.rgb.chop(1);
    const auto none = awaited(reader->preview({avatarId, page, picture, {}}, {account.id, u"gpt-4o"_s, {}, {}}));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::BadInput);
    EXPECT_TRUE(provider.requests.isEmpty());
}

} // namespace
} // namespace likeness
