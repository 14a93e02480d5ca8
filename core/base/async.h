// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

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

} // namespace likeness
