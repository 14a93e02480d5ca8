// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/chat/chat_format.h"

#include <algorithm>

namespace likeness::engine {
namespace {

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// A literal in the template up to `end`; empty where it is put together from more than one.
std::string literalUpTo(std::string_view text, std::string_view end)
{
    std::string literal;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.substr(at, end.size()) == end)
            return literal;
        const char character = text[at];
        if (character == '\'' || character == '"' || character == '{')
            return {};
        const bool isEscape = character == '\\' && at + 1 < text.size();
        if (isEscape)
            ++at;
        literal += isEscape && text[at] == 'n' ? '\n' : text[at];
    }
    return {};
}

/// What ChatML says where a conversation brings no system text, as SmolLM2 and Qwen2.5 do.
std::string defaultSystemOf(std::string_view text)
{
    constexpr std::string_view opening = "<|im_start|>system";
    for (std::size_t at = text.find(opening); at != std::string_view::npos; at = text.find(opening, at + 1)) {
        std::string_view rest = text.substr(at + opening.size());
        const std::size_t lineEnd = rest.substr(0, 2) == "\\n" ? 2 : rest.substr(0, 1) == "\n" ? 1 : 0;
        rest.remove_prefix(lineEnd);
        std::string said = lineEnd == 0 ? std::string() : literalUpTo(rest, "<|im_end|>");
        if (!said.empty())
            return said;
    }
    return {};
}

/// The two dates that Llama 3.1 and later begin with. Today is the day that the template names for programs without a
/// clock: training and every chat then see the same words, a seed gives the same answer tomorrow, and what was computed
/// for the beginning of a chat holds for its next turn.
std::string datesOf(std::string_view text)
{
    constexpr std::string_view cut = "Cutting Knowledge Date: ";
    const std::size_t at = text.find(cut);
    if (at == std::string_view::npos)
        return {};
    const std::string_view known = text.substr(at + cut.size());
    constexpr std::string_view set = "date_string = \"";
    const std::size_t setAt = text.find(set);
    const std::string_view day = setAt == std::string_view::npos ? "" : text.substr(setAt + set.size());
    std::string preface(cut);
    preface += known.substr(0, known.find_first_of("\\\n\"'"));
    preface += "\nToday Date: ";
    preface += day.empty() ? "26 Jul 2024" : day.substr(0, day.find('"'));
    return preface + "\n\n";
}

ChatFormat chatMl(std::string_view text)
{
    ChatFormat format;
    format.startMark = "<|im_start|>";
    format.lead = "\n";
    format.endMark = "<|im_end|>";
    format.tail = "\n";
    format.defaultSystem = defaultSystemOf(text);
    // Qwen3's hybrid models answer without thinking aloud after an empty thought. The published template leaves it out
    // of older turns; here it stays, so that a prompt is the beginning of the conversation that it becomes.
    if (has(text, "enable_thinking"))
        format.answerLead = "<think>\n\n</think>\n\n";
    return format;
}

ChatFormat llama3(std::string_view text)
{
    ChatFormat format;
    format.kind = ChatKind::Llama3;
    format.startMark = "<|start_header_id|>";
    format.roleMark = "<|end_header_id|>";
    format.lead = "\n\n";
    format.endMark = "<|eot_id|>";
    format.trims = format.trimsAnswers = true;
    format.systemPreface = datesOf(text);
    return format;
}

ChatFormat gemma()
{
    ChatFormat format;
    format.kind = ChatKind::Gemma;
    format.startMark = "<start_of_turn>";
    format.lead = "\n";
    format.endMark = "<end_of_turn>";
    format.tail = "\n";
    format.answerRole = "model";
    format.trims = format.trimsAnswers = true;
    format.joinsSystem = true;
    return format;
}

ChatFormat zephyr()
{
    ChatFormat format;
    format.kind = ChatKind::Zephyr;
    format.startMark = "<|";
    format.roleMark = "|>";
    format.lead = "\n";
    format.tail = "\n";
    return format;
}

/// The versions differ in spaces. A system text goes before the first message of the user in all of them here; version
/// 0.3 puts it before the last one, so that no beginning of a chat would stay the same.
ChatFormat mistral(std::string_view text)
{
    ChatFormat format;
    format.kind = ChatKind::Mistral;
    format.startMark = "[INST]";
    format.lead = has(text, "[INST] ") ? " " : "";
    format.roleMark = "[/INST]";
    format.userTail = has(text, " [/INST]") ? " " : "";
    format.tail = has(text, "eos_token + ' '") ? " " : "";
    format.answerSpace = has(text, "\" \" + message") || has(text, "' ' + message") ? " " : "";
    format.trimsAnswers = has(text, "trim + eos_token");
    format.joinsSystem = true;
    return format;
}

Result<ChatFormat> recognised(std::string_view text)
{
    if (has(text, "<|im_start|>"))
        return chatMl(text);
    if (has(text, "<|start_header_id|>"))
        return llama3(text);
    if (has(text, "<start_of_turn>"))
        return gemma();
    if (has(text, "[INST]") && !has(text, "<<SYS>>"))
        return mistral(text);
    if (has(text, "<|user|>") && has(text, "<|assistant|>") && !has(text, "<|end|>"))
        return zephyr();
    return fail(FailureKind::Unsupported,
                "The model's chat template is none of ChatML, Llama 3, Zephyr, Mistral and Gemma.", "chat_template");
}

} // namespace

Result<ChatFormat> chatFormatFrom(std::string_view templateText)
{
    Result<ChatFormat> format = recognised(templateText);
    if (format)
        format->writesBegin = has(templateText, "bos_token");
    return format;
}

std::string_view trimmed(std::string_view utf8)
{
    static constexpr std::string_view spaces[] = {
        " ",      "\t",     "\n",     "\r",     "\v",     "\f",     "\x1C",   "\x1D",   "\x1E",   "\x1F",
        "\u0085", "\u00A0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
        "\u2007", "\u2008", "\u2009", "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000",
    };
    const auto begins = [&](std::string_view space) { return utf8.substr(0, space.size()) == space; };
    const auto ends = [&](std::string_view space) {
        return utf8.size() >= space.size() && utf8.substr(utf8.size() - space.size()) == space;
    };
    const auto *const last = std::end(spaces);
    for (const auto *space = spaces; (space = std::find_if(std::begin(spaces), last, begins)) != last;)
        utf8.remove_prefix(space->size());
    for (const auto *space = spaces; (space = std::find_if(std::begin(spaces), last, ends)) != last;)
        utf8.remove_suffix(space->size());
    return utf8;
}

} // namespace likeness::engine
