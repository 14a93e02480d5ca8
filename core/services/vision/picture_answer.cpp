// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vision/picture_answer.h"

#include "domain/text/clean_text.h"
#include "services/prompt/answers/cut_json.h"

#include <QJsonArray>

namespace likeness {

namespace {

constexpr qsizetype mostMessages = 400;
constexpr qsizetype longestText = 8'000;
constexpr qsizetype longestName = 120;

tl::unexpected<Error> unlike(const QString &what)
{
    return failure(ErrorKind::Corrupt, {}, QStringLiteral("answer: ") + what);
}

std::optional<Speaker::Side> sideOf(const QString &word)
{
    if (word == u"right")
        return Speaker::Side::Self;
    if (word == u"left")
        return Speaker::Side::Other;
    return word == u"none" ? std::optional(Speaker::Side::Unknown) : std::nullopt;
}

Result<ReadMessage> messageIn(const QJsonObject &json)
{
    const QJsonValue name = json[QLatin1String("name")];
    const QJsonValue text = json[QLatin1String("text")];
    const auto side = sideOf(json[QLatin1String("side")].toString());
    if (json.size() != 3 || !side || !name.isString() || !text.isString())
        return unlike(QStringLiteral("message"));
    if (text.toString().size() > longestText || name.toString().size() > longestName)
        return unlike(QStringLiteral("too long"));
    return ReadMessage{cleanText(text.toString()).text.trimmed(), cleanText(name.toString()).text.simplified(), *side};
}

} // namespace

Result<QVector<ReadMessage>> pictureAnswer(const QString &answer, AnswerPart part)
{
    const bool isCut = part == AnswerPart::Cut;
    const auto json = isCut ? std::optional(cutJsonIn(answer)) : jsonIn(answer);
    const QJsonValue list = json ? json->value(QLatin1String("messages")) : QJsonValue();
    const bool isFormed = json && (isCut || json->size() == 1) && (list.isArray() || (isCut && list.isUndefined()));
    const QJsonArray all = list.toArray();
    if (!isFormed || all.size() > mostMessages)
        return unlike(QStringLiteral("no list of messages"));
    QVector<ReadMessage> messages;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (isCut && i + 1 == all.size())
            break; // it may have been in the writing
        const Result<ReadMessage> message = messageIn(all[i].toObject());
        if (!message)
            return failure(message.error());
        if (!message->text.isEmpty())
            messages.append(*message);
    }
    return messages;
}

} // namespace likeness
