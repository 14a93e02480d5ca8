// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/loopback_provider.h"
#include "tests/fakes/scripted_training/scripted_job.h"

#include <QUrlQuery>

#include <functional>

namespace likeness {

/// OpenAI's training on loopback, with a state: files, jobs, models. It lives in the process of the test and outlives
/// the programs that ask it, so these can be killed. It needs the event loop: wait with QTest::qWaitFor, not with
/// QProcess::waitForFinished.
class ScriptedTraining : public QObject {
public:
    struct File {
        QString id, name, purpose;
        QByteArray content;
        qint64 createdAt = 0;
        qint64 expiresAfter = 0; ///< seconds; 0: never
    };

    /// What happens to the next requests of this kind, once each.
    struct Mishap {
        enum class What {
            LosesAnswer, ///< it is carried out, then the connection is cut
            LosesRequest, ///< the connection is cut before anything was done
            StaysSilent, ///< it is carried out, and nothing is ever said
            Refuses ///< with the answer below
        };

        What what = What::LosesAnswer;
        QByteArray method = "POST";
        QByteArray path; ///< how it begins below "/v1", such as "/files"; empty: any
        int status = 500;
        QByteArray body = R"({"error":{"message":"The server had an error","type":"server_error"}})";
    };

    /// When a request is told: as it arrived, and after it was carried out but before it is answered.
    enum class Moment { Arrived, Done };

    ScriptedTraining();

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(m_port)); }
    /// Takes no connections, and cuts those there are, until it comes back on the same port.
    void goAway();
    void comeBack();

    /// Jobs that are not over take their next stage.
    void advance();
    ScriptedJob *job(const QString &id);

    /// What the next POST of this path will not be told of, though it is carried out.
    void loseNextAnswer(const QByteArray &path = {}) { mishaps.append({Mishap::What::LosesAnswer, "POST", path}); }
    void refuseNext(const QByteArray &method, const QByteArray &path, int status, const QByteArray &body)
    {
        mishaps.append({Mishap::What::Refuses, method, path, status, body});
    }

    /// How many jobs were asked for, and made, with this reference; empty: with any.
    int postsOf(const QString &clientRef = {}) const;
    int jobsOf(const QString &clientRef = {}) const;
    /// How many requests came whose path begins so, below "/v1".
    int count(const QByteArray &method, const QByteArray &path) const;
    const File *fileNamed(const QString &ending) const;

    TrainingPlan plan; ///< of the jobs that are created from now on
    TrainingTelling telling;
    bool isTrainingOffered = true; ///< false: 403 training_not_available for every job
    bool hasCredit = true; ///< false: 429 insufficient_quota for jobs and chats
    bool mayDeleteModels = true;
    int coldChats = 0; ///< so often a tuned model is not found, because it is being loaded
    QString answer = QStringLiteral("heyyy"); ///< of every chat
    QByteArray secret; ///< asked for in every request; empty: whatever comes
    QVector<Mishap> mishaps;
    std::function<void(Moment, const ProviderRequest &)> onRequest;
    qint64 clockOffset = 0; ///< seconds by which its clock is off

    QVector<File> files; ///< that are there, the oldest first
    QVector<ScriptedJob> jobs; ///< the oldest first
    QStringList uploads; ///< names of all files that were ever sent
    QStringList deletedFiles, deletedModels;
    QVector<ProviderRequest> requests;

private:
    struct Call {
        const ProviderRequest &request;
        QByteArray path; ///< below "/v1"
        QList<QByteArray> parts; ///< of the path, decoded
        QUrlQuery query;
    };
    struct Said {
        int status = 200;
        QByteArray body;
        QByteArray type = "application/json";
    };

    void serve();
    void take(QTcpSocket *socket, const ProviderRequest &request);
    Said carryOut(const Call &call);
    Said refused(const Call &call) const;
    Said serveFiles(const Call &call);
    Said upload(const Call &call);
    Said serveJobs(const Call &call);
    Said create(const Call &call);
    Said ofJob(const Call &call, ScriptedJob &job);
    Said models(const Call &call);
    Said chat(const Call &call);
    void storeResult(ScriptedJob &job);
    QStringList tunedModels() const;
    Said page(QVector<QJsonObject> all, const QUrlQuery &query, int usual) const;
    qint64 now() const;

    QTcpServer m_server;
    quint16 m_port = 0;
    int m_ids = 0;
};

} // namespace likeness
