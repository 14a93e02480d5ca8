// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/chat/chat_model.h"
#include "domain/chat/server_traits.h"
#include "domain/models/model_catalogue.h"

#include <QFuture>

namespace likeness {

class Trainer;

/// How far an address is trusted with words and keys.
enum class OriginTrust {
    Encrypted, ///< https
    Loopback, ///< this computer, plain http is fine
    Private, ///< plain http in the local network: only after the person was warned of this origin
    Refused ///< plain http through the internet, or no web address at all
};

/// Texts as points of a space in which likeness is nearness.
struct Embeddings {
    QVector<QVector<float>> vectors; ///< one a text, in their order, all of one length
    Usage usage;
};

/// What services need of the servers out there.
class ModelServers {
public:
    virtual ~ModelServers() = default;

    /// An address as somebody typed it, in the form that requests are built on. BadInput; the detail is the fault:
    /// not_an_address, holds_credentials, holds_query or not_encrypted.
    virtual Result<QUrl> address(const QString &typed) const = 0;
    virtual OriginTrust trust(const QUrl &address) const = 0;
    /// Scheme, host and port ("https://api.openai.com:443"): what a key is bound to and a transfer went to.
    virtual QString origin(const QUrl &address) const = 0;

    /// The models that the server offers to this key: also the free call that tests both. Cancelled with the guard.
    virtual QFuture<Result<QVector<ListedModel>>> listModels(const ServerTraits &server, const QByteArray &secret,
                                                             QObject *guard) = 0;
    /// A model at this server; must not outlive this.
    virtual std::unique_ptr<ChatModel> chatModel(const ServerTraits &server, const QByteArray &secret) = 0;
    /// Cancelled with the guard. Service where the answer does not fit the texts.
    virtual QFuture<Result<Embeddings>> embed(const ServerTraits &server, const QByteArray &secret,
                                              const QString &model, const QStringList &texts, QObject *guard) = 0;
    /// What trains at this server; must not outlive this.
    virtual std::unique_ptr<Trainer> trainer(const ServerTraits &server, const QByteArray &secret) = 0;
};

} // namespace likeness
