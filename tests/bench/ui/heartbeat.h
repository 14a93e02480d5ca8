// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace likeness::bench {

/// Beats every few milliseconds as long as the event loop turns; a missing beat is a window that does not answer.
class Heartbeat final : public QObject {
    Q_OBJECT
public:
    Heartbeat();

    double longest() const { return m_longest; } ///< milliseconds over the interval
    /// Of this thread's own processor time: what remains of it where other programs do not take the processor away.
    double busiest() const { return m_busiest; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_processorTime = 0;
    double m_longest = 0;
    double m_busiest = 0;
};

} // namespace likeness::bench
