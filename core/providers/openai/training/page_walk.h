// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/server_traits.h"
#include "providers/http/http_client.h"

#include <QJsonArray>

#include <functional>

namespace likeness {

/// A list that a server gives in pages.
struct PagedList {
    QString path; ///< "fine_tuning/jobs"
    QList<std::pair<QString, QString>> query; ///< beside those of the pages themselves
    int pageSize = 100;
    /// Takes a page; false: what follows is not needed.
    std::function<bool(const QJsonArray &page)> take;
};

/// Asks for page after page, until there is no more or `take` has enough. Service where a page is no list. Cancelled
/// with the guard; the client must outlive it.
QFuture<Result<>> walkPages(HttpClient &client, const ServerTraits &server, const std::optional<ApiKey> &key,
                            PagedList list, QObject *guard);

} // namespace likeness
