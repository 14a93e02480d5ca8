// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QSocketNotifier;

namespace likeness {

/// Notices the end of a process, whoever started it.
class ProcessWatch final : public QObject {
    Q_OBJECT
public:
    explicit ProcessWatch(qint64 processId);
    ~ProcessWatch() override;

    qint64 processId() const { return m_id; }
    /// Asks it to end. It may take its time.
    void terminate() const;
    /// Ends it at once.
    void kill() const;

Q_SIGNALS:
    /// Once. The exit code, or 128 and the signal that killed it; nothing where only its parent gets to know that.
    void ended(std::optional<int> code);

private:
    void send(int signal) const;
    void take();

    qint64 m_id;
    int m_handle = -1; ///< a file descriptor that stands for the process, so no later one of the same id is meant
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace likeness
