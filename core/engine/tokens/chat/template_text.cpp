// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/chat/template_text.h"
#include "engine/tokens/json_file.h"

#include <new>
#include <nlohmann/json.hpp>

namespace likeness::engine {
namespace {

using nlohmann::json;

std::string namedTemplate(const json &named)
{
    for (const json &entry : named) {
        if (entry.at("name") == "default")
            return entry.at("template").get<std::string>();
    }
    return named.empty() ? std::string() : named.front().at("template").get<std::string>();
}

std::string templateOf(const json &config)
{
    if (!config.is_object() || !config.contains("chat_template"))
        return {};
    const json &described = config["chat_template"];
    return described.is_string() ? described.get<std::string>() : namedTemplate(described);
}

std::string findTemplate(const std::filesystem::path &folder)
{
    std::error_code error;
    if (std::filesystem::exists(folder / "chat_template.jinja", error))
        return textOfFile(folder / "chat_template.jinja");
    const std::string separate = templateOf(jsonOfFile(folder / "chat_template.json"));
    return separate.empty() ? templateOf(jsonOfFile(folder / "tokenizer_config.json")) : separate;
}

} // namespace

Result<std::string> chatTemplateText(const std::filesystem::path &folder)
{
    try {
        std::string text = findTemplate(folder);
        if (text.empty())
            return fail(FailureKind::Unsupported,
                        "The model has no chat template: it was not made for chats, or the file is missing.",
                        "chat_template");
        return text;
    } catch (const LoadingError &error) {
        return fail(error.kind, error.what(), "chat_template");
    } catch (const json::exception &) {
        return fail(FailureKind::Corrupt, "The model's chat template is not what it claims to be.", "chat_template");
    } catch (const std::bad_alloc &) {
        return fail(FailureKind::OutOfMemory, "There is not enough memory for the chat template.", "chat_template");
    }
}

std::vector<int> generationEnds(const std::filesystem::path &folder, int size)
{
    std::vector<int> ids;
    const auto take = [&](const json &id) {
        if (id.is_number_integer() && id >= 0 && id < size)
            ids.push_back(id.get<int>());
    };
    try {
        const json config = jsonOfFile(folder / "generation_config.json");
        const json ends = config.is_object() ? config.value("eos_token_id", json()) : json();
        if (ends.is_array()) {
            for (const json &id : ends)
                take(id);
        } else {
            take(ends);
        }
    } catch (const std::exception &) {
        // The file only adds to what the template and the tokenizer say.
        ids.clear();
    }
    return ids;
}

} // namespace likeness::engine
