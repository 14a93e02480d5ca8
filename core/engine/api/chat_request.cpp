// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/chat_request.h"

#include "engine/jobs/training_rows.h"

namespace likeness::engine {

namespace {

constexpr int highestTokens = 1 << 20;
constexpr std::size_t mostEmbeddings = 2048;

tl::unexpected<Failure> wrong(const std::string &param, const std::string &allowed)
{
    return fail(FailureKind::BadRequest, "'" + param + "' must be " + allowed + ".", param, "invalid_value");
}

tl::unexpected<Failure> unsupported(const std::string &param, const std::string &why)
{
    return fail(FailureKind::BadRequest, "'" + param + "' is not supported: " + why + ".", param,
                "unsupported_parameter");
}

Result<void> readNumber(const Json &body, const char *name, double lowest, double highest, double &value)
{
    const Json &given = memberOf(body, name);
    if (given.is_null())
        return {};
    if (!given.is_number() || given < lowest || given > highest) {
        return wrong(name,
                     "a number from " + std::to_string(static_cast<int>(lowest)) + " to "
                         + std::to_string(static_cast<int>(highest)));
    }
    value = given.get<double>();
    return {};
}

Result<void> readSampling(const Json &body, ChatCall &call)
{
    if (auto read = readNumber(body, "temperature", 0, 2, call.request.temperature); !read)
        return read;
    if (auto read = readNumber(body, "top_p", 0, 1, call.request.topP); !read)
        return read;
    const Json &seed = memberOf(body, "seed");
    if (seed.is_null())
        return {};
    if (!seed.is_number_integer())
        return wrong("seed", "a whole number");
    call.request.seed =
        seed.is_number_unsigned() ? seed.get<std::uint64_t>() : static_cast<std::uint64_t>(seed.get<std::int64_t>());
    return {};
}

Result<void> readLength(const Json &body, ChatCall &call)
{
    // The first is the older name; where both are given, OpenAI takes the newer.
    for (const char *name : {"max_tokens", "max_completion_tokens"}) {
        const Json &given = memberOf(body, name);
        if (given.is_null())
            continue;
        if (!given.is_number_integer() || given < 1 || given > highestTokens)
            return wrong(name, "a whole number of at least 1");
        call.request.maxTokens = given.get<int>();
    }
    return {};
}

Result<void> readStop(const Json &body, ChatCall &call)
{
    const Json &given = memberOf(body, "stop");
    if (given.is_null())
        return {};
    const Json list = given.is_string() ? Json::array({given}) : given;
    if (!list.is_array() || list.size() > 4)
        return wrong("stop", "a text or a list of up to 4 texts");
    for (const Json &text : list) {
        if (!text.is_string() || text.get_ref<const std::string &>().empty())
            return wrong("stop", "a text or a list of up to 4 texts, none of them empty");
        call.request.stop.push_back(text.get<std::string>());
    }
    return {};
}

Result<void> readLogprobs(const Json &body, ChatCall &call)
{
    const Json &wanted = memberOf(body, "logprobs");
    const Json &top = memberOf(body, "top_logprobs");
    if (!wanted.is_null() && !wanted.is_boolean())
        return wrong("logprobs", "true or false");
    const bool isWanted = wanted.is_boolean() && wanted.get<bool>();
    if (!top.is_null() && (!isWanted || !top.is_number_integer() || top < 0 || top > 20))
        return wrong("top_logprobs", "a whole number from 0 to 20, together with 'logprobs': true");
    if (isWanted)
        call.request.topLogprobs = top.is_null() ? 0 : top.get<int>();
    return {};
}

Result<void> readStreaming(const Json &body, ChatCall &call)
{
    const Json &stream = memberOf(body, "stream");
    const Json &options = memberOf(body, "stream_options");
    if (!stream.is_null() && !stream.is_boolean())
        return wrong("stream", "true or false");
    call.isStreamed = stream.is_boolean() && stream.get<bool>();
    if (!options.is_null() && (!call.isStreamed || !options.is_object()))
        return wrong("stream_options", "an object, and given only together with 'stream': true");
    call.wantsUsage = boolIn(options, "include_usage");
    return {};
}

/// What would make the answer another one, and cannot be done here. Given without effect it does no harm.
Result<void> refuseUnsupported(const Json &body, ChatCall &)
{
    const Json &format = memberOf(body, "response_format");
    if (!format.is_null() && stringIn(format, "type") != "text")
        return unsupported("response_format", "this engine writes free text and cannot keep to a form");
    if (const Json &count = memberOf(body, "n"); !count.is_null() && count != 1)
        return unsupported("n", "this engine gives one answer a request");
    for (const char *name : {"tools", "functions", "logit_bias"}) {
        if (const Json &given = memberOf(body, name); !given.is_null() && !given.empty())
            return unsupported(name, "this engine cannot follow it");
    }
    for (const char *name : {"presence_penalty", "frequency_penalty"}) {
        double value = 0;
        if (auto read = readNumber(body, name, -2, 2, value); !read)
            return read;
        if (value < 0 || value > 0)
            return unsupported(name, "only 0 is possible here");
    }
    return {};
}

Result<ChatMessage> messageFrom(const Json &json, const std::string &place)
{
    ChatMessage message;
    message.role = stringIn(json, "role");
    if (message.role == "developer")
        message.role = "system";
    if (message.role != "system" && message.role != "user" && message.role != "assistant")
        return wrong(place + ".role", "system, developer, user or assistant");
    auto text = messageText(memberOf(json, "content"));
    if (!text)
        return wrong(place + ".content", "a text or a list of text parts; this engine reads no pictures");
    message.content = std::move(*text);
    return message;
}

Result<void> readMessages(const Json &body, ChatCall &call)
{
    const Json &messages = memberOf(body, "messages");
    if (!messages.is_array() || messages.empty())
        return wrong("messages", "a list with at least one message");
    for (std::size_t i = 0; i < messages.size(); ++i) {
        auto message = messageFrom(messages[i], "messages[" + std::to_string(i) + "]");
        if (!message)
            return tl::make_unexpected(message.error());
        call.request.messages.push_back(std::move(*message));
    }
    return {};
}

Result<std::string> modelIn(const Json &body)
{
    auto model = stringIn(body, "model");
    if (model.empty())
        return fail(FailureKind::BadRequest, "you must provide a model parameter", "model",
                    "missing_required_parameter");
    return model;
}

} // namespace

Result<ChatCall> chatCallFrom(const Json &body)
{
    ChatCall call;
    auto model = modelIn(body);
    if (!model)
        return tl::make_unexpected(model.error());
    call.model = std::move(*model);
    for (const auto read :
         {readMessages, readSampling, readLength, readStop, readLogprobs, readStreaming, refuseUnsupported}) {
        if (auto done = read(body, call); !done)
            return tl::make_unexpected(done.error());
    }
    return call;
}

Result<EmbeddingsCall> embeddingsCallFrom(const Json &body)
{
    EmbeddingsCall call;
    auto model = modelIn(body);
    if (!model)
        return tl::make_unexpected(model.error());
    call.model = std::move(*model);
    const Json &input = memberOf(body, "input");
    const Json list = input.is_string() ? Json::array({input}) : input;
    if (!list.is_array() || list.empty() || list.size() > mostEmbeddings)
        return wrong("input", "a text or a list of 1 to 2048 texts");
    for (const Json &text : list) {
        if (!text.is_string() || text.get_ref<const std::string &>().empty())
            return wrong("input", "a text or a list of texts, none of them empty; token numbers are not read");
        call.texts.push_back(text.get<std::string>());
    }
    const Json &format = memberOf(body, "encoding_format");
    if (!format.is_null() && format != "float" && format != "base64")
        return wrong("encoding_format", "\"float\" or \"base64\"");
    call.isBase64 = format == "base64";
    if (!memberOf(body, "dimensions").is_null())
        return unsupported("dimensions", "the length of the vectors is the model's");
    return call;
}

} // namespace likeness::engine
