// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/training/file_fault.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace likeness {
namespace {

using Kind = FileFaultKind;

constexpr qsizetype largest = 512 * 1000 * 1000;

bool hasOnly(const QJsonObject &object, const QSet<QString> &keys)
{
    const QStringList all = object.keys();
    return std::all_of(all.cbegin(), all.cend(), [&keys](const QString &key) { return keys.contains(key); });
}

bool hasSpecialToken(const QString &text)
{
    static const QRegularExpression token(QStringLiteral("<\\|[^|<>\\s]{1,64}\\|>"));
    return text.contains(token);
}

bool isTrained(const QJsonObject &message)
{
    return message[u"role"] == QJsonValue(QStringLiteral("assistant")) && message[u"weight"].toDouble(1) != 0;
}

std::optional<Kind> faultInMessage(const QJsonValue &value)
{
    static const QSet<QString> keys{QStringLiteral("role"), QStringLiteral("content"), QStringLiteral("weight")};
    static const QSet<QString> roles{QStringLiteral("system"), QStringLiteral("user"), QStringLiteral("assistant")};
    const QJsonObject message = value.toObject();
    const QString role = message[u"role"].toString();
    const QJsonValue content = message[u"content"];
    const QJsonValue weight = message[u"weight"];
    if (!hasOnly(message, keys))
        return Kind::UnknownKey;
    if (!roles.contains(role))
        return Kind::BadRole;
    if (!content.isString() || (isTrained(message) && content.toString().trimmed().isEmpty()))
        return Kind::BadContent;
    const bool isWeight = weight.toDouble(-1) == 0 || weight.toDouble(-1) == 1;
    if (!weight.isUndefined() && (!isWeight || role != u"assistant"))
        return Kind::BadWeight;
    return hasSpecialToken(content.toString()) ? std::optional(Kind::SpecialToken) : std::nullopt;
}

std::optional<Kind> faultInRow(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return Kind::NotAnObject;
    const QJsonObject row = document.object();
    if (!hasOnly(row, {QStringLiteral("messages")}))
        return Kind::UnknownKey;
    const QJsonArray messages = row[u"messages"].toArray();
    if (messages.isEmpty())
        return Kind::NoMessages;
    bool isAnyTrained = false;
    for (const QJsonValue message : messages) {
        if (const auto fault = faultInMessage(message))
            return fault;
        isAnyTrained = isAnyTrained || isTrained(message.toObject());
    }
    const bool endsWell = messages.last()[u"role"] == QJsonValue(QStringLiteral("assistant"));
    return endsWell && isAnyTrained ? std::nullopt : std::optional(Kind::NothingToLearn);
}

bool isPlainText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !bytes.startsWith("\xEF\xBB\xBF");
}

} // namespace

const char *fileFaultName(FileFaultKind kind)
{
    static constexpr std::array names{"too_large", "not_text",    "not_an_object", "unknown_key",      "no_messages",
                                      "bad_role",  "bad_content", "bad_weight",    "nothing_to_learn", "special_token"};
    return names.at(size_t(kind));
}

std::optional<FileFault> faultInFile(const QByteArray &jsonl)
{
    if (jsonl.size() > largest)
        return FileFault{Kind::TooLarge, 0};
    if (!isPlainText(jsonl))
        return FileFault{Kind::NotText, 0};
    QByteArrayList lines = jsonl.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast(); // behind the last line's end
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (const auto fault = faultInRow(lines[i]))
            return FileFault{*fault, int(i) + 1};
    }
    return std::nullopt;
}

} // namespace likeness
