// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatars/home/checklist.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/text_label.h"
#include "ui/common/window_settings.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace likeness {

namespace {

constexpr int firstDecisions = 10;
const QString hiddenName = QStringLiteral("checklistHidden");

} // namespace

Checklist::Checklist(WindowSettings &settings)
    : Card(Ground::Surface),
      m_settings(settings),
      m_title(new TextLabel(TextSize::Heading))
{
    auto *hide = new QPushButton(tr("&Hide"));
    hide->setFlat(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(hide);
    auto *row = new FlowLayout(space::small);
    for (int i = 0; i < steps; ++i) {
        m_steps[std::size_t(i)] = new QPushButton;
        m_steps[std::size_t(i)]->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
        row->addWidget(m_steps[std::size_t(i)]);
        connect(m_steps[std::size_t(i)], &QPushButton::clicked, this, [this, i] {
            Q_EMIT pageWanted(m_avatarId, i == 0 ? QStringLiteral("sources") : QStringLiteral("examples"));
        });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::large);
    column->setSpacing(space::small);
    column->addLayout(top);
    column->addLayout(row);
    connect(hide, &QPushButton::clicked, this, [this] {
        m_settings.setLayout(m_avatarId, hiddenName, true);
        setVisible(false);
    });
}

void Checklist::show(const AvatarCard *card)
{
    const bool isWanted = card && card->counts && !m_settings.layout(card->id, hiddenName, false).toBool();
    if (!isWanted)
        return setVisible(false);
    m_avatarId = card->id;
    const CardCounts &counts = *card->counts;
    const std::array<bool, steps> done{counts.sources > 0, counts.decided >= firstDecisions,
                                       counts.accepted >= enoughExamples};
    const std::array<QString, steps> words{
        tr("Add sources"), tr("Decide on %1 examples (%2 so far)").arg(firstDecisions).arg(counts.decided),
        tr("Reach %1 accepted (%2 so far)").arg(enoughExamples).arg(counts.accepted)};
    for (std::size_t i = 0; i < steps; ++i) {
        m_steps[i]->setText(words[i]);
        m_steps[i]->setIcon(themedIcon(done[i] ? QStringLiteral("check") : QStringLiteral("circle")));
        m_steps[i]->setAccessibleName(done[i] ? tr("%1, done").arg(words[i]) : words[i]);
    }
    m_title->setText(tr("First steps with %1").arg(card->avatar.name));
    setVisible(!std::all_of(done.begin(), done.end(), [](bool isDone) { return isDone; }));
}

} // namespace likeness
