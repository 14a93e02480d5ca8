// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_test.h"

#include <QElapsedTimer>

namespace likeness {
namespace {

class Examples : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        avatarId = newAvatar();
        const auto added =
            library->sources().addAll(avatarId, QStringLiteral("b"), {{QStringLiteral("a.png"), {}, 1, "hash"}});
        ASSERT_TRUE(added) << why(added);
        sourceId = added->first().source.id;
    }

    Example derived(int number)
    {
        Example example = plantedExample(number);
        example.origin = {sourceId, 1, QRect(10, 40 * number, 200, 30), QRect(5, 40 * number - 20, 100, 15), 1};
        return example;
    }

    QVector<Example> all()
    {
        const auto examples = library->examples().list(avatarId);
        EXPECT_TRUE(examples) << why(examples);
        return examples ? examples->items : QVector<Example>();
    }

    ReplaceReport replace(const QVector<Example> &examples)
    {
        const auto report = library->examples().replaceDerived(avatarId, examples, {sourceId});
        EXPECT_TRUE(report) << why(report);
        return report.value_or(ReplaceReport());
    }

    QString avatarId;
    QString sourceId;
};

TEST_F(Examples, KeepEveryFieldOverARestart)
{
    Example example = derived(1);
    example.context = QStringLiteral("before \U0001F44B");
    example.system = QStringLiteral("You are Robin.");
    example.category = Category::Joke;
    example.categoryCue = CategoryCue::Laughter;
    example.categoryConfidence = 0.7F;
    example.state = ExampleState::Accepted;
    example.leftOut = LeftOutReason::NearDuplicate;
    example.isSelected = example.isStarred = example.needsReview = true;
    example.confidence = 0.83F;
    example.split = Split::Validation;
    example.speaker = QStringLiteral("Kim\nLee");
    example.importedFrom = QStringLiteral("old.csv");
    example.language = QStringLiteral("de");
    example.personalData = PersonalKinds(PersonalKind::Phone) | PersonalKind::Iban;
    example.notPersonal = QStringList{QStringLiteral("0170 1234567")};
    example.original = OriginalTexts{QStringLiteral("found"), QStringLiteral("as it was")};
    example.trashedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    const auto inserted = library->examples().insert(avatarId, {example, plantedExample(2)});
    ASSERT_TRUE(inserted) << why(inserted);
    reopen();
    EXPECT_EQ(library->examples().listAll(avatarId)->items, *inserted);
    EXPECT_EQ(all(), inserted->mid(1)) << "one of them lies in the trash";
    EXPECT_EQ(*library->examples().find(inserted->first().id), inserted->first());
    EXPECT_EQ(inserted->first().origin, example.origin);
    EXPECT_FALSE(inserted->first().id.isEmpty());
}

TEST_F(Examples, ChangeTogetherOrNotAtAll)
{
    const auto inserted = library->examples().insert(avatarId, {plantedExample(1), plantedExample(2)});
    ASSERT_TRUE(inserted);
    const QStringList ids{inserted->at(0).id, inserted->at(1).id};
    const auto refused =
        library->examples().setState(avatarId, ids + QStringList{QStringLiteral("none")}, ExampleState::Rejected);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotFound);
    EXPECT_EQ(all()[0].state, ExampleState::New);
    ASSERT_TRUE(library->examples().setState(avatarId, ids, ExampleState::Accepted));
    EXPECT_EQ(all()[1].state, ExampleState::Accepted);
}

TEST_F(Examples, AreEditedAndRemoved)
{
    const auto inserted = library->examples().insert(avatarId, {plantedExample(1), plantedExample(2)});
    Example edited = inserted->at(1);
    edited.assistantMessage = QStringLiteral("changed");
    ASSERT_TRUE(library->examples().update(edited));
    EXPECT_EQ(all()[1], edited) << "in its old place";
    ASSERT_TRUE(library->examples().remove(avatarId, {inserted->at(0).id}));
    EXPECT_EQ(all(), QVector<Example>{edited});
    EXPECT_EQ(library->examples().find(inserted->at(0).id).error().kind, ErrorKind::NotFound);
}

TEST_F(Examples, OneEditCostsLittleInALargeLibrary)
{
    const auto inserted = library->examples().insert(avatarId, QVector<Example>(10'000, plantedExample(1)));
    ASSERT_TRUE(inserted) << why(inserted);
    QElapsedTimer time;
    time.start();
    EXPECT_EQ(all().size(), 10'000);
    const qint64 reading = time.nsecsElapsed();
    time.restart();
    for (const Example &example : inserted->mid(0, 5))
        ASSERT_TRUE(library->examples().setState(avatarId, {example.id}, ExampleState::Accepted));
    EXPECT_LT(time.nsecsElapsed() / 5, reading / 5);
    QStringList ids;
    for (const Example &example : *inserted)
        ids += example.id;
    EXPECT_TRUE(library->examples().setState(avatarId, ids, ExampleState::Rejected)) << "and all of them at once";
    EXPECT_EQ(all().last().state, ExampleState::Rejected);
}

TEST_F(Examples, ComeBackExactlyAsTheyWerePut)
{
    replace({derived(1), derived(2)});
    const auto before = all();
    Example changed = before[0];
    changed.assistantMessage = QStringLiteral("changed");
    changed.isStarred = true;
    ASSERT_TRUE(library->examples().put(avatarId, {changed}));
    EXPECT_EQ(all()[0], changed);
    ASSERT_TRUE(library->examples().remove(avatarId, {changed.id}));
    ASSERT_TRUE(library->examples().put(avatarId, before));
    EXPECT_EQ(all(), before) << "in its old place";
    EXPECT_EQ(replace({derived(1), derived(2)}).kept, 2) << "and is still known as what was derived";
    const auto own = library->examples().insert(avatarId, {plantedExample(7), plantedExample(8)});
    ASSERT_TRUE(library->examples().remove(avatarId, {own->first().id}));
    ASSERT_TRUE(library->examples().put(avatarId, {own->first()}));
    EXPECT_EQ(all().last(), own->first()) << "of an own one nothing had stayed, so it comes back at the end";
    Example nameless = before[0];
    nameless.id.clear();
    EXPECT_EQ(library->examples().put(avatarId, {nameless}).error().kind, ErrorKind::BadInput);
}

TEST_F(Examples, InTheTrashStayThereWhenDerivedAgain)
{
    replace({derived(1), derived(2)});
    Example trashed = all()[0];
    trashed.trashedAt = QDateTime::currentDateTimeUtc();
    ASSERT_TRUE(library->examples().put(avatarId, {trashed}));
    EXPECT_EQ(replace({derived(1), derived(2)}).added, 0);
    EXPECT_EQ(all().size(), 1);
    EXPECT_EQ(replace({}).removed, 1) << "what nobody decided on goes, what lies in the trash stays";
    EXPECT_EQ(library->examples().listAll(avatarId)->items.size(), 1);
}

TEST_F(Examples, RemovedForGoodStayAway)
{
    replace({derived(1), derived(2)});
    const QString id = all().first().id;
    ASSERT_TRUE(library->examples().remove(avatarId, {id}));
    EXPECT_EQ(all().size(), 1);
    EXPECT_EQ(library->examples().listAll(avatarId)->items.size(), 1);
    EXPECT_EQ(replace({derived(1), derived(2)}).added, 0);
    Example corrected = derived(1);
    corrected.assistantMessage += QStringLiteral(" and more");
    EXPECT_EQ(replace({corrected, derived(2)}).added, 0) << "nor in other words at the same place";
    EXPECT_EQ(all().size(), 1);
}

TEST_F(Examples, RememberWhatWasFoundWhereAPersonChangedIt)
{
    replace({derived(1)});
    Example edited = all()[0];
    edited.original = OriginalTexts{edited.userMessage, edited.assistantMessage};
    edited.assistantMessage = QStringLiteral("in the person's own words");
    ASSERT_TRUE(library->examples().put(avatarId, {edited}));
    Example longer = derived(1);
    longer.assistantMessage += QStringLiteral(" and the rest of it");
    replace({longer});
    EXPECT_EQ(all()[0].assistantMessage, edited.assistantMessage);
    EXPECT_EQ(all()[0].original->assistantMessage, longer.assistantMessage) << "as it would be found today";
}

TEST_F(Examples, DerivedAgainKeepWhatThePersonDid)
{
    replace({derived(1), derived(2), derived(3), derived(4)});
    const auto before = all();
    ASSERT_TRUE(library->examples().setState(avatarId, {before[0].id}, ExampleState::Accepted));
    Example edited = before[1];
    edited.assistantMessage = QStringLiteral("in the person's own words");
    edited.category = Category::Story;
    edited.categoryCue = CategoryCue::ChosenByPerson;
    ASSERT_TRUE(library->examples().update(edited));

    Example surer = derived(1);
    surer.confidence = 0.5F;
    const ReplaceReport report = replace({surer, derived(2), derived(3), derived(5)});
    EXPECT_EQ(report.kept, 3);
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.removed, 1);
    const auto after = all();
    ASSERT_EQ(after.size(), 4);
    EXPECT_EQ(after[0].id, before[0].id);
    EXPECT_EQ(after[0].state, ExampleState::Accepted);
    EXPECT_EQ(after[0].confidence, 0.5F) << "what is read comes from the new derivation";
    EXPECT_EQ(after[1].assistantMessage, edited.assistantMessage);
    EXPECT_EQ(after[1].category, Category::Story);
    EXPECT_EQ(after[2].id, before[2].id);
    EXPECT_EQ(after[3].userMessage, derived(5).userMessage);
}

TEST_F(Examples, DecidedOnAreNeverThrownAway)
{
    replace({derived(1), derived(2), derived(3)});
    const auto before = all();
    ASSERT_TRUE(library->examples().setState(avatarId, {before[1].id}, ExampleState::Accepted));
    const ReplaceReport report = replace({});
    EXPECT_EQ(report.keptAlone, 1);
    EXPECT_EQ(report.removed, 2);
    EXPECT_EQ(all().first().id, before[1].id);
}

TEST_F(Examples, CompletedByALongerCaptureAreTheSame)
{
    replace({derived(1)});
    const QString id = all().first().id;
    ASSERT_TRUE(library->examples().setState(avatarId, {id}, ExampleState::Accepted));
    Example longer = derived(1);
    longer.assistantMessage += QStringLiteral(" and the rest of it");
    EXPECT_EQ(replace({longer}).kept, 1);
    EXPECT_EQ(all().first().id, id);
    EXPECT_EQ(all().first().assistantMessage, longer.assistantMessage);
    EXPECT_EQ(all().first().state, ExampleState::Accepted);
}

TEST_F(Examples, SaidTwiceStayTwo)
{
    Example again = derived(1);
    again.origin.box.translate(0, 500);
    EXPECT_EQ(replace({derived(1), again}).added, 2);
    EXPECT_EQ(replace({derived(1), again}).kept, 2);
    EXPECT_EQ(all().size(), 2);
}

TEST_F(Examples, WrittenByHandAreNotTouchedByADerivation)
{
    ASSERT_TRUE(library->examples().insert(avatarId, {plantedExample(9)}));
    EXPECT_EQ(replace({derived(1)}).removed, 0);
    EXPECT_EQ(all().size(), 2);
}

} // namespace
} // namespace likeness
