// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace likeness::cli {

/// Turns Ctrl+C (SIGINT) and SIGTERM into a signal of the event loop, while one of these lives. A second Ctrl+C ends
/// the program at once.
class Interrupt : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

    /// Whether one was asked for, even if the event loop did not get to know of it yet.
    bool hasHappened();

Q_SIGNALS:
    void requested();

private:
    void take();

    QSocketNotifier *m_notifier = nullptr;
    bool m_hasHappened = false;
};

} // namespace likeness::cli
