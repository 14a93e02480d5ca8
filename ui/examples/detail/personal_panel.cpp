// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/examples/detail/personal_panel.h"

#include "ui/common/flow_layout.h"
#include "ui/common/personal_words.h"
#include "ui/common/text_label.h"
#include "ui/examples/example_words.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace likeness {

PersonalPanel::PersonalPanel(QWidget *parent) : QFrame(parent), m_rows(new QVBoxLayout)
{
    auto *title = new TextLabel(TextSize::Caption, TextLabel::Tone::Muted);
    title->setText(tr("This seems to be personal data:"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::small);
    column->setSpacing(space::small);
    column->addWidget(title->wrapped());
    column->addLayout(m_rows);
    m_rows->setSpacing(space::small);
    hide();
}

void PersonalPanel::showFinds(const QVector<PersonalFind> &finds)
{
    setVisible(!finds.isEmpty());
    if (finds == m_finds)
        return;
    m_finds = finds;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may have been clicked
        delete item;
    }
    for (const PersonalFind &find : finds)
        m_rows->addWidget(rowFor(find));
}

QWidget *PersonalPanel::rowFor(const PersonalFind &find)
{
    auto *words = new TextLabel;
    words->setText(tr("%1: %2").arg(personalWord(find.kind), oneLine(find.text)));
    words->setTextInteractionFlags(Qt::NoTextInteraction);
    auto *replace = new QPushButton(tr("Replace"));
    replace->setToolTip(tr("Put a placeholder in its place"));
    replace->setAccessibleName(tr("Replace %1").arg(find.text));
    auto *ignore = new QPushButton(tr("Ignore"));
    ignore->setToolTip(tr("It is none; do not ask again"));
    ignore->setAccessibleName(tr("Ignore %1").arg(find.text));
    connect(replace, &QPushButton::clicked, this, [this, text = find.text] { Q_EMIT replaceWanted(text); });
    connect(ignore, &QPushButton::clicked, this, [this, text = find.text] { Q_EMIT ignoreWanted(text); });
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(words->wrapped());
    auto *buttons = new FlowLayout(space::small);
    buttons->addWidget(replace);
    buttons->addWidget(ignore);
    column->addLayout(buttons);
    return row;
}

void PersonalPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.warningTint);
    painter.drawRoundedRect(rect(), space::cardRadius, space::cardRadius);
}

} // namespace likeness
