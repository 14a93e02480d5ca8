// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/server_call.h"

#include "providers/http/origin.h"

namespace likeness {

std::optional<ApiKey> keyFor(const ServerTraits &server, const QByteArray &secret)
{
    if (secret.isEmpty())
        return {};
    return ApiKey{originOf(server.address), secret};
}

HttpRequest requestTo(const ServerTraits &server, const std::optional<ApiKey> &key, const QString &path)
{
    HttpRequest request;
    request.url = below(server.address, path);
    request.key = key;
    request.isPrivateAllowed = server.isPrivateAllowed;
    return request;
}

} // namespace likeness
