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
constexpr auto pageName = "page";

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
    for (QPushButton *&button : m_steps) {
        button = new QPushButton;
        button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, button] { Q_EMIT pageWanted(m_avatarId, button->property(pageName).toString()); });
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

QVector<Checklist::Step> Checklist::stepsOf(const AvatarCard &card)
{
    const CardCounts &counts = *card.counts;
    const bool hasPrompt = !card.avatar.voice.promptVersionId.isEmpty();
    const QString decide = tr("Decide on %1 examples (%2 so far)").arg(firstDecisions).arg(counts.decided);
    const QString reach = tr("Reach %1 accepted (%2 so far)").arg(enoughExamples).arg(counts.accepted);
    return {{tr("Add sources"), counts.sources > 0, QStringLiteral("sources")},
            {decide, counts.decided >= firstDecisions, QStringLiteral("examples")},
            {reach, counts.accepted >= enoughExamples, QStringLiteral("examples")},
            {tr("Add a key, or choose a server"), counts.hasModel, accountsPage()},
            {tr("Write a prompt"), hasPrompt, QStringLiteral("prompt")},
            {tr("Chat"), counts.chats > 0, QStringLiteral("chat")}};
}

void Checklist::show(const AvatarCard *card)
{
    const bool isWanted = card && card->counts && !m_settings.layout(card->id, hiddenName, false).toBool();
    if (!isWanted)
        return setVisible(false);
    m_avatarId = card->id;
    const QVector<Step> wanted = stepsOf(*card);
    for (std::size_t i = 0; i < steps; ++i) {
        const Step &step = wanted[qsizetype(i)];
        m_steps[i]->setText(step.words);
        m_steps[i]->setIcon(themedIcon(step.isDone ? QStringLiteral("check") : QStringLiteral("circle")));
        m_steps[i]->setAccessibleName(step.isDone ? tr("%1, done").arg(step.words) : step.words);
        m_steps[i]->setProperty(pageName, step.page);
    }
    m_title->setText(tr("First steps with %1").arg(card->avatar.name));
    setVisible(!std::all_of(wanted.begin(), wanted.end(), [](const Step &step) { return step.isDone; }));
}

} // namespace likeness
