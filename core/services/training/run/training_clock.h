// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimer>

#include <chrono>
#include <functional>

namespace likeness {

/// The time by which trainings wait; tests bring their own. Waiting goes by a clock that nobody can set, so that a jump
/// of the computer's clock shortens and lengthens nothing.
class TrainingClock {
public:
    virtual ~TrainingClock() = default;

    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }
    /// Once, unless the guard dies first.
    virtual void wait(std::chrono::milliseconds howLong, QObject *guard, const std::function<void()> &then)
    {
        QTimer::singleShot(howLong, guard, then);
    }
};

} // namespace likeness
