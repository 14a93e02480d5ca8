// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed at any moment of a training: what it sent is found and adopted, nothing is sent twice.
#include "store/sealing/passphrase.h"
#include "tests/core/services/training/training_test.h"

#include <QProcess>

#include <random>

namespace likeness {
namespace {

using Moment = ScriptedTraining::Moment;

const QString passphrase = u"a passphrase of the tests"_s;

/// Where the program dies.
struct Kill {
    QString call; ///< "training", "validation", "create", "job", "events", "content" or "remove"; empty: by the clock
    QString when; ///< "before" it goes out, "during": carried out and not answered, "after": answered and not heard
    int milliseconds = 0; ///< by the clock: after so many
};

QString nameOf(const Kill &kill)
{
    return kill.call.isEmpty() ? u"after %1 ms"_s.arg(kill.milliseconds) : kill.call + u' ' + kill.when;
}

bool isOf(const QString &call, const ProviderRequest &request)
{
    if (call == u"training" || call == u"validation")
        return request.method == "POST" && request.path == "/v1/files"
            && request.body.contains(QByteArray("-" + call.toLatin1() + ".jsonl"));
    if (call == u"create")
        return request.method == "POST" && request.path == "/v1/fine_tuning/jobs";
    if (call == u"content")
        return request.path.endsWith("/content");
    if (call == u"remove")
        return request.method == "DELETE";
    if (call == u"events")
        return request.path.contains("/events");
    return request.method == "GET" && request.path.startsWith("/v1/fine_tuning/jobs/") && request.path.count('/') == 4;
}

/// Each call at each moment, then by the clock.
QVector<Kill> kills(int count)
{
    QVector<Kill> all;
    for (const char *call : {"create", "training", "validation", "job", "content", "remove", "events"}) {
        for (const char *when : {"before", "during", "after"})
            all.append({QString::fromLatin1(call), QString::fromLatin1(when), 0});
    }
    std::mt19937 random(20261123);
    constexpr int longest = 900; // about what a training takes with the time that hastens
    while (all.size() < count)
        all.append({{}, {}, std::uniform_int_distribution<int>(0, longest)(random)});
    all.resize(count);
    return all;
}

class TrainingKill : public ::testing::Test {
protected:
    void SetUp() override
    {
        constexpr KdfCost cheap{1, 8192};
        auto library = Library::open(folder(), OpenMode::ReadWrite);
        ASSERT_TRUE(library) << why(library);
        ASSERT_TRUE(awaited((*library)->unlock({passphrase, nullptr, cheap})));
        avatarId = (*library)->avatars().create(u"Robin"_s, AvatarKind::Me)->id;
    }

    QString folder() const { return m_folder.filePath(u"data"_s); }

    std::unique_ptr<Library> opened()
    {
        auto library = Library::open(folder(), OpenMode::ReadWrite);
        EXPECT_TRUE(library) << why(library);
        if (!library || !awaited((*library)->unlock({passphrase, nullptr, {}})))
            return {};
        return std::move(*library);
    }

    /// A new account at a new provider; the trainings before stay in the library.
    void addProvider()
    {
        provider = std::make_unique<ScriptedTraining>();
        const auto library = opened();
        OpenAiServers servers;
        ModelDesk desk(*library, servers);
        const auto before = desk.accounts.added();
        for (const Account &old : before->items)
            ASSERT_TRUE(desk.accounts.remove(old.id));
        NewAccount wanted;
        wanted.address = provider->url().toString();
        wanted.secret = "sk-test-0123456789-wxyz";
        const auto added = desk.accounts.add(wanted);
        ASSERT_TRUE(added) << why(added);
    }

    /// Until the program ends, by itself or killed. Returns what it said.
    QStringList runChild(const QStringList &arguments, const Kill &kill)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        bool isKilled = false;
        provider->onRequest = [&](Moment moment, const ProviderRequest &request) {
            if (isKilled || kill.when != u"during" || moment != Moment::Done || !isOf(kill.call, request))
                return;
            isKilled = true;
            child.kill();
        };
        QStringList all{folder(), passphrase};
        all += arguments;
        if (kill.when == u"before" || kill.when == u"after")
            all += {kill.call, kill.when};
        child.start(QStringLiteral(LIKENESS_BIN "/likeness-training-child"), all);
        if (kill.call.isEmpty() && kill.milliseconds > 0)
            QTimer::singleShot(kill.milliseconds, &child, [&child] { child.kill(); });
        EXPECT_TRUE(QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 30'000));
        provider->onRequest = {};
        if (child.state() != QProcess::NotRunning) {
            child.kill();
            child.waitForFinished();
        }
        return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    QTemporaryDir m_folder;
    QString avatarId;
    std::unique_ptr<ScriptedTraining> provider;
};

TEST_F(TrainingKill, EndsWithOneJobThatIsAdoptedAndNothingSentTwice)
{
    const char *wanted = std::getenv("LIKENESS_TRAINING_KILLS"); // 100 for a campaign
    int secondPosts = 0;
    int doubts = 0;
    for (const Kill &kill : kills(wanted != nullptr ? std::max(1, std::atoi(wanted)) : 12)) {
        SCOPED_TRACE(nameOf(kill).toStdString());
        addProvider();
        QStringList said = runChild({u"start"_s}, kill);
        const bool hadBegun = !said.isEmpty();
        said += runChild({hadBegun ? u"resume"_s : u"start"_s}, {});
        ASSERT_TRUE(said.contains(u"done"_s)) << said.join(u", "_s).toStdString();
        EXPECT_EQ(said.filter(u"ended"_s), QStringList{u"ended succeeded"_s}) << "told once";
        ASSERT_EQ(provider->jobs.size(), 1) << "one job";
        const QString id = provider->jobs.first().clientRef();
        const int asked = int(said.count(u"doubt"_s));
        doubts += asked;
        // One that was killed before it went out is sent when the person says so; none is sent twice.
        secondPosts += std::max(0, provider->postsOf(id) - 1);
        EXPECT_EQ(provider->postsOf(id), 1);
        EXPECT_EQ(provider->uploads.size(), 2) << "each file once";
        EXPECT_EQ(provider->files.size(), 0) << "all are deleted";
        const auto library = opened();
        const auto job = library->trainings().job(id);
        ASSERT_TRUE(job) << why(job);
        EXPECT_EQ(job->remote.job, provider->jobs.first().id) << "adopted";
        EXPECT_EQ(library->trainings().points(id)->size(), 6) << "the whole curve";
        EXPECT_TRUE(asked == 0 || kill.when != u"during") << "what arrived is found without asking";
    }
    EXPECT_EQ(secondPosts, 0);
    RecordProperty("doubts", doubts);
}

} // namespace
} // namespace likeness
