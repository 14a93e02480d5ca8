// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/retry_rules.h"

#include "providers/http/provider_fault.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace likeness {
namespace {

using std::chrono::milliseconds;

/// A wait in seconds or as a date (RFC 9110, section 10.2.3); OpenAI also sends it in milliseconds.
std::optional<milliseconds> askedWait(const HttpAnswer &answer)
{
    bool isNumber = false;
    const double exact = answer.header("retry-after-ms").toDouble(&isNumber);
    if (isNumber && std::isfinite(exact))
        return milliseconds(qint64(std::clamp(exact, 0.0, 1e12)));
    QByteArray value = answer.header("retry-after").trimmed();
    const double seconds = value.toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds))
        return milliseconds(qint64(std::clamp(seconds, 0.0, 1e9) * 1000));
    value.replace("GMT", "+0000"); // Qt reads the date of mails, which differs from that of HTTP in the zone alone
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    if (!date.isValid())
        return {};
    return milliseconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(date)));
}

bool isWorthATry(const HttpAnswer &answer)
{
    if (faultIn(answer).isAboutMoney())
        return false;
    const QByteArray asked = answer.header("x-should-retry");
    if (asked == "true" || asked == "false")
        return asked == "true" && !answer.isSuccess();
    return answer.status == 408 || answer.status == 409 || answer.status == 429 || answer.status >= 500;
}

milliseconds ownWait(int tried, double chance, const RetryRules &rules)
{
    const double doubled = double(rules.firstWait.count()) * std::pow(2.0, tried);
    return milliseconds(qint64(std::min(doubled, double(rules.longestWait.count())) * (1 - 0.25 * chance)));
}

} // namespace

std::optional<milliseconds> waitBeforeRetry(const HttpAnswer &answer, int tried, double chance, const RetryRules &rules)
{
    if (tried >= rules.retries || !isWorthATry(answer))
        return {};
    const std::optional<milliseconds> asked = askedWait(answer);
    if (!asked)
        return ownWait(tried, chance, rules);
    // A clock that is wrong by a day makes a date absurd; then, as for any wait over the limit, nobody is kept waiting.
    if (*asked > rules.longestAsked)
        return {};
    return *asked;
}

std::optional<milliseconds> waitForColdModel(int tried, const RetryRules &rules)
{
    if (tried >= coldModelRetries)
        return {};
    return std::min(rules.firstWait * (4 << tried), rules.longestWait * 4); // 2, 4, 8, 16 and 32 seconds
}

std::optional<milliseconds> waitBeforeReconnect(int tried, double chance, const RetryRules &rules)
{
    if (tried >= rules.retries)
        return {};
    return ownWait(tried, chance, rules);
}

} // namespace likeness
