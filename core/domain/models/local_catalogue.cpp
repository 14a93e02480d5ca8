// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/models/local_catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace likeness {
namespace {

constexpr qint64 bytesAParameter = 4; // the engine computes in f32
constexpr qint64 megabyte = 1'000'000;

bool isName(const QString &text)
{
    static const QRegularExpression safe(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]*$"));
    return safe.match(text).hasMatch();
}

LocalModelFile fileIn(const QJsonValue &value)
{
    LocalModelFile file;
    file.path = value[u"path"].toString();
    file.bytes = value[u"bytes"].toInteger();
    file.sha256 = QByteArray::fromHex(value[u"sha256"].toString().toLatin1());
    file.isVerified = value[u"verified"].toBool();
    return file;
}

bool fits(const LocalModelFile &file)
{
    constexpr qsizetype hashSize = 32;
    const bool hasHash = file.sha256.size() == hashSize;
    return isName(file.path) && file.bytes > 0 && (hasHash || (file.sha256.isEmpty() && !file.isVerified));
}

LocalModelInfo modelIn(const QJsonValue &value)
{
    LocalModelInfo model;
    model.id = value[u"id"].toString();
    model.name = value[u"name"].toString();
    model.repository = value[u"repository"].toString();
    model.revision = value[u"revision"].toString(QStringLiteral("main"));
    model.licence = value[u"licence"].toString();
    model.page = QUrl(QStringLiteral("https://huggingface.co/") + model.repository);
    model.isGated = value[u"gated"].toBool();
    model.parameters = value[u"parameters"].toInteger();
    model.contextTokens = value[u"context_tokens"].toInt();
    for (const QJsonValue file : value[u"files"].toArray())
        model.files.append(fileIn(file));
    return model;
}

bool fits(const LocalModelInfo &model)
{
    return isName(model.id) && !model.name.isEmpty() && model.repository.contains(u'/') && !model.licence.isEmpty()
        && model.parameters > 0 && !model.files.isEmpty()
        && std::all_of(model.files.cbegin(), model.files.cend(), [](const LocalModelFile &file) { return fits(file); });
}

} // namespace

qint64 LocalModelInfo::bytes() const
{
    qint64 all = 0;
    for (const LocalModelFile &file : files)
        all += file.bytes;
    return all;
}

bool LocalModelInfo::isVerified() const
{
    return std::all_of(files.cbegin(), files.cend(), [](const LocalModelFile &file) { return file.isVerified; });
}

Result<LocalCatalogue> LocalCatalogue::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    LocalCatalogue catalogue;
    catalogue.m_asOf = QDate::fromString(root[u"as_of"].toString(), Qt::ISODate);
    if (!catalogue.m_asOf.isValid())
        return failure(ErrorKind::BadInput, QStringLiteral("as_of"));
    for (const QJsonValue value : root[u"models"].toArray()) {
        const LocalModelInfo model = modelIn(value);
        if (!fits(model) || catalogue.find(model.id) != nullptr)
            return failure(ErrorKind::BadInput, model.id);
        catalogue.m_models.append(model);
    }
    return catalogue;
}

const LocalModelInfo *LocalCatalogue::find(const QString &id) const
{
    const auto found =
        std::find_if(m_models.cbegin(), m_models.cend(), [&](const LocalModelInfo &model) { return model.id == id; });
    return found == m_models.cend() ? nullptr : &*found;
}

qint64 chatMemory(qint64 parameters)
{
    constexpr qint64 contextAndRest = 300 * megabyte;
    return parameters * bytesAParameter + contextAndRest;
}

qint64 trainingMemory(qint64 parameters)
{
    constexpr qint64 activationsAndRest = 800 * megabyte;
    return parameters * bytesAParameter * 13 / 10 + activationsAndRest;
}

/// Each token of an answer reads all weights once; about 60 % of the memory's speed is reached.
double wordsASecond(qint64 parameters, double bytesASecond)
{
    constexpr double reached = 0.6;
    constexpr double wordsAToken = 0.75;
    return reached * bytesASecond * wordsAToken / double(parameters * bytesAParameter);
}

/// Six operations a parameter and token (Kaplan et al. 2020, section 2.1). A plain loop computes about half as fast as
/// the library for matrices, of whose speed about half is reached.
double trainingMinutes(qint64 parameters, double operationsASecond)
{
    constexpr double examples = 50;
    constexpr double tokensAnExample = 160;
    constexpr double rounds = 3;
    constexpr double secondsAMinute = 60;
    return 6.0 * double(parameters) * examples * tokensAnExample * rounds / operationsASecond / secondsAMinute;
}

} // namespace likeness
