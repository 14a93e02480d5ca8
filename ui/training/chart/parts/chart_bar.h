// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/chart/model/chart_options.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSlider;

namespace likeness {

class TextLabel;

/// What can be chosen of a chart, above it.
class ChartBar final : public QWidget {
    Q_OBJECT
public:
    explicit ChartBar(QWidget *parent = nullptr);
    void show(const ChartOptions &options);

Q_SIGNALS:
    void optionsChanged(const likeness::ChartOptions &options);
    void fitWanted();
    void menuWanted(const QPoint &place); ///< of the screen

private:
    void sayChanged();

    ChartOptions m_options;
    QComboBox *m_measure;
    QComboBox *m_axis;
    TextLabel *m_smoothingWords;
    QSlider *m_smoothing;
    QCheckBox *m_logarithmic;
    QCheckBox *m_outliers;
};

} // namespace likeness
