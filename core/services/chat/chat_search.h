// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/chat/chat_types.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace likeness {

class TurnStore;
struct SealedTurns;

/// The places in one chat where the words occur. For any thread.
QVector<ChatMatch> matchesIn(const QString &chatId, const SealedTurns &sealed, const QString &words);

/// Looks through chats, one after the other: each is read here and opened in the pool. Deletes itself when it is done,
/// or when nobody wants to know any more.
class ChatSearch : public QObject {
public:
    static constexpr int mostMatches = 500;

    ChatSearch(TurnStore &store, QStringList chatIds, QString words, QObject *parent);
    QFuture<Result<QVector<ChatMatch>>> start();

private:
    void next();
    void finish(const Result<QVector<ChatMatch>> &result);

    TurnStore &m_store;
    QStringList m_chatIds;
    QString m_words;
    QVector<ChatMatch> m_matches;
    QPromise<Result<QVector<ChatMatch>>> m_promise;
};

} // namespace likeness
