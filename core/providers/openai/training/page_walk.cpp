// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/openai/training/page_walk.h"

#include "base/async.h"
#include "providers/openai/server_call.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace likeness {
namespace {

struct Page {
    QJsonArray data;
    bool hasMore = false;
    QString last; ///< id of the last one, after which the next page begins
};

Result<Page> pageIn(const QByteArray &json, int pageSize)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (!object[u"data"].isArray())
        return failure(ErrorKind::Service);
    Page page;
    page.data = object[u"data"].toArray();
    page.hasMore = object[u"has_more"].toBool(page.data.size() >= pageSize);
    page.last = page.data.last()[u"id"].toString();
    return page;
}

/// Holds itself in what waits for the next page.
struct Walk {
    HttpClient &client;
    ServerTraits server;
    std::optional<ApiKey> key;
    PagedList list;
    QSet<QString> passed; ///< ids after which a page was asked for
    QPromise<Result<>> promise;

    void finish(const Result<> &end)
    {
        promise.addResult(end);
        promise.finish();
    }
};

HttpRequest requestFor(const Walk &walk, const QString &after)
{
    auto items = walk.list.query;
    items.append({QStringLiteral("limit"), QString::number(walk.list.pageSize)});
    if (!after.isEmpty())
        items.append({QStringLiteral("after"), after});
    QByteArray query;
    for (const auto &[name, value] : items)
        query += (query.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    HttpRequest request = requestTo(walk.server, walk.key, walk.list.path);
    request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return request;
}

void askForPage(const std::shared_ptr<Walk> &walk, const QString &after, QObject *guard)
{
    onDone(walk->client.ask(requestFor(*walk, after), guard), guard, [walk, guard](const Result<HttpAnswer> &answer) {
        const Result<Page> page = contentOf(answer, walk->server.name,
                                            [&](const QByteArray &json) { return pageIn(json, walk->list.pageSize); });
        if (!page)
            return walk->finish(failure(page.error()));
        // A server that knows no pages gives the same one again and again.
        const bool isEnd =
            !walk->list.take(page->data) || !page->hasMore || page->last.isEmpty() || walk->passed.contains(page->last);
        if (isEnd)
            return walk->finish({});
        walk->passed.insert(page->last);
        askForPage(walk, page->last, guard);
    });
}

} // namespace

QFuture<Result<>> walkPages(HttpClient &client, const ServerTraits &server, const std::optional<ApiKey> &key,
                            PagedList list, QObject *guard)
{
    auto walk = std::make_shared<Walk>(Walk{client, server, key, std::move(list), {}, {}});
    walk->promise.start();
    const QFuture<Result<>> future = walk->promise.future();
    askForPage(walk, {}, guard);
    return future;
}

} // namespace likeness
