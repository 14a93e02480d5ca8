// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/model_hub.h"
#include "providers/http/http_client.h"

#include <QFile>

namespace likeness {

/// Fetches one file, where a ".part" file ends. This is the one place where redirects are followed: hubs keep large
/// files elsewhere. Only to https (on this computer also to itself), without a key, and what the request says of
/// itself says nothing of the person.
class HubFileDownload final : public HubDownload {
    Q_OBJECT
public:
    HubFileDownload(HttpClient &client, RetryRules rules, const QUrl &address, const QString &partFile, qint64 atMost);
    ~HubFileDownload() override;

    void cancel() override;

private:
    void send(const QUrl &address);
    void takeHead(const HttpAnswer &head);
    void takeBytes(const QByteArray &bytes);
    void takeEnd(const Result<HttpAnswer> &answer);
    void takeAnswer(const HttpAnswer &answer);
    void follow(const HttpAnswer &answer);
    void goOnAfter(const Error &error);
    void startOver();
    void finish(const Result<HubFile> &file);

    HttpClient &m_client;
    RetryRules m_rules;
    QUrl m_first; ///< the hub's own address of it
    QUrl m_address; ///< where it was led to
    QFile m_file;
    qint64 m_atMost;
    HubFile m_told; ///< what the hub says of it
    std::unique_ptr<HttpExchange> m_exchange;
    QTimer m_wait; ///< until it goes on after a connection that broke
    std::optional<Error> m_fault; ///< why this side ended the exchange
    int m_hops = 0;
    int m_triesWithoutGain = 0;
    qint64 m_gotBefore = 0; ///< when the connection was made
    bool m_isDone = false;
};

/// Hugging Face's hub, or a mirror of it.
class HuggingFaceHub final : public ModelHub {
public:
    explicit HuggingFaceHub(QUrl address = QUrl(QStringLiteral("https://huggingface.co")), RetryRules rules = {});

    QUrl fileAddress(const QString &repository, const QString &revision, const QString &file) const override;
    std::unique_ptr<HubDownload> fetch(const QUrl &address, const QString &partFile, qint64 atMost) override;

private:
    QUrl m_address;
    RetryRules m_rules;
    HttpClient m_client;
};

} // namespace likeness
