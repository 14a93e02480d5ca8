// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/process_times.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace likeness {

/// Notices when a program has worked for too long on one thing, by its own processor time. One that sleeps is noticed
/// after four times as long. Time in which others had the processor counts for neither, however long it is, so that no
/// document fails on a busy machine. A program cannot feign it: who waits for a processor gets one and works.
class WorkLimit : public QObject {
    Q_OBJECT
public:
    explicit WorkLimit(const QProcess &program);

    /// Counts from now; an earlier count is forgotten.
    void start(std::chrono::milliseconds limit);
    void stop() { m_timer.stop(); }

Q_SIGNALS:
    void passed();

private:
    void look();
    void waitFor(std::chrono::nanoseconds time);

    const QProcess &m_program;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_limit{};
    ProcessTimes m_before;
};

} // namespace likeness
