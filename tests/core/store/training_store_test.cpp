// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_child.h"
#include "tests/core/store/store_test.h"

namespace likeness {
namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + seconds * 1000, Qt::UTC);
}

LossPoint trained(int step, double loss)
{
    LossPoint point;
    point.step = step;
    point.at = at(step);
    point.trainLoss = loss;
    return point;
}

LossPoint validated(int step, double loss)
{
    LossPoint point;
    point.step = step;
    point.validLoss = loss;
    return point;
}

class TrainingStores : public StoreTest {
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        avatarId = newAvatar();
    }

    FrozenDataset frozen(int number) const
    {
        FrozenDataset dataset;
        dataset.avatarId = avatarId;
        dataset.contentHash = u"hash-%1"_qs.arg(planted(number));
        dataset.seed = 4'000'000'000;
        dataset.trainingRows = 9;
        dataset.validationRows = 1;
        dataset.systemPrompt = u"You are "_qs + planted(number + 1);
        dataset.promptVersionId = planted(number + 2);
        dataset.exampleIds = {planted(number + 3), u"e2"_qs};
        dataset.training = planted(number + 4).toUtf8() + '\n';
        dataset.validation = planted(number + 5).toUtf8() + '\n';
        return dataset;
    }

    /// Every field has a value of its own.
    TrainingJob rich(const QString &datasetId) const
    {
        TrainingJob job;
        job.id = u"my-own-id"_qs;
        job.avatarId = avatarId;
        job.name = planted(10);
        job.note = planted(11);
        job.datasetId = datasetId;
        job.accountId = planted(12);
        job.accountName = planted(13);
        job.baseModel = planted(14);
        job.options = {3, 4, 0.25, 16, 2'147'483'647, planted(15)};
        job.resolved = {5, 6, 1.5, 32, 7, planted(16)};
        job.state = JobState::Failed;
        job.isInDoubt = true;
        job.remote = {planted(17), planted(18), planted(19), {planted(20), planted(21)}};
        job.tunedModel = planted(22);
        job.fault = {planted(23), planted(24), 14};
        job.transferId = planted(25);
        job.estimatedCost = Money{1'230'000'000};
        job.price = Money{3'000'000'000};
        job.cost = Money{0};
        job.trainedTokens = 5'000'000'000;
        job.totalSteps = 640;
        job.becomesVoice = false;
        job.deletesFiles = false;
        job.isGone = true;
        job.isClosed = true;
        job.startedAt = at(1);
        job.finishedAt = at(2);
        job.estimatedFinishAt = at(3);
        job.checkedAt = at(4);
        return job;
    }

    TrainingJob plain()
    {
        TrainingJob job;
        job.avatarId = avatarId;
        const auto added = library->trainings().addJob(job);
        EXPECT_TRUE(added) << why(added);
        return added.value_or(job);
    }

    TrainingStore &store() { return library->trainings(); }

    QString avatarId;
};

TEST_F(TrainingStores, KeepEveryFieldOverARestart)
{
    const auto dataset = store().addDataset(frozen(0));
    ASSERT_TRUE(dataset) << why(dataset);
    EXPECT_EQ(dataset->number, 1);
    const auto job = store().addJob(rich(dataset->id));
    ASSERT_TRUE(job) << why(job);
    EXPECT_EQ(job->id, u"my-own-id");
    EXPECT_EQ(job->number, 1);
    LossPoint full = trained(300, 0.5);
    full.epoch = 1.25;
    full.trainAccuracy = 0.75;
    full.validLoss = 0.625;
    full.validAccuracy = 0.5;
    full.fullValidLoss = 0.375;
    full.fullValidAccuracy = 0.125;
    const TrainingNews news{{trained(1, 2.5), full},
                            {{u"ev-1"_qs, at(5), TrainingEvent::Level::Info, planted(30)},
                             {u"ev-2"_qs, at(5), TrainingEvent::Level::Error, planted(31)}},
                            {{planted(32), planted(33), full}}};
    ASSERT_TRUE(store().update(*job, news));
    reopen();
    EXPECT_EQ(store().dataset(dataset->id).value(), *dataset);
    EXPECT_EQ(store().job(job->id).value(), *job);
    EXPECT_EQ(store().jobs(avatarId)->items, QVector<TrainingJob>{*job});
    EXPECT_EQ(store().points(job->id).value(), news.points);
    EXPECT_EQ(store().events(job->id).value(), news.events);
    EXPECT_EQ(store().checkpoints(job->id).value(), news.checkpoints);
}

TEST_F(TrainingStores, FreezeTheSameContentOnce)
{
    const auto first = store().addDataset(frozen(0));
    const auto second = store().addDataset(frozen(50));
    FrozenDataset again = frozen(0);
    again.seed = 1;
    EXPECT_EQ(store().addDataset(again).value(), *first);
    EXPECT_EQ(second->number, 2);
    FrozenDataset moved = frozen(0);
    moved.training += moved.validation;
    moved.validation.clear();
    EXPECT_EQ(store().addDataset(moved)->number, 3) << "the same rows on other sides are another data set";
    avatarId = newAvatar(u"Kim"_qs);
    EXPECT_EQ(store().addDataset(frozen(0))->number, 1);
}

TEST_F(TrainingStores, ListDatasetsWithoutTheirFiles)
{
    const auto first = store().addDataset(frozen(0));
    const auto second = store().addDataset(frozen(50));
    const auto listed = store().datasets(avatarId);
    ASSERT_TRUE(listed && listed->damaged.isEmpty());
    FrozenDataset expected = *first;
    expected.training.clear();
    expected.validation.clear();
    ASSERT_EQ(listed->items.size(), 2);
    EXPECT_EQ(listed->items[0].id, second->id) << "the latest first";
    EXPECT_EQ(listed->items[1], expected);
    EXPECT_EQ(store().dataset(u"nowhere"_qs).error().kind, ErrorKind::NotFound);
}

TEST_F(TrainingStores, CompleteKnownStepsAndPassOverKnownEvents)
{
    const TrainingJob job = plain();
    const TrainingEvent event{u"ev-1"_qs, at(9), TrainingEvent::Level::Info, u"first"_qs};
    ASSERT_TRUE(store().update(job, {{trained(2, 1.5), trained(1, 2.0)}, {event}, {}}));
    ASSERT_TRUE(store().update(job, {{validated(2, 1.75), trained(900, 0.25)}, {event}, {}}));
    ASSERT_TRUE(store().update(job, {{trained(1, 2.25)}, {{u"ev-0"_qs, at(3), {}, u"earlier"_qs}, event}, {}}));
    LossPoint both = trained(2, 1.5);
    both.validLoss = 1.75;
    EXPECT_EQ(store().points(job.id).value(), (QVector<LossPoint>{trained(1, 2.25), both, trained(900, 0.25)}));
    const auto events = store().events(job.id);
    ASSERT_EQ(events->size(), 2);
    EXPECT_EQ(events->first().message, u"earlier");
}

TEST_F(TrainingStores, KeepTheCheckpointsThatTheProviderHasNow)
{
    const TrainingJob job = plain();
    ASSERT_TRUE(
        store().update(job, {{}, {}, {{u"b"_qs, u"m:2"_qs, trained(20, 1)}, {u"a"_qs, u"m:1"_qs, trained(10, 2)}}}));
    EXPECT_EQ(store().checkpoints(job.id)->first().id, u"a");
    ASSERT_TRUE(store().update(job, {{trained(30, 1)}, {}, {}}));
    EXPECT_EQ(store().checkpoints(job.id)->size(), 2) << "none were told of";
    ASSERT_TRUE(store().update(job, {{}, {}, {{u"c"_qs, u"m:3"_qs, trained(30, 1)}}}));
    ASSERT_EQ(store().checkpoints(job.id)->size(), 1);
    EXPECT_EQ(store().checkpoints(job.id)->first().model, u"m:3");
}

TEST_F(TrainingStores, ChangeAJobButNotWhatItIs)
{
    const TrainingJob job = plain();
    const TrainingJob next = plain();
    EXPECT_EQ(next.number, 2);
    TrainingJob changed = rich({});
    changed.id = job.id;
    changed.avatarId = u"another"_qs;
    changed.number = 77;
    ASSERT_TRUE(store().update(changed));
    changed.avatarId = avatarId;
    changed.number = 1;
    changed.createdAt = job.createdAt;
    EXPECT_EQ(store().job(job.id).value(), changed);
    EXPECT_EQ(store().jobs(avatarId)->items.first().id, next.id) << "the latest first";
    changed.id = u"nowhere"_qs;
    EXPECT_EQ(store().update(changed).error().kind, ErrorKind::NotFound);
}

TEST_F(TrainingStores, WriteAJobAndItsNewsTogetherOrNotAtAll)
{
    TrainingJob job = plain();
    job.state = JobState::Succeeded;
    job.datasetId = u"nowhere"_qs; // which the database refuses
    EXPECT_FALSE(store().update(job, {{trained(1, 1)}, {}, {}}));
    EXPECT_EQ(store().job(job.id)->state, JobState::Prepared);
    EXPECT_TRUE(store().points(job.id)->isEmpty());
}

TEST_F(TrainingStores, ListTheTrainingsOfAllAvatars)
{
    const TrainingJob first = plain();
    avatarId = newAvatar(u"Kim"_qs);
    const TrainingJob second = plain();
    const auto all = store().jobs({});
    ASSERT_TRUE(all) << why(all);
    EXPECT_EQ(all->items.size(), 2);
    library->lock();
    EXPECT_EQ(store().jobs({}).error().kind, ErrorKind::Locked);
}

TEST_F(TrainingStores, RemoveAJobWithAllThatBelongsToIt)
{
    const auto shared = store().addDataset(frozen(0));
    TrainingJob job;
    job.avatarId = avatarId;
    job.datasetId = shared->id;
    const auto one = store().addJob(job);
    const auto other = store().addJob(job);
    ASSERT_TRUE(store().update(*one, {{trained(1, 1)}, {{u"e"_qs, at(1), {}, u"m"_qs}}, {}}));
    ASSERT_TRUE(store().removeJob(one->id));
    EXPECT_EQ(store().points(one->id).error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(store().dataset(shared->id)) << "another training has it";
    ASSERT_TRUE(store().removeJob(other->id));
    EXPECT_EQ(store().dataset(shared->id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(store().removeJob(other->id).error().kind, ErrorKind::NotFound);
    library.reset();
    const auto raw = std::move(*Database::open(dataDir(), OpenMode::ReadOnly));
    EXPECT_EQ(raw->value(u"SELECT count(*) FROM fine_tune_news"_qs)->toInt(), 0);
}

TEST_F(TrainingStores, ComeBackFromABackupAndGoWithTheirAvatar)
{
    const auto dataset = store().addDataset(frozen(0));
    const auto job = store().addJob(rich(dataset->id));
    ASSERT_TRUE(store().update(*job, {{trained(1, 1)}, {}, {}}));
    const QString path = m_folder.filePath(u"mine.likeness-backup"_qs);
    ASSERT_TRUE(awaited(library->backUp(path, u"passphrase"_qs, cheapKdf)));
    ASSERT_TRUE(library->avatars().remove(avatarId));
    EXPECT_EQ(store().job(job->id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(store().dataset(dataset->id).error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(awaited(library->restore(path, u"passphrase"_qs, &secrets)));
    EXPECT_EQ(store().job(job->id).value(), *job);
    EXPECT_EQ(store().dataset(dataset->id).value(), *dataset);
    EXPECT_EQ(store().points(job->id)->size(), 1);
}

TEST_F(TrainingStores, LeaveNothingReadableOnTheDisk)
{
    const auto dataset = store().addDataset(frozen(0));
    const auto job = store().addJob(rich(dataset->id));
    const TrainingNews news{{},
                            {{planted(30), at(5), TrainingEvent::Level::Info, planted(31)}},
                            {{planted(32), planted(33), trained(1, 1)}}};
    ASSERT_TRUE(store().update(*job, news));
    const QByteArray disk = bytesOnDisk();
    for (int number = 0; number < 34; ++number) {
        const QByteArray text = planted(number).toUtf8();
        for (const QByteArray &form : {text, text.toBase64(), text.toHex()})
            EXPECT_FALSE(disk.contains(form)) << number;
    }
}

TEST_F(TrainingStores, HoldALongCurve)
{
    constexpr int steps = 100'000;
    const TrainingJob job = plain();
    TrainingNews news;
    for (int step = 1; step <= steps; ++step)
        news.points.append(trained(step, 2.0 / step));
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(store().update(job, news));
    const qint64 written = timer.restart();
    EXPECT_EQ(store().points(job.id).value(), news.points);
    const qint64 read = timer.restart();
    ASSERT_TRUE(store().update(job, {{validated(steps, 1)}, {}, {}}));
    RecordProperty("written_ms", int(written));
    RecordProperty("read_ms", int(read));
    RecordProperty("one_more_ms", int(timer.elapsed()));
    EXPECT_LT(written, 10'000);
    EXPECT_LT(read, 5'000);
    EXPECT_LT(bytesOnDisk().size(), 20'000'000);
}

TEST_F(TrainingStores, WriteADamagedPieceOfTheCurveAnew)
{
    const TrainingJob job = plain();
    ASSERT_TRUE(store().update(job, {{trained(1, 1), trained(700, 1)}, {}, {}}));
    library.reset();
    {
        const auto raw = std::move(*Database::open(dataDir(), OpenMode::ReadWrite));
        ASSERT_TRUE(raw->execute(u"UPDATE fine_tune_news SET content = x'00' WHERE position = 0"_qs));
    }
    reopen();
    EXPECT_EQ(store().points(job.id).error().kind, ErrorKind::Corrupt);
    ASSERT_TRUE(store().update(job, {{trained(2, 1)}, {}, {}}));
    EXPECT_EQ(store().points(job.id).value(), (QVector<LossPoint>{trained(2, 1), trained(700, 1)}));
}

} // namespace
} // namespace likeness
