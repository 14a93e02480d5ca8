// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace likeness {

/// Calls `use` with the future's result on the guard's thread, unless the guard dies or the future is cancelled first.
///
/// This stands in for QFuture::then(context, f): in Qt 6.4 that aborts a debug build when the context dies before the
/// future, and cancelling the future it returns does not reach the worker. Keep and cancel the original future.
template <typename T, typename Use> void onDone(const QFuture<T> &future, QObject *guard, Use use)
{
    auto *watcher = new QFutureWatcher<T>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard, [watcher, use = std::move(use)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
            use(watcher->result());
    });
    watcher->setFuture(future);
}

template <typename T> struct Awaited {
    using Type = T;
    static constexpr bool isFuture = false;
};
template <typename T> struct Awaited<QFuture<T>> {
    using Type = T;
    static constexpr bool isFuture = true;
};

/// The future of what `next` makes of the first answer: a value, or another future. It runs on the guard's thread. If
/// the guard dies first, the future returned is cancelled.
template <typename T, typename Next> auto andThen(const QFuture<T> &first, QObject *guard, Next next)
{
    using Step = Awaited<std::invoke_result_t<Next, const T &>>;
    auto promise = std::make_shared<QPromise<typename Step::Type>>();
    promise->start();
    const auto answer = [promise](const typename Step::Type &value) {
        promise->addResult(value);
        promise->finish();
    };
    onDone(first, guard, [answer, guard, next = std::move(next)](const T &value) mutable {
        if constexpr (Step::isFuture)
            onDone(next(value), guard, answer);
        else
            answer(next(value));
    });
    return promise->future();
}

} // namespace likeness
