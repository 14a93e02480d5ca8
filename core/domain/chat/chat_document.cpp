// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chat/chat_document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace likeness {
namespace {

QString clock(const QDateTime &moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm");
}

QString nameOf(const ChatTurn &turn, const ChatNames &names)
{
    return turn.role == ChatRole::User ? names.person : names.avatar;
}

QString markOf(const ChatVariant &variant, const ChatNames &names)
{
    return variant.state == TextState::Whole ? QString() : QStringLiteral(" [%1]").arg(names.interrupted);
}

/// What Markdown would take for its own signs stands as it was written.
QString escaped(const QString &text)
{
    static const QString signs = QStringLiteral("\\`*_[]<>#|~");
    QString escaped;
    for (const QChar sign : text) {
        if (signs.contains(sign))
            escaped += u'\\';
        escaped += sign;
    }
    // Two spaces before the end of a line keep it.
    return escaped.replace(u'\n', QStringLiteral("  \n"));
}

QByteArray markdown(const Chat &chat, const QVector<ChatTurn> &turns, const ChatNames &names)
{
    QString text = u"# " + escaped(chat.title) + u'\n';
    for (const ChatTurn &turn : turns) {
        text += QStringLiteral("\n**%1**, %2%3\n\n%4\n")
                    .arg(escaped(nameOf(turn, names)), clock(turn.variant().createdAt),
                         escaped(markOf(turn.variant(), names)), escaped(turn.variant().text));
    }
    return text.toUtf8();
}

QByteArray plainText(const Chat &chat, const QVector<ChatTurn> &turns, const ChatNames &names)
{
    QString text = chat.title + u'\n';
    for (const ChatTurn &turn : turns) {
        text += u"\n[" + clock(turn.variant().createdAt) + u"] " + nameOf(turn, names) + u": " + turn.variant().text
            + markOf(turn.variant(), names) + u'\n';
    }
    return text.toUtf8();
}

QString iso(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject usageJson(const Usage &usage)
{
    return {{QStringLiteral("prompt"), usage.promptTokens},
            {QStringLiteral("cached"), usage.cachedTokens},
            {QStringLiteral("answer"), usage.answerTokens}};
}

QString reasonName(ExampleReason reason)
{
    switch (reason) {
    case ExampleReason::Pinned:
        return QStringLiteral("pinned");
    case ExampleReason::Typical:
        return QStringLiteral("typical");
    case ExampleReason::Similar:
        break;
    }
    return QStringLiteral("similar");
}

QJsonArray chosenJson(const QVector<ChosenExample> &chosen)
{
    QJsonArray all;
    for (const ChosenExample &one : chosen) {
        all.append(QJsonObject{{QStringLiteral("id"), one.id},
                               {QStringLiteral("reason"), reasonName(one.reason)},
                               {QStringLiteral("similarity"), one.similarity},
                               {QStringLiteral("tokens"), one.tokens}});
    }
    return all;
}

QJsonObject ratingJson(const Rating &rating)
{
    static const QVector<std::pair<RatingReason, QString>> names{
        {RatingReason::NotMyWords, QStringLiteral("not_my_words")},
        {RatingReason::WrongFact, QStringLiteral("wrong_fact")},
        {RatingReason::TooLong, QStringLiteral("too_long")},
        {RatingReason::TooFormal, QStringLiteral("too_formal")}};
    QJsonArray reasons;
    for (const auto &[reason, name] : names) {
        if (rating.reasons.testFlag(reason))
            reasons.append(name);
    }
    return {{QStringLiteral("good"), rating.isGood}, {QStringLiteral("reasons"), reasons}};
}

QString stateName(TextState state)
{
    switch (state) {
    case TextState::Whole:
        return QStringLiteral("whole");
    case TextState::Cut:
        return QStringLiteral("interrupted");
    case TextState::Failed:
        break;
    }
    return QStringLiteral("failed");
}

QJsonObject variantJson(const ChatVariant &variant)
{
    QJsonObject json{{QStringLiteral("id"), variant.id},
                     {QStringLiteral("text"), variant.text},
                     {QStringLiteral("state"), stateName(variant.state)},
                     {QStringLiteral("created_at"), iso(variant.createdAt)}};
    if (variant.isEdited)
        json.insert(QStringLiteral("edited"), true);
    if (!variant.model.isEmpty()) {
        json.insert(QStringLiteral("model"), variant.model);
        json.insert(QStringLiteral("voice"), variant.voiceName);
        json.insert(QStringLiteral("milliseconds"), variant.milliseconds);
        json.insert(QStringLiteral("cached"), variant.isCached);
        json.insert(QStringLiteral("examples"), chosenJson(variant.chosen));
    }
    if (variant.usage)
        json.insert(QStringLiteral("tokens"), usageJson(*variant.usage));
    if (variant.cost)
        json.insert(QStringLiteral("cost_usd"), variant.cost->toDecimal());
    if (variant.rating)
        json.insert(QStringLiteral("rating"), ratingJson(*variant.rating));
    return json;
}

QJsonObject turnJson(const ChatTurn &turn)
{
    QJsonArray variants;
    for (const ChatVariant &variant : turn.variants)
        variants.append(variantJson(variant));
    return {
        {QStringLiteral("id"), turn.id},
        {QStringLiteral("role"), turn.role == ChatRole::User ? QStringLiteral("user") : QStringLiteral("assistant")},
        {QStringLiteral("shown"), turn.shown},
        {QStringLiteral("variants"), variants}};
}

QByteArray json(const Chat &chat, const QVector<ChatTurn> &turns)
{
    QJsonArray all;
    for (const ChatTurn &turn : turns)
        all.append(turnJson(turn));
    const QJsonObject about{{QStringLiteral("id"), chat.id},
                            {QStringLiteral("title"), chat.title},
                            {QStringLiteral("folder"), chat.folder},
                            {QStringLiteral("pinned"), chat.isPinned},
                            {QStringLiteral("created_at"), iso(chat.createdAt)},
                            {QStringLiteral("changed_at"), iso(chat.changedAt)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("schema_version"), 1},
                                     {QStringLiteral("chat"), about},
                                     {QStringLiteral("turns"), all}})
        .toJson();
}

} // namespace

QString chatFormName(ChatForm form)
{
    switch (form) {
    case ChatForm::Markdown:
        return QStringLiteral("md");
    case ChatForm::Text:
        return QStringLiteral("txt");
    case ChatForm::Json:
        break;
    }
    return QStringLiteral("json");
}

std::optional<ChatForm> chatFormFromName(const QString &name)
{
    for (const ChatForm form : {ChatForm::Markdown, ChatForm::Text, ChatForm::Json}) {
        if (chatFormName(form) == name)
            return form;
    }
    return std::nullopt;
}

QByteArray chatDocument(const Chat &chat, const QVector<ChatTurn> &turns, ChatForm form, const ChatNames &names)
{
    switch (form) {
    case ChatForm::Markdown:
        return markdown(chat, turns, names);
    case ChatForm::Text:
        return plainText(chat, turns, names);
    case ChatForm::Json:
        break;
    }
    return json(chat, turns);
}

} // namespace likeness
