// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/chart/parts/chart_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/common/text_label.h"
#include "ui/training/chart/model/chart_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

namespace likeness {

namespace {

constexpr int hundredths = 100;
constexpr int sliderWidth = 120;

} // namespace

ChartBar::ChartBar(QWidget *parent)
    : QWidget(parent),
      m_measure(new QComboBox),
      m_axis(new QComboBox),
      m_smoothingWords(new TextLabel),
      m_smoothing(new QSlider(Qt::Horizontal)),
      m_logarithmic(new QCheckBox(tr("&Log scale"))),
      m_outliers(new QCheckBox(tr("Ignore &outliers")))
{
    m_measure->setAccessibleName(tr("What is shown"));
    for (const LossMeasure measure : {LossMeasure::Loss, LossMeasure::Accuracy})
        m_measure->addItem(measureWord(measure));
    m_axis->setAccessibleName(tr("Along which axis"));
    m_axis->addItems({tr("By step"), tr("By epoch"), tr("By time")});
    m_axis->setToolTip(tr("One epoch is one pass through all of the training rows."));
    m_smoothing->setRange(0, int(ChartOptions::mostSmoothing * hundredths));
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setFixedWidth(sliderWidth);
    m_outliers->setToolTip(tr("The upright axis shows the middle 98 % of the values."));
    auto *smoothing = new QWidget;
    auto *row = new QHBoxLayout(smoothing);
    row->setContentsMargins({});
    row->addWidget(m_smoothingWords);
    row->addWidget(m_smoothing);
    smoothing->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *fit = new QPushButton(tr("&Fit"));
    fit->setToolTip(tr("Show everything (F)"));
    auto *more = new QPushButton(tr("&More"));
    auto *flow = new FlowLayout(space::small);
    setLayout(flow);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_measure, m_axis, smoothing, m_logarithmic, m_outliers, fit, more})
        flow->addWidget(part);
    connect(m_measure, &QComboBox::activated, this, &ChartBar::sayChanged);
    connect(m_axis, &QComboBox::activated, this, &ChartBar::sayChanged);
    connect(m_smoothing, &QSlider::valueChanged, this, &ChartBar::sayChanged);
    connect(m_logarithmic, &QCheckBox::clicked, this, &ChartBar::sayChanged);
    connect(m_outliers, &QCheckBox::clicked, this, &ChartBar::sayChanged);
    connect(fit, &QPushButton::clicked, this, &ChartBar::fitWanted);
    connect(more, &QPushButton::clicked, this,
            [this, more] { Q_EMIT menuWanted(more->mapToGlobal(QPoint(0, more->height()))); });
}

void ChartBar::show(const ChartOptions &options)
{
    const QSignalBlocker blocker(m_smoothing);
    m_options = options;
    m_measure->setCurrentIndex(int(options.measure));
    m_axis->setCurrentIndex(int(options.axis));
    m_smoothing->setValue(qRound(options.smoothing * hundredths));
    m_smoothingWords->setText(tr("Smoothing %1").arg(QLocale().toString(options.smoothing, 'f', 2)));
    m_logarithmic->setChecked(options.isLogarithmic);
    m_outliers->setChecked(options.isWithoutOutliers);
}

void ChartBar::sayChanged()
{
    m_options.measure = LossMeasure(m_measure->currentIndex());
    m_options.axis = LossAxis(m_axis->currentIndex());
    m_options.smoothing = double(m_smoothing->value()) / hundredths;
    m_options.isLogarithmic = m_logarithmic->isChecked();
    m_options.isWithoutOutliers = m_outliers->isChecked();
    Q_EMIT optionsChanged(m_options);
}

} // namespace likeness
