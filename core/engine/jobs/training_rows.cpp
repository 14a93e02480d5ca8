// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/jobs/training_rows.h"

#include <algorithm>
#include <cctype>

namespace likeness::engine {

namespace {

/// What is wrong with a row, as the rest of a sentence; empty where nothing is.
using Fault = std::string;

/// Text like <|im_start|>, which could be taken for a token that ends a turn. OpenAI refuses such files, and a file
/// that trains here should train there.
bool hasSpecialToken(const std::string &text)
{
    constexpr std::size_t longest = 40;
    for (auto start = text.find("<|"); start != std::string::npos; start = text.find("<|", start + 2)) {
        const auto end = text.find("|>", start + 2);
        if (end == std::string::npos || end - start > longest || end == start + 2)
            continue;
        const bool isName = std::all_of(text.begin() + static_cast<std::ptrdiff_t>(start) + 2,
                                        text.begin() + static_cast<std::ptrdiff_t>(end),
                                        [](unsigned char c) { return std::isalnum(c) || c == '_' || c == '-'; });
        if (isName)
            return true;
    }
    return false;
}

Fault readText(const Json &content, const std::string &place, std::string &text)
{
    auto read = messageText(content);
    if (!read)
        return place + " has no text: content must be a string or a list of text parts";
    if (hasSpecialToken(*read))
        return place + " contains an invalid token (text such as <|...|>)";
    text = std::move(*read);
    return {};
}

Fault readWeight(const Json &message, const std::string &place, ChatMessage &result)
{
    const Json &weight = memberOf(message, "weight");
    if (weight.is_null())
        return {};
    if (result.role != "assistant")
        return place + " has a weight, which only assistant messages may have";
    if (!weight.is_number() || (weight != 0 && weight != 1))
        return place + " has a weight other than 0 and 1";
    result.isTrained = weight == 1;
    return {};
}

Fault readMessage(const Json &message, const std::string &place, ChatMessage &result)
{
    if (!message.is_object())
        return place + " is not an object";
    result.role = stringIn(message, "role");
    if (result.role == "developer")
        result.role = "system";
    if (result.role != "system" && result.role != "user" && result.role != "assistant")
        return place + " has a role other than system, user and assistant";
    for (const char *name : {"tool_calls", "function_call"}) {
        if (const Json &calls = memberOf(message, name); !calls.is_null() && !calls.empty())
            return place + " calls tools, which this engine does not train";
    }
    if (auto fault = readText(memberOf(message, "content"), place, result.content); !fault.empty())
        return fault;
    return readWeight(message, place, result);
}

Fault readMessages(const Json &list, const std::string &name, std::vector<ChatMessage> &messages)
{
    if (!list.is_array() || list.empty())
        return name + " is missing or empty";
    for (std::size_t i = 0; i < list.size(); ++i) {
        ChatMessage message;
        if (auto fault = readMessage(list[i], name + "[" + std::to_string(i) + "]", message); !fault.empty())
            return fault;
        messages.push_back(std::move(message));
    }
    return {};
}

Fault findTools(const Json &object)
{
    for (const char *name : {"tools", "functions"}) {
        if (const Json &tools = memberOf(object, name); !tools.is_null() && !tools.empty())
            return std::string(name) + " are given, which this engine does not train";
    }
    return {};
}

Fault readSupervised(const Json &row, TrainingRow &result)
{
    if (auto fault = findTools(row); !fault.empty())
        return fault;
    if (auto fault = readMessages(memberOf(row, "messages"), "messages", result.messages); !fault.empty())
        return fault;
    if (result.messages.back().role != "assistant")
        return "the last message must be from the assistant";
    const bool hasTrained = std::any_of(result.messages.begin(), result.messages.end(), [](const ChatMessage &message) {
        return message.role == "assistant" && message.isTrained;
    });
    return hasTrained ? Fault() : "no assistant message is left to learn from: all have weight 0";
}

Fault readAnswer(const Json &list, const std::string &name, std::string &answer)
{
    std::vector<ChatMessage> messages;
    if (auto fault = readMessages(list, name, messages); !fault.empty())
        return fault;
    if (messages.size() != 1 || messages.front().role != "assistant")
        return name + " must hold exactly one message, from the assistant";
    answer = std::move(messages.front().content);
    return {};
}

Fault readDpo(const Json &row, TrainingRow &result)
{
    const Json &input = memberOf(row, "input");
    if (auto fault = findTools(input); !fault.empty())
        return fault;
    if (auto fault = readMessages(memberOf(input, "messages"), "input.messages", result.messages); !fault.empty())
        return fault;
    if (result.messages.back().role != "user")
        return "input.messages must end with a message from the user";
    if (auto fault = readAnswer(memberOf(row, "preferred_output"), "preferred_output", result.preferred);
        !fault.empty())
        return fault;
    return readAnswer(memberOf(row, "non_preferred_output"), "non_preferred_output", result.rejected);
}

Fault readRow(std::string_view line, TrainingMethod method, TrainingRow &row)
{
    const Json json = parseJson(line);
    if (json.is_discarded())
        return "the line is no valid JSON in UTF-8";
    if (!json.is_object())
        return "the line is not a JSON object";
    return method == TrainingMethod::Supervised ? readSupervised(json, row) : readDpo(json, row);
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

} // namespace

std::optional<std::string> messageText(const Json &content)
{
    if (content.is_string())
        return content.get<std::string>();
    if (!content.is_array() || content.empty())
        return std::nullopt;
    std::string text;
    for (const Json &part : content) {
        if (stringIn(part, "type") != "text" || !memberOf(part, "text").is_string())
            return std::nullopt;
        text += stringIn(part, "text");
    }
    return text;
}

Result<std::vector<TrainingRow>> readTrainingRows(std::string_view content, TrainingMethod method,
                                                  const std::string &param)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (content.substr(0, byteOrderMark.size()) == byteOrderMark)
        content.remove_prefix(byteOrderMark.size());
    std::vector<TrainingRow> rows;
    for (std::size_t number = 1; !content.empty(); ++number) {
        const auto end = content.find('\n');
        const std::string_view line = content.substr(0, end);
        content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
        if (isBlank(line))
            continue;
        TrainingRow row;
        if (const Fault fault = readRow(line, method, row); !fault.empty()) {
            return fail(FailureKind::BadRequest, "Example " + std::to_string(number) + ": " + fault + ".", param,
                        "invalid_file_format");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<void> checkCount(std::size_t rows, std::size_t least, const std::string &param)
{
    if (rows >= least)
        return {};
    const std::string kind = param == "validation_file" ? "Validation" : "Training";
    return fail(FailureKind::BadRequest,
                kind + " file has " + std::to_string(rows) + " example(s), but must have at least "
                    + std::to_string(least) + " example" + (least == 1 ? "" : "s"),
                param, "invalid_n_examples");
}

} // namespace likeness::engine
