// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace likeness {

/// Runs `task` in the program's one thread pool. The task takes values and returns a value: it never sees a store, a
/// setting or a QObject. Read the answer with onDone().
template <typename Task> auto runInPool(Task task)
{
    using T = std::invoke_result_t<Task>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, task = std::move(task)]() mutable {
        promise->addResult(task());
        promise->finish();
    });
    return promise->future();
}

} // namespace likeness
