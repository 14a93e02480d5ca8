// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/scripted_training/scripted_training.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace likeness {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray errorBody(const QString &message, const QString &code, const QString &type = u"invalid_request_error"_s)
{
    return bytes({{u"error"_s,
                   QJsonObject{{u"message"_s, message},
                               {u"type"_s, type},
                               {u"param"_s, QJsonValue()},
                               {u"code"_s, code.isEmpty() ? QJsonValue() : QJsonValue(code)}}}});
}

QJsonObject bodyOf(const ScriptedTraining::File &file)
{
    QJsonObject body{{u"id"_s, file.id},
                     {u"object"_s, u"file"_s},
                     {u"bytes"_s, file.content.size()},
                     {u"created_at"_s, file.createdAt},
                     {u"filename"_s, file.name},
                     {u"purpose"_s, file.purpose},
                     {u"status"_s, u"processed"_s}};
    if (file.expiresAfter > 0)
        body[u"expires_at"] = file.createdAt + file.expiresAfter;
    return body;
}

struct FormPart {
    QByteArray name, fileName, content;
};

QByteArray between(const QByteArray &text, const QByteArray &before, const QByteArray &after)
{
    const qsizetype at = text.indexOf(before);
    return at < 0 ? QByteArray()
                  : text.mid(at + before.size(), text.indexOf(after, at + before.size()) - at - before.size());
}

QVector<FormPart> partsOf(const ProviderRequest &request)
{
    const QByteArray line = "--" + between(request.head, "boundary=", "\r\n");
    QVector<FormPart> parts;
    qsizetype at = request.body.indexOf(line);
    while (at >= 0) {
        const qsizetype from = at + line.size() + 2;
        const qsizetype next = request.body.indexOf(QByteArray("\r\n" + line), from);
        if (next < 0)
            break;
        const QByteArray part = request.body.mid(from, next - from);
        const qsizetype head = part.indexOf("\r\n\r\n");
        parts.append({between(part.left(head), " name=\"", "\""), between(part.left(head), "filename=\"", "\""),
                      part.mid(head + 4)});
        at = next + 2;
    }
    return parts;
}

bool isWhole(const QByteArray &got)
{
    const qsizetype end = got.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray length = between(got.left(end + 2).toLower(), "content-length:", "\r\n");
    return got.size() >= end + 4 + length.trimmed().toLongLong();
}

ProviderRequest requestIn(const QByteArray &got)
{
    const qsizetype start = got.indexOf("\r\n\r\n") + 4;
    const QList<QByteArray> first = got.first(got.indexOf('\r')).split(' ');
    return {first.value(0), first.value(1), got.first(start), got.sliced(start)};
}

QByteArray pathOf(const ProviderRequest &request)
{
    const QByteArray path = request.path.split('?').first();
    return path.startsWith("/v1") ? path.mid(3) : path;
}

} // namespace

ScriptedTraining::ScriptedTraining()
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedTraining::serve);
    comeBack();
}

void ScriptedTraining::goAway()
{
    m_server.close();
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->abort();
}

void ScriptedTraining::comeBack()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("the port of the provider is taken");
    m_port = m_server.serverPort();
}

qint64 ScriptedTraining::now() const
{
    return QDateTime::currentSecsSinceEpoch() + clockOffset;
}

void ScriptedTraining::serve()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, got = QByteArray()]() mutable {
            got += socket->readAll();
            if (isWhole(got))
                take(socket, requestIn(std::exchange(got, {})));
        });
    }
}

void ScriptedTraining::take(QTcpSocket *socket, const ProviderRequest &request)
{
    requests.append(request);
    QPointer<QTcpSocket> there = socket; // the test may make this go away in the middle
    if (onRequest)
        onRequest(Moment::Arrived, request);
    std::optional<Mishap> mishap;
    for (qsizetype i = 0; i < mishaps.size() && !mishap; ++i) {
        if (mishaps[i].method == request.method && pathOf(request).startsWith(mishaps[i].path))
            mishap = mishaps.takeAt(i);
    }
    using What = Mishap::What;
    Said said;
    if (mishap && mishap->what == What::Refuses)
        said = {mishap->status, mishap->body};
    else if (!mishap || mishap->what != What::LosesRequest)
        said = carryOut({request, pathOf(request), QByteArray::fromPercentEncoding(pathOf(request)).mid(1).split('/'),
                         QUrlQuery(QString::fromLatin1(request.path.split('?').value(1)))});
    if (onRequest)
        onRequest(Moment::Done, request);
    if (!there || (mishap && mishap->what == What::StaysSilent))
        return;
    if (mishap && mishap->what != What::Refuses)
        return there->abort();
    there->write(LoopbackProvider::answer(said.status, said.body, "X-Request-Id: req_scripted\r\n", said.type).bytes);
    there->disconnectFromHost();
}

ScriptedTraining::Said ScriptedTraining::refused(const Call &call) const
{
    if (!secret.isEmpty() && !call.request.hasHeader("Authorization: Bearer " + secret))
        return {401, errorBody(u"Incorrect API key provided"_s, u"invalid_api_key"_s)};
    const bool isChat = call.path == "/chat/completions";
    const bool isCreation = call.request.method == "POST" && call.path == "/fine_tuning/jobs";
    if (isCreation && !isTrainingOffered)
        return {
            403,
            errorBody(u"The fine-tuning platform is being wound down; your organization can no longer create jobs."_s,
                      u"training_not_available"_s)};
    if ((isCreation || isChat) && !hasCredit)
        return {429, errorBody(u"You exceeded your current quota"_s, u"insufficient_quota"_s, u"insufficient_quota"_s)};
    return {};
}

ScriptedTraining::Said ScriptedTraining::carryOut(const Call &call)
{
    if (const Said no = refused(call); no.status != 200)
        return no;
    if (call.path.startsWith("/files"))
        return serveFiles(call);
    if (call.path.startsWith("/fine_tuning/jobs"))
        return serveJobs(call);
    if (call.path.startsWith("/models"))
        return models(call);
    if (call.path == "/chat/completions")
        return chat(call);
    return {404, errorBody(u"Unknown request URL"_s, u"unknown_url"_s)};
}

ScriptedTraining::Said ScriptedTraining::page(QVector<QJsonObject> all, const QUrlQuery &query, int usual) const
{
    const QString after = query.queryItemValue(u"after"_s, QUrl::FullyDecoded);
    const int asked = query.hasQueryItem(u"limit"_s) ? query.queryItemValue(u"limit"_s).toInt() : usual;
    const int limit = std::clamp(asked, 1, telling.pageSize);
    qsizetype from = 0;
    if (!after.isEmpty()) { // of one that comes twice, the last
        for (qsizetype i = 0; i < all.size(); ++i)
            from = all[i][u"id"].toString() == after ? i + 1 : from;
    }
    const QVector<QJsonObject> some = all.mid(from, limit);
    QJsonArray data;
    for (const QJsonObject &one : some)
        data.append(one);
    return {200,
            bytes({{u"object"_s, u"list"_s},
                   {u"data"_s, data},
                   {u"first_id"_s, some.isEmpty() ? QJsonValue() : some.first()[u"id"]},
                   {u"last_id"_s, some.isEmpty() ? QJsonValue() : some.last()[u"id"]},
                   {u"has_more"_s, from + some.size() < all.size()}})};
}

ScriptedTraining::Said ScriptedTraining::upload(const Call &call)
{
    File file{u"file-%1"_s.arg(++m_ids), {}, {}, {}, now()};
    for (const FormPart &part : partsOf(call.request)) {
        if (part.name == "file") {
            file.name = QString::fromUtf8(part.fileName);
            file.content = part.content;
        } else if (part.name == "purpose") {
            file.purpose = QString::fromUtf8(part.content);
        } else if (part.name == "expires_after[seconds]") {
            file.expiresAfter = part.content.toLongLong();
        }
    }
    if (file.name.isEmpty() || file.content.isEmpty() || file.purpose != u"fine-tune")
        return {400, errorBody(u"'file' and 'purpose' are required properties"_s, {})};
    uploads.append(file.name);
    files.append(file);
    return {200, bytes(bodyOf(file))};
}

ScriptedTraining::Said ScriptedTraining::serveFiles(const Call &call)
{
    if (call.parts.size() == 1 && call.request.method == "POST")
        return upload(call);
    if (call.parts.size() == 1) {
        QVector<QJsonObject> all;
        for (const File &file : files) {
            const QString purpose = call.query.queryItemValue(u"purpose"_s);
            if (purpose.isEmpty() || purpose == file.purpose)
                all.append(bodyOf(file));
        }
        if (call.query.queryItemValue(u"order"_s) != u"asc")
            std::reverse(all.begin(), all.end());
        return page(all, call.query, 10'000);
    }
    const QString id = QString::fromUtf8(call.parts[1]);
    const auto found = std::find_if(files.begin(), files.end(), [&](const File &file) { return file.id == id; });
    if (found == files.end())
        return {404, errorBody(u"No such File object: "_s + id, {})};
    if (call.request.method == "DELETE") {
        deletedFiles.append(id);
        files.erase(found);
        return {200, bytes({{u"id"_s, id}, {u"object"_s, u"file"_s}, {u"deleted"_s, true}})};
    }
    if (call.parts.value(2) == "content")
        return {200, found->content, "application/octet-stream"};
    return {200, bytes(bodyOf(*found))};
}

ScriptedTraining::Said ScriptedTraining::create(const Call &call)
{
    const QJsonObject body = call.request.json();
    const auto has = [&](const QString &id) {
        return std::any_of(files.cbegin(), files.cend(), [&](const File &file) { return file.id == id; });
    };
    const QString validation = body[u"validation_file"].toString();
    if (!has(body[u"training_file"].toString()) || (!validation.isEmpty() && !has(validation)))
        return {400, errorBody(u"The file does not exist"_s, u"invalid_file"_s)};
    ScriptedJob made;
    made.id = u"ftjob-scripted%1"_s.arg(++m_ids);
    made.request = body;
    made.plan = plan;
    made.createdAt = now();
    made.say(u"Created fine-tuning job: "_s + made.id, now());
    made.say(u"Validating training file: "_s + body[u"training_file"].toString(), now());
    jobs.append(made);
    return {200, bytes(made.json())};
}

ScriptedTraining::Said ScriptedTraining::serveJobs(const Call &call)
{
    if (call.parts.size() > 2) {
        const QString id = QString::fromUtf8(call.parts[2]);
        ScriptedJob *found = job(id);
        return found ? ofJob(call, *found) : Said{404, errorBody(u"Could not find fine tune: "_s + id, {})};
    }
    if (call.request.method == "POST")
        return create(call);
    const QString wanted = call.query.queryItemValue(u"metadata[client_ref]"_s, QUrl::FullyDecoded);
    QVector<QJsonObject> all;
    for (const ScriptedJob &one : jobs) {
        if (wanted.isEmpty() || !telling.hasFilter || one.clientRef() == wanted)
            all.prepend(one.json());
    }
    return page(all, call.query, 20);
}

ScriptedTraining::Said ScriptedTraining::ofJob(const Call &call, ScriptedJob &job)
{
    const QByteArray what = call.parts.value(3);
    if (what == "events")
        return page(told(job.events, telling), call.query, 20);
    if (what == "checkpoints") {
        QVector<QJsonObject> all = job.checkpoints;
        std::reverse(all.begin(), all.end());
        return page(all, call.query, 10);
    }
    const bool isPause = what == "pause" && job.status == u"running";
    const bool isResumption = what == "resume" && job.status == u"paused";
    if (what == "cancel" && !job.isOver()) {
        job.finishAs(u"cancelled"_s, now());
    } else if (isPause || isResumption) {
        job.status = isPause ? u"paused"_s : u"running"_s;
        job.say(isPause ? u"Job paused"_s : u"Job resumed"_s, now());
    } else if (!what.isEmpty()) {
        return {400, errorBody(u"Job is not in a state in which this can be done: "_s + job.status, {})};
    } else if (!job.plan.isByHand && job.advance(now())) {
        storeResult(job);
    }
    return {200, bytes(job.json())};
}

void ScriptedTraining::advance()
{
    for (ScriptedJob &one : jobs) {
        if (one.advance(now()))
            storeResult(one);
    }
}

ScriptedJob *ScriptedTraining::job(const QString &id)
{
    for (ScriptedJob &one : jobs) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

void ScriptedTraining::storeResult(ScriptedJob &job)
{
    const QByteArray table = job.resultTable();
    files.append({u"file-%1"_s.arg(++m_ids), u"step_metrics.csv"_s, u"fine-tune-results"_s,
                  telling.isResultBase64 ? table.toBase64() : table, now()});
    job.resultFiles = {files.last().id};
}

QStringList ScriptedTraining::tunedModels() const
{
    QStringList all;
    for (const ScriptedJob &one : jobs) {
        if (!one.tunedModel.isEmpty() && !deletedModels.contains(one.tunedModel))
            all.append(one.tunedModel);
        for (const QJsonObject &checkpoint : one.checkpoints) {
            const QString name = checkpoint[u"fine_tuned_model_checkpoint"].toString();
            if (!deletedModels.contains(name))
                all.append(name);
        }
    }
    return all;
}

ScriptedTraining::Said ScriptedTraining::models(const Call &call)
{
    const QString id = QString::fromUtf8(call.parts.mid(1).join('/'));
    if (id.isEmpty()) {
        QVector<QJsonObject> all;
        for (const QString &name : QStringList{u"gpt-4o-mini-2024-07-18"_s, u"gpt-4o-2024-08-06"_s} + tunedModels())
            all.append({{u"id"_s, name}, {u"object"_s, u"model"_s}, {u"created"_s, 1}, {u"owned_by"_s, u"org"_s}});
        return page(all, {}, 1000);
    }
    if (call.request.method == "DELETE" && !mayDeleteModels)
        return {403, errorBody(u"You have insufficient permissions for this operation."_s, {})};
    if (!tunedModels().contains(id))
        return {404, errorBody(u"The model '%1' does not exist"_s.arg(id), u"model_not_found"_s)};
    if (call.request.method == "DELETE")
        deletedModels.append(id);
    return {200, bytes({{u"id"_s, id}, {u"object"_s, u"model"_s}, {u"deleted"_s, true}})};
}

ScriptedTraining::Said ScriptedTraining::chat(const Call &call)
{
    const QJsonObject body = call.request.json();
    const QString model = body[u"model"].toString();
    const bool isTuned = model.startsWith(u"ft:");
    if (isTuned && (!tunedModels().contains(model) || coldChats > 0)) {
        coldChats = std::max(0, coldChats - 1);
        return {404, errorBody(u"The model `%1` does not exist"_s.arg(model), u"model_not_found"_s)};
    }
    const QJsonObject usage{{u"prompt_tokens"_s, 20}, {u"completion_tokens"_s, 3}};
    const auto choice = [](const QString &field, const QJsonObject &content, const QJsonValue &reason) {
        return QJsonArray{QJsonObject{{u"index"_s, 0}, {field, content}, {u"finish_reason"_s, reason}}};
    };
    const QJsonObject text{{u"role"_s, u"assistant"_s}, {u"content"_s, answer}};
    if (!body[u"stream"].toBool())
        return {
            200,
            bytes({{u"model"_s, model}, {u"choices"_s, choice(u"message"_s, text, u"stop"_s)}, {u"usage"_s, usage}})};
    const auto frame = [&](const QJsonObject &object) -> QByteArray { return "data: " + bytes(object) + "\n\n"; };
    return {200,
            frame({{u"model"_s, model}, {u"choices"_s, choice(u"delta"_s, text, QJsonValue())}})
                + frame({{u"model"_s, model}, {u"choices"_s, choice(u"delta"_s, {}, u"stop"_s)}})
                + frame({{u"choices"_s, QJsonArray()}, {u"usage"_s, usage}}) + "data: [DONE]\n\n",
            "text/event-stream"};
}

int ScriptedTraining::postsOf(const QString &clientRef) const
{
    return int(std::count_if(requests.cbegin(), requests.cend(), [&](const ProviderRequest &request) {
        return request.method == "POST" && pathOf(request) == "/fine_tuning/jobs"
            && (clientRef.isEmpty() || request.json()[u"metadata"][u"client_ref"].toString() == clientRef);
    }));
}

int ScriptedTraining::jobsOf(const QString &clientRef) const
{
    return int(std::count_if(jobs.cbegin(), jobs.cend(), [&](const ScriptedJob &one) {
        return clientRef.isEmpty() || one.clientRef() == clientRef;
    }));
}

int ScriptedTraining::count(const QByteArray &method, const QByteArray &path) const
{
    return int(std::count_if(requests.cbegin(), requests.cend(), [&](const ProviderRequest &request) {
        return request.method == method && pathOf(request).startsWith(path);
    }));
}

const ScriptedTraining::File *ScriptedTraining::fileNamed(const QString &ending) const
{
    const auto found =
        std::find_if(files.cbegin(), files.cend(), [&](const File &file) { return file.name.endsWith(ending); });
    return found == files.cend() ? nullptr : &*found;
}

} // namespace likeness
