// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace likeness {

/// Notices when a program has worked for too long on one thing. Its own processor time counts, so that a busy machine
/// does not make documents fail; one that sleeps is caught by the clock, after four times as long.
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
    void waitFor(std::chrono::milliseconds time);
    /// Processor time of the program so far; nothing where the system does not tell.
    std::chrono::milliseconds worked() const;

    const QProcess &m_program;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_limit{};
    std::chrono::milliseconds m_workedBefore{};
};

} // namespace likeness
