// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/loopback_provider.h"

#include <QJsonArray>

namespace likeness::asked {

/// What a server with one model says it has.
inline const QByteArray modelList = R"({"object":"list","data":[{"id":"test-model","object":"model"}]})";

inline const QByteArray stopped =
    "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";

/// A piece of an answer as it is streamed.
inline QByteArray event(const QString &text)
{
    const QJsonObject delta{{QStringLiteral("content"), text}};
    const QJsonObject choice{{QStringLiteral("index"), 0},
                             {QStringLiteral("delta"), delta},
                             {QStringLiteral("finish_reason"), QJsonValue()}};
    const QJsonObject chunk{{QStringLiteral("model"), QStringLiteral("test-model")},
                            {QStringLiteral("choices"), QJsonArray{choice}}};
    return "data: " + QJsonDocument(chunk).toJson(QJsonDocument::Compact) + "\n\n";
}

/// What was used for an answer, as it comes before its end.
inline QByteArray usage(int promptTokens, int answerTokens)
{
    const QJsonObject counts{{QStringLiteral("prompt_tokens"), promptTokens},
                             {QStringLiteral("completion_tokens"), answerTokens}};
    const QJsonObject chunk{{QStringLiteral("choices"), QJsonArray()}, {QStringLiteral("usage"), counts}};
    return "data: " + QJsonDocument(chunk).toJson(QJsonDocument::Compact) + "\n\n";
}

/// A whole answer.
inline ProviderStep answer(const QString &text)
{
    return LoopbackProvider::stream(event(text) + stopped);
}

/// A server that goes in the middle of one.
inline ProviderStep cutAnswer(const QString &start)
{
    return LoopbackProvider::stream(event(start));
}

inline ProviderStep keyRefused()
{
    return LoopbackProvider::answer(401,
                                    R"({"error":{"message":"Incorrect API key provided.",)"
                                    R"("type":"invalid_request_error","code":"invalid_api_key"}})");
}

inline ProviderStep askedToWait(int seconds)
{
    return LoopbackProvider::answer(429, R"({"error":{"message":"slow down"}})",
                                    "Retry-After: " + QByteArray::number(seconds) + "\r\n");
}

/// What a model answers to an analysis: in pieces, as it would write it.
inline QByteArray analysis(const QString &prompt)
{
    const auto finding = [](const QString &text, const QString &quote) {
        const QJsonObject one{{QStringLiteral("text"), text}, {QStringLiteral("quotes"), QJsonArray{quote}}};
        return QString::fromUtf8(QJsonDocument(QJsonArray{one}).toJson(QJsonDocument::Compact));
    };
    // The order of the schema, which a sorted object would not keep.
    const QString text = QStringLiteral("{\"patterns\":%1,\"vocabulary\":%2,\"behaviour\":[],\"system_prompt\":\"%3\"}")
                             .arg(finding(QStringLiteral("Answers in short lines."), QStringLiteral("never look back")),
                                  finding(QStringLiteral("Quotes Goethe."), QStringLiteral("Habe nun, ach!")), prompt);
    QByteArray body;
    for (qsizetype from = 0; from < text.size(); from += 16)
        body += event(text.mid(from, 16));
    return body;
}

} // namespace likeness::asked
