// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/corrections/model_reading.h"

#include "domain/png.h"

#include <gtest/gtest.h>

namespace likeness {
namespace {

using namespace Qt::StringLiterals;
using Side = Speaker::Side;

Page pageOf(const QStringList &texts)
{
    Page page;
    page.kind = PageKind::ChatPicture;
    page.layout = Layout::TwoSided;
    page.size = {400, 600};
    for (int i = 0; i < texts.size(); ++i) {
        Utterance one;
        one.text = texts[i];
        one.speaker.side = i % 2 == 0 ? Side::Other : Side::Self;
        one.box = QRect(20, 40 * i, 200, 30);
        const QStringList words = texts[i].split(u' ');
        for (int word = 0; word < words.size(); ++word)
            one.words.append({words[word], QRect(20 + 30 * word, 40 * i, 28, 30), 0.5F});
        page.utterances.append(one);
    }
    page.text = texts.join(u'\n');
    return page;
}

QVector<ReadMessage> readAs(const QStringList &texts)
{
    QVector<ReadMessage> read;
    for (const QString &text : texts)
        read.append({text, {}, Side::Other});
    return read;
}

TEST(ModelReading, ChangesOnlyWhatItReadsDifferently)
{
    const Page page = pageOf({u"how was the gig last nite"_s, u"loud my ears are stlll rlnging"_s, u"worth it"_s});
    const auto changes = readingChanges(
        page, readAs({u"how was the  gig last nite"_s, u"loud my ears are STILL ringing"_s, u"worth it"_s}));
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().row, 1);
    EXPECT_EQ(changes.first().before, u"loud my ears are stlll rlnging"_s);
    const Page after = withReading(page, changes, u"gpt-4o"_s);
    const Utterance &changed = after.utterances[1];
    EXPECT_EQ(changed.text, u"loud my ears are STILL ringing"_s);
    EXPECT_EQ(changed.box, page.utterances[1].box);
    EXPECT_EQ(changed.speaker, page.utterances[1].speaker) << "who speaks was not asked";
    EXPECT_EQ(changed.words[4].box, page.utterances[1].words[4].box) << "a word that is put right stays where it was";
    EXPECT_EQ(after.utterances[0], page.utterances[0]);
    EXPECT_EQ(modelReadingOf(after), (ModelReading{u"gpt-4o"_s, 1}));
    EXPECT_EQ(modelReadingOf(page), ModelReading());
    EXPECT_TRUE(after.text.contains(u"STILL ringing"_s));
}

TEST(ModelReading, PutsAMessageThatWasMissedBetweenItsNeighbours)
{
    const Page page = pageOf({u"how was the gig"_s, u"the second one was better"_s});
    const auto changes = readingChanges(
        page,
        readAs({u"how was the gig"_s, u"which one"_s, u"or both"_s, u"the second one was better"_s, u"ok bye"_s}));
    ASSERT_EQ(changes.size(), 3);
    const Page after = withReading(page, changes, u"gpt-4o"_s);
    QStringList texts;
    for (const Utterance &one : after.utterances)
        texts.append(one.text);
    EXPECT_EQ(
        texts,
        (QStringList{u"how was the gig"_s, u"which one"_s, u"or both"_s, u"the second one was better"_s, u"ok bye"_s}));
    EXPECT_TRUE(after.utterances[1].box.top() > page.utterances[0].box.top());
    EXPECT_TRUE(after.utterances[1].box.bottom() < page.utterances[1].box.bottom());
    // Those that were left out at the review stay out.
    EXPECT_EQ(withReading(page, {changes[1]}, u"gpt-4o"_s).utterances[1].text, u"or both"_s);
}

TEST(ModelReading, PairsWhatWasReadTooBadlyToLookAlike)
{
    const Page page = pageOf({u"how was the gig"_s, u"|§ ~~ 7f"_s, u"worth it though"_s});
    const auto changes =
        readingChanges(page, readAs({u"how was the gig"_s, u"absolutely deafening"_s, u"worth it though"_s}));
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.first().row, 1);
}

TEST(ModelReading, LosesNothingThatItDidNotSee)
{
    const Page page = pageOf({u"how was the gig"_s, u"loud"_s, u"worth it though"_s});
    EXPECT_TRUE(readingChanges(page, readAs({u"how was the gig"_s, u"worth it though"_s})).isEmpty());
    EXPECT_TRUE(readingChanges(page, {}).isEmpty());
}

TEST(ModelReading, ReadsTheLinesOfAScan)
{
    Page page;
    page.kind = PageKind::Scanned;
    page.size = {400, 600};
    page.lines = {{u"She asked abcut it"_s, QRect(0, 0, 300, 20), {}, false},
                  {u"and I said no"_s, QRect(0, 30, 300, 20), {}, false}};
    page.text = u"She asked abcut it\nand I said no"_s;
    const Page after =
        withReading(page, readingChanges(page, readAs({u"She asked about it"_s, u"and I said no"_s})), u"gpt-4o"_s);
    EXPECT_EQ(after.lines[0].text, u"She asked about it"_s);
    EXPECT_EQ(after.text, u"She asked about it\nand I said no"_s);
}

TEST(Png, HoldsEveryPixelButTheBlankOnes)
{
    Preview preview{{3, 2}, {6, 4}, {}};
    for (char byte = 0; byte < 18; ++byte)
        preview.rgb.append(byte);
    const QByteArray png = pngOf(preview, {QRect(4, 2, 2, 2)});
    ASSERT_TRUE(png.startsWith("\x89PNG\r\n\x1A\n"));
    const qsizetype data = png.indexOf("IDAT") + 4;
    // qUncompress wants the size that qCompress wrote in front.
    const QByteArray rows = qUncompress(QByteArray("\0\0\0\x14", 4) + png.mid(data));
    QByteArray expected;
    expected.append('\0').append(preview.rgb.first(9)).append('\0').append(preview.rgb.mid(9, 6)).append(3, char(0x80));
    EXPECT_EQ(rows, expected);
    EXPECT_EQ(pngOf({{3, 2}, {6, 4}, "short"}), QByteArray());
}

} // namespace
} // namespace likeness
