// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/jobs/activity.h"
#include "engine/runtime/model_runtime.h"

#include <condition_variable>
#include <mutex>
#include <new>
#include <thread>

namespace likeness::engine {

/// An answer that is made in its own thread, so that whoever passes it on can look after the connection meanwhile. At
/// the end of its life the generation stops.
class RunningChat {
public:
    RunningChat(ModelRuntime &runtime, Activity &activity, ModelRef model, ChatRequest request);
    ~RunningChat();

    struct Step {
        std::vector<ChatPiece> pieces; ///< new ones; none when nothing came in time
        std::optional<Result<ChatOutcome>> end; ///< after the last piece
    };

    /// Waits for the next pieces or the end.
    Step wait(std::chrono::milliseconds longest);

private:
    void run();
    bool take(const ChatPiece &piece);

    ModelRuntime &m_runtime;
    Activity::Work m_work;
    const ModelRef m_model;
    const ChatRequest m_request;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<ChatPiece> m_pieces;
    std::optional<Result<ChatOutcome>> m_end;
    bool m_isCancelled = false;
    std::thread m_thread;
};

/// Runs something of the runtime's and turns what it throws into a failure.
template <typename T, typename Call> Result<T> guarded(Call call)
{
    try {
        return call();
    } catch (const std::bad_alloc &) {
        return fail(FailureKind::OutOfMemory, "The memory does not suffice for this model and request.", {},
                    "out_of_memory");
    } catch (const std::exception &) { // its words may hold anything
        return fail(FailureKind::Internal, "The engine met an unexpected error.", {}, "internal_error");
    }
}

} // namespace likeness::engine
