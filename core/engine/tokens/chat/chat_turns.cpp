// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/chat/chat_turns.h"

namespace likeness::engine {

ChatTurns::ChatTurns(const ChatFormat &format, const Tokenizer &tokenizer)
    : m_format(format),
      m_tokenizer(tokenizer),
      m_writer(tokenizer)
{
    if (const std::optional<int> begin = tokenizer.beginOfText(); begin && format.writesBegin)
        m_writer.token(*begin);
}

void ChatTurns::write(const std::vector<ChatMessage> &messages)
{
    const bool bringsSystem = !messages.empty() && messages.front().role == "system";
    if (!bringsSystem && !(m_format.defaultSystem.empty() && m_format.systemPreface.empty()))
        writeTurn("system", m_format.systemPreface + m_format.defaultSystem);
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (i == 0 && bringsSystem)
            writeSystem(messages[i].content);
        else
            writeMessage(messages[i]);
    }
    writeHeldSystem();
}

void ChatTurns::writeSystem(const std::string &content)
{
    if (m_format.joinsSystem)
        m_heldSystem = content;
    else
        writeTurn("system", m_format.systemPreface + std::string(m_format.trims ? trimmed(content) : content));
}

void ChatTurns::writeMessage(const ChatMessage &message)
{
    if (message.role == "assistant") {
        openAnswer();
        const std::string_view words = m_format.trimsAnswers ? trimmed(message.content) : message.content;
        m_writer.answer(m_format.answerSpace + std::string(words), message.isTrained);
        writeEnd(message.isTrained);
        return;
    }
    const std::string content(m_format.trims ? trimmed(message.content) : message.content);
    if (m_format.joinsSystem && message.role == "system") {
        // A second system text: these families know no such turn.
        m_heldSystem += (m_heldSystem.empty() ? "" : "\n\n") + content;
        return;
    }
    const std::string lead = m_heldSystem.empty() ? "" : m_heldSystem + "\n\n";
    m_heldSystem.clear();
    writeTurn(message.role, lead + content);
}

void ChatTurns::writeHeldSystem()
{
    if (m_heldSystem.empty())
        return;
    writeTurn("user", m_heldSystem);
    m_heldSystem.clear();
}

void ChatTurns::writeTurn(const std::string &role, const std::string &content)
{
    m_writer.mark(m_format.startMark);
    if (m_format.kind == ChatKind::Mistral) {
        m_writer.text(m_format.lead + content + m_format.userTail);
        m_writer.mark(m_format.roleMark);
        return;
    }
    m_writer.text(role);
    m_writer.mark(m_format.roleMark);
    m_writer.text(m_format.lead + content);
    writeEnd(false);
}

void ChatTurns::openAnswer()
{
    writeHeldSystem();
    if (m_format.kind != ChatKind::Mistral) {
        m_writer.mark(m_format.startMark);
        m_writer.text(m_format.answerRole);
        m_writer.mark(m_format.roleMark);
        m_writer.text(m_format.lead);
    }
    m_writer.text(m_format.answerLead);
}

void ChatTurns::writeEnd(bool isTrained)
{
    if (m_format.endMark.empty())
        m_writer.token(*m_tokenizer.endOfText(), isTrained);
    else
        m_writer.mark(m_format.endMark, isTrained);
    m_writer.text(m_format.tail);
}

} // namespace likeness::engine
