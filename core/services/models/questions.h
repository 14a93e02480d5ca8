// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/models/model_servers.h"
#include "domain/sending/send_preview.h"
#include "domain/sending/transfer.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace likeness {

class Accounts;
class Budget;
class KnownNames;
class Library;
class Models;

/// An answer in the person's own words: what was hidden stands in its place again. See Reply for its signals.
class AskedReply : public Reply {
    Q_OBJECT
public:
    /// What is kept of it; whole, with what it cost, once it finished.
    virtual const Transfer &transfer() const = 0;
};

/// What questions need around them; all of it outlives them.
struct QuestionServices {
    Library &library;
    ModelServers &servers;
    Accounts &accounts;
    Models &models;
    Budget &budget;
};

/// The one way from a question to a model: preview() says what would leave this computer, the person agrees, send()
/// sends exactly that.
class Questions final : public QObject {
    Q_OBJECT
public:
    explicit Questions(const QuestionServices &services, QObject *parent = nullptr);
    ~Questions() override;

    /// What sending it would mean. Nothing is sent or reserved. A request without a limit of its answer gets
    /// one. NotFound: no such account, Locked, Corrupt.
    Result<SendPreview> preview(const Question &question) const;
    /// The same without these rows of its question (see sendRowsOf), whatever was left out before.
    Result<SendPreview> previewWithout(const SendPreview &preview, const QVector<int> &rows) const;

    /// What hides personal data and names for this avatar, wherever something of it is sent.
    Result<Pseudonyms> pseudonymsFor(const QString &avatarId) const;

    /// Whether a person has to agree before send() takes it: for a chat once for each account while the program runs
    /// and again after each step of Budget::chatStep(); for everything else each time, to these very bytes. Never for
    /// the engine of this computer.
    bool isConsentNeeded(const SendPreview &preview) const;
    void rememberConsent(const SendPreview &preview);

    /// Reserves the money, records the transfer, sends exactly the payload and settles the cost at the end. Never null.
    /// Connect to its signals before the event loop goes on. What can be refused here comes through finished() too:
    /// Denied, detail "not_agreed": nobody agreed to it; OverBudget; NoKey; NotFound: the account is gone.
    std::unique_ptr<AskedReply> send(const SendPreview &preview);

private:
    void addCosts(SendPreview &preview) const;
    Result<SendPreview> addBudget(SendPreview preview) const;
    Result<QByteArray> secretFor(const SendPreview &preview) const;
    void takeSettled(const QString &accountId, const Transfer &transfer);

    QuestionServices m_services;
    std::unique_ptr<KnownNames> m_names;
    QSet<QByteArray> m_agreed; ///< hashes of payloads that somebody agreed to
    QHash<QString, Money> m_chatSpent; ///< by account, since somebody agreed to chat with it
};

} // namespace likeness
