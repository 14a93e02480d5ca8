// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chat/chat_search.h"

#include "base/async.h"
#include "base/pool.h"
#include "store/chat/turn_store.h"

namespace likeness {
namespace {

constexpr int around = 60; // characters on each side of a place

/// A line of the text, with the place in it.
QString excerpt(const QString &text, qsizetype at, qsizetype length)
{
    const qsizetype from = std::max<qsizetype>(0, at - around);
    return text.mid(from, at - from + length + around).simplified();
}

void addMatches(const QString &chatId, const ChatTurn &turn, const QString &words, QVector<ChatMatch> &matches)
{
    for (int i = 0; i < turn.variants.size(); ++i) {
        const QString &text = turn.variants[i].text;
        for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive)) {
            matches.append({chatId, turn.id, i, int(at), int(words.size()), excerpt(text, at, words.size())});
        }
    }
}

} // namespace

QVector<ChatMatch> matchesIn(const QString &chatId, const SealedTurns &sealed, const QString &words)
{
    QVector<ChatMatch> matches;
    for (const ChatTurn &turn : TurnStore::opened(sealed))
        addMatches(chatId, turn, words, matches);
    return matches;
}

ChatSearch::ChatSearch(TurnStore &store, QStringList chatIds, QString words, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_chatIds(std::move(chatIds)),
      m_words(words.trimmed())
{
}

QFuture<Result<QVector<ChatMatch>>> ChatSearch::start()
{
    m_promise.start();
    QMetaObject::invokeMethod(this, &ChatSearch::next, Qt::QueuedConnection);
    return m_promise.future();
}

void ChatSearch::next()
{
    if (m_promise.isCanceled())
        return deleteLater();
    if (m_words.isEmpty() || m_chatIds.isEmpty() || m_matches.size() >= mostMatches)
        return finish(m_matches.first(std::min<qsizetype>(m_matches.size(), mostMatches)));
    const QString chatId = m_chatIds.takeFirst();
    const auto sealed = m_store.readSealed(chatId);
    if (!sealed)
        return finish(failure(sealed.error()));
    onDone(runInPool([chatId, sealed = *sealed, words = m_words] { return matchesIn(chatId, sealed, words); }), this,
           [this](const QVector<ChatMatch> &matches) {
               m_matches += matches;
               next();
           });
}

void ChatSearch::finish(const Result<QVector<ChatMatch>> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

} // namespace likeness
