// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokens/chat/chat_writer.h"

namespace likeness::engine {

void ChatWriter::mark(const std::string &content, bool isTrained)
{
    if (const std::optional<int> id = m_tokenizer.special(content))
        token(*id, isTrained);
    else
        text(content);
}

void ChatWriter::token(int id, bool isTrained)
{
    flush(false);
    m_written.ids.push_back(id);
    m_written.trained.push_back(isTrained);
    m_place = TextPlace::AfterSpecial;
}

void ChatWriter::answer(std::string_view utf8, bool isTrained)
{
    flush(false);
    m_text = utf8;
    flush(isTrained);
}

void ChatWriter::flush(bool isTrained)
{
    if (m_text.empty())
        return;
    const std::vector<int> ids = m_tokenizer.encodeAt(m_text, m_place);
    m_written.ids.insert(m_written.ids.end(), ids.begin(), ids.end());
    m_written.trained.resize(m_written.ids.size(), isTrained);
    m_text.clear();
    m_place = TextPlace::Continuation;
}

TrainingText ChatWriter::take()
{
    flush(false);
    return std::move(m_written);
}

} // namespace likeness::engine
