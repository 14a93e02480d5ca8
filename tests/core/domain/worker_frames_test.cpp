// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/frames/worker_frames.h"

#include <gtest/gtest.h>

#include <random>

namespace likeness {
namespace {

Frame only(const QByteArray &bytes)
{
    FrameParser parser;
    parser.append(bytes);
    auto frame = parser.next();
    EXPECT_TRUE(frame && parser.isEmpty());
    return frame.value_or(Frame{});
}

ReadSummary sampleSummary()
{
    return {FileKind::Pdf, 7, {{NoticeKind::HiddenText, 2, 3, QStringLiteral("render mode 3")}}};
}

TEST(WorkerFrames, RoundTripEveryMessage)
{
    const SandboxLevel level{true, true, 7};
    RequestHead head{QStringLiteral("a.pdf"), QStringLiteral("eng+deu"), 4, false, 99};
    ColumnChoice columns = guessColumns({QStringLiteral("sender"), QStringLiteral("text")});
    columns.dateOrder = DateOrder::MonthFirst;
    head.options = {270, {QRect(1, 2, 3, 4), QRect(5, 6, 7, 8)}, QRect(0, 9, 10, 11), false, true, {columns}, true};
    const OpenedNote note{FileKind::WhatsApp, 12};
    EXPECT_EQ(decodeHello(only(encodeHello(level)).payload), level);
    EXPECT_EQ(decodeRequest(only(encodeRequest(head)).payload), head);
    EXPECT_EQ(decodeOpened(only(encodeOpened(note)).payload), note);
    EXPECT_EQ(decodeSummary(only(encodeSummary(sampleSummary())).payload), sampleSummary());
    const Error error{ErrorKind::PasswordNeeded, {}, QStringLiteral("encrypted")};
    EXPECT_EQ(decodeFailure(only(encodeFailure(error)).payload), error);
}

TEST(WorkerFrames, RefuseRequestsThatCannotBeMeant)
{
    RequestHead head;
    head.options.rotation = 45;
    EXPECT_FALSE(decodeRequest(only(encodeRequest(head)).payload));
    head.options.rotation = 0;
    head.options.ignored.fill(QRect(0, 0, 1, 1), 1'001);
    EXPECT_FALSE(decodeRequest(only(encodeRequest(head)).payload));
    head.options.ignored = {QRect(0, 0, 2'000'000, 1)};
    EXPECT_FALSE(decodeRequest(only(encodeRequest(head)).payload));
    head.options.ignored.clear();
    head.options.columns.fill({}, 1);
    EXPECT_FALSE(decodeRequest(only(encodeRequest(head)).payload)) << "a choice that chooses nothing";
    head.options.columns.fill(guessColumns({QStringLiteral("sender"), QStringLiteral("text")}), 101);
    EXPECT_FALSE(decodeRequest(only(encodeRequest(head)).payload));
}

TEST(WorkerFrames, SendAPreviewInPartsThatFit)
{
    const Preview preview{QSize(1'000, 1'000), QSize(2'000, 2'000), QByteArray(3'000'000, 'x')};
    FrameParser parser;
    parser.append(encodePreviewFrames(3, preview));
    const auto head = parser.next();
    ASSERT_TRUE(head && head->type == FrameType::Preview);
    EXPECT_EQ(decodePreviewHead(head->payload), (PreviewHead{3, preview.size, preview.pageSize}));
    QByteArray pixels;
    while (const auto part = parser.next()) {
        EXPECT_EQ(part->type, FrameType::PreviewPart);
        pixels += part->payload;
    }
    EXPECT_EQ(pixels, preview.rgb);
}

TEST(WorkerFrames, ComeOutTheSameHoweverTheyAreCut)
{
    const QByteArray bytes = encodeOpened({FileKind::Pdf, 2}) + encodeSummary(sampleSummary());
    FrameParser parser;
    QList<FrameType> types;
    for (const char byte : bytes) {
        parser.append(QByteArray(1, byte));
        while (const auto frame = parser.next())
            types += frame->type;
    }
    EXPECT_EQ(types, (QList<FrameType>{FrameType::Opened, FrameType::Finished}));
    EXPECT_TRUE(parser.isEmpty());
}

TEST(WorkerFrames, ALengthOverTheCapBreaksTheParserForGood)
{
    FrameParser parser;
    parser.append(QByteArray("\x15\xff\xff\xff\xff", 5));
    EXPECT_FALSE(parser.next());
    EXPECT_TRUE(parser.isBroken());
    parser.append(encodeHello({}));
    EXPECT_FALSE(parser.next());
}

TEST(WorkerFrames, RefuseEveryTruncation)
{
    const QByteArray payload = only(encodeSummary(sampleSummary())).payload;
    for (int size = 0; size < payload.size(); ++size)
        EXPECT_FALSE(decodeSummary(payload.left(size))) << size;
    EXPECT_FALSE(decodeSummary(payload + 'x'));
}

TEST(WorkerFrames, DetailsStayShortAndPlain)
{
    const QString wild = QStringLiteral("\u202e\x1b[31m") + QString(1'000, QLatin1Char('x'));
    const auto error = decodeFailure(only(encodeFailure({ErrorKind::BadInput, {}, wild})).payload);
    ASSERT_TRUE(error);
    EXPECT_EQ(error->detail.size(), 80);
    EXPECT_TRUE(error->detail.startsWith(QStringLiteral("??[31mx")));
}

TEST(WorkerFrames, SurviveRandomDamage)
{
    const QByteArray bytes = encodeHello({true, true, 1}) + encodeOpened({FileKind::Pdf, 2}) + encodePageFrames(Page{})
        + encodeSummary(sampleSummary()) + encodeFailure({});
    std::mt19937 random(11);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = bytes;
        for (int flips = 0; flips < 3; ++flips)
            damaged[qsizetype(random() % unsigned(damaged.size()))] = char(random());
        FrameParser parser;
        parser.append(damaged);
        while (const auto frame = parser.next()) {
            const auto note = decodeOpened(frame->payload);
            EXPECT_TRUE(!note || (note->pageCount >= 0 && note->pageCount <= maximumPages));
            const auto summary = decodeSummary(frame->payload);
            EXPECT_TRUE(!summary || (summary->pageCount >= 0 && summary->pageCount <= maximumPages));
            const auto head = decodeRequest(frame->payload);
            EXPECT_TRUE(!head || (head->firstPage >= 1 && head->size <= maximumContent));
        }
    }
}

} // namespace
} // namespace likeness
