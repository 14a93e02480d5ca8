// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/training/openai_trainer.h"

#include "base/async.h"
#include "providers/openai/server_call.h"
#include "providers/openai/training/page_walk.h"
#include "providers/openai/training/training_answers.h"
#include "providers/openai/training/training_bodies.h"
#include "providers/openai/training/training_events.h"

#include <QSet>

#include <algorithm>

namespace likeness {
namespace {

constexpr std::chrono::minutes slowUpload{2};
constexpr qint64 maxFile = 64 * 1024 * 1024; ///< of a result: a hundred thousand steps take a tenth
constexpr int filesOnAPage = 1000;

/// The path of one thing ("files", its id, "content"). Ids come from servers: nothing where one leads elsewhere.
QString pathOf(const QString &list, const QString &id, const QString &rest = {})
{
    const QStringList parts = id.split(u'/');
    const bool isOdd = std::any_of(parts.cbegin(), parts.cend(),
                                   [](const QString &part) { return part.isEmpty() || part == u"." || part == u".."; });
    if (isOdd)
        return {};
    const QString path = list + u'/' + id;
    return rest.isEmpty() ? path : QString(path + u'/' + rest);
}

const QString jobList = QStringLiteral("fine_tuning/jobs");
const QString fileList = QStringLiteral("files");

/// What pages of a list gave, each once: servers that do not know `after` give the same page again.
template <typename T> struct Found {
    QVector<T> all;
    QSet<QString> ids;

    void add(const QString &id, const T &one)
    {
        if (!ids.contains(id))
            all.append(one);
        ids.insert(id);
    }
};

template <typename T> QFuture<Result<T>> noSuchThing(const QString &server)
{
    return QtFuture::makeReadyFuture(Result<T>(failure(ErrorKind::NotFound, server)));
}

/// Whoever refuses to take a file or a job in trains for this account no more.
Error errorOfTraining(const HttpAnswer &answer, const QString &server)
{
    const ProviderFault fault = faultIn(answer);
    Error error = errorOf(fault, server);
    if (fault.status == 403)
        error.kind = ErrorKind::NotOffered;
    if (error.kind == ErrorKind::NotOffered && !fault.message.isEmpty())
        error.detail = fault.message;
    return error;
}

/// The same as contentOf(), for what leaves something behind.
template <typename Read>
auto contentOfTraining(const Result<HttpAnswer> &answer, const QString &server, const Read &read)
    -> decltype(read(QByteArray()))
{
    if (answer && !answer->isSuccess())
        return failure(errorOfTraining(*answer, server));
    // It is the answer that was too large; the request has arrived.
    if (!answer && answer.error().kind == ErrorKind::TooLarge)
        return failure(ErrorKind::Service, server, answer.error().detail);
    return contentOf(answer, server, read);
}

} // namespace

OpenAiTrainer::OpenAiTrainer(HttpClient &client, ServerTraits server, std::optional<ApiKey> key)
    : m_client(client),
      m_server(std::move(server)),
      m_key(std::move(key))
{
}

HttpRequest OpenAiTrainer::requestFor(const QString &path) const
{
    return requestTo(m_server, m_key, path);
}

/// One that leaves something behind: what becomes of it when no answer comes is for the caller to find out.
HttpRequest OpenAiTrainer::requestThatTrains(const QString &path) const
{
    HttpRequest request = requestFor(path);
    request.method = HttpMethod::Post;
    request.repetition = Repetition::Never;
    request.silence = slowUpload;
    return request;
}

template <typename Read> auto OpenAiTrainer::ask(HttpRequest request, QObject *guard, Read read)
{
    return andThen(
        m_client.ask(std::move(request), guard), guard,
        [name = m_server.name, read](const Result<HttpAnswer> &answer) { return contentOf(answer, name, read); });
}

QFuture<Result<RemoteFile>> OpenAiTrainer::upload(const TrainingUpload &upload, QObject *guard)
{
    const UploadForm form = uploadForm(upload);
    HttpRequest request = requestThatTrains(fileList);
    request.contentType = form.contentType;
    request.body = form.body;
    const RemoteFile sent{{}, upload.name, upload.content.size(), {}};
    return andThen(m_client.ask(std::move(request), guard), guard,
                   [name = m_server.name, sent](const Result<HttpAnswer> &answer) {
                       Result<RemoteFile> file = contentOfTraining(answer, name, fileAnswer);
                       if (file && file->name.isEmpty())
                           file->name = sent.name;
                       if (file && file->bytes == 0)
                           file->bytes = sent.bytes;
                       return file;
                   });
}

QFuture<Result<QVector<RemoteFile>>> OpenAiTrainer::files(QObject *guard)
{
    auto found = std::make_shared<Found<RemoteFile>>();
    const auto take = [found](const QJsonArray &page) {
        for (const QJsonValue value : page) {
            const bool isOther = value[u"purpose"].toString(QStringLiteral("fine-tune")) != u"fine-tune";
            const std::optional<RemoteFile> file = fileIn(value.toObject());
            if (file && !isOther)
                found->add(file->id, *file);
        }
        return true;
    };
    PagedList list{
        fileList,
        {{QStringLiteral("purpose"), QStringLiteral("fine-tune")}, {QStringLiteral("order"), QStringLiteral("desc")}},
        filesOnAPage,
        take};
    return andThen(walkPages(m_client, m_server, m_key, std::move(list), guard), guard,
                   [found](const Result<> &end) -> Result<QVector<RemoteFile>> {
                       return end ? Result<QVector<RemoteFile>>(found->all) : failure(end.error());
                   });
}

QFuture<Result<QByteArray>> OpenAiTrainer::content(const QString &file, QObject *guard)
{
    const QString path = pathOf(fileList, file, QStringLiteral("content"));
    if (path.isEmpty())
        return noSuchThing<QByteArray>(m_server.name);
    HttpRequest request = requestFor(path);
    request.maxAnswerBytes = maxFile;
    request.headers.insert("Accept", "*/*"); // it has whatever type it has
    return ask(std::move(request), guard, [](const QByteArray &bytes) { return Result<QByteArray>(bytes); });
}

/// What is not there any more is as good as removed.
QFuture<Result<>> OpenAiTrainer::remove(const QString &path, const QString &id, QObject *guard)
{
    const QString place = pathOf(path, id);
    if (place.isEmpty())
        return QtFuture::makeReadyFuture(Result<>(failure(ErrorKind::NotFound, m_server.name)));
    HttpRequest request = requestFor(place);
    request.method = HttpMethod::Delete;
    return andThen(ask(std::move(request), guard, deletionAnswer), guard, [](const Result<bool> &removed) -> Result<> {
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            return failure(removed.error());
        return {};
    });
}

QFuture<Result<>> OpenAiTrainer::removeFile(const QString &file, QObject *guard)
{
    return remove(fileList, file, guard);
}

QFuture<Result<>> OpenAiTrainer::removeModel(const QString &model, QObject *guard)
{
    return remove(QStringLiteral("models"), model, guard);
}

QByteArray OpenAiTrainer::payload(const TrainingRequest &request) const
{
    return creationBody(request, m_server);
}

QFuture<Result<RemoteJob>> OpenAiTrainer::create(const TrainingRequest &training, QObject *guard)
{
    HttpRequest request = requestThatTrains(jobList);
    request.contentType = "application/json";
    request.body = payload(training);
    return andThen(m_client.ask(std::move(request), guard), guard,
                   [name = m_server.name](const Result<HttpAnswer> &answer) {
                       return contentOfTraining(answer, name, jobAnswer);
                   });
}

QFuture<Result<QVector<RemoteJob>>> OpenAiTrainer::jobsOf(const QString &clientRef, QObject *guard)
{
    auto found = std::make_shared<Found<RemoteJob>>();
    // Servers that do not know the filter list all jobs.
    const auto take = [found, clientRef](const QJsonArray &page) {
        for (const QJsonValue value : page) {
            const std::optional<RemoteJob> job = jobIn(value.toObject());
            if (job && job->clientRef == clientRef)
                found->add(job->ids.job, *job);
        }
        return true;
    };
    PagedList list{jobList, {{QStringLiteral("metadata[client_ref]"), clientRef}}, 100, take};
    return andThen(walkPages(m_client, m_server, m_key, std::move(list), guard), guard,
                   [found](const Result<> &end) -> Result<QVector<RemoteJob>> {
                       return end ? Result<QVector<RemoteJob>>(found->all) : failure(end.error());
                   });
}

QFuture<Result<RemoteJob>> OpenAiTrainer::job(const QString &job, QObject *guard)
{
    const QString path = pathOf(jobList, job);
    return path.isEmpty() ? noSuchThing<RemoteJob>(m_server.name) : ask(requestFor(path), guard, jobAnswer);
}

QFuture<Result<RemoteJob>> OpenAiTrainer::command(const QString &job, const QString &name, QObject *guard)
{
    const QString path = pathOf(jobList, job, name);
    if (path.isEmpty())
        return noSuchThing<RemoteJob>(m_server.name);
    HttpRequest request = requestFor(path);
    request.method = HttpMethod::Post;
    return ask(std::move(request), guard, jobAnswer);
}

QFuture<Result<RemoteJob>> OpenAiTrainer::cancel(const QString &job, QObject *guard)
{
    return command(job, QStringLiteral("cancel"), guard);
}

QFuture<Result<RemoteJob>> OpenAiTrainer::pause(const QString &job, QObject *guard)
{
    return command(job, QStringLiteral("pause"), guard);
}

QFuture<Result<RemoteJob>> OpenAiTrainer::resume(const QString &job, QObject *guard)
{
    return command(job, QStringLiteral("resume"), guard);
}

QFuture<Result<RemoteEvents>> OpenAiTrainer::events(const QString &job, const QStringList &known, QObject *guard)
{
    const QString path = pathOf(jobList, job, QStringLiteral("events"));
    if (path.isEmpty())
        return noSuchThing<RemoteEvents>(m_server.name);
    auto gathered = std::make_shared<TrainingEvents>(known);
    PagedList list{path, {}, 100, [gathered](const QJsonArray &page) { return gathered->take(page); }};
    return andThen(walkPages(m_client, m_server, m_key, std::move(list), guard), guard,
                   [gathered](const Result<> &end) -> Result<RemoteEvents> {
                       return end ? Result<RemoteEvents>(gathered->gathered()) : failure(end.error());
                   });
}

QFuture<Result<QVector<TrainingCheckpoint>>> OpenAiTrainer::checkpoints(const QString &job, QObject *guard)
{
    const QString path = pathOf(jobList, job, QStringLiteral("checkpoints"));
    if (path.isEmpty())
        return noSuchThing<QVector<TrainingCheckpoint>>(m_server.name);
    auto found = std::make_shared<Found<TrainingCheckpoint>>();
    const auto take = [found](const QJsonArray &page) {
        for (const QJsonValue value : page) {
            const std::optional<TrainingCheckpoint> checkpoint = checkpointIn(value.toObject());
            if (checkpoint)
                found->add(checkpoint->id, *checkpoint);
        }
        return true;
    };
    return andThen(walkPages(m_client, m_server, m_key, PagedList{path, {}, 100, take}, guard), guard,
                   [found](const Result<> &end) -> Result<QVector<TrainingCheckpoint>> {
                       if (!end)
                           return failure(end.error());
                       std::stable_sort(found->all.begin(), found->all.end(), [](const auto &one, const auto &other) {
                           return one.figures.step < other.figures.step;
                       });
                       return found->all;
                   });
}

} // namespace likeness
