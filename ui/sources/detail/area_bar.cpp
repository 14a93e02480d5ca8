// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/detail/area_bar.h"

#include "ui/common/actions/action_button.h"
#include "ui/common/actions/actions.h"
#include "ui/common/flow_layout.h"
#include "ui/common/tokens.h"

#include <QPainter>
#include <QPushButton>

namespace likeness {

AreaBar::AreaBar(const Actions &actions, QWidget *parent) : QWidget(parent)
{
    auto *read = wordButton(actions.find(QStringLiteral("sources.read-area")));
    read->setProperty("isPrimary", true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setFlat(true);
    auto *row = new FlowLayout(space::small, this);
    row->setContentsMargins(space::medium, space::small, space::medium, space::small);
    row->addWidget(read);
    row->addWidget(wordButton(actions.find(QStringLiteral("sources.ignore-area"))));
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &AreaBar::cancelled);
}

void AreaBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
}

} // namespace likeness
