// SPDX-License-Identifier: GPL-3.0-or-later
// A program that trains and is killed: by itself right before a request goes out or right after its answer came, or by
// the test in between.
//
//   likeness-training-child FOLDER PASSPHRASE start|resume [CALL before|after]
//
// It says "job ID" once it knows its training, "ended STATE", "doubt" when it waits for the person, who has it tried
// again at once, and "done" when nothing is left to be done.
#include "base/async.h"
#include "tests/core/services/training/training_test.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

namespace likeness {
namespace {

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

struct Death {
    QString call; ///< at which it dies; empty: never by itself
    bool isBefore = true;
};

/// Asks the real one, and dies where it shall.
class MortalTrainer final : public Trainer {
public:
    MortalTrainer(std::unique_ptr<Trainer> real, const Death &death) : m_real(std::move(real)), m_death(death) { }

    QFuture<Result<RemoteFile>> upload(const TrainingUpload &upload, QObject *guard) override
    {
        const QString name = upload.name.endsWith(u"-training.jsonl"_s) ? u"training"_s : u"validation"_s;
        return mortal<RemoteFile>(name, guard, [&] { return m_real->upload(upload, guard); });
    }
    QFuture<Result<QVector<RemoteFile>>> files(QObject *guard) override { return m_real->files(guard); }
    QFuture<Result<QByteArray>> content(const QString &file, QObject *guard) override
    {
        return mortal<QByteArray>(u"content"_s, guard, [&] { return m_real->content(file, guard); });
    }
    QFuture<Result<>> removeFile(const QString &file, QObject *guard) override
    {
        return mortal<void>(u"remove"_s, guard, [&] { return m_real->removeFile(file, guard); });
    }
    QByteArray payload(const TrainingRequest &request) const override { return m_real->payload(request); }
    QFuture<Result<RemoteJob>> create(const TrainingRequest &request, QObject *guard) override
    {
        return mortal<RemoteJob>(u"create"_s, guard, [&] { return m_real->create(request, guard); });
    }
    QFuture<Result<QVector<RemoteJob>>> jobsOf(const QString &clientRef, QObject *guard) override
    {
        return m_real->jobsOf(clientRef, guard);
    }
    QFuture<Result<RemoteJob>> job(const QString &job, QObject *guard) override
    {
        return mortal<RemoteJob>(u"job"_s, guard, [&] { return m_real->job(job, guard); });
    }
    QFuture<Result<RemoteJob>> cancel(const QString &job, QObject *guard) override
    {
        return m_real->cancel(job, guard);
    }
    QFuture<Result<RemoteJob>> pause(const QString &job, QObject *guard) override { return m_real->pause(job, guard); }
    QFuture<Result<RemoteJob>> resume(const QString &job, QObject *guard) override
    {
        return m_real->resume(job, guard);
    }
    QFuture<Result<RemoteEvents>> events(const QString &job, const QStringList &known, QObject *guard) override
    {
        return mortal<RemoteEvents>(u"events"_s, guard, [&] { return m_real->events(job, known, guard); });
    }
    QFuture<Result<QVector<TrainingCheckpoint>>> checkpoints(const QString &job, QObject *guard) override
    {
        return m_real->checkpoints(job, guard);
    }
    QFuture<Result<>> removeModel(const QString &model, QObject *guard) override
    {
        return m_real->removeModel(model, guard);
    }

private:
    template <typename T, typename Call> QFuture<Result<T>> mortal(const QString &name, QObject *guard, Call call)
    {
        if (name == m_death.call && m_death.isBefore)
            ::raise(SIGKILL);
        const QFuture<Result<T>> answer = call();
        if (name == m_death.call) // before anybody else hears of it
            onDone(answer, guard, [](const Result<T> &) { ::raise(SIGKILL); });
        return answer;
    }

    std::unique_ptr<Trainer> m_real;
    Death m_death;
};

class MortalServers final : public ModelServers {
public:
    explicit MortalServers(const Death &death) : m_death(death) { }

    Result<QUrl> address(const QString &typed) const override { return m_real.address(typed); }
    OriginTrust trust(const QUrl &address) const override { return m_real.trust(address); }
    QString origin(const QUrl &address) const override { return m_real.origin(address); }
    QFuture<Result<QVector<ListedModel>>> listModels(const ServerTraits &server, const QByteArray &secret,
                                                     QObject *guard) override
    {
        return m_real.listModels(server, secret, guard);
    }
    std::unique_ptr<ChatModel> chatModel(const ServerTraits &server, const QByteArray &secret) override
    {
        return m_real.chatModel(server, secret);
    }
    QFuture<Result<Embeddings>> embed(const ServerTraits &server, const QByteArray &secret, const QString &model,
                                      const QStringList &texts, QObject *guard) override
    {
        return m_real.embed(server, secret, model, texts, guard);
    }
    std::unique_ptr<Trainer> trainer(const ServerTraits &server, const QByteArray &secret) override
    {
        return std::make_unique<MortalTrainer>(m_real.trainer(server, secret), m_death);
    }

private:
    OpenAiServers m_real;
    Death m_death;
};

/// Says what becomes of the trainings, and ends the program with the last of them.
void follow(TrainingTable &table, const QString &avatarId)
{
    Trainings &trainings = table.training.trainings;
    QObject::connect(&trainings, &Trainings::ended,
                     [](const TrainingJob &job) { say(u"ended "_s + jobStateName(job.state)); });
    auto *look = new QTimer(&trainings);
    QObject::connect(look, &QTimer::timeout, &trainings, [&trainings, avatarId] {
        const auto jobs = trainings.list(avatarId);
        bool isDone = jobs.has_value();
        for (const TrainingJob &job : jobs.value_or(Rows<TrainingJob>()).items) {
            const auto trouble = trainings.trouble(job.id);
            if (trouble && trouble->detail == u"in_doubt"_s && !trainings.nextCheck(job.id).isValid()) {
                say(u"doubt"_s);
                (void)trainings.tryAgain(job.id);
            }
            isDone = isDone && job.isClosed && job.remote.trainingFile.isEmpty() && job.remote.validationFile.isEmpty()
                && job.remote.resultFiles.isEmpty();
        }
        if (!isDone)
            return;
        say(u"done"_s);
        QCoreApplication::quit();
    });
    look->start(5);
}

int run(const QStringList &arguments)
{
    constexpr int speed = 50;
    auto opened = Library::open(arguments[1], OpenMode::ReadWrite);
    if (!opened || !awaited((*opened)->unlock({arguments[2], nullptr, {}})))
        return 1;
    Library &library = **opened;
    MortalServers servers({arguments.value(4), arguments.value(5) == u"before"_s});
    TrainingTable table(library, servers, std::make_unique<HastyClock>(speed));
    const QString avatarId = library.avatars().list()->items.first().id;
    if (arguments[3] == u"start"_s) {
        const auto accounts = table.desk.accounts.added();
        const auto job = table.training.trainings.start(trainingOffer(avatarId, accounts->items.first(), {}));
        if (!job)
            return 2;
        say(u"job "_s + job->id);
    }
    table.training.trainings.resumeAll();
    follow(table, avatarId);
    return QCoreApplication::exec();
}

} // namespace
} // namespace likeness

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return likeness::run(QCoreApplication::arguments());
}
