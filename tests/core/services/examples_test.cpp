// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/examples.h"

#include "tests/core/services/services_test.h"

#include <algorithm>

namespace likeness {
namespace {

class FindingExamples : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        examples = std::make_unique<Examples>(*library);
        const auto named = library->avatars().setSelfNames(avatarId, {u"Robin"_qs});
        ASSERT_TRUE(named) << why(named);
    }

    /// Stores a chat of pairs: Kim asks, Robin replies.
    QString newChat(const QString &name, const QVector<std::pair<QString, QString>> &pairs)
    {
        Page page = chatPage(1, int(pairs.size()) * 2);
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            page.utterances[2 * i].text = pairs[i].first;
            page.utterances[2 * i + 1].text = pairs[i].second;
        }
        SourceStore &store = library->sources();
        const auto added = store.addAll(avatarId, name, {{name, name, 1, name.toUtf8()}});
        EXPECT_TRUE(added) << why(added);
        const QString id = added->first().source.id;
        EXPECT_TRUE(store.setOpened(id, FileKind::WhatsApp, 1));
        EXPECT_TRUE(store.appendPage(id, page));
        EXPECT_TRUE(store.finish(id, SourceState::Read, {FileKind::WhatsApp, 1, {}}));
        return id;
    }

    FindReport find()
    {
        const auto report = awaited(examples->find(avatarId));
        EXPECT_TRUE(report) << why(report);
        return report.value_or(FindReport{});
    }

    QVector<Example> all(const QString &query = {})
    {
        const auto found = examples->list(avatarId, ExampleQuery::parse(query).value());
        EXPECT_TRUE(found) << why(found);
        return found.value_or(QVector<Example>{});
    }

    const QVector<std::pair<QString, QString>> lighthouse{
        {u"did you climb the lighthouse today?"_qs, u"twice, because I left my lunch at the top"_qs},
        {u"what is for dinner tonight"_qs, u"whatever the fridge confesses to under bright light"_qs},
        {u"ok"_qs, u"ok"_qs}};
    std::unique_ptr<Examples> examples;
};

TEST_F(FindingExamples, PairsQuestionsWithTheAvatarsReplies)
{
    newChat(u"chat.txt"_qs, lighthouse);
    EXPECT_EQ(find().added, 3);
    const QVector<Example> found = all();
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[0].userMessage, lighthouse[0].first);
    EXPECT_EQ(found[0].assistantMessage, lighthouse[0].second);
    EXPECT_TRUE(found[0].isSelected);
    EXPECT_EQ(found[2].leftOut, LeftOutReason::TooShort) << "kept in the list, left out of the selection";
    EXPECT_FALSE(found[2].isSelected);
}

TEST_F(FindingExamples, StoresThousandsPartByPartAndFindsWhatAKillLeftOut)
{
    constexpr int many = 1300;
    QVector<std::pair<QString, QString>> pairs;
    for (int i = 0; i < many; ++i)
        pairs.append({u"what did you paint in week %1?"_qs.arg(i), u"boat number %1, in two shades of blue"_qs.arg(i)});
    newChat(u"long.txt"_qs, pairs);
    QVector<qsizetype> parts;
    bool isStopped = true; // as if the program had been killed behind the first part
    QObject::connect(examples.get(), &Examples::rowsChanged, examples.get(),
                     [&](const QString &, const ExampleChange &change) {
                         if (!change.added.isEmpty())
                             parts.append(change.added.size());
                         auto *put = examples->findChild<BulkPut *>();
                         if (put && isStopped)
                             put->stop();
                     });
    EXPECT_EQ(find().found, many);
    EXPECT_EQ(parts.size(), 1);
    EXPECT_LT(all().size(), many);
    const QString first = all().first().id;
    isStopped = false;
    EXPECT_EQ(find().found, many);
    EXPECT_GE(parts.size(), 2);
    EXPECT_LE(*std::max_element(parts.cbegin(), parts.cend()), 500) << "what the window waits for";
    ASSERT_EQ(all().size(), many);
    EXPECT_EQ(all().first().id, first) << "what was stored stays the same";
    const QVector<Example> stored = all();
    for (int i = 0; i < many; ++i)
        ASSERT_EQ(stored[i].userMessage, pairs[i].first);
    EXPECT_EQ(find().added, 0);
}

TEST_F(FindingExamples, KeepsDecisionsEditsAndOwnExamplesWhenLookingAgain)
{
    newChat(u"chat.txt"_qs, lighthouse);
    find();
    const QVector<Example> before = all();
    ASSERT_TRUE(examples->setState(avatarId, {before[0].id}, ExampleState::Accepted));
    ASSERT_TRUE(examples->setCategory(avatarId, {before[0].id}, Category::Joke));
    ASSERT_TRUE(
        examples->edit(avatarId, before[1].id, before[1].userMessage, u"soup, mostly, and a lot of patience"_qs));
    Example own;
    own.assistantMessage = u"written by hand and kept for good"_qs;
    ASSERT_TRUE(examples->add(avatarId, own));
    newChat(u"more.txt"_qs, {{u"where were you all day?"_qs, u"under the car, arguing with a single bolt"_qs}});
    const FindReport report = find();
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.removed, 0);
    ASSERT_EQ(all().size(), 5);
    const auto first = examples->example(avatarId, before[0].id);
    ASSERT_TRUE(first) << why(first);
    EXPECT_EQ(first->state, ExampleState::Accepted);
    EXPECT_EQ(first->category, Category::Joke);
    EXPECT_EQ(examples->example(avatarId, before[1].id)->assistantMessage, u"soup, mostly, and a lot of patience"_qs);
    EXPECT_TRUE(isEdited(*examples->example(avatarId, before[1].id)));
    ASSERT_TRUE(examples->revert(avatarId, {before[1].id}));
    EXPECT_EQ(examples->example(avatarId, before[1].id)->assistantMessage, before[1].assistantMessage);
    EXPECT_FALSE(isEdited(*examples->example(avatarId, before[1].id)));
    EXPECT_EQ(all(u"hand"_qs).size(), 1);
}

TEST_F(FindingExamples, AsksWhoTheAvatarIsWhereNobodyIsKnownToBe)
{
    ASSERT_TRUE(library->avatars().setSelfNames(avatarId, {}));
    newChat(u"chat.txt"_qs, lighthouse);
    const FindReport nobody = find();
    EXPECT_EQ(nobody.found, 0);
    EXPECT_EQ(nobody.unknownSpeakers, (QStringList{u"Kim"_qs, u"Robin"_qs}));
    ASSERT_TRUE(library->avatars().setSelfNames(avatarId, {u"Robin"_qs}));
    EXPECT_EQ(find().added, 3);
}

TEST_F(FindingExamples, KeepsTheExamplesOfAPageThatCannotBeReadAnyMore)
{
    newChat(u"chat.txt"_qs, lighthouse);
    EXPECT_EQ(find().added, 3);
    examples.reset();
    library.reset();
    {
        const auto raw = Database::open(dataDir(), OpenMode::ReadWrite);
        ASSERT_TRUE(raw) << why(raw);
        ASSERT_TRUE((*raw)->execute(u"UPDATE pages SET content = x'00'"_qs));
    }
    reopen();
    examples = std::make_unique<Examples>(*library);
    const auto report = awaited(examples->find(avatarId));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Corrupt);
    EXPECT_EQ(all().size(), 3);
}

TEST_F(FindingExamples, LearnsNothingFromAnExcludedSource)
{
    const QString id = newChat(u"chat.txt"_qs, lighthouse);
    ASSERT_TRUE(library->sources().setExcluded({id}, true));
    EXPECT_EQ(find().found, 0);
}

TEST_F(FindingExamples, LeavesRepeatsOutOfTheSelection)
{
    newChat(u"a.txt"_qs, lighthouse);
    newChat(u"b.txt"_qs, {lighthouse[0]});
    find();
    EXPECT_EQ(all(u"src:b.txt is:leftout"_qs).size() + all(u"src:a.txt lighthouse is:leftout"_qs).size(), 1);
}

TEST_F(FindingExamples, SelectsAsManyAsAreWanted)
{
    QVector<std::pair<QString, QString>> many;
    for (int i = 0; i < 30; ++i)
        many.append({QStringLiteral("question number %1 about w%2").arg(i).arg(i * 7),
                     QStringLiteral("answer %1 speaks of x%2 and y%3 at length").arg(i).arg(i * 11).arg(i * 13)});
    newChat(u"chat.txt"_qs, many);
    find();
    EXPECT_EQ(examples->stats(avatarId)->selected, 20);
    ASSERT_TRUE(examples->setSelectionTarget(avatarId, 7));
    find();
    EXPECT_EQ(examples->stats(avatarId)->selected, 7);
    EXPECT_FALSE(examples->setSelectionTarget(avatarId, 0));
}

TEST_F(FindingExamples, CountsWhatIsThere)
{
    newChat(u"chat.txt"_qs, lighthouse);
    find();
    const QVector<Example> found = all();
    ASSERT_TRUE(examples->setState(avatarId, {found[0].id}, ExampleState::Accepted));
    ASSERT_TRUE(examples->setState(avatarId, {found[2].id}, ExampleState::Rejected));
    const auto stats = examples->stats(avatarId);
    ASSERT_TRUE(stats) << why(stats);
    EXPECT_EQ(stats->total, 3);
    EXPECT_EQ(stats->byState, (std::array<int, 3>{1, 1, 1}));
    EXPECT_EQ(std::accumulate(stats->byCategory.begin(), stats->byCategory.end(), 0), 2);
    EXPECT_TRUE(stats->diversity.has_value());
}

TEST_F(FindingExamples, FindsOneByTheBeginningOfItsId)
{
    newChat(u"chat.txt"_qs, lighthouse);
    find();
    const QString id = all()[1].id;
    EXPECT_EQ(examples->example(avatarId, id.left(8))->id, id);
    EXPECT_EQ(examples->example(avatarId, u"zzz"_qs).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(examples->example(avatarId, {}).error().kind, ErrorKind::NotFound);
}

TEST_F(FindingExamples, RefusesAnEmptyReply)
{
    Example blank;
    blank.assistantMessage = u"  \n"_qs;
    EXPECT_EQ(examples->add(avatarId, blank).error().kind, ErrorKind::BadInput);
    EXPECT_TRUE(all().isEmpty());
}

TEST_F(FindingExamples, TellsWhichRowsChangedAndPutsThemBack)
{
    newChat(u"chat.txt"_qs, lighthouse);
    find();
    const QVector<Example> before = all();
    QVector<ExampleChange> changes;
    QObject::connect(examples.get(), &Examples::rowsChanged, examples.get(),
                     [&changes](const QString &, const ExampleChange &change) { changes.append(change); });
    ASSERT_TRUE(examples->setStarred(avatarId, {before[1].id}, true));
    ASSERT_TRUE(examples->setSplit(avatarId, {before[1].id}, Split::Validation));
    ASSERT_TRUE(examples->moveToTrash(avatarId, {before[0].id}));
    ASSERT_EQ(changes.size(), 3);
    EXPECT_EQ(changes[0].changed, QStringList{before[1].id});
    EXPECT_EQ(changes[2].removed, QStringList{before[0].id});
    EXPECT_EQ(all().size(), 2);
    EXPECT_EQ(examples->trash(avatarId)->size(), 1);
    ASSERT_TRUE(examples->put(avatarId, before)) << "as undo does";
    EXPECT_EQ(changes[3].added, QStringList{before[0].id});
    EXPECT_EQ(all(), before);
    EXPECT_TRUE(examples->trash(avatarId)->isEmpty());
    EXPECT_EQ(examples->setStarred(avatarId, {before[0].id, u"none"_qs}, true).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(all(), before) << "all or none";
}

TEST_F(FindingExamples, KeepTheTrashForThirtyDays)
{
    newChat(u"chat.txt"_qs, lighthouse);
    find();
    const QVector<Example> rows = all();
    ASSERT_TRUE(examples->moveToTrash(avatarId, {rows[0].id, rows[1].id}));
    find();
    EXPECT_EQ(all().size(), 1) << "a new look through the sources brings nothing back";
    Example old = examples->trash(avatarId)->first();
    old.trashedAt = old.trashedAt.addDays(-31);
    ASSERT_TRUE(examples->put(avatarId, {old}));
    reopen();
    examples = std::make_unique<Examples>(*library);
    ASSERT_EQ(examples->trash(avatarId)->size(), 1) << "what lay there for longer is gone";
    ASSERT_TRUE(examples->restore(avatarId, {rows[1].id}));
    EXPECT_EQ(all().size(), 2);
}

TEST_F(FindingExamples, NoticesWhatGoesWithItsSource)
{
    newChat(u"a.txt"_qs, {lighthouse[0]});
    const QString id = newChat(u"b.txt"_qs, {lighthouse[1]});
    find();
    EXPECT_EQ(all().size(), 2);
    ASSERT_TRUE(examples->setState(avatarId, {all().first().id}, ExampleState::Accepted));
    ASSERT_TRUE(library->sources().remove(id));
    EXPECT_EQ(all().size(), 1);
}

TEST_F(FindingExamples, ForgetsTheRowsWhenTheLibraryIsLocked)
{
    newChat(u"a.txt"_qs, lighthouse);
    find();
    EXPECT_EQ(all().size(), 3);
    library->lock();
    EXPECT_EQ(examples->list(avatarId).error().kind, ErrorKind::Locked);
}

TEST_F(FindingExamples, JudgesOnceMoreWhereADecisionCameMeanwhile)
{
    newChat(u"a.txt"_qs, lighthouse);
    find();
    const QVector<Example> rows = all();
    ASSERT_TRUE(rows[0].isSelected);
    const QFuture<Result<>> first = examples->refreshSelection(avatarId);
    ASSERT_TRUE(examples->setState(avatarId, {rows[0].id}, ExampleState::Rejected));
    const QFuture<Result<>> second = examples->refreshSelection(avatarId);
    EXPECT_TRUE(awaited(first));
    EXPECT_TRUE(awaited(second));
    EXPECT_EQ(all()[0].state, ExampleState::Rejected) << "no older row was put over the decision";
    EXPECT_FALSE(all()[0].isSelected);
}

TEST_F(FindingExamples, CountsTheFacetsUnderAQuery)
{
    newChat(u"a.txt"_qs, lighthouse);
    newChat(u"b.txt"_qs, {{u"where were you all day?"_qs, u"under the car, arguing with a single bolt"_qs}});
    find();
    const auto counts = examples->counts(avatarId, ExampleQuery::parse(u"src:a.txt"_qs).value());
    ASSERT_TRUE(counts) << why(counts);
    EXPECT_EQ(counts->total, 4);
    EXPECT_EQ(counts->matching, 3);
    ASSERT_EQ(counts->sources.size(), 2) << "what a click on the other source would give";
    EXPECT_EQ(counts->sources[1].term, u"src:\"b.txt\""_qs);
    EXPECT_EQ(counts->sources[1].count, 1);
    EXPECT_EQ(counts->states[0].count, 3) << "of the source that is chosen";
    ASSERT_EQ(counts->speakers.size(), 1);
    EXPECT_EQ(counts->speakers[0].value, u"Kim"_qs);
}

TEST_F(FindingExamples, ReplacesPersonalDataAlikeInAllExamples)
{
    newChat(u"a.txt"_qs, {{u"what is your number again?"_qs, u"still +49 170 1234567, as ever"_qs}});
    newChat(u"b.txt"_qs, {{u"whom do I call about the boat?"_qs, u"call me on 0049 170 1234567 tomorrow"_qs}});
    find();
    const QVector<Example> rows = all(u"has:pii"_qs);
    ASSERT_EQ(rows.size(), 2);
    const auto first = examples->redactions(avatarId, {rows[0].id});
    const auto second = examples->redactions(avatarId, {rows[1].id});
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->first().after.assistantMessage, u"still [phone 1], as ever"_qs);
    EXPECT_EQ(second->first().after.assistantMessage, u"call me on [phone 1] tomorrow"_qs);
    ASSERT_TRUE(examples->put(avatarId, {first->first().after}));
    ASSERT_TRUE(examples->ignorePersonalData(avatarId, {rows[1].id}, u"0049 170 1234567"_qs));
    EXPECT_TRUE(all(u"has:pii"_qs).isEmpty());
    EXPECT_EQ(all(u"has:edited"_qs).size(), 1);
    find();
    EXPECT_TRUE(all(u"has:pii"_qs).isEmpty()) << "a new look keeps both decisions";
}

TEST_F(FindingExamples, ChoosesOpenersOnlyWhereWished)
{
    newChat(u"a.txt"_qs, {{{}, u"has anybody seen my very old bicycle today?"_qs}, lighthouse[0]});
    Example opener;
    opener.assistantMessage = u"a lighthouse keeper walks into a bar and turns around"_qs;
    ASSERT_TRUE(examples->add(avatarId, opener));
    find();
    EXPECT_TRUE(all(u"is:opener is:selected"_qs).isEmpty());
    FilterSettings wished;
    wished.keepOpeners = true;
    ASSERT_TRUE(examples->setFilter(avatarId, wished));
    ASSERT_TRUE(awaited(examples->refreshSelection(avatarId)));
    EXPECT_FALSE(all(u"is:opener is:selected"_qs).isEmpty());
}

TEST_F(FindingExamples, WritesNothingWhereALookFindsNothingNew)
{
    newChat(u"a.txt"_qs, lighthouse);
    find();
    QVector<ExampleChange> changes;
    QObject::connect(examples.get(), &Examples::rowsChanged, examples.get(),
                     [&changes](const QString &, const ExampleChange &change) { changes.append(change); });
    find();
    EXPECT_TRUE(changes.isEmpty());
}

TEST_F(FindingExamples, KeepsFiltersUnderTheirNames)
{
    const QVector<SavedFilter> filters{{u"Jokes to check"_qs, u"cat:joke status:new"_qs}, {u"Risky"_qs, u"has:pii"_qs}};
    ASSERT_TRUE(examples->setSavedFilters(avatarId, filters));
    EXPECT_EQ(*examples->savedFilters(avatarId), filters);
    EXPECT_EQ(examples->setSavedFilters(avatarId, {{u" "_qs, {}}}).error().kind, ErrorKind::BadInput);
    EXPECT_EQ(examples->setSavedFilters(avatarId, {{u"a"_qs, u"cat:funny"_qs}}).error().subject, u"cat:funny"_qs);
    EXPECT_EQ(*examples->savedFilters(avatarId), filters);
}

TEST_F(FindingExamples, StoresTheRowsOfATrainingFile)
{
    TrainingRow row;
    row.turns = {{RowRole::User, u"how was the gig?"_qs, {}},
                 {RowRole::Assistant, u"loud, and my ears still ring"_qs, {}}};
    row.category = Category::Story;
    row.state = ExampleState::Accepted;
    const auto stored = examples->addRows(avatarId, {row});
    ASSERT_TRUE(stored) << why(stored);
    ASSERT_EQ(all(u"status:accepted cat:story"_qs).size(), 1);
    EXPECT_EQ(stored->repeats, 0);
    const auto again = examples->addRows(avatarId, {row, row});
    ASSERT_TRUE(again) << why(again);
    EXPECT_EQ(again->repeats, 1) << "it is here once, so one of two is no news";
    EXPECT_EQ(again->examples.size(), 1);
    ASSERT_TRUE(examples->edit(avatarId, again->examples[0].id, {}, u"changed by the person"_qs));
    EXPECT_EQ(examples->addRows(avatarId, {row, row})->repeats, 2) << "known as it was found, too";
    ASSERT_TRUE(examples->remove(avatarId, {again->examples[0].id}));
    find();
    EXPECT_EQ(all().size(), 1) << "rows have no source, so looking through the sources does not touch them";
}

} // namespace
} // namespace likeness
