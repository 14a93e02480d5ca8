// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace likeness {

/// Counts down while a server asks to wait, in a sentence that says how long it still is.
class WaitCount final : public QObject {
    Q_OBJECT
public:
    explicit WaitCount(QObject *parent = nullptr);

    /// @param server empty: it has no name
    /// @param isTuned the model was trained, and may still have to be loaded
    void start(const QString &server, std::chrono::milliseconds wait, int attempt, int attempts, bool isTuned = false);
    void stop();

Q_SIGNALS:
    /// At once, and with each second.
    void counted(const QString &sentence);

private:
    void say();
    QString sentence() const;

    QTimer m_second;
    QString m_server;
    int m_seconds = 0;
    int m_attempt = 0;
    int m_attempts = 0;
    bool m_isTuned = false;
};

} // namespace likeness
