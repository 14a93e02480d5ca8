// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/parts/fact_grid.h"

#include "ui/common/text_label.h"

namespace likeness {

FactGrid::FactGrid(int width) : m_width(width)
{
    setHorizontalSpacing(space::large);
    setVerticalSpacing(space::medium);
    setColumnStretch(1, 1);
}

TextLabel *FactGrid::addFact(const QString &name)
{
    auto *label = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    auto *words = new TextLabel;
    label->setText(name);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    if (m_width > 0)
        words->setFixedWidth(m_width);
    const int row = rowCount();
    addWidget(label, row, 0);
    addWidget(words->wrapped(), row, 1);
    return words;
}

void FactGrid::addBelow(QWidget *widget)
{
    addWidget(widget, rowCount(), 1, Qt::AlignLeading);
}

} // namespace likeness
