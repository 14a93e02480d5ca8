// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/provider_fault.h"

#include "base/redact.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace likeness {
namespace {

/// A message for people has room for this many characters; proxies answer with whole pages.
constexpr qsizetype maxMessage = 500;

QString text(const QJsonValue &value)
{
    const QString plain = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    return redacted(plain.simplified().left(maxMessage));
}

void read(const QJsonValue &error, ProviderFault &fault)
{
    if (error.isString()) {
        fault.message = text(error);
        return;
    }
    const QJsonObject object = error.toObject();
    fault.message = text(object[u"message"]);
    fault.type = text(object[u"type"]);
    fault.code = text(object[u"code"]);
    fault.parameter = text(object[u"param"]);
}

ErrorKind kindOf(const ProviderFault &fault)
{
    if (fault.isAboutMoney())
        return ErrorKind::NoCredit;
    if (fault.code == u"training_not_available")
        return ErrorKind::NotOffered;
    switch (fault.status) {
    case 401:
        return ErrorKind::KeyRefused;
    case 403:
        return ErrorKind::Denied;
    case 404:
        return ErrorKind::NotFound;
    case 413:
        return ErrorKind::TooLarge;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return fault.status >= 400 && fault.status < 500 && fault.status != 408 && fault.status != 409
            ? ErrorKind::BadInput
            : ErrorKind::Service;
    }
}

QString detailOf(const ProviderFault &fault)
{
    QStringList parts;
    if (!fault.message.isEmpty())
        parts.append(fault.message);
    if (fault.status != 0)
        parts.append(QStringLiteral("HTTP %1").arg(fault.status));
    if (!fault.code.isEmpty())
        parts.append(fault.code);
    if (!fault.requestId.isEmpty())
        parts.append(QStringLiteral("request %1").arg(fault.requestId));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

bool ProviderFault::isAboutMoney() const
{
    static const QStringList codes{QStringLiteral("insufficient_quota"),
                                   QStringLiteral("credit_balance_exhausted"),
                                   QStringLiteral("organization_spend_limit_exceeded"),
                                   QStringLiteral("project_spend_limit_exceeded"),
                                   QStringLiteral("organization_usage_limit_exceeded"),
                                   QStringLiteral("billing_hard_limit_reached")};
    return status == 402 || type == u"insufficient_quota" || codes.contains(code);
}

ProviderFault faultIn(const HttpAnswer &answer)
{
    ProviderFault fault;
    fault.status = answer.status;
    fault.requestId = redacted(answer.requestId());
    if (answer.isSuccess())
        return fault;
    const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
    read(body[u"error"], fault);
    if (fault.message.isEmpty())
        fault.message = text(body.contains(u"message") ? body[u"message"] : body[u"detail"]);
    return fault;
}

std::optional<ProviderFault> faultInEvent(const QByteArray &json)
{
    const QJsonObject body = QJsonDocument::fromJson(json).object();
    const QJsonValue error = body[u"error"];
    if (!error.isObject() && !error.isString())
        return {};
    ProviderFault fault;
    read(error, fault);
    if (fault.code == u"rate_limit_exceeded")
        fault.status = 429;
    return fault;
}

Error errorOf(const ProviderFault &fault, const QString &subject)
{
    return {kindOf(fault), subject, detailOf(fault)};
}

} // namespace likeness
