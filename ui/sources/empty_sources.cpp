// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/empty_sources.h"

#include "ui/common/icons.h"
#include "ui/common/text_label.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

namespace {

constexpr int markSize = 56;

} // namespace

EmptySources::EmptySources(QWidget *parent) : QWidget(parent), m_mark(new QWidget)
{
    auto *sentence = new TextLabel(TextSize::Heading);
    sentence->setText(tr("Drop screenshots, PDFs or text here."));
    sentence->setAlignment(Qt::AlignHCenter);
    auto *more = new TextLabel(TextSize::Body, TextLabel::Tone::Muted);
    more->setText(tr("They are read on this computer."));
    more->setAlignment(Qt::AlignHCenter);
    auto *add = new QPushButton(tr("Choose &files..."));
    add->setProperty("isPrimary", true);
    auto *sample = new QPushButton(tr("Try the &sample"));
    sample->setFlat(true);
    m_mark->setFixedSize(markSize, markSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->addStretch(2);
    column->addWidget(m_mark, 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    column->addWidget(sentence->wrapped());
    column->addWidget(more->wrapped());
    column->addSpacing(space::medium);
    column->addWidget(add, 0, Qt::AlignHCenter);
    column->addWidget(sample, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(add, &QPushButton::clicked, this, &EmptySources::addWanted);
    connect(sample, &QPushButton::clicked, this, &EmptySources::sampleWanted);
}

void EmptySources::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, QStringLiteral("drop"), m_mark->geometry(), tokensFor(palette()).borderStrong);
}

} // namespace likeness
