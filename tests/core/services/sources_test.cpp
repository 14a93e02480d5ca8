// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources.h"

#include "domain/corrections/page_edits.h"
#include "services/examples.h"
#include "services/importer.h"

#include "tests/core/services/services_test.h"

#include <QElapsedTimer>
#include <QSignalSpy>

namespace likeness {
namespace {

/// Two files of a chat between Kim and Robin, read and learned from.
class CaringForSources : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        start();
        ASSERT_TRUE(library->avatars().setSelfNames(avatarId, {u"Robin"_qs}));
        QSignalSpy finished(importer.get(), &Importer::finished);
        importer->add(avatarId, {newFile(u"a.txt"_qs, "a", chatScript(1)), newFile(u"b.txt"_qs, "b", otherScript())});
        ASSERT_TRUE(finished.wait());
        ASSERT_TRUE(awaited(examples->find(avatarId)));
        first = sources().at(0).id;
        second = sources().at(1).id;
    }

    static ReadScript otherScript()
    {
        ReadScript script = chatScript(1);
        script.pages[0].utterances[0].text = u"have you ever seen the northern lights over the sea"_qs;
        script.pages[0].utterances[1].text = u"only once and I cried like a little child"_qs;
        return script;
    }

    void start()
    {
        importer = std::make_unique<Importer>(*library, reader);
        examples = std::make_unique<Examples>(*library);
        care = std::make_unique<Sources>(*library, *importer, *examples);
    }

    QStringList replies()
    {
        QStringList texts;
        const auto all = examples->list(avatarId);
        EXPECT_TRUE(all);
        for (const Example &one : *all)
            texts.append(one.assistantMessage);
        return texts;
    }

    bool learns(const std::function<bool()> &isDone) { return QTest::qWaitFor(isDone, 10'000); }

    std::unique_ptr<Importer> importer;
    std::unique_ptr<Examples> examples;
    std::unique_ptr<Sources> care;
    QString first;
    QString second;
};

TEST_F(CaringForSources, ACorrectedWordReachesTheExampleWhichKeepsItsDecision)
{
    const Example before = examples->list(avatarId)->first();
    ASSERT_TRUE(examples->setState(avatarId, {before.id}, ExampleState::Accepted));
    const Page page = care->pages(first)->first();
    ASSERT_TRUE(care->putPage(first, withText(page, 1, u"something quite different with enough words"_qs)));
    EXPECT_TRUE(care->isCorrected(first, 1));
    ASSERT_TRUE(learns([&] { return replies().contains(u"something quite different with enough words"_qs); }));
    const Example after = *examples->example(avatarId, before.id);
    EXPECT_EQ(after.state, ExampleState::Accepted);
    EXPECT_EQ(after.assistantMessage, u"something quite different with enough words"_qs);
    ASSERT_TRUE(care->putPage(first, page));
    ASSERT_TRUE(learns([&] { return replies().contains(before.assistantMessage); }));
    EXPECT_FALSE(care->isCorrected(first, 1));
}

TEST_F(CaringForSources, WhoIsMeDecidesWhatIsLearned)
{
    SpeakerRules rules = *care->speakers(avatarId);
    EXPECT_EQ(rules.selfNames, QStringList{u"Robin"_qs});
    rules.selfIn.insert(second, u"Kim"_qs);
    ASSERT_TRUE(care->setSpeakers(avatarId, rules));
    EXPECT_EQ(*care->speakers(avatarId), rules);
    ASSERT_TRUE(learns([&] { return replies().contains(u"have you ever seen the northern lights over the sea"_qs); }))
        << "Kim's words, who is the avatar in the second file only";
    EXPECT_EQ(replies().size(), 2);
}

TEST_F(CaringForSources, AnIgnoredSpeakerIsNotAnswered)
{
    SpeakerRules rules = *care->speakers(avatarId);
    rules.ignored = {u"Kim"_qs};
    ASSERT_TRUE(care->setSpeakers(avatarId, rules));
    ASSERT_TRUE(learns([&] {
        const auto all = examples->list(avatarId);
        return !all->isEmpty()
            && std::all_of(all->begin(), all->end(), [](const Example &one) { return one.userMessage.isEmpty(); });
    }));
}

TEST_F(CaringForSources, ThrownAwayAndTakenBackEverythingIsAsBefore)
{
    const QVector<Source> before = *care->list(avatarId);
    const QStringList learned = replies();
    EXPECT_EQ(care->learnedFrom({first})->examples, 1);
    QSignalSpy told(examples.get(), &Examples::changed);
    ASSERT_TRUE(care->moveToTrash({first}));
    EXPECT_FALSE(told.isEmpty()) << "whoever shows examples has to know";
    EXPECT_EQ(care->list(avatarId)->size(), 1);
    EXPECT_EQ(replies().size(), 1);
    EXPECT_EQ(care->trash(avatarId)->first().id, first);
    ASSERT_TRUE(awaited(examples->find(avatarId))) << "looking again must not forget what lies in the trash";
    ASSERT_TRUE(care->restore({first}));
    EXPECT_EQ(*care->list(avatarId), before);
    EXPECT_EQ(replies(), learned);
    ASSERT_TRUE(care->moveToTrash({first}));
    ASSERT_TRUE(care->removeForever({first}));
    EXPECT_TRUE(care->trash(avatarId)->isEmpty());
}

TEST_F(CaringForSources, TheListFollowsEveryChange)
{
    ASSERT_EQ(care->list(avatarId)->size(), 2);
    QSignalSpy changed(care.get(), &Sources::changed);
    ASSERT_TRUE(care->rename(first, u"holiday"_qs));
    EXPECT_EQ(care->list(avatarId)->first().name, u"holiday"_qs);
    ASSERT_TRUE(care->reorder(avatarId, {second, first}));
    EXPECT_EQ(examples->sourcePlaces(avatarId), (QHash<QString, int>{{second, 0}, {first, 1}}));
    EXPECT_EQ(care->list(avatarId)->first().id, second);
    ASSERT_TRUE(care->setExcluded({second}, true));
    EXPECT_EQ(care->list(avatarId)->first().state, SourceState::Excluded);
    ASSERT_TRUE(care->setReviewed({first}, true));
    EXPECT_EQ(care->list(avatarId)->last().state, SourceState::Reviewed);
    EXPECT_EQ(changed.size(), 4);
    QSignalSpy finished(importer.get(), &Importer::finished);
    importer->add(avatarId, {newFile(u"c.txt"_qs, "c", chatScript(1))});
    ASSERT_TRUE(finished.wait());
    ASSERT_EQ(care->list(avatarId)->size(), 3);
    EXPECT_EQ(care->list(avatarId)->last().state, SourceState::Read);
}

TEST_F(CaringForSources, ACorrectionLooksOnlyAtWhatItTouches)
{
    const Example other = examples->list(avatarId)->last();
    ASSERT_EQ(other.origin.sourceId, second);
    Page page = *care->page(first, 1);
    ASSERT_TRUE(awaited(examples->find(avatarId, {first})));
    EXPECT_EQ(examples->list(avatarId)->last(), other);
    ASSERT_TRUE(care->putPage(first, withIgnored(page, 1)));
    ASSERT_TRUE(learns([&] { return replies().size() == 1; }));
    EXPECT_EQ(examples->list(avatarId)->first().id, other.id);
}

TEST_F(CaringForSources, AnIgnoredAreaTakesItsMessagesOutAndGivesThemBack)
{
    Page page = *care->page(first, 1);
    page.size = QSize(100, 200);
    page.utterances[1].box = QRect(0, 150, 100, 20);
    ASSERT_TRUE(care->putPage(first, page));
    ASSERT_TRUE(care->setIgnoredAreas(avatarId, QSize(100, 200), {QRect(0, 140, 100, 60)}));
    EXPECT_TRUE(care->page(first, 1)->utterances[1].isIgnored);
    EXPECT_EQ(*care->ignoredAreas(avatarId, QSize(100, 200)), QVector<QRect>{QRect(0, 140, 100, 60)});
    ASSERT_TRUE(learns([&] { return replies().size() == 1; }));
    ASSERT_TRUE(care->putPage(first, *care->page(first, 1)))
        << "what the area ignores is no correction of the person's";
    ASSERT_TRUE(care->setIgnoredAreas(avatarId, QSize(100, 200), {}));
    EXPECT_FALSE(care->page(first, 1)->utterances[1].isIgnored);
    ASSERT_TRUE(learns([&] { return replies().size() == 2; }));
}

TEST_F(CaringForSources, APageKeepsItsLook)
{
    ReadScript script = chatScript(2);
    script.kind = FileKind::Picture;
    script.preview = {QSize(4, 2), QSize(400, 200), QByteArray(24, 'p')};
    QSignalSpy finished(importer.get(), &Importer::finished);
    QSignalSpy shown(care.get(), &Sources::previewChanged);
    importer->add(avatarId, {newFile(u"c.png"_qs, "c", script)});
    ASSERT_TRUE(finished.wait());
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.size() == 2; }));
    const QString id = care->list(avatarId)->last().id;
    EXPECT_EQ(*care->preview(id, 2), script.preview);
    EXPECT_EQ(*awaited(care->loadPreview(id, 1)), script.preview);
    EXPECT_EQ(care->preview(first, 1).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(awaited(care->loadPreview(first, 1)).error().kind, ErrorKind::Unsupported);
}

TEST_F(CaringForSources, AMissingLookIsMadeFromTheOriginal)
{
    ReadScript script = chatScript(1);
    script.kind = FileKind::Picture;
    QSignalSpy finished(importer.get(), &Importer::finished);
    importer->add(avatarId, {newFile(u"c.png"_qs, "c", script)});
    ASSERT_TRUE(finished.wait());
    const QString id = care->list(avatarId)->last().id;
    reader.scripts[u"c.png"_qs].preview = {QSize(4, 2), QSize(400, 200), QByteArray(24, 'p')};
    EXPECT_EQ(awaited(care->loadPreview(id, 1))->pageSize, QSize(400, 200));
    EXPECT_TRUE(reader.requests.last().options.previewOnly);
    ASSERT_TRUE(QTest::qWaitFor([&] { return care->preview(id, 1).has_value(); })) << "kept for the next time";
    EXPECT_TRUE(Sources::hasOriginal(care->list(avatarId)->last()));
    ASSERT_TRUE(QFile::remove(pathOf(u"c.png"_qs)));
    EXPECT_FALSE(Sources::hasOriginal(care->list(avatarId)->last()));
    EXPECT_EQ(awaited(care->readArea(id, 1, QRect(1, 2, 3, 4))).error().kind, ErrorKind::NotFound);
}

TEST_F(CaringForSources, AnAreaIsReadAsThePageIsTurned)
{
    ReadScript script = chatScript(1);
    script.kind = FileKind::Picture;
    script.pages[0].lines = {{u"so good"_qs, {}, {{u"so"_qs, QRect(1, 1, 2, 2), 0.9F}, {u"good"_qs, {}, 0.8F}}, false}};
    QSignalSpy finished(importer.get(), &Importer::finished);
    importer->add(avatarId, {newFile(u"c.png"_qs, "c", script)});
    ASSERT_TRUE(finished.wait());
    const QString id = care->list(avatarId)->last().id;
    ReadOptions turned;
    turned.rotation = 90;
    ASSERT_TRUE(care->readAgain({id}, turned, u"deu"_qs));
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(reader.requests.last().options.rotation, 90);
    EXPECT_EQ(reader.requests.last().languages, u"deu"_qs);
    const auto words = awaited(care->readArea(id, 1, QRect(1, 2, 3, 4)));
    ASSERT_TRUE(words) << why(words);
    EXPECT_EQ(words->size(), 2);
    EXPECT_EQ(reader.requests.last().options.area, QRect(1, 2, 3, 4));
    EXPECT_EQ(reader.requests.last().options.rotation, 90);
    EXPECT_EQ(reader.requests.last().languages, u"deu"_qs);
}

TEST_F(CaringForSources, AFileHandedOverAgainLeavesTheTrash)
{
    ASSERT_TRUE(care->moveToTrash({first}));
    QSignalSpy finished(importer.get(), &Importer::finished);
    importer->add(avatarId, {pathOf(u"a.txt"_qs)});
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(care->list(avatarId)->size(), 2);
    EXPECT_TRUE(care->trash(avatarId)->isEmpty());
}

TEST_F(CaringForSources, TellsWhatWasLearnedWhere)
{
    const auto there = care->examplesFrom(first);
    ASSERT_EQ(there->size(), 1);
    EXPECT_EQ(there->first().origin.sourceId, first);
    EXPECT_EQ(care->examplesFrom(first, 1)->size(), 1);
    EXPECT_TRUE(care->examplesFrom(first, 2)->isEmpty());
}

TEST_F(CaringForSources, CapturesThatScrollOnAreOneStrip)
{
    const QStringList said{u"have you seen the northern lights over the harbour last night"_qs,
                           u"no I slept through all of it like a stone in a river"_qs,
                           u"my grandmother says they only dance for people who whistle"_qs,
                           u"then I had better practise because I cannot whistle at all"_qs,
                           u"come by on Sunday and she will teach you for a slice of cake"_qs,
                           u"deal, tell her that I bring two kinds and no excuses"_qs};
    const auto capture = [&said](int from, int count) {
        ReadScript script{FileKind::Picture, {}, {}, false};
        Page page;
        page.kind = PageKind::ChatPicture;
        page.layout = Layout::TwoSided;
        page.size = QSize(100, 400);
        for (int i = 0; i < count; ++i) {
            Utterance one;
            one.speaker.side = i % 2 == from % 2 ? Speaker::Side::Other : Speaker::Side::Self;
            one.text = said[from + i];
            one.box = QRect(0, 100 * i, 100, 60);
            page.utterances.append(one);
        }
        script.pages = {page};
        return script;
    };
    QSignalSpy finished(importer.get(), &Importer::finished);
    importer->add(avatarId, {newFile(u"s1.png"_qs, "s1", capture(0, 4)), newFile(u"s2.png"_qs, "s2", capture(2, 4))});
    ASSERT_TRUE(finished.wait());
    const QVector<Source> all = *care->list(avatarId);
    const auto strip = awaited(care->strip(all.last().id));
    ASSERT_TRUE(strip) << why(strip);
    ASSERT_EQ(strip->size(), 2);
    EXPECT_EQ(strip->first(), (StripPart{all[2].id, QSize(100, 400), 0}));
    EXPECT_EQ(strip->last(), (StripPart{all[3].id, QSize(100, 400), 200})) << "the third message lies over itself";
    EXPECT_TRUE(awaited(care->strip(first))->isEmpty()) << "no capture";
}

TEST_F(CaringForSources, ADamagedSourceLosesNothingOfWhatItTaught)
{
    const QStringList learned = replies();
    ASSERT_EQ(learned.size(), 2);
    care.reset();
    examples.reset();
    importer.reset();
    library.reset();
    ASSERT_TRUE((*Database::open(dataDir(), OpenMode::ReadWrite))
                    ->execute(u"UPDATE sources SET position = 99 WHERE id = ?"_qs, {first}));
    reopen();
    start();
    ASSERT_EQ(care->list(avatarId)->size(), 1);
    ASSERT_TRUE(awaited(examples->find(avatarId)));
    EXPECT_EQ(replies(), learned);
}

TEST_F(CaringForSources, ALockedLibraryLeavesNothingInMemory)
{
    ASSERT_EQ(care->list(avatarId)->size(), 2);
    library->lock();
    EXPECT_EQ(care->list(avatarId).error().kind, ErrorKind::Locked);
}

TEST_F(CaringForSources, ARestoredBackupIsShownInsteadOfWhatWasThere)
{
    const QString backup = pathOf(u"library.backup"_qs);
    ASSERT_TRUE(awaited(library->backUp(backup, u"passphrase"_qs, KdfCost{1, 8192})));
    ASSERT_TRUE(care->rename(first, u"later"_qs));
    ASSERT_EQ(care->list(avatarId)->first().name, u"later"_qs);
    const auto restored = awaited(library->restore(backup, u"passphrase"_qs, &secrets));
    ASSERT_TRUE(restored) << why(restored);
    EXPECT_EQ(care->list(avatarId)->first().name, u"a.txt"_qs);
}

TEST_F(CaringForSources, AThousandSourcesAreListedAtOnce)
{
    QVector<NewSource> files;
    for (int i = 0; i < 1000; ++i)
        files.append({planted(i), u"/in/"_qs + planted(i), i, QByteArray::number(i)});
    ASSERT_TRUE(library->sources().addAll(avatarId, u"many"_qs, files));
    start();
    ASSERT_EQ(care->list(avatarId)->size(), 1002);
    QElapsedTimer time;
    time.start();
    ASSERT_EQ(care->list(avatarId)->size(), 1002);
    EXPECT_LT(time.elapsed(), 16);
}

} // namespace
} // namespace likeness
