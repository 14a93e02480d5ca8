// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/http/origin.h"

#include <QHostAddress>

namespace likeness {
namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

/// Ranges of RFC 1918, RFC 3927, RFC 4193 and RFC 4291, which routers do not pass on to the internet.
bool isPrivate(const QString &host)
{
    const QHostAddress address(host);
    const char *const ranges[] = {"10.0.0.0/8",     "172.16.0.0/12", "192.168.0.0/16",
                                  "169.254.0.0/16", "fc00::/7",      "fe80::/10"};
    return std::any_of(std::begin(ranges), std::end(ranges), [&](const char *range) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(range)));
    });
}

} // namespace

QString originOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const bool isIpv6 = host.contains(u':') && !host.startsWith(u'[');
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), isIpv6 ? u'[' + host + u']' : host).arg(portOf(url));
}

OriginTrust trustOf(const QUrl &url)
{
    if (url.host().isEmpty())
        return OriginTrust::Refused;
    if (url.scheme() == u"https")
        return OriginTrust::Encrypted;
    if (url.scheme() != u"http")
        return OriginTrust::Refused;
    if (isLoopback(url.host()))
        return OriginTrust::Loopback;
    return isPrivate(url.host()) ? OriginTrust::Private : OriginTrust::Refused;
}

Result<QUrl> serverAddress(const QString &typed)
{
    const QUrl url(typed.trimmed(), QUrl::StrictMode);
    const auto refuse = [&](const QString &fault) { return failure(ErrorKind::BadInput, typed.trimmed(), fault); };
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return refuse(QStringLiteral("not_an_address"));
    if (!url.userInfo().isEmpty())
        return refuse(QStringLiteral("holds_credentials"));
    if (url.hasQuery() || url.hasFragment())
        return refuse(QStringLiteral("holds_query"));
    if (trustOf(url) == OriginTrust::Refused)
        return refuse(QStringLiteral("not_encrypted"));
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
}

QUrl below(const QUrl &server, const QString &path)
{
    QUrl url = server;
    url.setPath(server.path(QUrl::FullyDecoded) + u'/' + path, QUrl::DecodedMode);
    return url;
}

} // namespace likeness
