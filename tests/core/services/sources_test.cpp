// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sources.h"

#include "domain/page_edits.h"
#include "services/examples.h"
#include "services/importer.h"

#include "tests/core/services/services_test.h"

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

} // namespace
} // namespace likeness
