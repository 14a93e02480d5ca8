// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/http_exchange.h"

#include <QFuture>
#include <QNetworkAccessManager>

namespace likeness {

/// The only way of this program to the network. Redirects are never followed (HubFileDownload asks anew), a POST is
/// never sent twice without being asked for, no cookies and no cache are kept, certificates are checked without
/// exception, and a key goes to its own origin only.
class HttpClient final : public QObject {
    Q_OBJECT
public:
    explicit HttpClient(RetryRules rules = {}, QObject *parent = nullptr);

    /// Starts a request; connect to its signals before the event loop goes on.
    std::unique_ptr<HttpExchange> start(HttpRequest request);
    /// The same where only the whole answer matters. Cancelled when `guard` dies.
    QFuture<Result<HttpAnswer>> ask(HttpRequest request, QObject *guard);
    const RetryRules &rules() const { return m_rules; }

private:
    QNetworkAccessManager m_network;
    RetryRules m_rules;
};

} // namespace likeness
