// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <chrono>
#include <optional>

namespace likeness {

/// A secret that may travel to one origin only. It is attached when the request is sent, and only if scheme, host and
/// port are still those it was given for.
struct ApiKey {
    QString origin; ///< as originOf() spells it
    QByteArray secret;
};

enum class HttpMethod { Get, Post, Delete };

/// What may happen when an answer does not come or asks to try again.
enum class Repetition {
    Never, ///< creates something or costs money in doubt: only a person may send it again
    WhenRefused ///< a question without consequences: sent again when the server answered that it did not take it
};

struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    QByteArray contentType; ///< empty: no body
    QByteArray body;
    std::optional<ApiKey> key;
    QHash<QByteArray, QByteArray> headers; ///< beside those that the client sets itself
    Repetition repetition = Repetition::WhenRefused;
    bool isStream = false; ///< ask for a stream of events, and hand it over piece by piece instead of keeping it
    bool isFile = false; ///< hand the body of a success over piece by piece, whatever it is, instead of keeping it
    bool isPrivateAllowed = false; ///< plain http into the local network, which the person agreed to for this origin
    std::chrono::milliseconds silence{60'000}; ///< ends the request when nothing moves for so long
    std::chrono::milliseconds streamSilence{30'000}; ///< the same, once a stream has begun
    qint64 maxAnswerBytes = 16 * 1024 * 1024; ///< of the kept body; streams are limited by their parser
};

/// A whole answer of a server, whatever its status: what it means is for the caller to say.
struct HttpAnswer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body; ///< empty for a stream that succeeded

    bool operator==(const HttpAnswer &) const = default;
    bool isSuccess() const { return status >= 200 && status < 300; }
    QByteArray header(const QByteArray &name) const { return headers.value(name); }
    /// What the server calls this exchange, for its support; empty where it does not say.
    QString requestId() const { return QString::fromLatin1(headers.value("x-request-id").left(128)); }
};

} // namespace likeness
