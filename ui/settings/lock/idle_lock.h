// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace likeness {

class Privacy;

/// Locks the library after the minutes that the person chose, if neither a key nor the mouse was touched.
class IdleLock final : public QObject {
    Q_OBJECT
public:
    IdleLock(Privacy &privacy, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restart();

    Privacy &m_privacy;
    QTimer m_timer;
};

} // namespace likeness
