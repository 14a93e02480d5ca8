// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/chat_request.h"

#include <QUrl>

namespace likeness {

/// How a server that speaks OpenAI's protocol differs from OpenAI.
struct ServerTraits {
    QString name; ///< for people: "OpenAI", "Ollama"
    QUrl address; ///< what calls are built on, without a final stroke
    QString tokenLimitField = QStringLiteral("max_completion_tokens"); ///< older servers know only "max_tokens"
    bool takesStreamOptions = true; ///< and so tells the usage of a stream
    AnswerForm strictestForm = AnswerForm::JsonSchema;
    bool takesJsonObject = true; ///< LM Studio takes a schema or text, nothing between
    bool isKeyNeeded = true;
    bool isPrivateAllowed = false; ///< plain http in the local network, which the person agreed to
    bool takesLoraRank = false; ///< of a training

    bool operator==(const ServerTraits &) const = default;
};

} // namespace likeness
