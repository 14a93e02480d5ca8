// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace likeness::bench {

/// Notices when a widget was painted.
class PaintWatch final : public QObject {
    Q_OBJECT
public:
    explicit PaintWatch(QWidget &widget);

    /// Milliseconds from `act` until the widget has been painted after it. Exits this process if that takes 10 s.
    template <typename Act> double timeUntilPainted(Act act)
    {
        begin();
        act();
        return waitForPaint();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    double waitForPaint();

    QWidget &m_widget;
    qint64 m_began = 0; ///< nanoseconds of the steady clock
    bool m_isPainted = false;
};

/// Of times in any order.
double medianOf(std::vector<double> times);

} // namespace likeness::bench
