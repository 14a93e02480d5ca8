// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace likeness {

class Privacy;

/// Locks the library after the minutes that the person chose, if neither a key nor the mouse was touched.
class IdleLock final : public QObject {
    Q_OBJECT
public:
    /// Tests know shorter minutes.
    IdleLock(Privacy &privacy, QObject *parent, std::chrono::milliseconds minute = std::chrono::minutes(1));

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restart();

    Privacy &m_privacy;
    std::chrono::milliseconds m_minute;
    QTimer m_timer;
};

} // namespace likeness
