// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/http_message.h"
#include "providers/http/retry_rules.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QNetworkAccessManager;

namespace likeness {

class OneWayBody;

/// One request under way, with its repetitions. `finished` comes exactly once, also after cancel(); deleting the
/// object cancels without a signal.
///
/// Errors: Cancelled; Offline where no connection could be made, so that nothing arrived; Denied where the server's
/// certificate does not hold, or the request may not go to this address; TimedOut after the silence stated in the
/// request; TooLarge over its limit; Interrupted where the connection ended before the answer did. The subject is the
/// origin.
class HttpExchange final : public QObject {
    Q_OBJECT
public:
    HttpExchange(QNetworkAccessManager &network, HttpRequest request, RetryRules rules);
    ~HttpExchange() override;

    void cancel();

Q_SIGNALS:
    /// A file is about to come: status and headers of its answer. Before its first piece, and only then.
    void headReceived(const likeness::HttpAnswer &head);
    /// A piece of a file, or of a stream's body where that is of type text/event-stream; of a success only.
    void dataReceived(const QByteArray &bytes);
    /// The server refused; in `wait` the request goes out again, for the `attempt`th time of `attempts`.
    void waiting(std::chrono::milliseconds wait, int attempt, int attempts);
    void finished(const likeness::Result<likeness::HttpAnswer> &answer);

private:
    void send();
    void watch();
    void takeBytes();
    void takeEnd();
    void retryAfter(std::chrono::milliseconds wait);
    std::optional<Error> refusal() const;
    Error transportError() const;
    HttpAnswer answer() const;
    bool isStreaming() const;
    bool mayReconnect() const;
    bool mayHaveArrived() const;
    void stop(ErrorKind why);
    void finish(const Result<HttpAnswer> &answer);

    // Whoever asks may outlive the client by a moment: then its replies are gone, and nothing is asked any more.
    QPointer<QNetworkAccessManager> m_network;
    HttpRequest m_request;
    RetryRules m_rules;
    QPointer<QNetworkReply> m_reply;
    OneWayBody *m_sending = nullptr; ///< the reply's; null: it has none
    QByteArray m_body;
    QTimer m_silence; ///< runs out when nothing moves
    QTimer m_wait; ///< runs until the next try
    std::optional<ErrorKind> m_stopped; ///< why this side ended it
    int m_tried = 0; ///< how often it was sent again
    bool m_hasBegun = false; ///< the first byte of this try's answer came
    bool m_isDone = false;
};

} // namespace likeness
