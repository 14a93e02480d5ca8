// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/chat_model.h"
#include "providers/http/provider_fault.h"
#include "providers/http/sse_parser.h"

namespace likeness {

/// Gathers an answer of /chat/completions, streamed or whole. Tolerant where servers differ: fields that are missing or
/// null, other choices than the first, usage that never comes.
class ChatAnswer {
public:
    /// Takes the event in and gives the text it adds.
    QString take(const SseEvent &event);
    /// Takes a whole answer in and gives its text; BadInput where it is none.
    Result<QString> takeWhole(const QByteArray &json);

    /// The sender said that it is done: nothing after this counts.
    bool isClosed() const { return m_isClosed; }
    const std::optional<ProviderFault> &fault() const { return m_fault; }
    /// The summary; Interrupted where the model never said why it stopped, Service where nothing came that is an
    /// answer.
    Result<ReplySummary> end() const;

private:
    QString takeChoice(const QJsonObject &choice, const QString &textField);
    void takeRest(const QJsonObject &object);

    ReplySummary m_summary;
    std::optional<ProviderFault> m_fault;
    bool m_hasText = false;
    bool m_hasReason = false;
    bool m_isRefusal = false;
    bool m_isClosed = false;
};

} // namespace likeness
