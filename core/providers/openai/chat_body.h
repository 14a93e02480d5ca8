// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/chat_request.h"
#include "domain/chat/server_traits.h"

namespace likeness {

/// The body of POST /chat/completions. The same request and server give the same bytes.
QByteArray chatBody(const ChatRequest &request, const ServerTraits &server);

/// The request with the next looser form of answer that the server takes; nothing below plain text.
std::optional<ChatRequest> loosened(const ChatRequest &request, const ServerTraits &server);

} // namespace likeness
