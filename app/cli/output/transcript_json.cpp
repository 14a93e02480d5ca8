// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output/transcript_json.h"

#include "app/cli/output/error_text.h"
#include "domain/examples/pairing.h"

#include <array>
#include <cmath>

namespace likeness::cli {

namespace {

constexpr std::array<QStringView, 9> kindNames{u"unknown",  u"picture", u"pdf",           u"plain_text",    u"whatsapp",
                                               u"telegram", u"discord", u"training_rows", u"character_card"};

double rounded(Confidence confidence)
{
    return std::round(double(confidence) * 1000) / 1000;
}

QJsonValue timeJson(const Utterance &utterance)
{
    if (!utterance.shownTime.isEmpty())
        return utterance.shownTime;
    return utterance.sentAt.isValid() ? QJsonValue(utterance.sentAt.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray boxJson(const QRect &box)
{
    return {box.x(), box.y(), box.width(), box.height()};
}

bool isExport(FileKind kind)
{
    return kind != FileKind::Unknown && kind != FileKind::Picture && kind != FileKind::Pdf;
}

QJsonObject messageJson(const Utterance &utterance)
{
    QJsonObject message{{QStringLiteral("speaker"), speakerLabel(utterance.speaker)},
                        {QStringLiteral("text"), utterance.text},
                        {QStringLiteral("time"), timeJson(utterance)},
                        {QStringLiteral("confidence"), rounded(utterance.confidence)},
                        {QStringLiteral("page"), utterance.page}};
    if (!utterance.box.isEmpty())
        message.insert(QStringLiteral("box"), boxJson(utterance.box));
    if (!utterance.quote.isEmpty())
        message.insert(QStringLiteral("quote"), utterance.quote);
    if (utterance.startsConversation)
        message.insert(QStringLiteral("starts_conversation"), true);
    if (utterance.isCut)
        message.insert(QStringLiteral("cut"), true);
    return message;
}

} // namespace

QJsonArray messagesJson(const QVector<Utterance> &utterances)
{
    QJsonArray messages;
    for (const Utterance &utterance : utterances)
        messages.append(messageJson(utterance));
    return messages;
}

QJsonArray pairsJson(const QVector<Utterance> &utterances, FileKind kind)
{
    // An export may hold many chats and many years; a picture or document is one stretch of talk. Over a night an
    // answer is still one, after a day without a word it is not.
    constexpr qint64 longestSilence = 24 * 60 * 60;
    const TurnRules rules = isExport(kind) ? TurnRules{longestSilence, true} : onePictureRules;
    QJsonArray pairs;
    for (const PlainPair &pair : plainPairs(utterances, rules)) {
        pairs.append(QJsonObject{{QStringLiteral("user_message"), pair.userMessage},
                                 {QStringLiteral("assistant_message"), pair.assistantMessage}});
    }
    return pairs;
}

QString speakerLabel(const Speaker &speaker)
{
    if (speaker.side == Speaker::Side::Self)
        return QStringLiteral("self");
    return speaker.name.isEmpty() ? QStringLiteral("other") : speaker.name;
}

QString fileKindName(FileKind kind)
{
    const auto index = std::size_t(kind);
    return kindNames[index].toString();
}

} // namespace likeness::cli
