// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/openai/openai_servers.h"
#include "services/chat/voices.h"
#include "services/examples.h"
#include "services/models/model_desk.h"
#include "services/prompt/prompts.h"
#include "services/training/training_desk.h"
#include "tests/core/services/services_test.h"
#include "tests/fakes/scripted_training/scripted_training.h"

namespace likeness {

using namespace Qt::StringLiterals;

/// Waits go by many times as fast, and the time with them.
class HastyClock final : public TrainingClock {
public:
    explicit HastyClock(int speed = 5'000) : m_speed(speed) { }

    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addMSecs(passed).addSecs(jump); }
    void wait(std::chrono::milliseconds howLong, QObject *guard, const std::function<void()> &then) override
    {
        waits.append(howLong);
        const auto real = std::max(std::chrono::milliseconds(1), howLong / m_speed);
        QTimer::singleShot(real, guard, [this, howLong, then] {
            passed += howLong.count();
            then();
        });
    }

    qint64 passed = 0; ///< milliseconds
    qint64 jump = 0; ///< seconds by which somebody set the clock
    QVector<std::chrono::milliseconds> waits;

private:
    int m_speed;
};

/// All the services that training takes, over a library that is open.
struct TrainingTable {
    TrainingTable(Library &library, ModelServers &servers, std::unique_ptr<HastyClock> clock,
                  const ThisComputer &here = {})
        : hasty(clock.get()),
          desk(library, servers, here),
          examples(library),
          prompts(library, examples),
          voices(library, desk.accounts, desk.models),
          training(library, examples, prompts, desk, voices, std::move(clock))
    {
        QObject::connect(&training.trainings, &Trainings::ended, &training.trainings,
                         [this](const TrainingJob &job) { ended.append(job); });
    }

    HastyClock *hasty;
    ModelDesk desk;
    Examples examples;
    Prompts prompts;
    Voices voices;
    TrainingDesk training;
    QVector<TrainingJob> ended;
};

/// Nothing says nearly the same as another one, so that two of them can validate.
inline QVector<Example> offeredExamples()
{
    const QStringList replies{u"the kettle is on already"_s,
                              u"trains were late again, sorry"_s,
                              u"haha my cat did that"_s,
                              u"nine works for me"_s,
                              u"bring boots, it rained all night"_s,
                              u"she sold the old piano"_s,
                              u"pasta with far too much garlic"_s,
                              u"my sister moves on friday"_s,
                              u"no idea, ask Jo"_s,
                              u"we won by three goals"_s,
                              u"that film made me cry"_s,
                              u"still looking for my keys"_s,
                              u"happy birthday you legend"_s,
                              u"the dentist was fine"_s};
    QVector<Example> examples;
    for (const QString &reply : replies) {
        Example example;
        example.id = QString::number(examples.size());
        example.userMessage = QStringLiteral("%1?").arg(QString(reply).replace(u' ', u'-'));
        example.assistantMessage = reply;
        example.split = examples.size() < 2 ? Split::Validation : Split::Train;
        examples.append(example);
    }
    return examples;
}

/// What a person is offered who has 14 examples, two of which validate.
inline TrainingOffer trainingOffer(const QString &avatarId, const Account &account, const QString &versionId)
{
    TrainingOffer offer;
    offer.wish.avatarId = avatarId;
    offer.wish.targetId = account.id;
    offer.wish.model = u"gpt-4o-mini-2024-07-18"_s;
    offer.wish.options.suffix = u"avatar-12345678"_s;
    offer.target.id = account.id;
    offer.target.name = account.server.name;
    offer.target.hasAccount = true;
    offer.account = account;
    offer.model.id = offer.wish.model;
    offer.model.trainingPrice = *Money::fromDecimal(u"3"_s);
    const Dataset dataset = datasetOf(offeredExamples(), u"You are Robin."_s, 7);
    FrozenDataset &frozen = offer.dataset;
    frozen.avatarId = avatarId;
    frozen.contentHash = contentHash(dataset);
    frozen.seed = 7;
    frozen.trainingRows = dataset.count(Split::Train);
    frozen.validationRows = dataset.count(Split::Validation);
    frozen.systemPrompt = dataset.systemPrompt;
    frozen.promptVersionId = versionId;
    frozen.training = jsonlOf(dataset, Split::Train);
    frozen.validation = jsonlOf(dataset, Split::Validation);
    offer.origin = u"http://127.0.0.1"_s;
    offer.estimate.trainingRows = frozen.trainingRows;
    offer.estimate.validationRows = frozen.validationRows;
    offer.estimate.cost = *Money::fromDecimal(u"0.05"_s);
    return offer;
}

/// Trainings over a library of their own and OpenAI on loopback.
class TrainingTest : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        sit();
        NewAccount wanted;
        wanted.address = provider.url().toString();
        wanted.secret = "sk-test-0123456789-wxyz";
        const auto added = table->desk.accounts.add(wanted);
        ASSERT_TRUE(added) << why(added);
        account = *added;
        const auto version = table->prompts.save(avatarId, u"You are Robin."_s, {}, PromptAuthor::Person);
        ASSERT_TRUE(version) << why(version);
        versionId = version->id;
    }

    void TearDown() override { table.reset(); }

    void sit() { table = std::make_unique<TrainingTable>(*library, servers, std::make_unique<HastyClock>()); }

    /// As after a new start of the program.
    void restart()
    {
        table.reset();
        reopen();
        sit();
        trainings().resumeAll();
    }

    Trainings &trainings() { return table->training.trainings; }

    TrainingOffer offer() const { return trainingOffer(avatarId, account, versionId); }

    QString started(const TrainingOffer &wanted)
    {
        const auto job = trainings().start(wanted);
        EXPECT_TRUE(job) << why(job);
        return job ? job->id : QString();
    }

    TrainingJob job(const QString &id)
    {
        const auto found = trainings().job(id);
        EXPECT_TRUE(found) << why(found);
        return found.value_or(TrainingJob());
    }

    template <typename Condition> static bool waited(Condition condition) { return QTest::qWaitFor(condition, 20'000); }

    bool reached(const QString &id, JobState state)
    {
        return waited([&] { return job(id).state == state; });
    }

    /// All that its end brings was done, files included.
    bool finished(const QString &id)
    {
        if (!hasFinished(id))
            return false;
        EXPECT_TRUE(job(id).fault.row != 0 || job(id).state != JobState::Failed) << job(id).fault.message.toStdString();
        return true;
    }

    bool hasFinished(const QString &id)
    {
        return waited([&] { return job(id).isClosed && !trainings().nextCheck(id).isValid() && isQuiet(id); });
    }

    bool isQuiet(const QString &id) { return filesLeft(id) == 0 || !job(id).deletesFiles; }

    int filesLeft(const QString &id)
    {
        const RemoteTraining remote = job(id).remote;
        return int(!remote.trainingFile.isEmpty()) + int(!remote.validationFile.isEmpty())
            + int(remote.resultFiles.size());
    }

    /// It stopped and waits for the person.
    bool waits(const QString &id, ErrorKind kind)
    {
        return waited([&] {
            const auto trouble = trainings().trouble(id);
            return trouble && trouble->kind == kind && !trainings().nextCheck(id).isValid();
        });
    }

    bool waitsInDoubt(const QString &id)
    {
        const auto trouble = trainings().trouble(id);
        return trouble && trouble->detail == u"in_doubt"_s && !trainings().nextCheck(id).isValid();
    }

    Transfer transferOf(const QString &id)
    {
        const auto transfer = table->desk.transfers.find(job(id).transferId);
        EXPECT_TRUE(transfer) << why(transfer);
        return transfer.value_or(Transfer());
    }

    QVector<int> steps(const QString &id)
    {
        QVector<int> all;
        const auto points = trainings().points(id);
        EXPECT_TRUE(points) << why(points);
        for (const LossPoint &point : points.value_or(QVector<LossPoint>()))
            all.append(point.step);
        return all;
    }

    ScriptedTraining provider;
    OpenAiServers servers{
        RetryRules{.firstWait = std::chrono::milliseconds(1), .longestWait = std::chrono::milliseconds(2)}};
    std::unique_ptr<TrainingTable> table;
    Account account;
    QString versionId;
};

} // namespace likeness
