// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/frames/page_codec.h"

#include <gtest/gtest.h>

#include <random>

namespace likeness {
namespace {

Page samplePage()
{
    const Word word{QStringLiteral("heyyy"), QRect(10, 20, 30, 12), 0.93F};
    Utterance u;
    u.speaker = {Speaker::Side::Self, QStringLiteral("Robin")};
    u.text = QStringLiteral("heyyy \U0001F600");
    u.shownTime = QStringLiteral("9:41");
    u.sentAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    u.box = QRect(5, 6, 70, 20);
    u.words = {word};
    u.isCut = true;
    u.isAfterOther = true;
    Page page;
    page.number = 3;
    page.kind = PageKind::ChatPicture;
    page.layout = Layout::TwoSided;
    page.size = QSize(824, 1830);
    page.text = QStringLiteral("heyyy");
    page.lines = {Line{QStringLiteral("heyyy"), QRect(1, 2, 3, 4), {word}, true}};
    page.utterances = {u};
    page.notices = {Notice{NoticeKind::LowQuality, 3, 2, QStringLiteral("cap height 6")}};
    page.rowSignature = QByteArray(64, 'x');
    return page;
}

TEST(PageCodec, RoundTripsEveryField)
{
    const auto decoded = decodePage(encodePage(samplePage()));
    ASSERT_TRUE(decoded);
    EXPECT_EQ(*decoded, samplePage());
}

TEST(PageCodec, ReadsPagesWrittenBeforeMessagesCouldBeIgnored)
{
    Page before = samplePage();
    before.utterances[0].isAfterOther = false;
    Page ignored = before;
    ignored.utterances[0].isIgnored = true;
    const QByteArray with = encodePage(ignored);
    QByteArray old = encodePage(before);
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (old[i] != with[i]) {
            old.remove(i, 2); // this mark and the one that came after it
            break;
        }
    }
    old[1] = 1;
    const auto decoded = decodePage(old);
    ASSERT_TRUE(decoded);
    EXPECT_EQ(*decoded, before);
}

TEST(PageCodec, RefusesEveryTruncation)
{
    const QByteArray bytes = encodePage(samplePage());
    for (int size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(decodePage(bytes.left(size))) << size;
}

TEST(PageCodec, RefusesTrailingBytes)
{
    EXPECT_FALSE(decodePage(encodePage(samplePage()) + 'x'));
}

TEST(PageCodec, RefusesAConfidenceThatIsNoNumber)
{
    Page page = samplePage();
    page.utterances[0].confidence = std::numeric_limits<float>::quiet_NaN();
    EXPECT_FALSE(decodePage(encodePage(page)));
}

TEST(PageCodec, SurvivesRandomDamage)
{
    const QByteArray bytes = encodePage(samplePage());
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray damaged = bytes;
        for (int flips = 0; flips < 4; ++flips)
            damaged[qsizetype(random() % unsigned(damaged.size()))] = char(random());
        const auto page = decodePage(damaged);
        EXPECT_TRUE(!page || page->number >= 1); // what is accepted keeps its promises
    }
}

} // namespace
} // namespace likeness
