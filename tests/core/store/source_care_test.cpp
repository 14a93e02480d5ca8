// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_test.h"

#include "domain/corrections/page_edits.h"

namespace likeness {
namespace {

Page pageOf(int number, const QString &text)
{
    Page page;
    page.number = number;
    page.kind = PageKind::ChatPicture;
    Utterance one;
    one.text = text;
    one.words = {{text, QRect(1, 2, 3, 4), 0.5F}};
    page.utterances = {one};
    return page;
}

/// What a person does to sources.
class CareForSources : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        avatarId = newAvatar();
        const auto added = library->sources().addAll(
            avatarId, u"batch"_qs, {{u"a.png"_qs, u"/a.png"_qs, 1, "a"}, {u"b.png"_qs, u"/b.png"_qs, 1, "b"}});
        ASSERT_TRUE(added) << why(added);
        first = added->at(0).source.id;
        second = added->at(1).source.id;
        for (const QString &id : {first, second}) {
            ASSERT_TRUE(library->sources().appendPage(id, pageOf(1, u"helo"_qs)));
            ASSERT_TRUE(library->sources().finish(id, SourceState::NeedsReview, {FileKind::Picture, 1, {}}));
        }
        Example example;
        example.userMessage = planted(1);
        example.assistantMessage = planted(2);
        example.state = ExampleState::Accepted;
        example.origin.sourceId = first;
        ASSERT_TRUE(library->examples().insert(avatarId, {example}));
    }

    QStringList listed()
    {
        QStringList ids;
        const auto all = library->sources().list(avatarId);
        EXPECT_TRUE(all) << why(all);
        for (const Source &source : all->items)
            ids.append(source.id);
        return ids;
    }

    QVector<Example> examples() { return library->examples().list(avatarId)->items; }
    Source stored(const QString &id) { return *library->sources().find(id); }

    QString avatarId;
    QString first;
    QString second;
};

TEST_F(CareForSources, ThrownAwayTheyLeaveWithWhatWasLearnedAndComeBackAsTheyWere)
{
    const QVector<Example> before = examples();
    ASSERT_EQ(before.size(), 1);
    ASSERT_TRUE(library->sources().moveToTrash({first}, QDateTime::currentDateTimeUtc()));
    reopen();
    EXPECT_EQ(listed(), QStringList{second});
    EXPECT_TRUE(examples().isEmpty());
    ASSERT_EQ(library->sources().trash(avatarId)->items.size(), 1);
    ASSERT_TRUE(library->sources().restore({first}));
    EXPECT_EQ(listed(), (QStringList{first, second}));
    EXPECT_EQ(examples(), before);
    EXPECT_EQ(library->pages().pages(first)->items.size(), 1);
}

TEST_F(CareForSources, TheTrashIsEmptiedAfterThirtyDays)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(library->sources().moveToTrash({first}, now.addDays(-trashDays).addSecs(-60)));
    ASSERT_TRUE(library->sources().moveToTrash({second}, now.addDays(-trashDays).addSecs(3600)));
    reopen();
    EXPECT_EQ(library->sources().find(first).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(library->sources().trash(avatarId)->items.size(), 1);
    ASSERT_TRUE(library->sources().restore({second}));
    EXPECT_TRUE(examples().isEmpty());
}

TEST_F(CareForSources, AnExcludedSourceHidesWhatItTaught)
{
    ASSERT_TRUE(library->sources().setExcluded({first}, true));
    EXPECT_EQ(shownState(stored(first)), SourceState::Excluded);
    EXPECT_EQ(stored(first).state, SourceState::NeedsReview) << "how it was read is not forgotten";
    EXPECT_TRUE(examples().isEmpty());
    ASSERT_TRUE(library->sources().setExcluded({first}, false));
    EXPECT_EQ(examples().size(), 1);
}

TEST_F(CareForSources, AReviewedSourceSaysSoUntilItIsReadAgain)
{
    ASSERT_TRUE(library->sources().setReviewed({first, second}, true));
    EXPECT_EQ(shownState(stored(second)), SourceState::Reviewed);
    ASSERT_TRUE(library->sources().readAgain(second, {90, u"deu"_qs}));
    EXPECT_EQ(shownState(stored(second)), SourceState::Queued);
    EXPECT_EQ(stored(second).reading, (ReadingChoice{90, u"deu"_qs}));
}

TEST_F(CareForSources, AllOrNoneAreThrownAway)
{
    EXPECT_FALSE(library->sources().moveToTrash({first, u"nobody"_qs}, QDateTime::currentDateTimeUtc()));
    EXPECT_EQ(listed().size(), 2);
}

TEST_F(CareForSources, AThrownAwayFileIsRecognisedWhenItComesAgain)
{
    ASSERT_TRUE(library->sources().moveToTrash({first}, QDateTime::currentDateTimeUtc()));
    const auto again = library->sources().addAll(avatarId, u"later"_qs, {{u"a.png"_qs, u"/a.png"_qs, 1, "a"}});
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->first().isNew);
    EXPECT_EQ(again->first().source.id, first);
    EXPECT_TRUE(again->first().source.deletedAt.isValid());
}

TEST_F(CareForSources, ACorrectionStandsBesideThePageAsItWasRead)
{
    const Page asRead = *library->pages().page(first, 1);
    const Page corrected = withWord(asRead, 0, 0, u"hello"_qs);
    ASSERT_TRUE(library->pages().put(first, corrected));
    reopen();
    EXPECT_EQ(*library->pages().page(first, 1), corrected);
    EXPECT_EQ(library->pages().pages(first)->items.first(), corrected);
    EXPECT_EQ(*library->pages().asRead(first, 1), asRead);
    EXPECT_EQ(*library->pages().corrected(first), QSet<int>{1});
    ASSERT_TRUE(library->pages().put(first, asRead));
    EXPECT_EQ(*library->pages().page(first, 1), asRead);
    EXPECT_TRUE(library->pages().corrected(first)->isEmpty());
    EXPECT_EQ(library->pages().put(first, pageOf(2, u"x"_qs)).error().kind, ErrorKind::NotFound);
}

TEST_F(CareForSources, TheSurenessOfASourceFollowsItsCorrections)
{
    EXPECT_FLOAT_EQ(stored(first).figures.confidence().value(), 0.5F);
    EXPECT_EQ(stored(first).figures.doubtful, 1);
    const Page asRead = *library->pages().page(first, 1);
    ASSERT_TRUE(library->pages().put(first, withWord(asRead, 0, 0, u"hello"_qs)));
    EXPECT_FLOAT_EQ(stored(first).figures.confidence().value(), 1);
    EXPECT_EQ(stored(first).figures.doubtful, 0);
    ASSERT_TRUE(library->pages().put(first, asRead));
    EXPECT_EQ(stored(first).figures.doubtful, 1);
}

TEST_F(CareForSources, ACorrectionSurvivesAReadingThatSaysTheSame)
{
    const Page asRead = *library->pages().page(first, 1);
    const Page corrected = withWord(asRead, 0, 0, u"hello"_qs);
    ASSERT_TRUE(library->pages().put(first, corrected));
    ASSERT_TRUE(library->sources().readAgain(first, {}));
    EXPECT_EQ(*library->pages().page(first, 1), corrected) << "until it is read anew, nothing is lost";
    ASSERT_TRUE(library->sources().appendPage(first, asRead));
    EXPECT_EQ(*library->pages().page(first, 1), corrected);
    ASSERT_TRUE(library->sources().readAgain(first, {}));
    ASSERT_TRUE(library->sources().appendPage(first, pageOf(1, u"other"_qs)));
    EXPECT_EQ(*library->pages().page(first, 1), pageOf(1, u"other"_qs));
}

TEST_F(CareForSources, PagesBehindAShorterReadingGo)
{
    ASSERT_TRUE(library->sources().appendPage(first, pageOf(2, u"two"_qs)));
    ASSERT_TRUE(library->sources().readAgain(first, {}));
    ASSERT_TRUE(library->sources().appendPage(first, pageOf(1, u"one"_qs)));
    EXPECT_EQ(library->pages().pages(first)->items.size(), 2);
    ASSERT_TRUE(library->sources().finish(first, SourceState::Read, {FileKind::Picture, 1, {}}));
    EXPECT_EQ(library->pages().pages(first)->items.size(), 1);
}

TEST_F(CareForSources, APreviewComesBackAsItWas)
{
    Preview preview{QSize(20, 10), QSize(200, 100), QByteArray(600, 'p')};
    preview.rgb[7] = 'x';
    ASSERT_TRUE(library->pages().putPreview(first, 1, packPreview(preview)));
    ASSERT_TRUE(library->pages().putPreview(first, 1, packPreview(preview)));
    reopen();
    const auto packed = library->pages().preview(first, 1);
    ASSERT_TRUE(packed) << why(packed);
    EXPECT_EQ(*unpackPreview(*packed), preview);
    EXPECT_EQ(library->pages().preview(first, 2).error().kind, ErrorKind::NotFound);
    EXPECT_FALSE(unpackPreview({QSize(21, 10), QSize(1, 1), packed->rgb})) << "sizes that do not match the pixels";
}

TEST_F(CareForSources, CountsWhatWasLearned)
{
    EXPECT_EQ(*library->sources().learnedFrom({first, second}), (std::array<int, 3>{0, 1, 0}));
}

TEST_F(CareForSources, ARenamedSourceKeepsItsNameAndABlankOneIsRefused)
{
    ASSERT_TRUE(library->sources().rename(first, u" holiday "_qs));
    EXPECT_EQ(stored(first).name, u"holiday"_qs);
    EXPECT_EQ(library->sources().rename(first, u" "_qs).error().kind, ErrorKind::BadInput);
}

} // namespace
} // namespace likeness
