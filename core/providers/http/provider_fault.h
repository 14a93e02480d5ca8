// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/http/http_message.h"

namespace likeness {

/// What a server said was wrong, read from the error forms in use: OpenAI's object, a bare string, a numeric code,
/// or no JSON at all. Texts are redacted and cut.
struct ProviderFault {
    int status = 0;
    QString message;
    QString type;
    QString code;
    QString parameter; ///< the field of the request that was refused
    QString requestId;

    /// The account cannot pay or has met its own limit: waiting does not help.
    bool isAboutMoney() const;
};

ProviderFault faultIn(const HttpAnswer &answer);

/// The fault inside an `error` object, as a stream sends it in the middle; nothing where there is none.
std::optional<ProviderFault> faultInEvent(const QByteArray &json);

/// The kind that callers branch on and the server's own words as its detail.
Error errorOf(const ProviderFault &fault, const QString &subject);

} // namespace likeness
