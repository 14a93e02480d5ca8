// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/server_traits.h"
#include "providers/http/http_message.h"
#include "providers/http/provider_fault.h"

namespace likeness {

/// Nothing where there is no secret.
std::optional<ApiKey> keyFor(const ServerTraits &server, const QByteArray &secret);

/// A question to a server, to be completed; `path` ("models") stands below its address.
HttpRequest requestTo(const ServerTraits &server, const std::optional<ApiKey> &key, const QString &path);

/// What `read` finds in a success, with the server's name in every error.
template <typename Read>
auto contentOf(const Result<HttpAnswer> &answer, const QString &name, const Read &read) -> decltype(read(QByteArray()))
{
    if (!answer)
        return failure(answer.error().kind, name, answer.error().detail);
    if (!answer->isSuccess())
        return failure(errorOf(faultIn(*answer), name));
    auto content = read(answer->body);
    if (!content)
        return failure(ErrorKind::Service, name, QStringLiteral("the answer is not what was asked for"));
    return content;
}

} // namespace likeness
