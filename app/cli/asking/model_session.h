// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/library_session.h"
#include "providers/engine/engine_client.h"
#include "providers/hub/hub_file_download.h"
#include "providers/openai/openai_servers.h"
#include "services/models/model_desk.h"
#include "workers/engine/engine_process.h"

namespace likeness::cli {

/// The library and the servers that questions may go to, for one verb.
class ModelSession {
public:
    static Outcome<std::unique_ptr<ModelSession>> open(const Context &context, OpenMode mode);

    LibrarySession &session() { return *m_session; }
    Library &library() { return m_session->library(); }
    ModelDesk &desk() { return *m_desk; }

private:
    ModelSession() = default;

    std::unique_ptr<LibrarySession> m_session;
    OpenAiServers m_servers;
    EngineClient m_engineCalls;
    std::unique_ptr<HuggingFaceHub> m_hub;
    std::unique_ptr<EngineProcess> m_engine; ///< null where none is installed
    std::unique_ptr<ModelDesk> m_desk;
};

/// Tells on standard error what a question would send, where to and for how much.
void tell(Console &console, const SendPreview &preview);

/// Tells on standard error what would leave this computer and has it confirmed: by the person, or by --yes, which
/// needs --max-cost with what is paid. On success the consent is remembered, so send() may follow. Exit status 7 where
/// nobody agreed, or it may cost more than --max-cost or the monthly limit.
Outcome<void> agree(const Context &context, Questions &questions, const SendPreview &preview);

/// A failure on the way to a model, in whose words "read" and "passphrase" have no place.
Problem askingProblem(const Error &error);

} // namespace likeness::cli
