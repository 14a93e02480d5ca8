// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/training/planner_test.h"

#include "domain/training/file_fault.h"

#include <QJsonObject>

#include <algorithm>

namespace likeness {
namespace {

Money dollars(const QString &decimal)
{
    return Money::fromDecimal(decimal).value();
}

QStringList rowsOf(const QByteArray &file)
{
    return QString::fromUtf8(file).split(u'\n', Qt::SkipEmptyParts);
}

QByteArray bothFiles(const TrainingOffer &offer)
{
    return offer.dataset.training + offer.dataset.validation;
}

class TrainingPlans : public PlannerTest {
protected:
    /// Kim is a person in the sources, Robin the creator.
    void addPeople()
    {
        ASSERT_TRUE(library->avatars().setSelfNames(avatarId, {u"Robin"_s}));
        const auto added = library->sources().addAll(avatarId, u"b"_s, {{u"chat.txt"_s, u"/chat.txt"_s, 5, "h"}});
        ASSERT_TRUE(added) << why(added);
        ASSERT_TRUE(library->sources().appendPage(added->first().source.id, chatPage(1)));
    }
};

TEST_F(TrainingPlans, OfferExactlyWhatWouldBeSent)
{
    addExamples(60);
    activate(u"You are Robin."_s);
    const TrainingOffer offer = offered(remoteWish());
    const FrozenDataset &dataset = offer.dataset;
    EXPECT_EQ(dataset.trainingRows, 54);
    EXPECT_EQ(dataset.validationRows, 6);
    EXPECT_EQ(dataset.exampleIds.size(), 60);
    EXPECT_EQ(dataset.systemPrompt, u"You are Robin.");
    EXPECT_EQ(dataset.promptVersionId, (*prompts->active(avatarId))->id);
    EXPECT_EQ(rowsOf(dataset.training).size(), 54);
    EXPECT_EQ(rowsOf(dataset.validation).size(), 6);
    EXPECT_FALSE(faultInFile(dataset.training));
    const QJsonObject body = QJsonDocument::fromJson(offer.payload).object();
    EXPECT_EQ(body[u"model"].toString(), u"gpt-4o-mini-2024-07-18");
    EXPECT_EQ(body[u"suffix"].toString(), QString(u"avatar-" + avatarId.left(8)));
    EXPECT_EQ(body[u"seed"].toInteger(), qint64(offer.wish.options.seed));
    EXPECT_EQ(offer.origin, u"http://127.0.0.1:%1"_s.arg(provider.serverPort()));
    EXPECT_TRUE(provider.requests.isEmpty()) << "an offer sends nothing";
    EXPECT_TRUE(record().isEmpty());
    EXPECT_TRUE(library->trainings().datasets(avatarId)->items.isEmpty()) << "nor stores anything";
}

TEST_F(TrainingPlans, CountTokensExactlyAndPriceThem)
{
    addExamples(60);
    activate(u"You are Robin."_s);
    const TrainingOffer offer = offered(remoteWish());
    qint64 tokens = 0;
    const TokenMeter meter = desk->models.meter(account.id, offer.model.id);
    for (const DatasetRow &row : offer.check.dataset.rows)
        tokens += row.side == Split::Train ? tokensOf(row.row, meter.count) : 0;
    EXPECT_TRUE(offer.isTokenCountExact);
    EXPECT_EQ(offer.estimate.tokensPerEpoch, tokens);
    EXPECT_EQ(offer.estimate.epochs, 3);
    EXPECT_EQ(offer.estimate.cost, Money{tokens * 3 * 3'000}) << "$3 a million trained tokens";
    EXPECT_EQ(offer.pricesAsOf, desk->models.dataAsOf());
    TrainingWish twice = remoteWish();
    twice.options.epochs = 6;
    EXPECT_EQ(offered(twice).estimate.trainedTokens, tokens * 6);
}

TEST_F(TrainingPlans, CostNothingOnThisComputer)
{
    addExamples(60);
    const TrainingOffer offer = offered(localWish());
    EXPECT_EQ(offer.estimate.cost, Money());
    EXPECT_FALSE(offer.pricesAsOf.isValid());
    EXPECT_EQ(offer.estimate.epochs, 37) << "the practice model learns by heart";
    ASSERT_TRUE(planner->setTrainingLimit(0));
    ASSERT_TRUE(desk->budget.setMonthlyLimit(Money()));
    EXPECT_FALSE(offered(localWish()).isOverLimit());
    EXPECT_FALSE(offer.isTypedConfirmationNeeded(Money()));
}

TEST_F(TrainingPlans, HideFromOthersWhatThisComputerMaySee)
{
    addPeople();
    addExamples(12);
    const QString id = add(u"what is the number of Kim again, for the door"_s, u"+49 170 1234567, ask for Robin"_s);
    ASSERT_TRUE(examples->setState(avatarId, {id}, ExampleState::Accepted));
    activate(u"You are Robin, and Kim is your friend."_s);
    const TrainingOffer there = offered(remoteWish());
    for (const QByteArray &file : {bothFiles(there), there.payload}) {
        EXPECT_FALSE(file.contains("Kim"));
        EXPECT_FALSE(file.contains("1234567"));
    }
    EXPECT_TRUE(bothFiles(there).contains("<phone 1>, ask for Robin"));
    EXPECT_EQ(there.dataset.systemPrompt, u"You are Robin, and <name 1> is your friend.");
    ASSERT_EQ(there.hidden.size(), 2);
    EXPECT_EQ(there.hidden[0].text, u"Kim");
    // As the chats with the tuned model will be sent.
    const SendPreview chat = previewOf(question(u"Is Kim there?"_s));
    EXPECT_EQ(chat.hidden.first().standIn, there.hidden[0].standIn);
    EXPECT_TRUE(there.check.dataset.systemPrompt.contains(u"Kim")) << "the person reads their own words";

    const TrainingOffer here = offered(localWish());
    EXPECT_TRUE(here.hidden.isEmpty());
    EXPECT_TRUE(bothFiles(here).contains("+49 170 1234567, ask for Robin"));
    EXPECT_EQ(here.dataset.systemPrompt, u"You are Robin, and Kim is your friend.");
}

TEST_F(TrainingPlans, KeepTheSplitAndPinnedRowsAndFreezeTheSameOnce)
{
    addExamples(60);
    const TrainingOffer first = offered(remoteWish());
    const QString moved = first.dataset.exampleIds.first();
    const auto frozen = library->trainings().addDataset(first.dataset);
    sitAnew();
    const TrainingOffer again = offered(remoteWish());
    EXPECT_EQ(again.dataset, first.dataset) << "the seed stays over a new start";
    EXPECT_EQ(library->trainings().addDataset(again.dataset)->number, frozen->number);
    ASSERT_TRUE(examples->setSplit(avatarId, {moved}, Split::Validation));
    const TrainingOffer pinned = offered(remoteWish());
    EXPECT_GE(pinned.dataset.exampleIds.indexOf(moved), pinned.dataset.trainingRows);
    EXPECT_NE(pinned.dataset.contentHash, first.dataset.contentHash);
    EXPECT_EQ(library->trainings().addDataset(pinned.dataset)->number, frozen->number + 1);
}

TEST_F(TrainingPlans, SplitAnewWithAnotherSeed)
{
    addExamples(60);
    const quint32 usual = planner->seed(avatarId).value();
    EXPECT_EQ(planner->seed(avatarId).value(), usual);
    EXPECT_NE(planner->seed(newAvatar(u"Kim"_s)).value(), usual);
    const TrainingOffer first = offered(remoteWish());
    ASSERT_TRUE(planner->setSeed(avatarId, usual / 2 + 1));
    EXPECT_NE(offered(remoteWish()).dataset.validation, first.dataset.validation);
    TrainingWish chosen = remoteWish();
    chosen.options.seed = usual;
    EXPECT_EQ(offered(chosen).dataset, first.dataset);
    EXPECT_EQ(planner->setSeed(avatarId, 1U << 31).error().kind, ErrorKind::BadInput);
}

TEST_F(TrainingPlans, TellWhatStopsATrainingAsFindings)
{
    addExamples(9);
    const TrainingOffer few = offered(remoteWish());
    EXPECT_TRUE(stopsTraining(few.check.findings));
    const QString id = add(u"say something strange"_s, u"as you wish <|endoftext|> friend"_s);
    ASSERT_TRUE(examples->setState(avatarId, {id}, ExampleState::Accepted));
    const TrainingOffer token = offered(remoteWish());
    EXPECT_EQ(token.check.findings.first().weight, FindingWeight::Stop);
    const auto check = planner->check(avatarId, {}, {}, 7);
    ASSERT_TRUE(check) << why(check);
    EXPECT_EQ(check->accepted, 10);
}

TEST_F(TrainingPlans, FindRowsThatAreTooLongForTheModel)
{
    addExamples(12);
    desk->models.setLocalModels({{u"tiny"_s, {}, 8}});
    const auto isTooLong = [](const Finding &finding) { return finding.kind == FindingKind::TooLong; };
    const auto tiny = planner->check(avatarId, engineAccountId, u"tiny"_s, 7);
    ASSERT_TRUE(tiny) << why(tiny);
    EXPECT_TRUE(std::any_of(tiny->findings.cbegin(), tiny->findings.cend(), isTooLong));
    const auto large = planner->check(avatarId, account.id, u"gpt-4o-mini-2024-07-18"_s, 7);
    EXPECT_FALSE(std::any_of(large->findings.cbegin(), large->findings.cend(), isTooLong));
    EXPECT_EQ(planner->check(avatarId, account.id, u"none"_s, 7).error().kind, ErrorKind::NotFound);
}

TEST_F(TrainingPlans, RefuseWhatIsOutOfRange)
{
    addExamples(12);
    const auto refused = [&](auto change) {
        TrainingWish wanted = remoteWish();
        change(wanted.options);
        const auto offer = planner->offer(wanted);
        return offer ? QString() : offer.error().subject;
    };
    EXPECT_EQ(refused([](TrainingOptions &o) { o.epochs = 51; }), u"epochs");
    EXPECT_EQ(refused([](TrainingOptions &o) { o.batchSize = 257; }), u"batch_size");
    EXPECT_EQ(refused([](TrainingOptions &o) { o.learningRateMultiplier = -0.1; }), u"learning_rate_multiplier");
    EXPECT_EQ(refused([](TrainingOptions &o) { o.seed = 1U << 31; }), u"seed");
    EXPECT_EQ(refused([](TrainingOptions &o) { o.suffix = u"a:b"_s; }), u"suffix");
    EXPECT_EQ(refused([](TrainingOptions &o) { o.suffix = QString(65, u'a'); }), u"suffix");
    EXPECT_EQ(refused([](TrainingOptions &o) { o = {50, 256, 2, 0, 5, u"Robin-3"_s}; }), QString());
}

TEST_F(TrainingPlans, SayWhyATargetIsNoneNow)
{
    addExamples(12);
    EXPECT_EQ(planner->offer(wish(u"nowhere"_s, u"m"_s)).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(planner->offer(wish(account.id, u"gpt-6-luna"_s)).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(offered(wish(account.id, u"gpt-4o-mini"_s)).model.id, u"gpt-4o-mini-2024-07-18") << "by its usual name";
    ASSERT_TRUE(targets->rememberRefusal(account.id, u"wound down"_s));
    const Error refused = planner->offer(remoteWish()).error();
    EXPECT_EQ(refused.kind, ErrorKind::NotOffered);
    EXPECT_EQ(refused.detail, u"wound down");
    ASSERT_TRUE(desk->accounts.remove(account.id));
    EXPECT_EQ(planner->offer(wish(u"openai"_s, u"gpt-4o-mini-2024-07-18"_s)).error().kind, ErrorKind::NoKey);
}

TEST_F(TrainingPlans, WatchMoneyAndTheNumberOfTrainings)
{
    addExamples(60);
    const TrainingOffer offer = offered(remoteWish());
    EXPECT_FALSE(offer.isOverLimit());
    EXPECT_FALSE(offer.isTypedConfirmationNeeded(planner->typedFrom().value())) << "a few cents";
    ASSERT_TRUE(planner->setTypedFrom(*offer.estimate.cost));
    EXPECT_TRUE(offer.isTypedConfirmationNeeded(planner->typedFrom().value()));
    ASSERT_TRUE(desk->budget.setMonthlyLimit(*offer.estimate.cost));
    EXPECT_FALSE(offered(remoteWish()).isOverLimit());
    ASSERT_TRUE(desk->budget.setMonthlyLimit(*offer.estimate.cost - Money{1}));
    EXPECT_TRUE(offered(remoteWish()).isOverLimit());
    ASSERT_TRUE(desk->budget.setMonthlyLimit({}));
    TrainingOffer unknown = offer;
    unknown.estimate.cost.reset();
    EXPECT_TRUE(unknown.isTypedConfirmationNeeded(dollars(u"1000.00"_s)));
}

TEST_F(TrainingPlans, CountOnlyPaidTrainingsOfThisMonth)
{
    addExamples(12);
    ASSERT_TRUE(planner->setTrainingLimit(1));
    const auto begin = [&](SendPurpose purpose, const QString &cost, const QDateTime &at = {}) {
        Transfer transfer;
        transfer.purpose = purpose;
        transfer.estimatedCost = dollars(cost);
        transfer.sentAt = at;
        const auto reserved = desk->budget.reserve(transfer);
        EXPECT_TRUE(reserved);
        return reserved.value_or(transfer);
    };
    begin(SendPurpose::Training, u"0.00"_s);
    begin(SendPurpose::Chat, u"1.00"_s);
    begin(SendPurpose::Training, u"1.00"_s, QDateTime::currentDateTimeUtc().addDays(-40));
    EXPECT_EQ(offered(remoteWish()).trainingsThisMonth, 0);
    EXPECT_FALSE(offered(remoteWish()).isOverLimit());
    Transfer paid = begin(SendPurpose::Training, u"1.00"_s);
    EXPECT_EQ(offered(remoteWish()).trainingsThisMonth, 1);
    EXPECT_TRUE(offered(remoteWish()).isOverLimit());
    paid.outcome = TransferOutcome::Refused;
    paid.cost = Money();
    ASSERT_TRUE(desk->budget.settle(paid));
    EXPECT_FALSE(offered(remoteWish()).isOverLimit()) << "it was refused and cost nothing";
    EXPECT_EQ(planner->setTrainingLimit(-1).error().kind, ErrorKind::BadInput);
    ASSERT_TRUE(planner->setTrainingLimit({}));
    EXPECT_EQ(planner->trainingLimit().value(), std::nullopt);
}

TEST_F(TrainingPlans, AskForPermissionOnceAnAvatar)
{
    EXPECT_FALSE(planner->hasPermission(avatarId).value());
    ASSERT_TRUE(planner->setPermission(avatarId, true));
    sitAnew();
    EXPECT_TRUE(planner->hasPermission(avatarId).value());
    EXPECT_FALSE(planner->hasPermission(newAvatar(u"Kim"_s)).value());
}

} // namespace
} // namespace likeness
