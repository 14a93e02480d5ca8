// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/chat_template.h"
#include "engine/tokens/chat/chat_turns.h"
#include "engine/tokens/chat/template_text.h"

#include <algorithm>

namespace likeness::engine {
namespace {

/// Tokens that end an answer in one family or another. Ordinary text never becomes one of them.
constexpr const char *usualEnds[] = {"<|im_end|>",      "<|endoftext|>", "<|eot_id|>", "<|eom_id|>",
                                     "<|end_of_text|>", "<end_of_turn>", "<eos>",      "</s>"};

/// What the template needs and the tokenizer lacks; empty where all is there.
std::string missingMark(const ChatFormat &format, const Tokenizer &tokenizer)
{
    if (format.endMark.empty())
        return tokenizer.endOfText() ? "" : "a token for the end of a text";
    for (const std::string &mark : {format.startMark, format.roleMark, format.endMark}) {
        if (!mark.empty() && !tokenizer.special(mark))
            return mark;
    }
    return {};
}

} // namespace

Result<ChatTemplate> ChatTemplate::fromFolder(const std::filesystem::path &folder,
                                              std::shared_ptr<const Tokenizer> tokenizer)
{
    const Result<std::string> text = chatTemplateText(folder);
    if (!text)
        return tl::make_unexpected(text.error());
    Result<ChatFormat> format = chatFormatFrom(*text);
    if (!format)
        return tl::make_unexpected(format.error());
    const std::string missing = missingMark(*format, *tokenizer);
    if (!missing.empty())
        return fail(FailureKind::Unsupported, "The chat template uses " + missing + ", which the tokenizer lacks.",
                    "chat_template");
    return ChatTemplate(std::move(*format), std::move(tokenizer), folder);
}

ChatTemplate::ChatTemplate(ChatFormat format, std::shared_ptr<const Tokenizer> tokenizer,
                           const std::filesystem::path &folder)
    : m_format(std::move(format)),
      m_tokenizer(std::move(tokenizer)),
      m_stopTokens(generationEnds(folder, m_tokenizer->size()))
{
    const auto add = [this](std::optional<int> id) {
        if (id && std::find(m_stopTokens.begin(), m_stopTokens.end(), *id) == m_stopTokens.end())
            m_stopTokens.push_back(*id);
    };
    add(m_tokenizer->endOfText());
    for (const char *const end : usualEnds)
        add(m_tokenizer->special(end));
}

std::vector<int> ChatTemplate::prompt(const std::vector<ChatMessage> &messages) const
{
    ChatTurns turns(m_format, *m_tokenizer);
    turns.write(messages);
    turns.openAnswer();
    return turns.take().ids;
}

TrainingText ChatTemplate::conversation(const std::vector<ChatMessage> &messages) const
{
    ChatTurns turns(m_format, *m_tokenizer);
    turns.write(messages);
    return turns.take();
}

} // namespace likeness::engine
