// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QVector>

#include <optional>

namespace likeness {

enum class ChatRole { System, User, Assistant };

struct ChatMessage {
    ChatRole role = ChatRole::User;
    QString text;
    QVector<QByteArray> pictures; ///< PNG files; only in a user's message

    bool operator==(const ChatMessage &) const = default;
};

/// What shape the answer has to have.
enum class AnswerForm {
    Text,
    JsonObject, ///< any JSON object; the messages have to speak of JSON
    JsonSchema ///< an object that the schema describes
};

/// A question to a language model, in the words of no provider. What is not given is left to the provider.
struct ChatRequest {
    QString model;
    QVector<ChatMessage> messages; ///< oldest first
    std::optional<double> temperature; ///< 0..2
    std::optional<double> topP; ///< 0..1
    std::optional<int> maxTokens; ///< of the answer
    std::optional<int> seed;
    QStringList stop; ///< up to 4
    AnswerForm form = AnswerForm::Text;
    QString schemaName; ///< letters, digits, _ and -, up to 64
    QJsonObject schema; ///< of AnswerForm::JsonSchema
    bool isStreamed = true;

    bool operator==(const ChatRequest &) const = default;
};

} // namespace likeness
