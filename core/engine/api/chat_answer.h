// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/json.h"
#include "engine/runtime/chat_types.h"

namespace likeness::engine {

/// Writes one answer in OpenAI's forms: as a whole, or as the chunks of a stream.
class ChatAnswer {
public:
    ChatAnswer(std::string model, bool hasLogprobs);

    /// Of a plain answer.
    void add(const ChatPiece &piece);
    Json whole(const ChatOutcome &outcome) const;

    /// Frames of a stream, ready to be sent. With `hasUsage` every chunk has the field, as OpenAI's.
    std::string firstFrame(bool hasUsage) const;
    std::string frame(const ChatPiece &piece, bool hasUsage) const;
    std::string lastFrames(const ChatOutcome &outcome, bool hasUsage) const;
    static std::string errorFrame(const Failure &failure);

private:
    Json head(const char *object) const;
    Json chunk(Json delta, Json logprobs, Json finish, bool hasUsage) const;
    Json logprobsOf(const std::vector<TokenChoice> &tokens) const;

    std::string m_id, m_model;
    std::int64_t m_createdAt;
    bool m_hasLogprobs;
    std::string m_text;
    std::vector<TokenChoice> m_tokens;
};

Json embeddingsBody(const Embeddings &embeddings, const std::string &model, bool isBase64);

} // namespace likeness::engine
