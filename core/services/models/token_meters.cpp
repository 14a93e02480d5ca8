// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/models/token_meters.h"

#include "bpe/byte_pair_encoder.h"
#include "bpe/openai_patterns.h"

#include <QFile>
#include <QJsonDocument>
#include <QtEndian>

#include <cmath>

// The resource sits in a static library: nothing would pull it in by itself. Must be called outside of a namespace.
static void initialiseVocabularyResource()
{
    Q_INIT_RESOURCE(vocabulary);
}

namespace likeness {
namespace {

std::shared_ptr<const BytePairEncoder> encoderFor(TokenEncoding encoding)
{
    initialiseVocabularyResource();
    const bool isOlder = encoding == TokenEncoding::Cl100k;
    QFile file(isOlder ? QStringLiteral(":/vocabulary/cl100k_base.bpe")
                       : QStringLiteral(":/vocabulary/o200k_base.bpe"));
    auto vocabulary =
        Vocabulary::fromPacked(file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string());
    auto splitter = Splitter::fromPattern(isOlder ? cl100kPattern() : o200kPattern());
    Q_ASSERT(vocabulary && splitter); // parts of the program, which its tests read
    return std::make_shared<const BytePairEncoder>(std::move(*vocabulary), std::move(*splitter));
}

/// Width and height of a PNG file stand behind its first 16 bytes.
int tokensOfPicture(const QByteArray &png)
{
    constexpr int base = 85;
    constexpr int perTile = 170;
    constexpr double longest = 2'048;
    constexpr double shortest = 768;
    constexpr double tile = 512;
    if (png.size() < 24)
        return base;
    double width = qFromBigEndian<quint32>(png.constData() + 16);
    double height = qFromBigEndian<quint32>(png.constData() + 20);
    const double shrink = std::min({1.0, longest / std::max(width, height)});
    const double shrinkMore = std::min(1.0, shortest / std::max(1.0, std::min(width, height) * shrink));
    width *= shrink * shrinkMore;
    height *= shrink * shrinkMore;
    return base + perTile * int(std::ceil(width / tile) * std::ceil(height / tile));
}

} // namespace

TokenMeter TokenMeters::meterFor(TokenEncoding encoding)
{
    const bool isExact = encoding != TokenEncoding::Unknown;
    const TokenEncoding used = isExact ? encoding : TokenEncoding::O200k;
    TokenCounter &counter = m_counters[used];
    if (!counter)
        counter = [encoder = encoderFor(used)](const QString &text) { return int(encoder->count(text.toStdString())); };
    return {counter, isExact};
}

int promptTokens(const ChatRequest &request, const TokenCounter &count)
{
    constexpr int perMessage = 4;
    constexpr int answerStart = 3;
    int tokens = answerStart;
    for (const ChatMessage &message : request.messages) {
        tokens += perMessage + count(message.text);
        for (const QByteArray &picture : message.pictures)
            tokens += tokensOfPicture(picture);
    }
    if (request.form == AnswerForm::JsonSchema)
        tokens += count(QString::fromUtf8(QJsonDocument(request.schema).toJson(QJsonDocument::Compact)));
    return tokens;
}

} // namespace likeness
