// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hub/hub_file_download.h"

#include "providers/http/origin.h"
#include "providers/http/provider_fault.h"

#include <cerrno>
#include <utility>

namespace likeness {
namespace {

constexpr int mostHops = 5;
constexpr int mostTriesWithoutGain = 3;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// "bytes 100-199/200": where a part begins; -1 where it does not say.
qint64 beginOf(const QByteArray &contentRange)
{
    const qsizetype dash = contentRange.indexOf('-');
    if (!contentRange.startsWith("bytes ") || dash < 0)
        return -1;
    bool isNumber = false;
    const qint64 begin = contentRange.mid(6, dash - 6).toLongLong(&isNumber);
    return isNumber ? begin : -1;
}

/// The SHA-256 of a large file, which the hub names beside the address that it leads to; 64 digits of hex.
QByteArray linkedHash(const HttpAnswer &answer)
{
    const QByteArray tag = answer.header("x-linked-etag").replace('"', "");
    return tag.size() == 64 ? QByteArray::fromHex(tag) : QByteArray();
}

} // namespace

HubFileDownload::HubFileDownload(HttpClient &client, RetryRules rules, const QUrl &address, const QString &partFile,
                                 qint64 atMost)
    : m_client(client),
      m_rules(rules),
      m_first(address),
      m_file(partFile),
      m_atMost(atMost)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &HubFileDownload::startOver);
    m_wait.start(0); // whoever asked has still to connect
}

HubFileDownload::~HubFileDownload() = default;

void HubFileDownload::cancel()
{
    if (m_exchange)
        m_exchange->cancel();
    else
        finish(failure(ErrorKind::Cancelled, m_file.fileName()));
}

/// From the hub's own address, since where it leads to holds for minutes only.
void HubFileDownload::startOver()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite))
        return finish(failure(ErrorKind::Io, m_file.fileName(), m_file.errorString()));
    m_file.seek(m_file.size());
    m_hops = 0;
    m_gotBefore = m_file.size();
    send(m_first);
}

void HubFileDownload::send(const QUrl &address)
{
    m_address = address;
    HttpRequest request;
    request.url = address;
    request.isFile = true;
    request.headers.insert("Accept", "*/*");
    request.headers.insert("Accept-Encoding", "identity");
    if (m_file.size() > 0)
        request.headers.insert("Range", "bytes=" + QByteArray::number(m_file.size()) + "-");
    if (m_exchange)
        m_exchange.release()->deleteLater(); // its signal may have led here
    m_exchange = m_client.start(std::move(request));
    connect(m_exchange.get(), &HttpExchange::headReceived, this, &HubFileDownload::takeHead);
    connect(m_exchange.get(), &HttpExchange::dataReceived, this, &HubFileDownload::takeBytes);
    connect(m_exchange.get(), &HttpExchange::finished, this, &HubFileDownload::takeEnd);
}

void HubFileDownload::takeHead(const HttpAnswer &head)
{
    const bool isPart = head.status == 206;
    if (isPart && beginOf(head.header("content-range")) != m_file.size()) {
        m_fault = Error{ErrorKind::Service, originOf(m_address), QStringLiteral("another part than was asked for")};
        return m_exchange->cancel();
    }
    if (!isPart && m_file.size() > 0)
        m_file.resize(0); // it begins at the beginning all the same
    m_file.seek(m_file.size());
}

void HubFileDownload::takeBytes(const QByteArray &bytes)
{
    if (m_fault)
        return;
    if (m_file.size() + bytes.size() > m_atMost)
        m_fault = Error{ErrorKind::Corrupt, m_file.fileName(), QStringLiteral("longer than it should be")};
    else if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        m_fault = Error{ErrorKind::Io, m_file.fileName(),
                        errno == ENOSPC ? QStringLiteral("no_space") : m_file.errorString()};
    if (m_fault)
        return m_exchange->cancel();
    Q_EMIT progressed(m_file.size());
}

void HubFileDownload::takeEnd(const Result<HttpAnswer> &answer)
{
    if (m_fault)
        return finish(failure(*m_fault));
    if (answer)
        return takeAnswer(*answer);
    goOnAfter(answer.error());
}

void HubFileDownload::takeAnswer(const HttpAnswer &answer)
{
    if (const QByteArray hash = linkedHash(answer); !hash.isEmpty())
        m_told = {answer.header("x-linked-size").toLongLong(), hash};
    if (isRedirect(answer.status))
        return follow(answer);
    constexpr int nothingLeft = 416;
    const bool isWhole = answer.header("content-range") == "bytes */" + QByteArray::number(m_file.size());
    if (answer.isSuccess() || (answer.status == nothingLeft && isWhole)) {
        m_file.close();
        if (m_told.bytes <= 0)
            m_told.bytes = m_file.size();
        return finish(m_told);
    }
    if (answer.status == nothingLeft && m_file.resize(0)) // what is here is no part of what is there
        return goOnAfter({ErrorKind::Service, originOf(m_address), QStringLiteral("HTTP 416")});
    finish(failure(errorOf(faultIn(answer), originOf(m_address))));
}

/// Never from https to anything else, and never from the internet to this computer.
void HubFileDownload::follow(const HttpAnswer &answer)
{
    const QUrl next = m_address.resolved(QUrl::fromEncoded(answer.header("location")));
    const bool isHere = trustOf(next) == OriginTrust::Loopback && trustOf(m_first) == OriginTrust::Loopback;
    const bool mayFollow = next.userInfo().isEmpty() && (trustOf(next) == OriginTrust::Encrypted || isHere);
    if (!mayFollow || ++m_hops > mostHops)
        return finish(failure(ErrorKind::Denied, originOf(m_address), QStringLiteral("redirect")));
    send(next);
}

/// Nothing is lost by going on where it broke off; only a hub that gives nothing any more is given up.
void HubFileDownload::goOnAfter(const Error &error)
{
    const bool isPassing = error.kind == ErrorKind::Interrupted || error.kind == ErrorKind::TimedOut
        || error.kind == ErrorKind::Offline || error.kind == ErrorKind::Service;
    m_triesWithoutGain = m_file.size() > m_gotBefore ? 0 : m_triesWithoutGain + 1;
    if (!isPassing || m_triesWithoutGain >= mostTriesWithoutGain)
        return finish(failure(error));
    if (m_exchange)
        m_exchange.release()->deleteLater();
    m_wait.start(m_rules.firstWait * (1 << m_triesWithoutGain));
}

void HubFileDownload::finish(const Result<HubFile> &file)
{
    if (std::exchange(m_isDone, true))
        return;
    m_wait.stop();
    m_file.close();
    Q_EMIT finished(file);
}

HuggingFaceHub::HuggingFaceHub(QUrl address, RetryRules rules)
    : m_address(std::move(address)),
      m_rules(rules),
      m_client(rules)
{
}

QUrl HuggingFaceHub::fileAddress(const QString &repository, const QString &revision, const QString &file) const
{
    return below(m_address, QStringLiteral("%1/resolve/%2/%3").arg(repository, revision, file));
}

std::unique_ptr<HubDownload> HuggingFaceHub::fetch(const QUrl &address, const QString &partFile, qint64 atMost)
{
    return std::make_unique<HubFileDownload>(m_client, m_rules, address, partFile, atMost);
}

} // namespace likeness
