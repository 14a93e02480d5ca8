// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/embedding_list.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace likeness {
namespace {

QVector<float> vectorIn(const QJsonValue &value)
{
    const QJsonArray numbers = value.toArray();
    QVector<float> vector;
    vector.reserve(numbers.size());
    for (const QJsonValue number : numbers)
        vector.append(float(number.toDouble()));
    return vector;
}

} // namespace

QByteArray embeddingBody(const QString &model, const QStringList &texts)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("model"), model},
                                     {QStringLiteral("input"), QJsonArray::fromStringList(texts)},
                                     {QStringLiteral("encoding_format"), QStringLiteral("float")}})
        .toJson(QJsonDocument::Compact);
}

Result<Embeddings> embeddingsIn(const QByteArray &json, qsizetype count)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray data = root[u"data"].toArray();
    if (data.size() != count)
        return failure(ErrorKind::BadInput);
    Embeddings all;
    all.vectors.resize(count);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype index = data.at(i)[u"index"].toInteger(i);
        if (index < 0 || index >= count)
            return failure(ErrorKind::BadInput);
        all.vectors[index] = vectorIn(data.at(i)[u"embedding"]);
    }
    const bool isWhole = std::all_of(all.vectors.cbegin(), all.vectors.cend(), [&](const QVector<float> &vector) {
        return !vector.isEmpty() && vector.size() == all.vectors.first().size();
    });
    if (!isWhole)
        return failure(ErrorKind::BadInput);
    all.usage.promptTokens = root[u"usage"][u"prompt_tokens"].toInteger();
    return all;
}

} // namespace likeness
