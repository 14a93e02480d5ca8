// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/jobs/time_left.h"
#include "ui/common/learning/import_words.h"
#include "ui/drop/drop_content.h"
#include "ui/examples/example_words.h"
#include "ui/sources/source_words.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace likeness {
namespace {

TEST(TimeLeft, SaysNothingBeforeItCanKnow)
{
    EXPECT_EQ(timeLeft(2, 30, 60'000), QString());
    EXPECT_EQ(timeLeft(5, 30, 4'000), QString());
    EXPECT_EQ(timeLeft(30, 30, 60'000), QString());
}

TEST(TimeLeft, SpeaksInRoundFigures)
{
    EXPECT_EQ(timeLeft(10, 30, 60'000), u"about 2 minutes left"_qs);
    EXPECT_EQ(timeLeft(20, 30, 60'000), u"less than a minute left"_qs);
    EXPECT_EQ(timeLeft(3, 200, 180'000), u"about 3 hours left"_qs);
}

TEST(DropSentence, CountsWhatWouldBeAdded)
{
    const QStringList paths{u"/x/a.png"_qs, u"/x/b.JPG"_qs, u"/x/c.pdf"_qs, u"/x/d.heic"_qs, u"/x/e.mp4"_qs};
    EXPECT_EQ(dropSentence({paths, {}, {}}), u"Add 2 images, 1 PDF. 2 files can't be read."_qs);
    EXPECT_EQ(dropSentence({{u"/x/d.heic"_qs}, {}, {}}), u"1 file can't be read"_qs);
    EXPECT_EQ(dropSentence({{}, {}, u"some words"_qs}), u"Add this text"_qs);
}

TEST(FileFilters, OfferWhatCanBeReadFirst)
{
    const QStringList filters = fileFilters();
    ASSERT_EQ(filters.size(), 2);
    for (const QString &kind : {u"*.png "_qs, u"*.PDF "_qs, u"*.zip "_qs, u"*.json "_qs})
        EXPECT_TRUE(filters.first().contains(kind)) << qPrintable(filters.first());
    EXPECT_FALSE(filters.first().contains(u"heic"_qs));
    EXPECT_EQ(filters.last(), u"All files (*)"_qs);
}

TEST(DropSentence, NamesFoldersWithoutOpeningThem)
{
    const QTemporaryDir folder;
    EXPECT_EQ(dropSentence({{folder.path()}, {}, {}}), u"Add 1 folder"_qs);
}

TEST(ImportSentence, TellsWhatBecameOfTheFiles)
{
    ImportSummary summary;
    EXPECT_EQ(importSentence(summary, 0), QString());
    summary.read = 5;
    EXPECT_EQ(importSentence(summary, 42), u"5 files read, 42 new examples."_qs);
    EXPECT_EQ(importSentence(summary, {}), u"5 files read."_qs);
    summary.duplicates = 1;
    summary.failed = 2;
    EXPECT_EQ(importSentence(summary, 1),
              u"5 files read, 1 new example. 1 file already here. 2 files couldn't be read."_qs);
    ImportSummary stopped;
    stopped.isCancelled = true;
    stopped.read = 14;
    stopped.stopped = 16;
    EXPECT_EQ(importSentence(stopped, 3), u"Stopped. 14 of 30 files were read."_qs);
}

TEST(Words, EveryValueHasOne)
{
    for (int kind = 0; kind <= int(NoticeKind::Truncated); ++kind)
        EXPECT_TRUE(noticeSentence({NoticeKind(kind), 2, 3, {}}).endsWith(u'.')) << kind;
    for (int state = 0; state <= int(SourceState::Reviewed); ++state) {
        Source source;
        source.state = SourceState(state);
        EXPECT_FALSE(stateWords(source).isEmpty()) << state;
        EXPECT_TRUE(QFile::exists(u":/icons/"_qs + iconOf(source.state) + u".svg")) << state;
    }
    for (int reason = 1; reason <= int(LeftOutReason::Opener); ++reason)
        EXPECT_TRUE(leftOutSentence(LeftOutReason(reason)).startsWith(u"Left out")) << reason;
    for (int cue = 0; cue <= int(CategoryCue::NothingElse); ++cue) {
        Example example;
        example.categoryCue = CategoryCue(cue);
        EXPECT_TRUE(categoryReason(example).endsWith(u'.')) << cue;
    }
}

} // namespace
} // namespace likeness
