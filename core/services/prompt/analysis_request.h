// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/chat_request.h"
#include "domain/example.h"
#include "domain/sending/pseudonyms.h"
#include "services/prompt/analysis_types.h"

namespace likeness {

/// How many characters of a person's texts go into one question: an eighth of what fits into the model's context, at
/// three characters a token, so that it stays affordable; of a model that nothing is known of, what fits into 4,096
/// tokens, which small local models are often limited to.
int materialLimit(int contextTokens);

struct StyleRequest {
    ChatRequest request;
    int examples = 0; ///< that it shows
};

/// Asks how somebody writes: instructions, and in a message of its own the examples, most representative first, as many
/// as fit, between marks that are new for each question. Of many thousands, the most representative are looked for
/// among those that are selected and 2,000 spread evenly over the others, so that a window can wait for it.
StyleRequest styleRequest(const QString &name, const QVector<Example> &examples, int limit);

/// What the creator wrote in the examples of such a request, one text an example, with what was hidden put back.
QStringList ownTextsIn(const ChatRequest &request, const QVector<HiddenPiece> &hidden);

struct SearchRequest {
    ChatRequest request;
    int messages = 0; ///< that it shows, from the first on
};

/// Those that the request shows; the others without their texts, under the numbers that they had.
QVector<NumberedMessage> shownMessages(const ChatRequest &request, QVector<NumberedMessage> messages);

/// Asks for exchanges in numbered messages, as many as fit.
SearchRequest searchRequest(const QString &name, const QStringList &selfNames, const QVector<NumberedMessage> &messages,
                            int target, int limit);

} // namespace likeness
