// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/chat_answer.h"

#include "engine/api/error_body.h"
#include "engine/storage/ids.h"

#include <sodium.h>

namespace likeness::engine {

namespace {

Json bodyOf(const TokenLogprob &token)
{
    Json bytes = Json::array();
    for (const char c : token.bytes)
        bytes.push_back(static_cast<unsigned char>(c));
    return {{"token", token.bytes}, {"logprob", token.logprob}, {"bytes", std::move(bytes)}};
}

Json bodyOf(const TokenChoice &choice)
{
    Json body = bodyOf(choice.chosen);
    Json top = Json::array();
    for (const TokenLogprob &token : choice.top)
        top.push_back(bodyOf(token));
    body["top_logprobs"] = std::move(top);
    return body;
}

Json usageOf(const ChatOutcome &outcome)
{
    return {{"prompt_tokens", outcome.promptTokens},
            {"completion_tokens", outcome.completionTokens},
            {"total_tokens", outcome.promptTokens + outcome.completionTokens},
            {"prompt_tokens_details", {{"cached_tokens", outcome.cachedTokens}}}};
}

const char *finishOf(const ChatOutcome &outcome)
{
    return outcome.finish == FinishReason::Stop ? "stop" : "length";
}

std::string frameOf(const Json &json)
{
    return "data: " + textOf(json) + "\n\n";
}

/// The bytes of the numbers as they lie in memory, which is little-endian on every machine that this runs on.
std::string base64Of(const std::vector<float> &vector)
{
    const std::size_t bytes = vector.size() * sizeof(float);
    std::string text(sodium_base64_ENCODED_LEN(bytes, sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char *>(vector.data()), bytes,
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the closing zero
    return text;
}

} // namespace

ChatAnswer::ChatAnswer(std::string model, bool hasLogprobs)
    : m_id(newId("chatcmpl-")),
      m_model(std::move(model)),
      m_createdAt(unixTime()),
      m_hasLogprobs(hasLogprobs)
{
}

void ChatAnswer::add(const ChatPiece &piece)
{
    m_text += piece.text;
    m_tokens.insert(m_tokens.end(), piece.tokens.begin(), piece.tokens.end());
}

Json ChatAnswer::whole(const ChatOutcome &outcome) const
{
    Json body = head("chat.completion");
    Json message{{"role", "assistant"}, {"content", m_text}, {"refusal", nullptr}};
    body["choices"] = Json::array({Json{{"index", 0},
                                        {"message", std::move(message)},
                                        {"logprobs", logprobsOf(m_tokens)},
                                        {"finish_reason", finishOf(outcome)}}});
    body["usage"] = usageOf(outcome);
    return body;
}

std::string ChatAnswer::firstFrame(bool hasUsage) const
{
    return frameOf(chunk({{"role", "assistant"}, {"content", ""}}, {}, {}, hasUsage));
}

std::string ChatAnswer::frame(const ChatPiece &piece, bool hasUsage) const
{
    return frameOf(chunk({{"content", piece.text}}, logprobsOf(piece.tokens), {}, hasUsage));
}

std::string ChatAnswer::lastFrames(const ChatOutcome &outcome, bool hasUsage) const
{
    std::string frames = frameOf(chunk(Json::object(), {}, finishOf(outcome), hasUsage));
    if (hasUsage) {
        Json body = head("chat.completion.chunk");
        body["choices"] = Json::array();
        body["usage"] = usageOf(outcome);
        frames += frameOf(body);
    }
    return frames + "data: [DONE]\n\n";
}

std::string ChatAnswer::errorFrame(const Failure &failure)
{
    return frameOf(errorBody(failure));
}

Json ChatAnswer::head(const char *object) const
{
    return {{"id", m_id}, {"object", object}, {"created", m_createdAt}, {"model", m_model}};
}

Json ChatAnswer::chunk(Json delta, Json logprobs, Json finish, bool hasUsage) const
{
    Json body = head("chat.completion.chunk");
    body["choices"] = Json::array({Json{{"index", 0},
                                        {"delta", std::move(delta)},
                                        {"logprobs", std::move(logprobs)},
                                        {"finish_reason", std::move(finish)}}});
    if (hasUsage)
        body["usage"] = nullptr;
    return body;
}

Json ChatAnswer::logprobsOf(const std::vector<TokenChoice> &tokens) const
{
    if (!m_hasLogprobs)
        return {};
    Json content = Json::array();
    for (const TokenChoice &token : tokens)
        content.push_back(bodyOf(token));
    return {{"content", std::move(content)}, {"refusal", nullptr}};
}

Json embeddingsBody(const Embeddings &embeddings, const std::string &model, bool isBase64)
{
    Json data = Json::array();
    for (std::size_t i = 0; i < embeddings.vectors.size(); ++i) {
        const auto &vector = embeddings.vectors[i];
        data.push_back(
            {{"object", "embedding"}, {"index", i}, {"embedding", isBase64 ? Json(base64Of(vector)) : Json(vector)}});
    }
    return {{"object", "list"},
            {"data", std::move(data)},
            {"model", model},
            {"usage", {{"prompt_tokens", embeddings.tokens}, {"total_tokens", embeddings.tokens}}}};
}

} // namespace likeness::engine
