// SPDX-License-Identifier: GPL-3.0-or-later
// Downloads and folders of models, with a hub on loopback and an engine that only says yes or no.
#include "providers/hub/hub_file_download.h"
#include "services/models/local/engine_account.h"
#include "tests/core/services/models/asking_test.h"
#include "tests/fakes/loopback_hub.h"
#include "tests/fakes/still_engine.h"

#include <QCryptographicHash>

namespace likeness {
namespace {

const QString model = u"SmolLM2-135M-Instruct"_s;

class LocalModelsTest : public ServicesTest {
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        weights = QByteArray(700'000, 'w');
        for (const char *name : {"config.json", "tokenizer.json", "tokenizer_config.json"})
            hub.files.insert(name, {"{}", {}, -1});
        hub.files.insert("model.safetensors", {weights, hashOf(weights), -1});
        start();
    }

    void TearDown() override { desk.reset(); }

    static QByteArray hashOf(const QByteArray &content)
    {
        return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    }

    /// As after a new start of the program.
    void start(qint64 freeBytes = qint64(1) << 50)
    {
        local.reset();
        desk = std::make_unique<ModelDesk>(*library, servers, ThisComputer{&engine, &calls, &there, u"Here"_s});
        local = std::make_unique<LocalModels>(
            LocalModelNeeds{engine, calls, there, desk->models, [freeBytes](const QString &) { return freeBytes; }});
    }

    /// Until it ended; nothing: all is there.
    std::optional<Error> download()
    {
        std::optional<Error> fault;
        bool isOver = false;
        QObject::connect(local.get(), &LocalModels::downloadEnded, &hub,
                         [&](const QString &, const std::optional<Error> &end) {
                             fault = end;
                             isOver = true;
                         });
        const Result<> started = local->download(model);
        EXPECT_TRUE(started) << why(started);
        EXPECT_TRUE(QTest::qWaitFor([&] { return isOver; }, 30'000));
        hub.disconnect(local.get());
        return fault;
    }

    LocalModelState state() const { return local->find(model)->state; }
    QString fileOf(const QString &name) const { return engine.folder() + u"/models/" + model + u'/' + name; }

    int requestsFor(const QByteArray &name) const
    {
        return int(std::count_if(hub.requests.cbegin(), hub.requests.cend(), [&](const QByteArray &head) {
            return head.startsWith(QByteArray("GET /there/" + name));
        }));
    }

    QByteArray weights;
    LoopbackHub hub;
    HuggingFaceHub there{hub.url(), RetryRules{.retries = 0, .firstWait = std::chrono::milliseconds(1)}};
    StillEngine engine{dataDir() + u"/engine"};
    ChosenAnswer calls;
    OpenAiServers servers;
    std::unique_ptr<ModelDesk> desk;
    std::unique_ptr<LocalModels> local;
};

TEST_F(LocalModelsTest, AreOfferedWithLicenceAndSizeAndWhatTheyNeed)
{
    const QVector<LocalModel> all = local->list();
    ASSERT_GE(all.size(), 10);
    EXPECT_TRUE(all.first().isPractice);
    EXPECT_EQ(all.first().state, LocalModelState::Ready) << "it is made here when it is needed";
    for (const LocalModel &one : all.mid(1)) {
        EXPECT_FALSE(one.info.licence.isEmpty());
        EXPECT_FALSE(one.info.isVerified()) << "nobody checked " << one.info.id.toStdString();
        EXPECT_GT(trainingMemory(one.info.parameters), chatMemory(one.info.parameters));
        EXPECT_EQ(one.state, LocalModelState::Absent);
    }
    const MachineSpeed speed = awaited(local->speed());
    EXPECT_GT(wordsASecond(all[1].info.parameters, speed.bytes), wordsASecond(all.last().info.parameters, speed.bytes));
    EXPECT_GT(trainingMinutes(all[1].info.parameters, speed.operations), 0);
}

TEST_F(LocalModelsTest, AreDownloadedThroughARedirectAndThenChosenFrom)
{
    EXPECT_TRUE(desk->models.choice(ModelUse::Chat).model.isEmpty()) << "nobody chats with the practice model unasked";
    ASSERT_FALSE(download());
    EXPECT_EQ(state(), LocalModelState::Ready);
    QFile file(fileOf(u"model.safetensors"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), weights);
    EXPECT_EQ(desk->models.choice(ModelUse::Chat).model, model);
    EXPECT_EQ(desk->models.info(engineAccountId, model).contextTokens, 8192);
    for (const QByteArray &request : std::as_const(hub.requests)) {
        EXPECT_FALSE(request.contains("Authorization"));
        EXPECT_FALSE(request.contains("Cookie"));
    }
    ASSERT_TRUE(local->remove(model));
    EXPECT_EQ(state(), LocalModelState::Absent);
    EXPECT_FALSE(QFile::exists(fileOf(u"config.json"_s)));
}

TEST_F(LocalModelsTest, GoOnWhereTheConnectionBroke)
{
    hub.breakAfter = -1;
    QObject::connect(local.get(), &LocalModels::progressed, &hub, [&] {
        if (requestsFor("model.safetensors") == 0 && requestsFor("tokenizer_config.json") > 0)
            hub.breakAfter = 100'000;
    });
    ASSERT_FALSE(download());
    EXPECT_EQ(requestsFor("model.safetensors"), 2);
    EXPECT_TRUE(hub.requests.last().contains("Range: bytes=100000-")) << hub.requests.last().toStdString();
    QFile file(fileOf(u"model.safetensors"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), weights);
}

TEST_F(LocalModelsTest, KeepWhatCameWhenStoppedAndGoOnAfterAnotherStart)
{
    QObject::connect(local.get(), &LocalModels::progressed, &hub, [&] {
        if (requestsFor("tokenizer.json") > 0)
            local->cancel(model);
    });
    const auto stopped = download();
    ASSERT_TRUE(stopped);
    EXPECT_EQ(stopped->kind, ErrorKind::Cancelled);
    EXPECT_EQ(state(), LocalModelState::Part);
    EXPECT_FALSE(local->find(model)->fault) << "to stop is no fault";
    start();
    EXPECT_EQ(state(), LocalModelState::Part);
    ASSERT_FALSE(download());
    EXPECT_EQ(requestsFor("config.json"), 1) << "what is whole is not asked for again";
}

TEST_F(LocalModelsTest, RefuseAFileThatIsNotTheOneThatWasMeant)
{
    hub.files["model.safetensors"].claimedHash = hashOf("something else");
    const auto other = download();
    ASSERT_TRUE(other);
    EXPECT_EQ(other->kind, ErrorKind::Corrupt);
    EXPECT_EQ(other->detail, u"wrong_hash");
    EXPECT_TRUE(local->find(model)->fault);
    EXPECT_NE(state(), LocalModelState::Ready);

    hub.files["model.safetensors"] = {weights, hashOf(weights), 12};
    const auto longer = download();
    ASSERT_TRUE(longer);
    EXPECT_EQ(longer->detail, u"wrong_size");
    hub.files["model.safetensors"].claimedBytes = -1;
    EXPECT_FALSE(download()) << "and starts anew after that";
}

TEST_F(LocalModelsTest, FollowNoRedirectThatLeadsOutUnencrypted)
{
    hub.redirect = "http://example.com/";
    const auto refused = download();
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->kind, ErrorKind::Denied);
    EXPECT_EQ(refused->detail, u"redirect");
    hub.redirect = "/repo/";
    EXPECT_EQ(download()->detail, u"redirect") << "round and round";
}

TEST_F(LocalModelsTest, SayBeforeThatTheDiskIsTooSmall)
{
    start(300'000'000);
    const Result<> refused = local->download(model);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail, u"no_space");
    EXPECT_GT(local->spaceFor(model).needed, local->spaceFor(model).free);
    EXPECT_TRUE(hub.requests.isEmpty());
}

TEST_F(LocalModelsTest, AreNotAskedForWhereTheirMakerWantsASignature)
{
    EXPECT_EQ(local->download(u"gemma-3-1b-it"_s).error().detail, u"gated");
    EXPECT_EQ(local->download(u"no-such-model"_s).error().kind, ErrorKind::NotFound);
    EXPECT_TRUE(hub.requests.isEmpty());
}

TEST_F(LocalModelsTest, AreUsedFromAFolderOnlyWhenTheEngineCanRunIt)
{
    const QString folder = pathOf(u"My model"_s);
    EXPECT_EQ(awaited(local->addFolder(folder)).error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(QDir().mkpath(folder));
    EXPECT_EQ(awaited(local->addFolder(folder)).error().kind, ErrorKind::BadInput);
    QFile config(folder + u"/config.json");
    ASSERT_TRUE(config.open(QIODevice::WriteOnly));
    config.close();

    calls.answer = failure(ErrorKind::Unsupported, u"My-model"_s, u"Its architecture is none that is known."_s);
    EXPECT_EQ(awaited(local->addFolder(folder)).error().detail, u"Its architecture is none that is known.");
    EXPECT_FALSE(local->find(u"My-model"_s)) << "what was refused is not in the list";
    EXPECT_TRUE(QFile::exists(config.fileName()));

    calls.answer = {};
    const auto id = awaited(local->addFolder(folder));
    ASSERT_TRUE(id) << why(id);
    EXPECT_EQ(*id, u"My-model");
    EXPECT_TRUE(local->find(*id)->isLinked);
    EXPECT_EQ(desk->models.choice(ModelUse::Chat).model, *id);
    ASSERT_TRUE(local->remove(*id));
    EXPECT_TRUE(QFile::exists(config.fileName())) << "the folder is the person's";
    EXPECT_FALSE(local->remove(practiceModelId));
}

} // namespace
} // namespace likeness
