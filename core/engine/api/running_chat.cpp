// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/api/running_chat.h"

namespace likeness::engine {

RunningChat::RunningChat(ModelRuntime &runtime, Activity &activity, ModelRef model, ChatRequest request)
    : m_runtime(runtime),
      m_work(activity),
      m_model(std::move(model)),
      m_request(std::move(request)),
      m_thread([this] { run(); })
{
}

RunningChat::~RunningChat()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isCancelled = true;
    }
    m_thread.join();
}

void RunningChat::run()
{
    auto outcome = guarded<ChatOutcome>(
        [this] { return m_runtime.chat(m_model, m_request, [this](const ChatPiece &piece) { return take(piece); }); });
    const std::lock_guard lock(m_mutex);
    m_end = std::move(outcome);
    m_changed.notify_all();
}

bool RunningChat::take(const ChatPiece &piece)
{
    const std::lock_guard lock(m_mutex);
    m_pieces.push_back(piece);
    m_changed.notify_all();
    return !m_isCancelled;
}

RunningChat::Step RunningChat::wait(std::chrono::milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, longest, [this] { return !m_pieces.empty() || m_end; });
    Step step{std::move(m_pieces), m_end};
    m_pieces.clear();
    return step;
}

} // namespace likeness::engine
