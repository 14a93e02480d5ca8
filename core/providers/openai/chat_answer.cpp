// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/chat_answer.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace likeness {
namespace {

std::optional<Usage> usageIn(const QJsonObject &object)
{
    const QJsonObject usage = object[u"usage"].toObject();
    if (!usage[u"prompt_tokens"].isDouble())
        return {};
    const auto count = [](const QJsonValue &value) { return std::max<qint64>(0, value.toInteger()); };
    Usage read;
    read.promptTokens = count(usage[u"prompt_tokens"]);
    read.answerTokens = count(usage[u"completion_tokens"]);
    read.cachedTokens = std::min(read.promptTokens, count(usage[u"prompt_tokens_details"][u"cached_tokens"]));
    return read;
}

AnswerEnd endFor(const QString &reason)
{
    if (reason == u"length")
        return AnswerEnd::Length;
    return reason == u"content_filter" ? AnswerEnd::Filtered : AnswerEnd::Whole;
}

/// Only the first choice was asked for.
QJsonObject firstChoice(const QJsonObject &object)
{
    for (const QJsonValue choice : object[u"choices"].toArray()) {
        if (choice[u"index"].toInt() == 0)
            return choice.toObject();
    }
    return {};
}

} // namespace

QString ChatAnswer::take(const SseEvent &event)
{
    if (m_isClosed)
        return {};
    if (event.data.startsWith("[DONE]")) {
        m_isClosed = true;
        return {};
    }
    m_fault = faultInEvent(event.data);
    if (m_fault) {
        m_isClosed = true;
        return {};
    }
    const QJsonObject object = QJsonDocument::fromJson(event.data).object();
    takeRest(object);
    return takeChoice(firstChoice(object), QStringLiteral("delta"));
}

Result<QString> ChatAnswer::takeWhole(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject choice = firstChoice(object);
    if (!choice[u"message"].isObject())
        return failure(ErrorKind::BadInput);
    takeRest(object);
    const QString text = takeChoice(choice, QStringLiteral("message"));
    m_hasReason = true; // it came whole, whatever it says of its end
    return text;
}

QString ChatAnswer::takeChoice(const QJsonObject &choice, const QString &textField)
{
    const QJsonObject message = choice[textField].toObject();
    const QString refusal = message[u"refusal"].toString();
    const QString text = message[u"content"].toString() + refusal;
    m_isRefusal = m_isRefusal || !refusal.isEmpty();
    m_hasText = m_hasText || !text.isEmpty();
    const QString reason = choice[u"finish_reason"].toString();
    if (!reason.isEmpty()) {
        m_hasReason = true;
        m_summary.end = endFor(reason);
    }
    return text;
}

void ChatAnswer::takeRest(const QJsonObject &object)
{
    if (const QString model = object[u"model"].toString(); !model.isEmpty())
        m_summary.model = model;
    if (const std::optional<Usage> usage = usageIn(object))
        m_summary.usage = usage;
}

Result<ReplySummary> ChatAnswer::end() const
{
    if (!m_hasReason && !m_hasText)
        return failure(ErrorKind::Service, {}, QStringLiteral("no answer in what came"));
    if (!m_hasReason)
        return failure(ErrorKind::Interrupted);
    ReplySummary summary = m_summary;
    if (m_isRefusal)
        summary.end = AnswerEnd::Refused;
    return summary;
}

} // namespace likeness
