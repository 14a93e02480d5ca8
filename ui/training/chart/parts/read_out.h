// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/chart/model/reading.h"

#include <QWidget>

namespace likeness {

/// What the lines say where the crosshair is, beside them.
class ReadOut final : public QWidget {
    Q_OBJECT
public:
    explicit ReadOut(QWidget *parent = nullptr);

    /// @param isLatest there is no crosshair: these are the latest values
    void show(const ChartReading &reading, LossMeasure measure, bool isLatest);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList headLines() const;
    int lineHeight() const;
    void paintValue(QPainter *painter, int top, const ReadValue &value) const;

    ChartReading m_reading;
    LossMeasure m_measure = LossMeasure::Loss;
    bool m_isLatest = true;
};

} // namespace likeness
