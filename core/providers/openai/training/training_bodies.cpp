// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/training/training_bodies.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace likeness {
namespace {

QJsonObject hyperparametersOf(const TrainingOptions &options, const ServerTraits &server)
{
    QJsonObject chosen;
    if (options.epochs > 0)
        chosen[u"n_epochs"] = options.epochs;
    if (options.batchSize > 0)
        chosen[u"batch_size"] = options.batchSize;
    if (options.learningRateMultiplier > 0)
        chosen[u"learning_rate_multiplier"] = options.learningRateMultiplier;
    if (options.loraRank > 0 && server.takesLoraRank)
        chosen[u"lora_rank"] = options.loraRank;
    return chosen;
}

/// A line that stands nowhere in the content.
QByteArray boundaryFor(const QByteArray &content)
{
    QByteArray boundary;
    do {
        boundary = "likeness-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    } while (content.contains(boundary));
    return boundary;
}

/// RFC 7578, section 4.2, and what browsers do with the three characters that would end the name.
QByteArray quoted(const QString &name)
{
    QByteArray written = name.toUtf8();
    written.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22");
    return '"' + written + '"';
}

} // namespace

QByteArray creationBody(const TrainingRequest &request, const ServerTraits &server)
{
    const QJsonObject supervised{{QStringLiteral("hyperparameters"), hyperparametersOf(request.options, server)}};
    QJsonObject body{{QStringLiteral("model"), request.model},
                     {QStringLiteral("training_file"), request.trainingFile},
                     {QStringLiteral("seed"), qint64(request.options.seed)},
                     {QStringLiteral("method"),
                      QJsonObject{{QStringLiteral("type"), QStringLiteral("supervised")},
                                  {QStringLiteral("supervised"), supervised}}},
                     {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("client_ref"), request.clientRef}}}};
    if (!request.validationFile.isEmpty())
        body[u"validation_file"] = request.validationFile;
    if (!request.options.suffix.isEmpty())
        body[u"suffix"] = request.options.suffix;
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

UploadForm uploadForm(const TrainingUpload &upload)
{
    const QByteArray boundary = boundaryFor(upload.content);
    QByteArray body;
    const auto begin = [&](const QByteArray &name) {
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + '"';
    };
    const auto field = [&](const QByteArray &name, const QByteArray &value) {
        begin(name);
        body += "\r\n\r\n" + value + "\r\n";
    };
    field("purpose", "fine-tune");
    if (upload.expiresAfterSeconds > 0) {
        field("expires_after[anchor]", "created_at");
        field("expires_after[seconds]", QByteArray::number(upload.expiresAfterSeconds));
    }
    begin("file");
    body += "; filename=" + quoted(upload.name) + "\r\nContent-Type: application/jsonl\r\n\r\n" + upload.content;
    body += "\r\n--" + boundary + "--\r\n";
    return {"multipart/form-data; boundary=" + boundary, body};
}

} // namespace likeness
